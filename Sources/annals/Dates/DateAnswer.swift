import EDTF
import Progress
import Terminal

/// What `date` says of one expression, for people and for scripts.
struct DateAnswer {
  /// Why it is not a date.
  struct Problem {
    var text: String
    /// The place, counted in characters from 1.
    var column: Int
    /// The dates it can mean, if several.
    var readings: [HistoricalDate] = []
  }

  let input: String
  private(set) var date: HistoricalDate?
  private(set) var problem: Problem?
  private let isRead: Bool

  /// Reads EDTF with its marks, or a date as people write it.
  init(_ input: String, isRead: Bool, order: DayMonthOrder?) {
    self.input = input
    self.isRead = isRead
    if isRead {
      do throws(DateReadingError) {
        date = try DateReader.read(input, order: order)
      } catch {
        problem = Problem(text: error.text, column: error.column, readings: error.readings)
      }
    } else {
      do throws(EDTFError) {
        date = try HistoricalDate(parsing: input)
      } catch {
        problem = Problem(text: error.text, column: error.column)
      }
    }
  }

  /// What scripts get; they rely on these members.
  var value: JSONValue {
    guard let date else {
      var value: JSONValue = ["input": input, "valid": false]
      value.append("error", problem?.text)
      value.append("column", problem?.column)
      if let readings = problem?.readings, !readings.isEmpty {
        value.append("readings", readings.map(\.edtf))
      }
      return value
    }
    let one = date.inOneCalendar
    return [
      "input": input, "valid": true, "level": date.level, "edtf": one.edtf,
      "calendar": one.calendar.rawValue, "earliest": date.earliestText, "latest": date.latestText,
      "text": date.text,
    ]
  }

  /// What people see, safe for a terminal: the date in words and what it stands for, or the error under its place.
  @MainActor var lines: [String] {
    guard let date else {
      guard let problem else { return [] }
      let scalars = Safe.line(input).unicodeScalars
      let head = String(String.UnicodeScalarView(scalars.prefix(max(0, problem.column - 1))))
      let caret = String(repeating: " ", count: DisplayWidth.columns(head)) + "^ "
      var lines = [Safe.line(input), caret + Safe.line(problem.text)]
      if problem.readings.count > 1 {
        lines.append(
          "Write the one you mean: " + problem.readings.map(\.description).joined(separator: ", "))
      } else if !isRead, let one = DateReader.readings(of: input).first {
        lines.append("With --read it is \(one.text).")
      }
      return lines
    }
    return [
      date.text,
      "  EDTF      \(date.description), level \(date.level)",
      "  calendar  \(Self.words(date.calendar))"
        + (date.endCalendar == date.calendar ? "" : ", then \(Self.words(date.endCalendar))"),
      "  earliest  \(Self.words(date.earliestText))",
      "  latest    \(Self.words(date.latestText))",
    ]
  }

  private static func words(_ calendar: CalendarMark) -> String {
    switch calendar {
    case .gregorian: "Gregorian"
    case .julian: "Julian"
    case .unstated: "not stated"
    }
  }

  private static func words(_ bound: String?) -> String {
    switch bound {
    case nil: "unknown"
    case "-inf", "inf": "open"
    case let day?: day
    }
  }
}
