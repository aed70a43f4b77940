import EDTF
import Foundation
import Testing

/// Whatever is typed, nothing traps or hangs.
///
/// `ANNALS_FUZZ` sets how many strings are tried.
@Suite struct FuzzTests {
  private static let count =
    ProcessInfo.processInfo.environment["ANNALS_FUZZ"].flatMap { Int($0) } ?? 1000

  private static let pieces = [
    "0", "1", "9", "19", "1917", "99999999999999999999", "X", "XX", "XXXX", "-", "-", "/", "..",
    ".",
    "?", "~", "%", "[", "]", "{", "}", ",", "Y", "E", "S", "T", "Z", ":", "+", " ", "O.S.", " O.S.",
    " N.S.", "(", ")", "–", "'", "06", "12", "31", "24", "41", "March", "Martch", "mai", "ноября",
    "ст.", "c.", "BC", "до", "н.э.", "from", "to", "or", "and", "night", "century", "s", "th",
    "XIX",
    "twenty", "nineteen", "hundred", "mid", "\u{0}", "\u{301}", "🙂", "\u{200D}", "\u{2028}", "٣",
    "é",
    "ſ", "İ", "\n", "\r\n",
  ]

  @Test func survivesEveryString() {
    var random = SplitMix(seed: 1917)
    for _ in 0..<Self.count {
      let length = Int.random(in: 0...9, using: &random)
      let text = (0..<length).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      Self.useAll(text)
    }
  }

  @Test(arguments: [
    String(repeating: "9", count: 100_000), "Y" + String(repeating: "9", count: 100_000),
    "Y1E" + String(repeating: "9", count: 1000), "1917S" + String(repeating: "9", count: 1000),
    "Y-9E4000S1", "Y9E4095", "[" + String(repeating: "1917,", count: 10_000) + "1918]",
    String(repeating: "[", count: 10_000), String(repeating: "1-", count: 5000),
    String(repeating: "March ", count: 5000), String(repeating: "1 ", count: 99),
    String(repeating: "- ", count: 99), String(repeating: "1 to ", count: 39),
    "-XXXX-02-30", "XXXX-XX-XX", "?XXXX-X1-3X", "-9999/9999", "XXXX-XX-31?", "9999-24", "-9999-24",
    "9999-12-31 O.S.", "-9999-01-01 O.S.", "9999 O.S.", "-XXXX~", "0000-~01-3X",
  ])
  func survivesExtremes(_ text: String) { Self.useAll(text) }

  private static func useAll(_ text: String) {
    _ = try? EDTF(parsing: text)
    do {
      let date = try HistoricalDate(parsing: text)
      use(date)
      #expect((try? HistoricalDate(parsing: date.description)) == date)
    } catch {
      #expect(error.column >= 1 && error.column <= text.unicodeScalars.count + 1)
      #expect(!error.text.isEmpty)
    }
    for date in DateReader.readings(of: text) + DateReader.readings(of: text, years: -50...1950) {
      use(date)
      #expect((try? HistoricalDate(parsing: date.description)) == date, "\(text.debugDescription)")
    }
  }

  private static func use(_ date: HistoricalDate) {
    let days = date.possibleDays
    #expect(!days.isEmpty)
    for (one, two) in zip(days, days.dropFirst()) { #expect(one.endsBefore(two)) }
    if case .day(let first) = date.earliest, !date.isInterval {
      #expect(days.contains { $0.contains(first) }, "\(date)")
    }
    #expect(!date.text.isEmpty && !date.adverbial.isEmpty)
    _ = (date.latest, date.earliestText, date.latestText, date.isHedged, date.members, date.level)
    _ = (date.converted(to: .julian)?.text, date.converted(to: .gregorian)?.possibleDays)
    for precision in Precision.allCases {
      guard let cut = date.truncated(to: precision) else { continue }
      #expect((try? HistoricalDate(parsing: cut.description)) == cut, "\(date) \(cut)")
    }
    if let certain = date.certainPrecision {
      #expect(date.truncated(to: certain) != nil, "\(date)")
    }
    _ = DateDistance(of: date, from: date)
    _ = (date.possibleStart, date.possibleEnd, date.certainlyPrecedes(date))
    #expect(date.possiblyOverlaps(date))
  }
}
