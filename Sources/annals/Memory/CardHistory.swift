import FSRS
import Progress
import Records

/// The records of one card, each with the memory after it.
struct CardHistory {
  struct Row {
    var time: Instant
    var day: StudyDay
    /// `good`, `suspended`, `reset`, …
    var what: String
    var grade: Grade?
    var typed: String?
    var verdict: String?
    var milliseconds: Int?
    /// The probability of recall just before; nil at the first answer.
    var recall: Double?
    var memory: MemoryState?
    var due: Due?

    func value(_ card: CardID) -> JSONValue {
      [
        "card": card, "t": time.text, "day": day.text, "what": what, "grade": grade?.rawValue,
        "typed": typed, "verdict": verdict, "ms": milliseconds, "retrievability": recall,
        "stability": memory?.stability, "difficulty": memory?.difficulty, "due": due?.text,
      ]
    }
  }

  let rows: [Row]

  /// What was answered under former names stands before the record that took it over.
  ///
  /// - Parameter excerpt: with all about the card.
  init(_ card: CardID, _ excerpt: JournalExcerpt, _ scheduler: Scheduler) {
    var told: Set<CardID> = []
    rows = Self.rows(of: card, before: nil, excerpt, scheduler, &told)
  }

  /// - Parameters:
  ///   - end: what was recorded later counts no more.
  ///   - told: names whose rows are there already; two names may each have been the other's.
  private static func rows(
    of card: CardID, before end: Instant?, _ excerpt: JournalExcerpt, _ scheduler: Scheduler,
    _ told: inout Set<CardID>
  ) -> [Row] {
    guard told.insert(card).inserted else { return [] }
    var rows: [Row] = []
    for step in excerpt.steps(of: card, scheduler: scheduler) {
      let record = step.record
      if let end, record.time > end { break }
      var row = Row(
        time: record.time, day: record.time.studyDay(minutesEast: record.minutesEast), what: "",
        memory: step.after.state.memory, due: step.after.due)
      switch record.payload {
      case .review(let review):
        row.day = review.day
        row.what = "\(review.grade)"
        row.grade = review.grade
        row.typed = review.typed
        row.verdict = review.verdict
        row.milliseconds = review.milliseconds
        row.recall = step.before.state.memory.map { memory in
          let days = scheduler.model.elapsedDays(
            studyDays: step.before.lastDay.map { review.day - $0 } ?? 0,
            seconds: step.before.last.map {
              Double(record.time.milliseconds - $0.milliseconds) / 1000
            })
          return scheduler.model.retrievability(memory, elapsedDays: days)
        }
      case .mark(_, let mark):
        row.what =
          mark.kind == .none ? "no longer \(mark.reason ?? "marked")" : mark.kind.rawValue
      case .seed(let seed):
        if let former = seed.formerCard {
          rows += Self.rows(of: former, before: record.time, excerpt, scheduler, &told)
        }
        row.what = seed.told
      default: continue
      }
      rows.append(row)
    }
    return rows
  }
}

extension Payload.Seed {
  /// For people.
  fileprivate var told: String {
    if let formerCard { return "renamed, was \(formerCard)" }
    guard from == "changed" else { return "taken over from \(from)" }
    return "answer changed" + (progress.formerAnswer.map { ", was \($0)" } ?? "")
  }
}
