import Foundation
import Testing

/// `annals date`: one line a date, exit codes, what people see.
@Suite struct DateCommandTests {
  @Test func answersOneLineOfJSONADate() throws {
    let annals = try Annals()
    let outcome = try annals.run([
      "date", "--json", "--", "1917-06-10 O.S.", "1917-09/", "[..1984]", "-0043", "Y1E20", "",
      "1985-13", "--json", "1917-10-26 O.S./1924-01-21 N.S.",
    ])
    #expect(outcome.status == 65)
    #expect(outcome.errors.isEmpty)
    let expected = #"""
      {"input":"1917-06-10 O.S.","valid":true,"level":0,"edtf":"1917-06-10","calendar":"julian","earliest":"1917-06-23","latest":"1917-06-23","text":"10 June 1917 (Old Style; 23 June New Style)"}
      {"input":"1917-09/","valid":true,"level":1,"edtf":"1917-09/","calendar":"unstated","earliest":"1917-09-01","latest":null,"text":"from September 1917, end unknown"}
      {"input":"[..1984]","valid":true,"level":2,"edtf":"[..1984]","calendar":"unstated","earliest":"-inf","latest":"1984-12-31","text":"1984 or earlier"}
      {"input":"-0043","valid":true,"level":1,"edtf":"-0043","calendar":"unstated","earliest":"-0043-01-01","latest":"-0043-12-31","text":"44 BC"}
      {"input":"Y1E20","valid":true,"level":2,"edtf":"Y1E20","calendar":"unstated","earliest":null,"latest":null,"text":"the year 1 followed by 20 zeros"}
      {"input":"","valid":false,"error":"the date is empty","column":1}
      {"input":"1985-13","valid":false,"error":"month 13 does not exist","column":6}
      {"input":"--json","valid":false,"error":"unexpected '-'","column":2}
      {"input":"1917-10-26 O.S./1924-01-21 N.S.","valid":true,"level":0,"edtf":"1917-11-08/1924-01-21","calendar":"gregorian","earliest":"1917-11-08","latest":"1924-01-21","text":"26 October 1917 (Old Style; 8 November New Style) to 21 January 1924 (New Style)"}

      """#
    #expect(outcome.output == expected)
  }

  @Test func readsWhatPeopleWrite() throws {
    let annals = try Annals()
    let outcome = try annals.run([
      "date", "--read", "--json", "Nov. 14, 1927", "c. 1815", "44 BC", "10 June 1917 O.S.",
      "4/5/1917",
    ])
    #expect(outcome.status == 65)
    let expected = #"""
      {"input":"Nov. 14, 1927","valid":true,"level":0,"edtf":"1927-11-14","calendar":"unstated","earliest":"1927-11-14","latest":"1927-11-14","text":"14 November 1927"}
      {"input":"c. 1815","valid":true,"level":1,"edtf":"1815~","calendar":"unstated","earliest":"1815-01-01","latest":"1815-12-31","text":"about 1815"}
      {"input":"44 BC","valid":true,"level":1,"edtf":"-0043","calendar":"unstated","earliest":"-0043-01-01","latest":"-0043-12-31","text":"44 BC"}
      {"input":"10 June 1917 O.S.","valid":true,"level":0,"edtf":"1917-06-10","calendar":"julian","earliest":"1917-06-23","latest":"1917-06-23","text":"10 June 1917 (Old Style; 23 June New Style)"}
      {"input":"4/5/1917","valid":false,"error":"it can mean 4 May 1917 or 5 April 1917","column":1,"readings":["1917-05-04","1917-04-05"]}

      """#
    #expect(outcome.output == expected)
    let settled = try annals.run(["date", "--read", "--order", "mdy", "--json", "4/5/1917"])
    #expect(settled.status == 0)
    #expect(settled.output.contains(#""edtf":"1917-04-05""#))
  }

  @Test func showsPeopleWhatADateMeansAndWhereOneIsWrong() throws {
    let annals = try Annals()
    let outcome = try annals.run(["date", "1917-09/", "1900-02-29", "14 November 1927"])
    #expect(outcome.status == 65)
    #expect(
      outcome.output == """
        from September 1917, end unknown
          EDTF      1917-09/, level 1
          calendar  not stated
          earliest  1917-09-01
          latest    unknown

        """)
    #expect(
      outcome.errors == """
        1900-02-29
                ^ February 1900 has no day 29
        14 November 1927
          ^ no blank can stand here
        With --read it is 14 November 1927.

        """)
  }

  private static let usage: [[String]] = [
    ["date"], ["date", "--order", "dmy", "1917"], ["date", "--read", "--order", "ymd", "1917"],
  ]

  @Test(arguments: usage) func refusesWrongUse(_ arguments: [String]) throws {
    let annals = try Annals()
    #expect(try annals.run(arguments).status == 64)
  }

  @Test func controlBytesNeverReachTheTerminal() throws {
    let annals = try Annals()
    for options in [[], ["--read"], ["--json"]] {
      let outcome = try annals.run(["date"] + options + ["--", "1917\u{1B}[31m-06"])
      #expect(outcome.status == 65)
      #expect(!(outcome.output + outcome.errors).unicodeScalars.contains("\u{1B}"))
    }
  }
}
