import Diagnostics
import EDTF

/// How a file means dates that carry no mark.
struct DateStyle {
  let calendar: CalendarMark
  /// The day from which they are Gregorian, though it be unstated before.
  var unstatedUntil: Int?
}

/// Reads the value of `date`: a text, or a list of texts of which one is right.
enum DateField {
  static func read(
    _ node: PlacedNode, keyPlace: Place, _ style: DateStyle,
    into diagnostics: inout DiagnosticList
  ) -> HistoricalDate? {
    switch node.content {
    case .text(let text):
      guard EmptyText.accepts(text, key: "date", at: keyPlace, into: &diagnostics) else {
        return nil
      }
      return date(text, style, into: &diagnostics)
    case .list(let items):
      return oneOf(items, style, at: node.place, into: &diagnostics)
    case .mapping:
      UnreadableDate.reportMapping(at: node.place, into: &diagnostics)
      return nil
    }
  }

  private static func date(
    _ text: PlacedText, _ style: DateStyle, into diagnostics: inout DiagnosticList
  ) -> HistoricalDate? {
    do {
      let date = try HistoricalDate(parsing: text.text, calendar: style.calendar)
      return style.unstatedUntil.map(date.gregorian) ?? date
    } catch {
      if error.reason == .reversed {
        EndBeforeStart.report(text, into: &diagnostics)
      } else {
        UnreadableDate.report(text, error, into: &diagnostics)
      }
      return nil
    }
  }

  private static func oneOf(
    _ items: [PlacedNode], _ style: DateStyle, at place: Place,
    into diagnostics: inout DiagnosticList
  ) -> HistoricalDate? {
    var members: [HistoricalDate] = []
    for item in items {
      guard let text = item.text, !text.isNull else {
        WrongType.report("date", is: item, expected: "a list of dates", into: &diagnostics)
        continue
      }
      if let date = date(text, style, into: &diagnostics) { members.append(date) }
    }
    guard members.count == items.count else { return nil }
    do {
      return try HistoricalDate(oneOf: members)
    } catch {
      UnreadableDate.reportList(error, at: place, into: &diagnostics)
      return nil
    }
  }
}
