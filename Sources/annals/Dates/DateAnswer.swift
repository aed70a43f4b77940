import EDTF
import Progress
import Terminal

/// What `date` says of one expression, for people and for scripts.
struct DateAnswer {
  /// Why it is no date.
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

  /// The object of the contract in DESIGN §8.
  var value: JSONValue {
    guard let date else {
      var members: [JSONValue.Member] = [
        .init("input", .string(input)), .init("valid", .bool(false)),
      ]
      if let problem {
        members.append(.init("error", .string(problem.text)))
        members.append(.init("column", .integer(problem.column)))
        if !problem.readings.isEmpty {
          members.append(.init("readings", .array(problem.readings.map { .string($0.edtf) })))
        }
      }
      return .object(members)
    }
    let one = Self.inOneCalendar(date)
    return .object([
      .init("input", .string(input)), .init("valid", .bool(true)),
      .init("level", .integer(date.level)), .init("edtf", .string(one.edtf)),
      .init("calendar", .string(one.calendar.rawValue)),
      .init("earliest", date.earliestText.map { .string($0) } ?? .null),
      .init("latest", date.latestText.map { .string($0) } ?? .null),
      .init("text", .string(date.text)),
    ])
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

  /// The same date with the digits of both ends in one calendar, where it can be written so.
  private static func inOneCalendar(_ date: HistoricalDate) -> HistoricalDate {
    guard date.calendar != date.endCalendar else { return date }
    return date.converted(to: .gregorian) ?? date
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
