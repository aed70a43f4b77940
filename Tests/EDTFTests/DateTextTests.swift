import EDTF
import Testing

/// Dates in English, standing alone and after a verb.
@Suite struct DateTextTests {
  @Test(arguments: [
    (
      "1917-06-10 O.S.",
      "10 June 1917 (Old Style; 23 June New Style)",
      "on 10 June 1917 (Old Style; 23 June New Style)"
    ),
    ("1917-06-10 N.S.", "10 June 1917", "on 10 June 1917"),
    ("1892-12-02", "2 December 1892", "on 2 December 1892"),
    ("1917-05", "May 1917", "in May 1917"),
    ("1921/1928", "1921 to 1928", "from 1921 to 1928"),
    ("1917-09/", "from September 1917, end unknown", "from September 1917, end unknown"),
    ("1921/..", "from 1921 on", "from 1921 on"),
    ("../1985", "until 1985", "until 1985"),
    ("/1985", "until 1985, start unknown", "until 1985, start unknown"),
    ("1919~", "about 1919", "about 1919"),
    ("1919?", "perhaps 1919", "perhaps in 1919"),
    ("1919%", "perhaps about 1919", "perhaps about 1919"),
    ("[1935-01-01,1935-01-02]", "1 or 2 January 1935", "on 1 or 2 January 1935"),
    (
      "[1935-01-01,1935-01-02] O.S.",
      "1 or 2 January 1935 (Old Style; 14 or 15 January 1935 New Style)",
      "on 1 or 2 January 1935 (Old Style; 14 or 15 January 1935 New Style)"
    ),
    (
      "[1667,1668,1670..1672]",
      "1667, 1668 or some year from 1670 to 1672",
      "in 1667, 1668 or some year from 1670 to 1672"
    ),
    ("{1960,1961-12}", "1960 and December 1961", "in 1960 and December 1961"),
    ("[..1760-12-03]", "3 December 1760 or earlier", "on 3 December 1760 or earlier"),
    ("[1760-12..]", "December 1760 or later", "in December 1760 or later"),
    ("192X", "the 1920s", "in the 1920s"),
    ("18XX", "the 19th century", "in the 19th century"),
    ("-01XX", "the 2nd century BC", "in the 2nd century BC"),
    ("-004X", "some year from 50 to 41 BC", "in some year from 50 to 41 BC"),
    ("1XXX", "some year from 1000 to 1999", "in some year from 1000 to 1999"),
    ("1XX3", "a year written 1XX3", "in a year written 1XX3"),
    ("XXXX", "some year", "in some year"),
    ("XXXX-11-14", "14 November, year unknown", "on 14 November, year unknown"),
    ("XXXX-12-XX", "some day of December, year unknown", "on some day of December, year unknown"),
    ("156X-12-25", "25 December, some year of the 1560s", "on 25 December, some year of the 1560s"),
    (
      "15XX-12-25",
      "25 December, some year of the 16th century",
      "on 25 December, some year of the 16th century"
    ),
    (
      "1984-1X",
      "some month from October to December 1984",
      "in some month from October to December 1984"
    ),
    (
      "1984-11-2X",
      "some day from 20 to 29 November 1984",
      "on some day from 20 to 29 November 1984"
    ),
    (
      "1500-1X-25",
      "the 25th of some month from October to December 1500",
      "on the 25th of some month from October to December 1500"
    ),
    ("2004-XX", "some month of 2004", "in some month of 2004"),
    ("2004-06-XX", "some day of June 2004", "on some day of June 2004"),
    ("2004-XX-XX", "some day of 2004", "on some day of 2004"),
    (
      "-1X32-X1-X2",
      "2, 12 or 22 of January or November, a year written -1X32",
      "on 2, 12 or 22 of January or November, a year written -1X32"
    ),
    ("1917-10-~15", "about the 15th of October 1917", "about the 15th of October 1917"),
    ("2004?-06-11", "11 June 2004 (year uncertain)", "on 11 June 2004 (year uncertain)"),
    (
      "?2004-06-~11",
      "11 June 2004 (year uncertain, day approximate)",
      "on 11 June 2004 (year uncertain, day approximate)"
    ),
    (
      "2004-06~-11",
      "11 June 2004 (year approximate, month approximate)",
      "on 11 June 2004 (year approximate, month approximate)"
    ),
    ("2001-21", "spring 2001", "in spring 2001"),
    ("2001-34", "the second quarter of 2001", "in the second quarter of 2001"),
    ("2001-26", "summer 2001 (northern hemisphere)", "in summer 2001 (northern hemisphere)"),
    ("2001-41", "the second half of 2001", "in the second half of 2001"),
    ("-0043", "44 BC", "in 44 BC"),
    ("0014", "AD 14", "in AD 14"),
    ("-0043-03-15", "15 March 44 BC", "on 15 March 44 BC"),
    ("Y170000002", "the year 170000002", "in the year 170000002"),
    ("Y-17E7", "the year -170000000", "in the year -170000000"),
    ("Y1E999", "the year 1 followed by 999 zeros", "in the year 1 followed by 999 zeros"),
    (
      "1950S2",
      "some year from 1900 to 1999, estimated at 1950",
      "in some year from 1900 to 1999, estimated at 1950"
    ),
    ("-1859S5", "1860 BC (5 significant digits)", "in 1860 BC (5 significant digits)"),
    (
      "Y171010000S3",
      "some year from 171000000 to 171999999, estimated at 171010000",
      "in some year from 171000000 to 171999999, estimated at 171010000"
    ),
    (
      "1985-04-12T23:20:30+04:30",
      "12 April 1985, 23:20:30 UTC+04:30",
      "on 12 April 1985 at 23:20:30 UTC+04:30"
    ),
    ("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC", "on 12 April 1985 at 23:20:30 UTC"),
    ("1980?/1994~", "perhaps 1980 to about 1994", "from perhaps 1980 to about 1994"),
    (
      "1917-10-26 O.S./1924-01-21 N.S.",
      "26 October 1917 (Old Style; 8 November New Style) to 21 January 1924 (New Style)",
      "from 26 October 1917 (Old Style; 8 November New Style) to 21 January 1924 (New Style)"
    ),
    ("1917-06 O.S.", "June 1917 (Old Style)", "in June 1917 (Old Style)"),
    (
      "1917-12-25 O.S.",
      "25 December 1917 (Old Style; 7 January 1918 New Style)",
      "on 25 December 1917 (Old Style; 7 January 1918 New Style)"
    ),
    (
      "1917-07-26 O.S./1917-08-03 O.S.",
      "26 July to 3 August 1917 (Old Style; 8 to 16 August 1917 New Style)",
      "from 26 July to 3 August 1917 (Old Style; 8 to 16 August 1917 New Style)"
    ),
    ("1921-03-08/1921-03-16", "8 to 16 March 1921", "from 8 to 16 March 1921"),
    (
      "1917-06 O.S./1917-08 O.S.",
      "June to August 1917 (Old Style)",
      "from June to August 1917 (Old Style)"
    ),
    (
      "[1935-01-31,1935-02-01]",
      "31 January or 1 February 1935",
      "on 31 January or 1 February 1935"
    ),
    ("[1921-03,1921-04]", "March or April 1921", "in March or April 1921"),
    ("[1921?,1922-03]", "perhaps in 1921 or in March 1922", "perhaps in 1921 or in March 1922"),
    (
      "1917-06-10? O.S.",
      "perhaps 10 June 1917 (Old Style; 23 June New Style)",
      "perhaps on 10 June 1917 (Old Style; 23 June New Style)"
    ),
    ("2001-21~", "about spring 2001", "about spring 2001"),
    ("192X~", "about the 1920s", "about the 1920s"),
    (
      "{1667,1668,1670..1672}",
      "1667, 1668 and every year from 1670 to 1672",
      "in 1667, 1668 and every year from 1670 to 1672"
    ),
    (
      "[1917-10-01..1917-10-10]",
      "some day from 1 to 10 October 1917",
      "on some day from 1 to 10 October 1917"
    ),
    (
      "[1917-01-01 O.S.,1917-01-15 N.S.]",
      "1 January 1917 (Old Style; 14 January New Style) or 15 January 1917 (New Style)",
      "on 1 January 1917 (Old Style; 14 January New Style) or 15 January 1917 (New Style)"
    ),
    ("2001-~21", "spring 2001 (season approximate)", "in spring 2001 (season approximate)"),
    ("?1945/1959", "perhaps 1945 to 1959", "from perhaps 1945 to 1959"),
  ])
  func writesEnglish(_ edtf: String, _ text: String, _ adverbial: String) throws {
    let date = try HistoricalDate(parsing: edtf)
    #expect(date.text == text)
    #expect(date.adverbial == adverbial)
  }

  @Test func tellsDifferentValuesApart() throws {
    // What the text leaves out would be lost to the learner. Forms that mean the same share one.
    var seen: [String: String] = [:]
    for row in try DataFile.rows("edtf_valid.txt") {
      let date = try HistoricalDate(parsing: row[1])
      if let other = seen[date.text] {
        let before = try HistoricalDate(parsing: other)
        #expect(before.possibleDays == date.possibleDays, "\(other) and \(row[1]): \(date.text)")
      }
      seen[date.text] = row[1]
    }
    #expect(seen.count > 250)
  }
}
