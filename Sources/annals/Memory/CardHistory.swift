import FSRS
import Progress

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

    func value(_ card: String) -> JSONValue {
      .object([
        .init("card", .string(card)), .init("t", .string(time.text)),
        .init("day", .string(day.text)), .init("what", .string(what)),
        .init("grade", grade.map { .integer($0.rawValue) } ?? .null),
        .init("typed", typed.map(JSONValue.string) ?? .null),
        .init("verdict", verdict.map(JSONValue.string) ?? .null),
        .init("ms", milliseconds.map(JSONValue.integer) ?? .null),
        .init("retrievability", recall.map(JSONValue.double) ?? .null),
        .init("stability", memory.map { .double($0.stability) } ?? .null),
        .init("difficulty", memory.map { .double($0.difficulty) } ?? .null),
        .init("due", due.map { .string($0.text) } ?? .null),
      ])
    }
  }

  let rows: [Row]

  init(_ card: String, _ state: LearnerState, _ scheduler: Scheduler) {
    var rows: [Row] = []
    for step in state.steps(of: card, scheduler: scheduler) {
      let record = step.record
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
      case .mark(_, .none, _, let reason): row.what = "no longer \(reason ?? "marked")"
      case .mark(_, let mark, _, _): row.what = mark.rawValue
      case .seed(let seed): row.what = "taken over from \(seed.from)"
      default: continue
      }
      rows.append(row)
    }
    self.rows = rows
  }
}
