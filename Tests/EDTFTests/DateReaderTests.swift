import EDTF
import Testing

/// What people type, and every date it can mean.
@Suite struct DateReaderTests {
  @Test(
    arguments: [
      // Days.
      ("14 November 1927", ["1927-11-14"]), ("November 14, 1927", ["1927-11-14"]),
      ("Nov. 14, 1927", ["1927-11-14"]), ("14 nov 1927", ["1927-11-14"]),
      ("14 nov. 1927", ["1927-11-14"]), ("14th of November, 1927", ["1927-11-14"]),
      ("on the 14th of November 1927", ["1927-11-14"]), ("1927-11-14", ["1927-11-14"]),
      (" 1927-11-14 ", ["1927-11-14"]), ("14/11/1927", ["1927-11-14"]),
      ("11/14/1927", ["1927-11-14"]), ("4/5/1917", ["1917-05-04", "1917-04-05"]),
      ("10.12.1815", ["1815-12-10"]), ("10.10.1815", ["1815-10-10"]),
      ("10/10/1815", ["1815-10-10"]), ("14-11-1927", ["1927-11-14"]),
      ("14 XI 1927", ["1927-11-14"]), ("14.XI.1927", ["1927-11-14"]),
      ("Monday, 14 November 1927", ["1927-11-14"]), ("1927 November 14", ["1927-11-14"]),
      ("14. November 1927", ["1927-11-14"]), ("14 novembre 1927", ["1927-11-14"]),
      ("le 1er août 1914", ["1914-08-01"]), ("3. März 1918", ["1918-03-03"]),
      ("14 ноября 1927", ["1927-11-14"]), ("14 ноября 1927 г.", ["1927-11-14"]),
      ("12 мая 1917 года", ["1917-05-12"]), ("١٤ November ١٩٢٧", ["1927-11-14"]),
      ("29 February 1900", []), ("31 April 1917", []), ("32 May 1917", []),
      // Months, years, without a year.
      ("November 1927", ["1927-11"]), ("in March 1921", ["1921-03"]), ("03.1921", ["1921-03"]),
      ("5.1919", ["1919-05"]), ("3/1921", ["1921-03"]), ("mars 1921", ["1921-03"]),
      ("Sept. 1917", ["1917-09"]), ("1927", ["1927"]), ("1927.", ["1927"]), ("in 1910", ["1910"]),
      ("the year 1910", ["1910"]), ("14 November", ["XXXX-11-14"]), ("November", ["XXXX-11"]),
      ("March 21", ["XXXX-03-21"]), ("27 September", ["XXXX-09-27"]), ("192", ["0192"]),
      // Slips in names, never in digits.
      ("Martch 1921", ["1921-03"]), ("Setpember 1917", ["1917-09"]),
      ("14 Novmber 1927", ["1927-11-14"]),
      ("Jule 1917", ["1917-06", "1917-07"]), ("Mrach 1921", ["1921-03"]), ("19211", []),
      ("Tolstoy 1921", []), ("this isn't a date", []), ("23rd Dynasty", []), ("14", []), ("", []),
      ("7 years", []), ("?", []), ("-", []), ("of", []),
      // Eras.
      ("44 BC", ["-0043"]), ("AD 14", ["0014"]), ("14 AD", ["0014"]), ("127 CE", ["0127"]),
      ("15 March 44 BC", ["-0043-03-15"]), ("1 B.C.", ["0000"]), ("44 v. Chr.", ["-0043"]),
      ("44 до н. э.", ["-0043"]), ("1921 AD", ["1921"]), ("0 AD", []),
      // Hedges.
      ("c. 1815", ["1815~"]), ("c1860", ["1860~"]), ("ca.1860", ["1860~"]),
      ("about 1860", ["1860~"]),
      ("1860 approximately", ["1860~"]), ("~1860", ["~1860"]), ("1921?", ["1921?"]),
      ("perhaps 1862", ["1862?"]), ("uncertain: approx 1862", ["1862%"]),
      ("1862 (uncertain)", ["1862?"]), ("circa Feb 1812", ["1812-02~"]), ("c.1919", ["1919~"]),
      // Spans.
      ("1921-1928", ["1921/1928"]), ("1921–1928", ["1921/1928"]), ("1921–28", ["1921/1928"]),
      ("1921-28", ["1921/1928"]), ("1861-67", ["1861/1867"]), ("1910-30", ["1910/1930"]),
      ("1919-24", ["1919/1924", "1919-24"]), ("1907-11", ["1907-11"]), ("1907–11", ["1907/1911"]),
      ("1924-6", ["1924/1926"]), ("1924 to 26", ["1924/1926"]), ("1921 to 1928", ["1921/1928"]),
      ("from 1921 until 1928", ["1921/1928"]), ("between 1921 and 1928", ["1921/1928"]),
      ("1921/1928", ["1921/1928"]), ("1917/18", ["1917/1918"]),
      ("1901/12", ["1901/1912", "1901-12"]), ("1921/03", ["1921-03"]),
      ("1852 - 1860", ["1852/1860"]),
      ("8-16 March 1921", ["1921-03-08/1921-03-16"]),
      ("8/16 March 1921", ["1921-03-08/1921-03-16"]),
      ("March 8-16, 1921", ["1921-03-08/1921-03-16"]),
      ("26 July – 3 August 1917", ["1917-07-26/1917-08-03"]),
      ("28 December to 3 January 1918", ["1917-12-28/1918-01-03"]),
      ("March–May 1921", ["1921-03/1921-05"]), ("Sept 1917 to May 1918", ["1917-09/1918-05"]),
      ("1856-ca. 1865", ["1856/1865~"]), ("1868-1871?", ["1868/1871?"]),
      ("1860s-1870s", ["186X/187X"]), ("58–50 BC", ["-0057/-0049"]),
      ("10 BC to 14 AD", ["-0009/0014"]),
      ("since 1925", ["1925/.."]), ("from 1925 on", ["1925/.."]), ("from 1925", ["1925/.."]),
      ("1926-", ["1926/.."]), ("until 1928", ["../1928"]), ("1928-1921", []),
      ("after March 1921", ["[1921-03..]"]), ("before 1915", ["[..1915]"]),
      // One of several.
      ("1 or 2 January 1935", ["[1935-01-01,1935-01-02]"]),
      ("night of 1–2 January 1935", ["[1935-01-01,1935-01-02]"]),
      ("the night of 1-2 January 1935", ["[1935-01-01,1935-01-02]"]),
      ("1/2 January 1935", ["[1935-01-01,1935-01-02]"]),
      ("1-2 January 1935", ["1935-01-01/1935-01-02"]), ("1864 or 1866", ["[1864,1866]"]),
      ("[1935-01-01, 1935-01-02]", ["[1935-01-01,1935-01-02]"]),
      // Decades, centuries, parts.
      ("1920s", ["192X"]), ("the 1920s", ["192X"]), ("1920er", ["192X"]), ("1920-е годы", ["192X"]),
      ("1900s", ["19XX", "190X"]), ("c. 1860s", ["186X~"]), ("19th century", ["18XX"]),
      ("the nineteenth century", ["18XX"]), ("XIX век", ["18XX"]), ("XIXe siècle", ["18XX"]),
      ("19. Jahrhundert", ["18XX"]), ("10c", ["09XX"]), ("ca. 19c", ["18XX~"]),
      ("1st century", ["00XX"]), ("2nd century BC", ["-01XX"]), ("1st century BC", ["-00XX"]),
      ("Winter 1872", ["1872-24"]), ("spring of 1919", ["1919-21"]), ("early 1919", ["1919-37"]),
      ("late 1919", ["1919-39"]), ("mid-October 1917", ["1917-10-~15"]),
      ("middle of October 1917", ["1917-10-~15"]),
      ("early October 1917", ["[1917-10-01..1917-10-10]"]),
      ("late February 1917", ["[1917-02-21..1917-02-28]"]),
      // Years in words.
      ("nineteen twenty-one", ["1921"]), ("nineteen oh five", ["1905"]),
      ("eighteen hundred", ["1800"]),
      ("two thousand and one", ["2001"]), ("March nineteen seventeen", ["1917-03"]),
    ] as [(String, [String])])
  func reads(_ text: String, _ expected: [String]) {
    #expect(DateReader.readings(of: text).map(\.description) == expected)
  }

