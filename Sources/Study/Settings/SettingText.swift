import FSRS

/// Reads the texts of settings; each function throws where the text is none, and says what it can be.
enum SettingText {
  /// `0.9`, `90%` or `90`.
  static func retention(_ text: String) throws(SettingError) -> Double {
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? text.dropLast() : Substring(text)
    guard var value = number(digits) else { throw wrong(.retention, text) }
    if isPercent || value > 1 { value /= 100 }
    value = (value * 10_000).rounded() / 10_000
    guard GuardRails.retentionRange.contains(value) else { throw wrong(.retention, text) }
    return value
  }

  static func count(
    _ text: String, _ setting: Setting, _ range: ClosedRange<Int>
  ) throws(SettingError) -> Int {
    guard text.utf8.count <= 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = Int(text), range.contains(value)
    else { throw wrong(setting, text) }
    return value
  }

  /// `4` or `04:00`.
  static func hour(_ text: String) throws(SettingError) -> Int {
    let hour = text.hasSuffix(":00") ? String(text.dropLast(3)) : text
    do { return try count(hour, .rollover, 0...23) } catch { throw wrong(.rollover, text) }
  }

  static func isOn(_ text: String, _ setting: Setting, _ on: String) throws(SettingError) -> Bool {
    switch text {
    case on: true
    case "off": false
    default: throw wrong(setting, text)
    }
  }

  /// Waits such as `1m 10m`; none for `none`.
  static func steps(_ text: String, _ setting: Setting) throws(SettingError) -> [Int] {
    if text == "none" { return [] }
    let words = text.split { $0 == " " || $0 == "," }
    let waits = words.compactMap { span(String($0)) }
    guard (1...10).contains(waits.count), waits.count == words.count else {
      throw wrong(setting, text)
    }
    return waits
  }

  /// The seconds of `90s`, `10m`, `6h` or `1d`; nil for anything else and for more than a day.
  static func span(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let unit = text.last.flatMap({ units[$0] }) else { return nil }
    let digits = text.dropLast()
    guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39) ~= $0 }),
      let count = Int(digits), (1...86_400).contains(count * unit)
    else { return nil }
    return count * unit
  }

  /// A length as ``span(_:)`` reads it, in the largest unit that it is a whole number of.
  static func text(ofSpan seconds: Int) -> String {
    for (unit, letter) in [(86_400, "d"), (3600, "h"), (60, "m")] where seconds % unit == 0 {
      return "\(seconds / unit)\(letter)"
    }
    return "\(seconds)s"
  }

  static func text(ofSteps steps: [Int]) -> String {
    steps.isEmpty ? "none" : steps.map(text(ofSpan:)).joined(separator: " ")
  }

  /// A decimal number without exponent.
  static func number(_ text: Substring) -> Double? {
    guard (1...40).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39) ~= $0 || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    return Double(text)
  }

  /// Numbers, parted by commas or blanks, or `standard`; what stands behind a semicolon is about them.
  static func weights(_ text: String) throws(SettingError) -> FSRS6Weights {
    let numbers = text.prefix { $0 != ";" }
    let words = numbers.split { $0 == "," || $0 == " " }
    if words == ["standard"] { return .standard }
    let values = words.compactMap { number($0) }
    guard values.count == words.count, [17, 19, FSRS6Weights.count].contains(values.count) else {
      throw wrong(.fsrs6Weights, text)
    }
    if values.count < FSRS6Weights.count, let weights = FSRS6Weights(migrating: values) {
      return weights
    }
    if let weights = FSRS6Weights(values) { return weights }
    let bounds = FSRS6Weights.bounds
    let index = values.indices.first { $0 >= bounds.count || !bounds[$0].contains(values[$0]) } ?? 0
    throw SettingError(
      "fsrs6-weights: w\(index) is \(values[index]), but must lie within "
        + "\(bounds[index].lowerBound) to \(bounds[index].upperBound)")
  }

  static func wrong(_ setting: Setting, _ text: String) -> SettingError {
    SettingError("\(setting.rawValue) can't be '\(text)'; it can be \(setting.range)")
  }
}
