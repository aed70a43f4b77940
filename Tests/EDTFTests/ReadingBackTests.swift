import EDTF
import FSRS
import Testing

/// What is printed in English is read back as the same date.
@Suite struct ReadingBackTests {
  @Test func readsItsOwnWords() throws {
    var random = SplitMix64(seed: 1892)
    for _ in 0..<1500 {
      let text = Self.anyDate(&random)
      guard let date = try? HistoricalDate(parsing: text) else { continue }
      #expect(
        DateReader.readings(of: date.text) == [date], "\(text): \(date.text)")
      #expect(
        DateReader.readings(of: date.adverbial) == [date], "\(text): \(date.adverbial)")
    }
  }

  /// A date of a form that English has words for.
  private static func anyDate(_ random: inout SplitMix64) -> String {
    let year = Int.random(in: 1000...1999, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let whole = ["\(year)", "\(year)-\(two(month))", "\(year)-\(two(month))-\(two(day))"]
    let one = whole[Int.random(in: 0...2, using: &random)]
    let mark = ["", "", " O.S."][Int.random(in: 0...2, using: &random)]
    switch Int.random(in: 0...13, using: &random) {
    case 0...3: return one + mark
    case 4: return one + "~"
    case 5: return one + "?"
    case 6 where year / 10 % 10 != 0: return "\(year / 10)X"
    case 7: return "\(year / 100)XX"
    case 8: return "\(year)-\(Int.random(in: 21...24, using: &random))"
    case 9: return "\(year)-\(Int.random(in: 33...41, using: &random))"
    case 10: return "\(whole[0])/\(year + Int.random(in: 1...30, using: &random))"
    case 11: return one + mark + "/"
    case 12: return one + mark + "/.."
    default: return "[..\(one)]"
    }
  }
}