  @Test(
    arguments: [
      ("10 June 1917 O.S.", ["1917-06-10 O.S."]), ("10 June 1917 (Old Style)", ["1917-06-10 O.S."]),
      ("23 June 1917 N.S.", ["1917-06-23 N.S."]), ("10 June 1917 OS", ["1917-06-10 O.S."]),
      ("10 June 1917 new style", ["1917-06-10 N.S."]),
      ("20 November 1892 (O.S.)", ["1892-11-20 O.S."]),
      ("O.S. 20 November 1892", ["1892-11-20 O.S."]),
      ("10 (23) June 1917", ["1917-06-10 O.S."]), ("10/23 June 1917", ["1917-06-10 O.S."]),
      ("27 September (10 October) 1917", ["1917-09-27 O.S."]),
      ("10 (22).4.1870", ["1870-04-10 O.S."]),
      ("2 December [O.S. 20 November] 1892", ["1892-12-02 N.S."]),
      ("20 January [2 February N.S.] 1905", ["1905-01-20 O.S."]),
      ("15/27 September 1890", ["1890-09-15 O.S."]),
      ("23/6 November/December 1907", ["1907-11-23 O.S."]),
      ("20 December 1904 (2 January 1905)", ["1904-12-20 O.S."]),
      ("20 December (2 January) 1904", ["1904-12-20 O.S."]),
      ("10 (24) June 1917", []), ("1917-06-10 O.S.", ["1917-06-10 O.S."]),
      ("29 February 1900 O.S.", ["1900-02-29 O.S."]), ("29 February 1900 N.S.", []),
      ("10 June 1917 O.S. N.S.", []), ("10 июня 1917 по старому стилю", ["1917-06-10 O.S."]),
      ("11 February 1731/32", ["1732-02-11"]),
      ("10 to 12 June 1917 O.S.", ["1917-06-10 O.S./1917-06-12 O.S."]),
    ] as [(String, [String])])
  func readsCalendars(_ text: String, _ expected: [String]) {
    #expect(DateReader.readings(of: text).map(\.description) == expected)
  }

