import English
import FSRS
import Grading
import Library
import Progress
import Questions
import Records

/// Where one card stands, in words and as JSON.
@MainActor
struct CardStatus {
  let card: FoundCard
  let retrievability: Double?
  let moment: LocalInstant

  init(_ card: FoundCard, _ search: CardSearch) {
    self.card = card
    retrievability = search.retrievability(card.known)
    moment = search.moment
  }

  var known: CardProgress { card.known }

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
  var json: JSONValue {
    let phase =
      switch known.state.phase {
      case .new: "new"
      case .learning: "learning"
      case .review: "review"
      case .relearning: "relearning"
      }
    let memory = known.state.memory
    return [
      "card": card.id, "deck": String(card.id.deck), "event": String(card.id.event),
      "kind": card.kind.name,
      "question": card.question, "answer": card.answer, "tags": card.tags,
      "state": phase, "due": known.due?.text, "isDue": CardQueryState.isDue(known, at: moment),
      "stability": memory?.stability, "difficulty": memory?.difficulty,
      "retrievability": retrievability, "interval": known.interval, "reps": known.reps,
      "lapses": known.lapses, "suspended": known.isSuspended,
      "buriedUntil": known.buriedUntil?.text, "flag": known.flag,
    ]
  }
}
