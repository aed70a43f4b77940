/// Random dates as a chronicle has them, in a span so short that many of them meet.
extension Dice {
  /// A year, month or day without any hedge.
  mutating func plainDate(_ years: ClosedRange<Int>) -> String {
    let year = Self.year(number(years))
    switch number(1...6) {
    case 1...3: return year
    case 4...5: return "\(year)-\(twoDigits(number(1...12)))"
    default: return "\(year)-\(twoDigits(number(1...12)))-\(twoDigits(number(1...28)))"
    }
  }

  /// Any date of one time: plain, marked, hedged, with open digits, one of several.
  mutating func anyDate(_ years: ClosedRange<Int>) -> String {
    let date = plainDate(years)
    switch number(1...20) {
    case 1...9: return date
    case 10...11: return date + " O.S."
    case 12: return date + " N.S."
    case 13: return date + "?"
    case 14: return date + "~"
    case 15: return "\"\(Self.year(number(years)))-~\(twoDigits(number(1...12)))\""
    case 16: return Self.year(number(years)).dropLast() + "X"
    case 17: return Self.year(number(years)) + "-XX-XX"
    case 18:
      let first = number(years)
      return "\"[\(Self.year(first)),\(Self.year(first + number(1...3)))]\""
    case 19:
      let month = "\(Self.year(number(years)))-\(twoDigits(number(1...12)))"
      return "[\(month)-\(twoDigits(number(1...14))), \(month)-\(twoDigits(number(15...28)))]"
    default:
      let first = number(years)
      return "\"[\(Self.year(first))..\(Self.year(first + number(1...3)))]\""
    }
  }

  /// From one time to another, with each way an end can lack.
  mutating func span(_ years: ClosedRange<Int>, isPlain: Bool) -> String {
    let from = number(years)
    let first = Self.year(from)
    let last = Self.year(from + number(0...6))
    let start = isPlain || chance(70) ? first : "\(first)-\(twoDigits(number(1...12)))"
    let end = last == first || chance(70) ? last : "\(last)-0\(number(1...9))"
    if isPlain { return "\(start)/\(end)" }
    switch number(1...10) {
    case 1...6: return "\(start)/\(end)"
    case 7: return "\(start)/"
    case 8: return "\(start)/.."
    case 9: return "/\(end)"
    default: return "\(first)~/\(last)?"
    }
  }

  /// An astronomical year as EDTF has it.
  static func year(_ year: Int) -> String {
    let digits = "\(abs(year))"
    return (year < 0 ? "-" : "") + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
