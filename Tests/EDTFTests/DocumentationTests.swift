import EDTF
import Foundation
import Testing

/// The examples of the documentation: compiled here, and the page may hold no others.
@Suite struct DocumentationTests {
  @Test func reading() throws {
    let date = try HistoricalDate(parsing: "1917-06-10 O.S.")
    #expect(date.edtf == "1917-06-10")
    #expect(date.calendar == .julian)
    #expect(date.level == 0)
    #expect(date.description == "1917-06-10 O.S.")
    #expect(date.text == "10 June 1917 (Old Style; 23 June New Style)")
    do throws(EDTFError) {
      _ = try EDTF(parsing: "1985-13")
      Issue.record("1985-13 was read")
    } catch {
      #expect(error.text == "month 13 does not exist")
      #expect(error.column == 6)
    }
  }

  @Test func days() throws {
    let date = try HistoricalDate(parsing: "1917-06-10 O.S.")
    let tenure = try HistoricalDate(parsing: "1917-09/")
    #expect(tenure.earliestText == "1917-09-01")
    #expect(tenure.latest == .unknown)
    let unmarked = try HistoricalDate(parsing: "1917-06-10")
    #expect(unmarked.possibleDays.count == 2)
    #expect(unmarked.contains(date) == true)
    let vesenkha = try HistoricalDate(parsing: "1921 N.S./1928 N.S.")
    let gosplan = try HistoricalDate(parsing: "1924/1926")
    #expect(vesenkha.certainlyCovers(gosplan) == true)
    #expect(gosplan.certainlyPrecedes(vesenkha) == false)
    #expect(tenure.text == "from September 1917, end unknown")
    #expect(tenure.adverbial == "from September 1917, end unknown")
    #expect(unmarked.adverbial == "on 10 June 1917")
  }

  @Test func calendars() throws {
    let date = try HistoricalDate(parsing: "1917-06-10 O.S.")
    #expect(date.converted(to: .gregorian)?.edtf == "1917-06-23")
    let june = try HistoricalDate(parsing: "1917-06 O.S.")
    #expect(june.converted(to: .gregorian)?.edtf == "1917-06-14/1917-07-13")
    #expect(CalendarSystem.julian.dayNumber(year: 1918, month: 1, day: 31) == -18950)
    #expect(date.text(at: .month) == "June 1917 (Old Style)")
  }

  @Test func people() throws {
    #expect(try DateReader.read("10 (23) June 1917").description == "1917-06-10 O.S.")
    #expect(try DateReader.read("night of 1–2 January 1935").edtf == "[1935-01-01,1935-01-02]")
    #expect(try DateReader.read("XIX век").edtf == "18XX")
    #expect(try DateReader.read("44 BC").edtf == "-0043")
    #expect(DateReader.readings(of: "4/5/1917").map(\.edtf) == ["1917-05-04", "1917-04-05"])
    #expect(try DateReader.read("4/5/1917", order: .monthFirst).edtf == "1917-04-05")
    let typed = try HistoricalDate(parsing: "1908-03")
    let right = try HistoricalDate(parsing: "1907-01")
    #expect(DateDistance(of: typed, from: right)?.text == "one year and two months late")
  }

  /// A line `X  // Y` of the page stands here as `#expect(X == Y)`, every other line as it is.
  @Test func everyExampleOfThePageIsCompiled() throws {
    let here = URL(filePath: #filePath)
    let page = here.deletingLastPathComponent()
      .appending(path: "../../Sources/EDTF/EDTF.docc/EDTF.md")
    let compiled = Set(try Self.lines(here))
    var isCode = false
    var count = 0
    for line in try Self.lines(page) {
      if line.hasPrefix("```") {
        isCode = line == "```swift"
      } else if isCode {
        let halves = line.components(separatedBy: "  // ")
        let expected = halves.count == 2 ? "#expect(\(halves[0]) == \(halves[1]))" : line
        #expect(compiled.contains(expected), "\(line)")
        count += 1
      }
    }
    #expect(count > 25)
  }

  private static func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
