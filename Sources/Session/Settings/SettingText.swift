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

  /// Weights of FSRS-6, or of an older model with 19 or 17.
  static func weights(_ text: String) throws(SettingError) -> FSRS6Weights {
    guard let values = try numbers(text, .fsrs6Weights) else { return .standard }
    let isOld = [17, 19].contains(values.count)
    if let weights = isOld ? FSRS6Weights(migrating: values) : FSRS6Weights(values) {
      return weights
    }
    throw outOfBounds(values, FSRS6Weights.bounds, .fsrs6Weights, text)
  }

  static func fsrs7Weights(_ text: String) throws(SettingError) -> FSRS7Weights {
    guard let values = try numbers(text, .fsrs7Weights) else { return .standard }
    if let weights = FSRS7Weights(values) { return weights }
    throw outOfBounds(values, FSRS7Weights.bounds, .fsrs7Weights, text)
  }

  /// Numbers, parted by commas or blanks; nil for `standard`. What stands behind a semicolon is about
  /// them.
  private static func numbers(
    _ text: String, _ setting: Setting
  ) throws(SettingError) -> [Double]? {
    let words = text.prefix { $0 != ";" }.split { $0 == "," || $0 == " " }
    if words == ["standard"] { return nil }
    let values = words.compactMap { number($0) }
    guard values.count == words.count else { throw wrong(setting, text) }
    return values
  }

  private static func outOfBounds(
    _ values: [Double], _ bounds: [ClosedRange<Double>], _ setting: Setting, _ text: String
  ) -> SettingError {
    guard values.count == bounds.count else {
      return SettingError(
        "\(setting.rawValue) has \(values.count) numbers; it can be \(setting.range)")
    }
    for (index, range) in bounds.enumerated() where !range.contains(values[index]) {
      return SettingError(
        "\(setting.rawValue): w\(index) is \(values[index]), but must lie within "
          + "\(range.lowerBound) to \(range.upperBound)")
    }
    return SettingError(
      "\(setting.rawValue): w1 to w3 must not be less than the one before, nor w26 than w25")
  }

  static func wrong(_ setting: Setting, _ text: String) -> SettingError {
    SettingError("\(setting.rawValue) can't be '\(text)'; it can be \(setting.range)")
  }
}
