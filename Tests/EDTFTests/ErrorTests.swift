import EDTF
import Testing

/// What is said of wrong dates, and where.
@Suite struct ErrorTests {
  @Test func saysWhatAndWhere() throws {
    let rows = try DataFile.rows("errors.tsv")
    #expect(rows.count > 150)
    for row in rows {
      do throws(EDTFError) {
        let value = try EDTF(parsing: row[0])
        Issue.record("\(row[0]) was read as \(value)")
      } catch {
        #expect("\(error.column)" == row[1], "\(row[0])")
        #expect(error.text == row[2], "\(row[0])")
      }
    }
  }

  @Test func countsBytesWhereItReadsBytes() {
    let bytes = Array("１９１７".utf8)
    #expect(throws: EDTFError(reason: .unexpected("ï"), column: 1)) {
      try EDTF(parsing: bytes.span)
    }
    let month = Array("1985-13".utf8)
    #expect(throws: EDTFError(reason: .month(13), column: 6)) { try EDTF(parsing: month.span) }
  }

  @Test(
    arguments: [
      ("", "nothing is written", 1), ("  ", "nothing is written", 1),
      ("4/5/1917", "it can mean 4 May 1917 or 5 April 1917", 1),
      ("1901/12", "it can mean 1901 to 1912 or December 1901", 1),
      ("Jule 1917", "it can mean June 1917 or July 1917", 1),
      ("1985-13", "month 13 does not exist", 6),
      ("14 Nvmbr 1927", "'Nvmbr' isn't a word of a date", 4),
      ("И́вар 1921", "'И́вар' isn't a word of a date", 1),
      (
        "March 19211",
        "a number in a date has at most four digits; longer years are written Y12345", 7
      ),
      ("29 February 1900", "February 1900 has no day 29", 1),
      ("in May 31st, April 31", "this isn't a date, or something between its parts is missing", 1),
      ("31 April", "April has no day 31", 1),
      ("14 November '27", "27 may be a year of any century; write all four digits", 14),
      ("25/12/17", "17 may be a year of any century; write all four digits", 7),
      ("32 June 1917", "no month has a day 32", 1),
      ("1928-1921", "the end comes before the start", 1),
      ("10 (24) June 1917", "these are two days: 10 June 1917 (Old Style; 23 June New Style)", 1),
      (String(repeating: "1", count: 201), "a date has at most 200 characters", 1),
    ] as [(String, String, Int)])
  func saysWhyPeoplesTextIsNoDate(_ text: String, _ message: String, _ column: Int) {
    do throws(DateReadingError) {
      let date = try DateReader.read(text)
      Issue.record("read as \(date)")
    } catch {
      #expect(error.text == message)
      #expect(error.column == column)
    }
  }

  @Test func listsTheReadings() {
    do throws(DateReadingError) {
      _ = try DateReader.read("4/5/1917")
      Issue.record("4/5/1917 was read")
    } catch {
      #expect(error.readings.map(\.edtf) == ["1917-05-04", "1917-04-05"])
    }
    #expect((try? DateReader.read("4/5/1917", order: .monthFirst))?.edtf == "1917-04-05")
    #expect((try? DateReader.read("'27", years: 1892...1938))?.edtf == "1927")
  }
}
