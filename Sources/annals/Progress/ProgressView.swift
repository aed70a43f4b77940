import English
import Library
import Progress
import Records
import Session
import Terminal

/// Shows a report at a terminal; in sentences where nothing is to be drawn.
@MainActor
struct ProgressView {
  let program: Program
  let report: ProgressReport

  private var width: Int { min(Window.width, 100) }
  /// The most items that a list shows.
  private static let most = 5

  func show() {
    for figure in [report.cards, report.today, report.reviews, report.retention] { show(figure) }
    // Of all answers, whichever decks were named.
    let figures = report.learner.tally(of: nil, at: program.moment).figures
    if let hint = figures.habit.hint { wrapped(hint) }
    decks()
    guard report.answers > 0 else {
      return wrapped("The rest is shown once you have answered: annals study")
    }
    show(report.reviewsByDay)
    year()
    let others = [
      report.forecast, report.stability, report.difficulty, report.calibration,
      report.weakestFacts, report.leechFacts, report.confused,
    ]
    for figure in others { show(figure) }
  }

  private func show(_ figure: ProgressFigure) {
    let title = figure.title.full
    switch figure.content {
    case .sentences(let sentences) where title.isEmpty:
      for sentence in sentences { wrapped(sentence.full) }
    case .sentences(let items):
      guard !items.isEmpty else { return }
      heading(title)
      for item in items.prefix(Self.most) { wrapped(item.full) }
    case .bars(let rows, let edge):
      heading(title)
      bars(Self.shown(rows, without: edge))
    case .points(let points):
      guard !points.isEmpty else { return }
      heading(title)
      for point in points {
        wrapped(
          "Expected \(NumberText.percent(point.expected)), remembered \(NumberText.percent(point.remembered)) of \(point.count)."
        )
      }
    }
  }

  private static func shown(
    _ rows: [(name: String, count: Int)], without edge: ProgressFigure.Edge?
  ) -> [(name: String, count: Int)] {
    switch edge {
    case nil: return rows
    case .first?: return Array(rows.drop { $0.count == 0 })
    case .last?:
      let last = rows.lastIndex { $0.count > 0 } ?? 0
      return Array(rows.prefix(last + 1))
    }
  }

  private func decks() {
    guard report.decks.count > 1 else { return }
    var table = Table([
      .init("Deck"), .init("Known", .trailing), .init("Learning", .trailing),
      .init("New", .trailing), .init("Due", .trailing),
    ])
    for (id, own) in report.standings {
      table.add(
        Safe.line(id), "\(own.review)", "\(own.learning)", "\(own.new)", "\(own.dueNow)")
    }
    heading("Decks")
    program.show(table)
  }

  /// The answers of a year, day by day.
  private func year() {
    let year = report.reviews(lastDays: 365)
    let map = HeatMap(year.map(\.count), firstWeekday: year[0].day.weekday)
    let lines = map.lines(width: width, drawing: program.drawing, style: program.style)
    if !lines.isEmpty {
      heading("The year")
      for line in lines { program.printer.line(line) }
      wrapped(map.legend(program.drawing), .dim)
    }
    let days = year.count { $0.count > 0 }
    wrapped(
      "On \(NumberText.count(days, "day")) of the last year you answered \(NumberText.count(year.reduce(0) { $0 + $1.count }, "question"))."
    )
  }

  private func bars(_ rows: [(name: String, count: Int)]) {
    if program.drawing == .sentences {
      let told = rows.filter { $0.count > 0 }.map { "\($0.name): \($0.count)" }
      return wrapped(told.isEmpty ? "None." : told.joined(separator: "; ") + ".")
    }
    for line in Bars.lines(rows, width: width, drawing: program.drawing, style: program.style) {
      program.printer.line(line)
    }
  }

  private func heading(_ text: String) {
    program.printer.line()
    wrapped(text, .heading)
  }

  private func wrapped(_ text: String, _ role: Style.Role? = nil) {
    for line in program.printer.wrapped(Safe.line(text), width: width, hanging: 2) {
      program.printer.line(role.map { program.style.paint(line, $0) } ?? line)
    }
  }
}
