import EDTF
import Testing

/// The strings of the public EDTF suites, and our rulings where these disagree.
@Suite struct SuiteTests {
  @Test func readsEveryValidStringAtItsLevelAndPrintsItBack() throws {
    let rows = try DataFile.rows("edtf_valid.txt")
    #expect(rows.count > 300)
    for row in rows {
      let text = row[1]
      let value = try EDTF(parsing: text)
      #expect("\(value.level)" == row[0], "\(text)")
      #expect(value.description == text)
      let dated = try HistoricalDate(parsing: text)
      #expect(dated.edtf == text)
      #expect(try HistoricalDate(parsing: dated.description) == dated)
    }
  }

  @Test func refusesEveryInvalidString() throws {
    let rows = try DataFile.rows("edtf_invalid.txt")
    #expect(rows.count > 150)
    for row in rows {
      let text = row[1] == "<EMPTY>" ? "" : row[1]
      if row[0] == "1" {
        // Invalid for a reader of level 1 only.
        #expect(try EDTF(parsing: text).level == 2, "\(text)")
      } else {
        #expect(throws: EDTFError.self, "\(text)") { try EDTF(parsing: text) }
        #expect(throws: EDTFError.self, "\(text)") { try HistoricalDate(parsing: text) }
      }
    }
  }

  @Test func rulesOnDisputedStrings() throws {
    let rows = try DataFile.rows("edtf_disputed.txt")
    #expect(rows.count > 50)
    for row in rows {
      if row[0].isEmpty {
        #expect(throws: EDTFError.self, "\(row[1])") { try EDTF(parsing: row[1]) }
      } else {
        let value = try EDTF(parsing: row[1])
        #expect("\(value.level)" == row[0], "\(row[1])")
        #expect(value.description == row[1])
      }
    }
  }

  @Test func givesStrictBounds() throws {
    let rows = try DataFile.rows("edtf_bounds.tsv").dropFirst()
    #expect(rows.count > 300)
    for row in rows {
      let date = try HistoricalDate(parsing: row[0])
      #expect((date.earliestText ?? "unknown") == row[6], "\(row[0])")
      #expect((date.latestText ?? "unknown") == row[7], "\(row[0])")
    }
  }
}
