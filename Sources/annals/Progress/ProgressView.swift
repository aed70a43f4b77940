import FSRS
import Progress
import Study
import Terminal

/// Shows the figures at a terminal; in sentences where nothing is to be drawn.
@MainActor
struct ProgressView {
  let program: Program
  let of: ProgressFigures

  private var width: Int { min(Window.width, 100) }

  func show() {
    wrapped(
      "Cards: \(of.standing.review) known, \(of.standing.learning) in learning, \(of.standing.new) new\(of.standing.suspended > 0 ? ", \(of.standing.suspended) suspended" : "")."
    )
    wrapped("Now: \(of.standing.sentence)")
    let all = of.figures.reviewsByDay.values.reduce(0, +)
    let today = of.figures.reviewsByDay[of.moment.day] ?? 0
    wrapped("Answers: \(all) in all, \(today) today.")
    retention()
    if let hint = JournalHistory(of.learner.state).habit.hint { wrapped(hint) }
    decks()
    guard all > 0 else {
      return wrapped("The rest is shown once you have answered: annals study")
    }
    reviews()
    forecast()
    histograms()
    calibration()
    weakest()
  }

  private func retention() {
    for (name, figures) in [
      ("last 30 days", of.figures.retention(from: of.moment.day.advanced(by: -29))),
      ("in all", of.figures.retention()),
    ] {
      guard let share = figures.share, let expected = figures.meanExpected else { continue }
      wrapped(
        "Remembered when it came back, \(name): \(FigureText.percent(share)) of \(figures.reviewed); expected \(FigureText.percent(expected))."
      )
    }
  }

  private func decks() {
    guard of.decks.count > 1 else { return }
    var table = Table([
      .init("Deck"), .init("Known", .trailing), .init("Learning", .trailing),
      .init("New", .trailing), .init("Due", .trailing),
    ])
    for (id, own) in of.standings {
      table.add(
        Safe.line(id), "\(own.review)", "\(own.learning)", "\(own.new)", "\(own.dueNow)")
    }
    heading("Decks")
    program.show(table)
  }

  private func reviews() {
    let year = of.reviews(lastDays: 365)
    let days = year.filter { $0.count > 0 }.count
    heading("Answers a day")
    bars(year.suffix(14).drop { $0.count == 0 }.map { (short($0.day), $0.count) })
    let map = HeatMap(year.map(\.count), firstWeekday: Self.weekday(year[0].day))
    let lines = map.lines(width: width, drawing: program.drawing, style: program.style)
    if !lines.isEmpty {
      heading("The year")
      for line in lines { program.printer.line(line) }
      wrapped(map.legend(program.drawing), .dim)
    }
    wrapped(
      "On \(FigureText.count(days, "day")) of the last year you answered \(FigureText.count(year.reduce(0) { $0 + $1.count }, "question"))."
    )
  }

  private func forecast() {
    heading("Falls due, by what is known now")
    var days = of.forecast(days: 14)
    while days.count > 1, days.last?.count == 0 { days.removeLast() }
    bars(days.map { (short($0.day), $0.count) })
  }

  private func histograms() {
    heading("Stability: days until recall has fallen to 90 %")
    bars(Array(zip(ProgressFigures.stabilityNames, of.figures.stabilities)))
    heading("Difficulty, from 1 (easy) to 10")
    bars(Array(zip(ProgressFigures.difficultyNames, of.figures.difficulties)))
  }

  private func calibration() {
    let bins = of.figures.calibration.filter { $0.reviewed > 0 }
    guard !bins.isEmpty else { return }
    heading("Expected and remembered")
    for bin in bins {
      guard let expected = bin.meanExpected, let share = bin.share else { continue }
      wrapped(
        "Expected \(FigureText.percent(expected)), remembered \(FigureText.percent(share)) of \(bin.reviewed)."
      )
    }
  }

  private func weakest() {
    if !of.weakest.isEmpty {
      heading("Weakest facts")
      for weak in of.weakest.prefix(5) {
        let lapses =
          weak.lapses > 0 ? ", forgotten \(FigureText.count(weak.lapses, "time"))" : ""
        wrapped(
          "\(FigureText.percent(weak.retrievability))\(lapses): \(weak.card.stems.first ?? weak.card.id)"
        )
      }
    }
    if !of.leeches.isEmpty {
      heading("Forgotten again and again")
      for leech in of.leeches.prefix(5) {
        wrapped(
          "\(leech.lapses) times: \(leech.card.stems.first ?? leech.card.id) \(leech.remedy) [\(leech.card.id)]"
        )
      }
    }
    if !of.confusions.isEmpty {
      heading("Confused")
      for pair in of.confusions.prefix(5) {
        wrapped(pair.sentence)
      }
    }
  }

  private func bars(_ rows: [(String, Int)]) {
    let rows = rows.map { (name: $0.0, count: $0.1) }
    if program.drawing == .sentences {
      let told = rows.filter { $0.count > 0 }.map { "\($0.name): \($0.count)" }
      return wrapped(told.isEmpty ? "None." : told.joined(separator: "; ") + ".")
    }
    for line in Bars.lines(
      rows, width: width, drawing: program.drawing, style: program.style)
    {
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

  /// `23 November`.
  private func short(_ day: StudyDay) -> String {
    DueText.date(day).split(separator: " ").prefix(2).joined(separator: " ")
  }

  /// 0 for Monday; the day with number 0 was a Thursday.
  static func weekday(_ day: StudyDay) -> Int {
    let rest = (day.number + 3) % 7
    return rest < 0 ? rest + 7 : rest
  }
}
