import EDTF
import FSRS
import Foundation
import Testing

/// Whatever is typed, nothing traps or hangs.
///
/// `ANNALS_FUZZ_SECONDS` makes the run longer than its thousand strings and sets off from another seed;
/// `ANNALS_FUZZ_SEED` repeats a run.
@Suite struct DateFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["ANNALS_FUZZ_SECONDS"].flatMap { Double($0) }
  private static let seed =
    environment["ANNALS_FUZZ_SEED"].flatMap { UInt64($0) }
    ?? (seconds == nil ? 1917 : UInt64.random(in: 1...UInt64.max))

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
    var random = SplitMix64(seed: Self.seed)
    if Self.seconds != nil { print("ANNALS_FUZZ_SEED=\(Self.seed)") }
    let end = Date().addingTimeInterval(Self.seconds ?? 0)
    var count = 0
    var longest = 0.0
    repeat {
      for _ in 0..<1000 {
        let length = Int.random(in: 0...9, using: &random)
        let text = (0..<length).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
          .joined()
        let start = Date()
        Self.useAll(text)
        longest = max(longest, Date().timeIntervalSince(start))
        Self.useBytes(Self.damaged(text, &random))
      }
      count += 1000
    } while Date() < end
    if Self.seconds != nil { print("\(count) strings, the slowest took \(longest) s") }
  }

  /// The text's bytes with some changed, cut or doubled, so that they need not be UTF-8.
  private static func damaged(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[place], at: place)
      }
    }
    return bytes
  }

  private static func useBytes(_ bytes: [UInt8]) {
    do throws(EDTFError) {
      let value = try EDTF(parsing: bytes.span)
      #expect(value.description.utf8.elementsEqual(bytes))
    } catch {
      #expect(error.column >= 1 && error.column <= bytes.count + 1)
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
    // Strict bounds read digits without a mark as Gregorian, possible days before 1582 as Julian.
    if case .day(let first) = date.earliest, !date.isInterval,
      date.calendar != .unstated || first >= CalendarSystem.bothInUse.lowerBound
    {
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
