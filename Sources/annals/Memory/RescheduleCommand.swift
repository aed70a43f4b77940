import ArgumentParser
import English
import FSRS
import Library
import Progress
import Questions
import Records
import Session
import Terminal

/// Moves due dates to where the memory model has them now.
struct RescheduleCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "reschedule",
    abstract: "Show which due dates would move after a fit or another setting, and move them.",
    discussion: """
      Without --apply nothing is changed. A card moves only where its date lies outside the few days \
      that fuzz would spread it over, and never to a holiday or a day of its siblings that can be \
      helped; what is overdue, now or by the model, is spread over the coming days, the surest \
      first, no more of them a day than --capacity. --revert takes the last move back, all cards at \
      once.

      Example: annals reschedule --apply
      """)

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"), completion: .decks)
  var decks: [String] = []

  @Flag(help: "Move them.")
  var apply = false

  @Flag(help: "Take the last move back.")
  var revert = false

  @Option(help: .init("Reviews per day when spreading overdue cards.", valueName: "n"))
  var capacity: Int?

  @Flag(help: "Print JSON, one moved card per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if apply, revert { throw ValidationError("Take --apply or --revert, not both.") }
    if let capacity, !(1...9999).contains(capacity) {
      throw ValidationError("--capacity takes a number from 1 to 9999, not \(capacity).")
    }
  }

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let library = DeckLibrary(program, learner)
    if revert { return try takeBack(learner, library, program) }
    let decks = try library.named(decks)
    let moment = program.moment
    let cards = decks.cards
    let plan = Rescheduling(
      cards.map { ($0, learner.known($0.id)) }, learner.settings,
      capacity: capacity ?? learner.dailyCapacity(at: moment),
      elsewhere: learner.load(beside: Set(cards.map(\.id)), at: moment), at: moment,
      before: ReviewLog.read(learner.home, now: moment.instant).daysBeforeLastReview)
    if json {
      for move in plan.moves {
        program.printer.json([
          "card": move.card, "from": move.from.text, "to": move.to.text, "applied": apply,
        ])
      }
    } else {
      show(plan, moment, program)
    }
    guard apply, !plan.moves.isEmpty else { return }
    try program.prepareToWrite(learner)
    let reason = "reschedule \(moment.instant.text)"
    try learner.store.save(
      plan.moves.map { .mark(card: $0.card, Mark(.moved, until: $0.to, reason: reason)) },
      at: moment)
    program.writeState(learner)
    if !json {
      program.printer.line(
        "\(NumberText.count(plan.moves.count, "card")) moved; annals reschedule --revert takes it back."
      )
    }
  }

  @MainActor private func takeBack(
    _ learner: Learner, _ library: DeckLibrary, _ program: Program
  ) throws {
    let filter = RecordFilter(kinds: ["mark"])
    let ids = JournalExcerpt(learner.home, now: program.moment.instant, filter).lastMoves
    if !ids.isEmpty {
      try program.prepareToWrite(learner)
      try learner.store.save(ids.map { .void(of: $0) }, at: program.moment)
      program.writeState(learner)
    }
    if json {
      return program.printer.json(["reverted": ids.count])
    }
    program.printer.line(
      ids.isEmpty
        ? "No due date was moved."
        : "\(NumberText.count(ids.count, "card")) are due as they were before.")
  }

  @MainActor private func show(_ plan: Rescheduling, _ moment: LocalInstant, _ program: Program) {
    let page = Page(program)
    guard !plan.moves.isEmpty else {
      return page.wrapped(
        plan.before[0] == 0
          ? "All \(NumberText.count(plan.looked, "card")) in review are due when they should be; nothing would move."
          : "Of \(NumberText.count(plan.looked, "card")) in review nothing would move: \(plan.before[0]) due now, as they should be and no more than a day has room for."
      )
    }
    page.wrapped(
      "Of \(NumberText.count(plan.looked, "card")) in review \(plan.moves.count) would move: \(plan.sooner) to a sooner day, \(plan.later) to a later one."
    )
    let shift = plan.after[0] - plan.before[0]
    let week = plan.after.prefix(7).reduce(0, +) - plan.before.prefix(7).reduce(0, +)
    page.wrapped(
      "Due today: \(plan.before[0]) as things stand, \(plan.after[0]) then. Today \(NumberText.signed(shift)), in the next 7 days \(NumberText.signed(week)) in all."
    )
    var table = Table([.init("Day"), .init("Now", .trailing), .init("Then", .trailing)])
    for index in plan.before.indices {
      table.add(
        moment.day.advanced(by: index).text, "\(plan.before[index])", "\(plan.after[index])")
    }
    program.show(table)
    let most = plan.moves.sorted {
      (abs($0.to - $0.from), $1.card) > (abs($1.to - $1.from), $0.card)
    }.prefix(5)
    page.wrapped("The furthest:")
    for move in most {
      page.wrapped(
        "\(move.card): \(DayText.date(move.from)) to \(DayText.date(move.to))", indent: 2,
        hanging: 4)
    }
    if !apply { page.wrapped("Nothing was changed. To move them: annals reschedule --apply") }
  }
}

extension Learner {
  /// Reviews that a day has room for: what is set, else half as many again as on a usual day of the
  /// last month, and at least 20.
  func dailyCapacity(at moment: LocalInstant) -> Int {
    if let set = settings.reviewsADay { return max(1, set) }
    let days = (0..<30).compactMap { state.reviewsByDay[moment.day.advanced(by: -$0)] }
    let usual = days.isEmpty ? 0 : days.reduce(0, +) / days.count
    return max(20, usual + usual / 2)
  }
}
