import EDTF
import Testing

/// Phrases of others and of the project's grading set, kept as files.
@Suite struct PhraseTests {
  @Test func readsThePhrasesOfAnotherLibrary() throws {
    for row in try DataFile.rows("phrases.tsv") {
      let readings = DateReader.readings(of: row[0]).map(\.description)
      #expect(row[1] == "-" ? readings.isEmpty : readings.contains(row[1]), "\(row) \(readings)")
    }
  }

  @Test func readsWhatLearnersTyped() throws {
    let rows = try DataFile.rows("grading_dates.tsv")
    #expect(rows.count > 70)
    for row in rows {
      let readings = DateReader.readings(of: row[0], years: 1892...1938).map(\.description)
      #expect(row[1] == "-" ? readings.isEmpty : readings.contains(row[1]), "\(row) \(readings)")
    }
  }
}
