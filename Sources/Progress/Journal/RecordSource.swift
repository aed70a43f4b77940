import FSRS

/// The values of one line, each checked as it is asked for.
struct RecordSource {
  let scanner: JSONScanner
  let fields: RecordFields

  /// A text that must be there. Not interned where it has escapes.
  func text(_ key: String, _ interner: inout Interner) throws(LineFault) -> String {
    guard let text = try optionalText(key, &interner) else { throw .missing(key) }
    return text
  }

  func optionalText(_ key: String, _ interner: inout Interner) throws(LineFault) -> String? {
    guard let token = fields[key] else { return nil }
    if token.kind == .string(hasEscapes: false) {
      return interner.text(scanner.bytes, in: token.range)
    }
    guard let text = scanner.text(token) else { throw .wrong(key) }
    return text
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(LineFault) -> Int? {
    guard let token = fields[key] else { return nil }
    guard let value = scanner.integer(token), range.contains(value) else { throw .wrong(key) }
    return value
  }

  /// A number that only statistics use: any is taken, and brought into the range.
  func clamped(_ key: String, to range: ClosedRange<Int>) throws(LineFault) -> Int? {
    guard let token = fields[key] else { return nil }
    guard let value = scanner.double(token) else { throw .wrong(key) }
    return Int(min(max(value, Double(range.lowerBound)), Double(range.upperBound)))
  }

  func double(_ key: String) throws(LineFault) -> Double? {
    guard let token = fields[key] else { return nil }
    guard let value = scanner.double(token), value.isFinite else { throw .wrong(key) }
    return value
  }

  func flag(_ key: String) throws(LineFault) -> Bool? {
    guard let token = fields[key] else { return nil }
    guard token.kind == .true || token.kind == .false else { throw .wrong(key) }
    return token.kind == .true
  }

  func instant(_ key: String) throws(LineFault) -> Instant? {
    guard let token = fields[key] else { return nil }
    guard token.kind == .string(hasEscapes: false),
      let time = Instant(scanner.bytes, in: token.range)
    else { throw .wrong(key) }
    return time
  }

  func day(_ key: String) throws(LineFault) -> StudyDay? {
    guard let token = fields[key] else { return nil }
    guard let text = scanner.text(token), let day = StudyDay(text) else { throw .wrong(key) }
    return day
  }

  func due(_ key: String) throws(LineFault) -> Due? {
    guard let token = fields[key] else { return nil }
    guard let text = scanner.text(token), let due = Due(text) else { throw .wrong(key) }
    return due
  }

  func grade(_ key: String) throws(LineFault) -> Grade? {
    guard let value = try integer(key, in: Int.min...Int.max) else { return nil }
    guard let grade = Grade(rawValue: value) else { throw .wrong(key) }
    return grade
  }
}
