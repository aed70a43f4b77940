import FSRS

/// Reviews as a table of comma-separated values: `card_id,ts,delta_t,rating`, columns in any order.
///
/// `delta_t` is in whole days, -1 at a card's first review; other columns are not read.
struct ReviewCSV {
  /// What is wrong with a line, and what to do.
  struct Problem: Hashable {
    var line: Int
    var text: String
  }

  private(set) var history = ReviewHistory()
  private(set) var problems: [Problem] = []

  private struct Row {
    var line: Int
    var card: Int
    var time: Int
    var days: Int
    var grade: Grade
  }

  private static let columns = ["card_id", "ts", "delta_t", "rating"]

  init(_ bytes: [UInt8]) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = Lines(bytes: bytes, index: mark)
    guard let header = lines.next() else {
      problems.append(Problem(line: 1, text: "the file is empty; " + Self.headerWanted))
      return
    }
    let names = Self.fields(bytes, header).map { Self.text(bytes, $0) }
    let places = Self.columns.map { column in names.firstIndex(of: column) }
    guard let card = places[0], let time = places[1], let days = places[2], let grade = places[3]
    else {
      let missing = zip(Self.columns, places).filter { $0.1 == nil }.map(\.0)
      let columns = missing.joined(separator: ", ")
      problems.append(Problem(line: 1, text: "no column \(columns); " + Self.headerWanted))
      return
    }
    var rows: [Row] = []
    while let line = lines.next() {
      if line.isEmpty { continue }
      let fields = Self.fields(bytes, line)
      guard fields.count == names.count else {
        let count = NumberText.count(fields.count, "field")
        problem(lines.number, "\(count), but the first line has \(names.count) columns")
        continue
      }
      read(
        bytes, fields[card], fields[time], fields[days], fields[grade], lines.number, into: &rows)
    }
    collect(rows)
  }

  private static let headerWanted = "the first line must be: card_id,ts,delta_t,rating"

  private mutating func problem(_ line: Int, _ text: String) {
    problems.append(Problem(line: line, text: text))
  }

  private mutating func read(
    _ bytes: [UInt8], _ card: Range<Int>, _ time: Range<Int>, _ days: Range<Int>,
    _ grade: Range<Int>, _ line: Int, into rows: inout [Row]
  ) {
    func wrong(_ column: String, _ field: Range<Int>, _ wanted: String) -> String {
      "\(column) '\(Self.text(bytes, field))' is not \(wanted)"
    }
    guard let cardID = Self.integer(bytes, card) else {
      return problem(line, wrong("card_id", card, "a whole number"))
    }
    guard let second = Self.integer(bytes, time) else {
      return problem(line, wrong("ts", time, "a whole number of seconds since 1970"))
    }
    guard let elapsed = Self.integer(bytes, days), elapsed >= -1 else {
      return problem(
        line, wrong("delta_t", days, "a whole number of days, or -1 at a card's first review"))
    }
    guard let given = Self.integer(bytes, grade).flatMap(Grade.init(rawValue:)) else {
      return problem(
        line, wrong("rating", grade, "1, 2, 3 or 4; leave out reviews without an answer"))
    }
    rows.append(Row(line: line, card: cardID, time: second, days: elapsed, grade: given))
  }

  /// Brings the rows into the order of time, which most files have; those of one second stay as
  /// they stand.
  private mutating func collect(_ rows: [Row]) {
    let isInOrder = zip(rows, rows.dropFirst()).allSatisfy { $0.time <= $1.time }
    let ordered =
      isInOrder
      ? rows
      : rows.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
        .map(\.element)
    var begun: Set<Int> = []
    for row in ordered {
      let isFirst = begun.insert(row.card).inserted
      if isFirst, row.days > 0 {
        problem(
          row.line,
          "card \(row.card) has no review before, but delta_t is \(row.days); "
            + "add the earlier ones, or write -1 if this is the first")
      } else if !isFirst, row.days < 0 {
        problem(
          row.line,
          "card \(row.card) has been reviewed before; delta_t must be the days since then")
      }
      history.append(card: row.card, grade: row.grade, elapsedDays: row.days)
    }
    problems.sort { $0.line < $1.line }
  }
}

extension ReviewCSV {
  /// The lines of a file, counted from 1, without their ends; LF and CR LF both end one.
  struct Lines {
    let bytes: [UInt8]
    private(set) var index: Int
    private(set) var number = 0

    /// The next line's place; nil behind the last.
    mutating func next() -> Range<Int>? {
      guard index < bytes.count else { return nil }
      number += 1
      let start = index
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      index = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      return start..<end
    }
  }

  /// The places of a line's fields, blanks and quotation marks around them left out.
  static func fields(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    fields.reserveCapacity(8)
    var start = line.lowerBound
    for index in line where bytes[index] == 0x2C {
      fields.append(bare(bytes, start..<index))
      start = index + 1
    }
    fields.append(bare(bytes, start..<line.upperBound))
    return fields
  }

  private static func bare(_ bytes: [UInt8], _ field: Range<Int>) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    if end - start >= 2, bytes[start] == 0x22, bytes[end - 1] == 0x22 {
      return (start + 1)..<(end - 1)
    }
    return start..<end
  }

  /// A field as text, bad bytes replaced and no more than forty of it.
  static func text(_ bytes: [UInt8], _ field: Range<Int>) -> String {
    String(decoding: bytes[field.prefix(40)], as: UTF8.self)
  }

  /// A whole number, a minus sign allowed; nil for anything else, or if it is too large.
  static func integer(_ bytes: [UInt8], _ field: Range<Int>) -> Int? {
    var digits = field
    let isNegative = digits.first.map { bytes[$0] == 0x2D } ?? false
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for index in digits {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(digit))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }
}
