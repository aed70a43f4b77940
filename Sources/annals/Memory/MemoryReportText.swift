import FSRS
import Progress
import Records
import English
import Session
import Terminal

/// What `why` says of a card: its memory, what each grade would do, and why it is due when it is.
@MainActor
struct MemoryReportText {
  let page: Page
  let moment: LocalInstant

  /// - Parameter reason: how its present due date came about; nil where that isn't known.
  func show(_ report: MemoryReport, reason: DueReason?) {
    let known = report.known
    page.wrapped(report.card.text, role: .heading)
    if let memory = known.state.memory, let recall = report.retrievability {
      let fast = memory.fastStability.map { ", of the fast trace \(NumberText.days($0))" } ?? ""
      page.wrapped(
        "Stability \(NumberText.days(memory.stability)) days\(fast), difficulty \(NumberText.fixed(memory.difficulty, 1)) of 10; answered \(NumberText.count(known.reps, "time")), of them forgotten after it was learnt: \(known.lapses)."
      )
      page.wrapped(
        "Chance that you know it now: \(NumberText.percent(recall)), \(NumberText.days(report.elapsedDays)) days after the last answer; it is asked when that falls to \(NumberText.percent(report.scheduler.desiredRetention))."
      )
      curve(report)
    } else {
      page.wrapped("It is new: you have not answered it yet.")
    }
    if let due = known.due { page.wrapped(sentence(due)) }
    if let reason { page.wrapped(reason.sentence) }
    page.wrapped("What an answer would do now:")
    grades(report)
  }

  private func curve(_ report: MemoryReport) {
    let horizon = report.horizon
    var marks: [(place: Double, text: String)] = [
      (report.elapsedDays / horizon, "now")
    ]
    if let interval = report.known.interval { marks.append((Double(interval) / horizon, "due")) }
    let values = report.curve(to: horizon, count: 60)
    let low = max(0, ((values.last ?? 0) * 10).rounded(.down) / 10)
    let plot = LinePlot(values, low: min(low, 0.9), high: 1, marks: marks)
    for line in plot.lines(
      width: min(page.width, 72), height: 7, drawing: page.drawing, label: NumberText.percent)
    {
      page.printer.line(line)
    }
  }

  private func grades(_ report: MemoryReport) {
    if page.drawing == .sentences {
      for grade in Grade.allCases {
        let trace = report.traces[grade]
        let parts = trace.parts.map { "\($0.name) \(NumberText.signed($0.days))" }
        page.wrapped(
          "\(grade): due \(DayText.relative(report.dues[grade], to: moment)); the model says \(NumberText.days(trace.modelDays)) days"
            + (parts.isEmpty ? "." : ", " + parts.joined(separator: ", ") + "."))
      }
      return
    }
    var table = Table([
      .init("Grade"), .init("Due"), .init("Stability", .trailing), .init("Difficulty", .trailing),
      .init("Model", .trailing), .init("Policy", .prose),
    ])
    for grade in Grade.allCases {
      let trace = report.traces[grade]
      let memory = trace.outcome.state.memory
      let parts = trace.parts.map { "\($0.name) \(NumberText.signed($0.days))" }
      let isStep = trace.window == nil
      table.add(
        "\(grade.rawValue) \(grade)", DayText.relative(report.dues[grade], to: moment),
        memory.map { NumberText.days($0.stability) } ?? "",
        memory.map { NumberText.fixed($0.difficulty, 1) } ?? "",
        "\(NumberText.days(trace.modelDays)) d",
        isStep ? "step" : parts.isEmpty ? "as the model says" : parts.joined(separator: ", "))
    }
    for line in table.lines(width: page.width, drawing: page.drawing) {
      page.printer.line(line)
    }
  }

  private func sentence(_ due: Due) -> String {
    switch due {
    case .day(let day) where day < moment.day:
      "It was due \(DayText.days(moment.day - day)) ago, on \(DayText.date(day))."
    case .day(let day): "It is due \(DayText.relative(due, to: moment)), \(DayText.date(day))."
    case .instant(let instant) where instant <= moment.instant: "It is due now."
    case .instant: "It is due \(DayText.relative(due, to: moment))."
    }
  }
}
