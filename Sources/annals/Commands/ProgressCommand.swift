import ArgumentParser
import FSRS
import Progress
import Study
import Terminal

/// Where the learner stands.
struct ProgressCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Show where you stand.",
    discussion: "Example: annals progress --json")

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"))
  var decks: [String] = []

  @Flag(help: "Print one line of JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  @MainActor func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let decks = try DeckLibrary(program, learner).named(decks)
    let moment = program.moment
    let standing = learner.standing(of: decks.cards, at: moment)
    learner.writeStateIfStale(decks)
    if json { return program.printer.line(value(learner, standing, moment).line) }
    let printer = program.printer
    let state = learner.state
    printer.line(
      "Cards: \(standing.review) known, \(standing.learning) in learning, \(standing.new) new.")
    printer.line("Now: \(standing.sentence)")
    printer.line(
      "Answers: \(state.reviewCount) in all, \(state.reviewsByDay[moment.day] ?? 0) today.")
    let month = state.retention(from: moment.day.advanced(by: -29))
    if let share = month.share {
      printer.line(
        "Remembered when it came back, last 30 days: \(Self.percent(share)) of \(month.reviewed).")
    }
    guard decks.count > 1 else { return }
    var table = Table([
      .init("Deck"), .init("Known", .trailing), .init("Learning", .trailing),
      .init("New", .trailing), .init("Due", .trailing),
    ])
    for deck in decks {
      let own = learner.standing(of: deck.cards, at: moment)
      table.add(
        Safe.line(deck.id), "\(own.review)", "\(own.learning)", "\(own.new)", "\(own.dueNow)")
    }
    for line in table.lines(width: Window.width) { printer.line(line) }
  }

  @MainActor private func value(
    _ learner: Learner, _ standing: Standing, _ moment: Moment
  ) -> JSONValue {
    let state = learner.state
    func retention(_ retention: Tally.Retention) -> JSONValue {
      .object([
        .init("reviewed", .integer(retention.reviewed)),
        .init("passed", .integer(retention.passed)),
        .init("share", retention.share.map(JSONValue.double) ?? .null),
      ])
    }
    return .object([
      .init("reviews", .integer(state.reviewCount)),
      .init(
        "cards",
        .object([
          .init("new", .integer(standing.new)), .init("learning", .integer(standing.learning)),
          .init("review", .integer(standing.review)),
          .init("suspended", .integer(standing.suspended)),
        ])),
      .init(
        "today",
        .object([
          .init("day", .string(moment.day.text)),
          .init("reviews", .integer(state.reviewsByDay[moment.day] ?? 0)),
          .init("introduced", .integer(learner.introduced(on: moment.day))),
          .init("due", .integer(standing.due)), .init("learning", .integer(standing.learning)),
          .init("new", .integer(standing.newToday)),
        ])),
      .init(
        "retention",
        .object([
          .init("all", retention(state.retention())),
          .init("last30", retention(state.retention(from: moment.day.advanced(by: -29)))),
        ])),
      .init("problems", .array(learner.problems.map(JSONValue.string))),
    ])
  }

  /// `87 %`.
  private static func percent(_ share: Double) -> String {
    "\(Int((min(1, max(0, share)) * 100).rounded())) %"
  }
}
