import FSRS
import Progress
import Study

/// Where one card stands, in words and as JSON.
@MainActor
struct CardStatus {
  let card: Card
  let known: KnownCard
  let flag: String?
  let retrievability: Double?
  let moment: Moment

  init(_ card: Card, _ search: CardSearch) {
    self.card = card
    known = search.learner.known(card.id)
    flag = search.learner.state.cards[card.id]?.flag
    retrievability = search.retrievability(card.id)
    moment = search.moment
  }

  /// `new`, `due`, `in 5 days`, `suspended`.
  var short: String {
    if known.isSuspended { return "suspended" }
    if let until = known.buriedUntil, moment.day < until { return "buried" }
    if known.isNew { return "new" }
    if known.isDue(at: moment) { return known.isLearning ? "learning" : "due" }
    return known.due.map { DayText.relative($0, to: moment) } ?? "due"
  }

  /// A sentence's end: `new`, `due now`, `due in 5 days`, `suspended`, `buried until …`.
  var long: String {
    if known.isSuspended { return "suspended" }
    if let until = known.buriedUntil, moment.day < until {
      return "buried until \(DayText.date(until))"
    }
    if known.isNew { return "new" }
    let phase = known.isLearning ? "in learning, " : ""
    if known.isDue(at: moment) { return phase + "due now" }
    return phase + "due " + (known.due.map { DayText.relative($0, to: moment) } ?? "now")
  }

  /// `stability 12 days, difficulty 5.2, recall 93 %`; nil for a card without memory.
  var memory: String? {
    guard let memory = known.state.memory else { return nil }
    var parts = [
      "stability \(DayText.span(memory.stability))",
      "difficulty \(NumberText.fixed(memory.difficulty, 1)) of 10",
    ]
    if let retrievability { parts.append("recall now \(NumberText.percent(retrievability))") }
    return parts.joined(separator: ", ")
  }

  /// `asked 5 times, forgotten once`.
  var past: String {
    if known.reps == 0 { return "never asked" }
    return "asked \(NumberText.times(known.reps)), "
      + (known.lapses == 0
        ? "not forgotten since it was learnt"
        : "forgotten \(NumberText.times(known.lapses)) since it was learnt")
  }

  /// The members that every command gives of a card.
  var members: [JSONValue.Member] {
    let phase =
      switch known.state.phase {
      case .new: "new"
      case .learning: "learning"
      case .review: "review"
      case .relearning: "relearning"
      }
    let memory = known.state.memory
    func number(_ value: Double?) -> JSONValue { value.map { .double($0) } ?? .null }
    return [
      .init("card", .string(card.id)), .init("deck", .string(card.deck)),
      .init("event", .string(card.event)), .init("kind", .string(card.kind.rawValue)),
      .init("question", .string(card.stems.first ?? "")),
      .init("answer", .string(card.answer.text)),
      .init("tags", .array(card.tags.map(JSONValue.string))),
      .init("state", .string(phase)),
      .init("due", known.due.map { .string($0.text) } ?? .null),
      .init("isDue", .bool(CardQueryState.isDue(known, at: moment))),
      .init("stability", number(memory?.stability)),
      .init("difficulty", number(memory?.difficulty)),
      .init("retrievability", number(retrievability)),
      .init("interval", known.interval.map { .integer($0) } ?? .null),
      .init("reps", .integer(known.reps)), .init("lapses", .integer(known.lapses)),
      .init("suspended", .bool(known.isSuspended)),
      .init("buriedUntil", known.buriedUntil.map { .string($0.text) } ?? .null),
      .init("flag", flag.map { .string($0) } ?? .null),
    ]
  }
}
