import ArgumentParser
import Chronicle
import English
import FSRS
import Library
import Progress
import Questions
import Records
import Session
import Terminal
import Work

/// What each desired retention would cost, and what would be known.
struct SimulateCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Show minutes and cards known for each desired retention.",
    discussion: """
      Simulates the coming months for retentions from 0.70 to 0.97, with your cards as they \
      stand, your memory model, learning steps and new cards a day, and how long your own answers \
      take. Each retention is taken for all cards. The same figures come every time. Known are the \
      cards you would recall on the last day.

      Example: annals simulate --days 180
      """)

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"), completion: .decks)
  var decks: [String] = []

  @Option(help: .init("Days to simulate.", valueName: "n"))
  var days = 365

  @Option(help: .init("New cards a day, instead of what is set.", valueName: "n"))
  var new: Int?

  @Flag(help: "Print JSON, one retention per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  private static let retentions = [0.70, 0.75, 0.80, 0.85, 0.88, 0.90, 0.92, 0.94, 0.95, 0.97]

  func validate() throws {
    guard (7...1825).contains(days) else {
      throw ValidationError("--days takes a number from 7 to 1825, not \(days).")
    }
    if let new, !(0...9999).contains(new) {
      throw ValidationError("--new takes a number from 0 to 9999, not \(new).")
    }
  }

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let decks = try DeckLibrary(program, learner).named(decks)
    let moment = program.moment
    let settings = learner.settings
    let cards = SimulatedCards(decks, learner, at: moment)
    guard cards.total > 0 else {
      throw Failure(.noInput, "there are no cards to simulate; see: annals decks")
    }
    let introductions = Introductions.days(
      of: cards.newDecks, settings, daily: new ?? decks.dailyLimits(settings)?.new,
      introduced: learner.state.newByDay[moment.day] ?? [:], from: moment.day, count: days)
    let played = cards.known + introductions.compactMap { $0.map(PlayedCard.init(newOn:)) }
    let costs = Costs(learner.tally(of: nil, at: moment).figures.answers)
    let set = cards.retentions
    let (days, seed) = (days, global.seed ?? 1)
    var runs: [Simulation] = []
    Workers.each(Set(Self.retentions + set.keys).sorted()) { retention in
      Simulation(
        played, scheduler: settings.scheduler, desiredRetention: retention, days: days,
        costs: costs, seed: seed)
    } take: {
      runs.append($1)
    }
    if json {
      for run in runs {
        program.printer.json(Self.value(run, cards: set[run.desiredRetention] ?? 0))
      }
      return
    }
    show(runs, set: set, cards: cards.count, costs, program)
  }

  @MainActor private func show(
    _ runs: [Simulation], set: [Double: Int], cards: Int, _ costs: Costs, _ program: Program
  ) {
    let page = Page(program)
    page.wrapped(
      "\(days) days with \(cards) cards, \(costs.answers) answers of yours so far; a remembered answer takes \(Int(costs.remembered.rounded())) s, a forgotten one \(Int(costs.forgotten.rounded())) s."
    )
    var table = Table([
      .init("Retention"), .init("Minutes a day", .trailing), .init("Answers a day", .trailing),
      .init("Known at the end", .trailing), .init(""),
    ])
    for run in runs {
      table.add(
        NumberText.fixed(run.desiredRetention, 2), NumberText.fixed(run.minutesADay, 1),
        NumberText.fixed(run.reviewsADay, 1), NumberText.fixed(run.known, 0),
        set[run.desiredRetention].map { count in
          count == cards ? "as set" : "as set for \(NumberText.count(count, "card"))"
        } ?? "")
    }
    program.show(table)
    plot(runs, marks: set.keys.sorted(), page)
    page.wrapped("Change it with: annals set retention 0.9")
  }

  /// Draws the minutes a day over the retentions.
  ///
  /// - Parameter marks: the retentions that are set.
  @MainActor private func plot(_ runs: [Simulation], marks: [Double], _ page: Page) {
    let most = runs.map(\.minutesADay).max() ?? 0
    guard let first = runs.first, let last = runs.last, most > 0 else { return }
    let span = last.desiredRetention - first.desiredRetention
    // At even distances, which those of the table are not.
    let values = (0..<40).map { index in
      let retention = first.desiredRetention + span * Double(index) / 39
      let above = runs.firstIndex { $0.desiredRetention >= retention - 1e-9 } ?? runs.count - 1
      let below = max(0, above - 1)
      let step = runs[above].desiredRetention - runs[below].desiredRetention
      let share = step > 0 ? (retention - runs[below].desiredRetention) / step : 1
      return runs[below].minutesADay * (1 - share) + runs[above].minutesADay * share
    }
    let plot = LinePlot(
      values, low: 0, high: most,
      marks: [(0, NumberText.fixed(first.desiredRetention, 2))]
        + marks.map { (($0 - first.desiredRetention) / span, "as set") }
        + [(1, NumberText.fixed(last.desiredRetention, 2))])
    let lines = plot.lines(
      width: min(page.width, 72), height: 8, drawing: page.drawing
    ) { "\(NumberText.fixed($0, 0)) min" }
    if !lines.isEmpty { page.printer.line() }
    for line in lines { page.printer.line(line) }
  }

  /// - Parameter cards: for how many this retention is set.
  private static func value(_ run: Simulation, cards: Int) -> JSONValue {
    func rounded(_ number: Double) -> JSONValue { .double((number * 1000).rounded() / 1000) }
    return [
      "retention": run.desiredRetention, "isSet": cards > 0, "setFor": cards,
      "minutesADay": rounded(run.minutesADay), "answersADay": rounded(run.reviewsADay),
      "learnt": rounded(run.learnt), "known": rounded(run.known),
    ]
  }
}

/// What a simulation must know of the cards there are, as little as that is of each.
private struct SimulatedCards {
  /// Cards with a past, in the order in which new ones are introduced.
  let known: [PlayedCard]
  /// The decks of new cards, in that order.
  let newDecks: [String]
  /// For how many cards each retention is set.
  let retentions: [Double: Int]
  /// All cards, suspended ones too.
  let total: Int

  /// Cards that are not suspended.
  var count: Int { known.count + newDecks.count }

  @MainActor init(_ decks: [Deck], _ learner: Learner, at moment: LocalInstant) {
    let settings = learner.settings
    let hasTags = settings.keys(of: .retention).contains {
      if case .tag = $0.scope { true } else { false }
    }
    var (known, new): ([(rank: Int, card: PlayedCard)], [(rank: Int, card: String)]) = ([], [])
    var retentions: [Double: Int] = [:]
    var total = 0
    DeckScan.each(decks, learner.state) { card in
      guard card.isFirst else { return }
      total += 1
      guard !card.progress.isSuspended else { return }
      let tags = hasTags ? card.outline.tags : []
      retentions[settings.retention(deck: card.deckID, tags: tags), default: 0] += 1
      if card.progress.isNew {
        new.append((card.rank, card.deckID))
      } else {
        known.append((card.rank, PlayedCard(card.progress, at: moment, by: settings.model)))
      }
    }
    (self.known, newDecks) = (DeckScan.inTurn(known), DeckScan.inTurn(new))
    (self.retentions, self.total) = (retentions, total)
  }
}