  @Test(
    arguments: [
      ("14 November '27", ["1927-11-14"]), ("'27", ["1927"]), ("27", ["1927"]), ("14", ["1914"]),
      ("21", ["1921"]), ("'21-'28", ["1921/1928"]), ("14.11.27", ["1927-11-14"]),
      ("may 17", ["XXXX-05-17", "1917-05"]), ("March 21", ["XXXX-03-21", "1921-03"]),
      ("12/27", ["XXXX-12-27", "1927-12"]), ("the twenties", ["192X"]), ("the 20s", ["192X"]),
      ("50", []), ("March 21st", ["XXXX-03-21"]), ("21 March", ["XXXX-03-21"]),
      ("1926", ["1926"]), ("40", []),
    ] as [(String, [String])])
  func readsShortYearsOfALife(_ text: String, _ expected: [String]) {
    #expect(DateReader.readings(of: text, years: 1892...1938).map(\.description) == expected)
  }

  @Test func refusesShortYearsOfTwoCenturies() {
    #expect(DateReader.readings(of: "'27", years: 1820...1930).isEmpty)
    #expect(DateReader.readings(of: "'27").isEmpty)
    #expect(DateReader.readings(of: "the 20s").isEmpty)
    #expect(DateReader.readings(of: "14 November '27").isEmpty)
  }

  @Test func settlesTheOrderOfSlashedDates() {
    func read(_ text: String, _ order: DayMonthOrder) -> [String] {
      DateReader.readings(of: text, order: order).map(\.description)
    }
    #expect(read("4/5/1917", .dayFirst) == ["1917-05-04"])
    #expect(read("4/5/1917", .monthFirst) == ["1917-04-05"])
    #expect(read("14/5/1917", .monthFirst) == ["1917-05-14"])
    #expect(read("4.5.1917", .monthFirst) == ["1917-05-04"])
  }

  @Test func readsThePhrasesOfASuite() throws {
    let rows = try DataFile.rows("natlang.tsv")
    #expect(rows.count > 90)
    for row in rows {
      let readings = DateReader.readings(of: row[0])
      #expect((readings.count == 1 ? readings[0].edtf : "") == row[1], "\(row[0])")
    }
    // Of their answers we keep three in five; the others guess, or drop what was said.
    #expect(rows.count { $0[2].isEmpty } * 5 > rows.count * 3)
  }

