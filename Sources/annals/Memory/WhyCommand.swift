import ArgumentParser
import FSRS
import Progress
import Study
import Terminal

/// What is known of a card's memory, and why it is due when it is.
struct WhyCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Say how a card stands in memory, and why it is due when it is.",
    discussion: """
      Shows stability, difficulty and the chance that you know it now, with the curve; what each \
      grade would do; and of the due date what the model says, what the order of the grades and \
      fuzz added, and what moved it. A card is named by its id, with or without the deck.

      Example: annals why birth#date
      """)

  @Argument(
    parsing: .allUnrecognized, help: .init("A card, an event or a query.", valueName: "card"))
  var names: [String]

  @Flag(help: "Print JSON, one card a line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  @MainActor func perform(_ program: Program) throws {
    let search = try CardSearch(program, global, needsRecords: true)
    let (learner, moment) = (search.learner, search.moment)
    let cards = try search.choose(names)
    for (position, card) in cards.enumerated() {
      let outlook = learner.outlook(of: card, at: moment)
      let reason = DueReason(card, learner.state)
      if json {
        program.printer.line(Self.value(outlook, reason).line)
        continue
      }
      if position > 0 { program.printer.line() }
      OutlookText(page: Page(program), moment: moment).show(outlook, reason: reason)
    }
  }

  private static func value(_ outlook: Outlook, _ reason: DueReason?) -> JSONValue {
    let memory = outlook.known.state.memory
    var members: [JSONValue.Member] = [
      .init("card", .string(outlook.card)),
      .init("new", .bool(outlook.known.isNew)),
      .init("stability", memory.map { .double($0.stability) } ?? .null),
      .init("difficulty", memory.map { .double($0.difficulty) } ?? .null),
      .init("retrievability", outlook.retrievability.map(JSONValue.double) ?? .null),
      .init("desiredRetention", .double(outlook.scheduler.desiredRetention)),
      .init("elapsedDays", .double(outlook.elapsedDays)),
      .init("due", outlook.known.due.map { .string($0.text) } ?? .null),
      .init("why", reason?.value ?? .null),
    ]
    let grades = Grade.allCases.map { grade in
      let reckoning = outlook.futures[grade]
      let shifts = reckoning.shifts
      let memory = reckoning.outcome.state.memory
      return JSONValue.Member(
        "\(grade)",
        .object([
          .init("due", .string(outlook.dues[grade].text)),
          .init("stability", memory.map { .double($0.stability) } ?? .null),
          .init("difficulty", memory.map { .double($0.difficulty) } ?? .null),
          .init("model", .double(reckoning.modelDays)),
          .init("rails", .integer(shifts.rails)), .init("order", .integer(shifts.order)),
          .init("fuzz", .integer(shifts.fuzz)), .init("free", .integer(shifts.free)),
        ]))
    }
    members.append(.init("grades", .object(grades)))
    let horizon = outlook.horizon
    let curve = outlook.curve(to: horizon, count: 31)
    members.append(
      .init(
        "curve",
        .array(
          curve.enumerated().map { index, recall in
            .array([.double(horizon * Double(index) / 30), .double(recall)])
          })))
    return .object(members)
  }
}

extension Learner {
  /// What is known of a card's memory and its futures.
  func outlook(of card: Card, at moment: Moment) -> Outlook {
    Outlook(card, known(card.id), settings, at: moment) { known($0).dueDay }
  }
}