  @Test(
    arguments: [
      // Nights, in four languages.
      ("в ночь на 2 января 1935", ["[1935-01-01,1935-01-02]"]),
      ("в ночь с 1 на 2 января 1935", ["[1935-01-01,1935-01-02]"]),
      ("in der Nacht vom 1. auf den 2. Januar 1935", ["[1935-01-01,1935-01-02]"]),
      ("nuit du 1er au 2 janvier 1935", ["[1935-01-01,1935-01-02]"]),
      // Spans and bounds.
      ("vom 8. bis 16. März 1921", ["1921-03-08/1921-03-16"]), ("jusqu'en 1928", ["../1928"]),
      ("с 1921 по 1928", ["1921/1928"]), ("by 1928", ["[..1928]"]),
      ("no later than 1928", ["[..1928]"]), ("не позднее 1928", ["[..1928]"]),
      ("not before 1921", ["[1921..]"]), ("1919 or later", ["[1919..]"]),
      ("March 1921 or earlier", ["[..1921-03]"]), ("before or in 1919", ["[..1919]"]),
      ("before approx January 18 1928", ["/1928-01-18~"]),
      ("after about the 1920s", ["192X~/"]), ("before 19th century", ["/18XX"]),
      ("from September 1917, end unknown", ["1917-09/"]), ("until 1928, start unknown", ["/1928"]),
      ("25 December, year unknown", ["XXXX-12-25"]),
      // Parts of years, decades, centuries.
      ("first half of 1919", ["1919-40"]), ("second quarter of 1919", ["1919-34"]),
      ("the last third of 1919", ["1919-39"]), ("the last quarter of 1919", ["1919-36"]),
      ("third third of 1919", ["1919-39"]), ("Q1 1919", ["1919-33"]), ("Q5 1919", []),
      ("third half of 1919", []), ("erste Hälfte 1919", ["1919-40"]),
      ("первая половина 1919", ["1919-40"]), ("première moitié de 1919", ["1919-40"]),
      ("early 1930s", ["[1930..1933]"]), ("mid-1930s", ["[1934..1936]"]),
      ("late 1930s", ["[1937..1939]"]), ("early 19th century", ["[1800..1833]"]),
      ("early 5th century BC", ["[-0499..-0466]"]), ("mi-octobre 1917", ["1917-10-~15"]),
      ("années 1920", ["192X"]), ("les années 1925", []),
      // A day, month or year left open.
      ("some day of June 1917", ["1917-06-XX"]), ("month in 1872", ["1872-XX"]),
      ("day in 1872", ["1872-XX-XX"]), ("year in the 1870s", ["187X"]),
      ("some year from 1900 to 1999", ["[1900..1999]"]),
      // Double years and winters.
      ("11 Feb 1731/32", ["1732-02-11"]), ("February 1731/32", ["1732-02"]),
      ("30 January 1648/9", ["1649-01-30"]), ("30 January 1648/9 O.S.", ["1649-01-30 O.S."]),
      ("24 March 1699/1700", ["1700-03-24"]), ("1 May 1731/32", []), ("11 Feb 1731/33", []),
      ("winter 1918-19", ["1918-24"]), ("winter of 1918/19", ["1918-24"]),
      ("summer 1918-19", []), ("winter 1918-20", []),
      // Calendars named otherwise.
      ("20. November jul. / 2. Dezember 1892 greg.", ["1892-11-20 O.S."]),
      ("12 May 1790 st. v.", ["1790-05-12 O.S."]), ("12 May 1790 stilo novo", ["1790-05-12 N.S."]),
      ("44 av. J.-C.", ["-0043"]), ("44 avant J.-C.", ["-0043"]),
      ("10 June 1917 (Old Style; 23 June New Style)", ["1917-06-10 O.S."]),
      ("10-Jun-1917", ["1917-06-10"]), ("13 to 23 January 1 BC", ["0000-01-13/0000-01-23"]),
    ] as [(String, [String])])
  func readsPhrases(_ text: String, _ expected: [String]) {
    #expect(DateReader.readings(of: text).map(\.description) == expected)
  }
}
