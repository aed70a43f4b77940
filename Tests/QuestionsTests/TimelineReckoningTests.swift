import Questions
import Testing
import WrittenChronicle

/// Days of both calendars on one timeline.
@Suite struct TimelineReckoningTests {
  private static func told(_ events: String) throws -> [String] {
    let entries = TimelineEntry.all(of: try Written(Written.header + events).chronicle)
    return entries.inOneReckoning.map { "\($0.when): \($0.title)" }
  }

  /// In the order of their days, digits run on once all are told in one style.
  @Test func daysThatSeemToRunBackwardsAreToldInTheNewStyle() throws {
    let told = try Self.told(
      """
          - {id: kiev, what: wrote to Kiev, date: 1917-06-12 O.S.}
          - {id: paris, what: wrote to Paris, date: 1917-06-25 N.S.}
          - {id: rome, what: wrote to Rome, date: 1917-06-24 N.S.}
          - {id: sea, what: was at sea, date: 1917-06-10 O.S./1917-06-28 O.S.}
          - {id: chair, role: chairwoman, of: guild, date: 1917-12-25 O.S./1918-02-01 N.S.}
          - {id: new, what: wrote again, date: 1918-01-03 N.S.}
          - {id: either, what: rested, date: 1917}
      """)
    #expect(
      told == [
        "1917: rested",
        "23 June to 11 July 1917 (Old Style: 10 to 28 June 1917): was at sea",
        "24 June 1917: wrote to Rome",
        "25 June 1917 (Old Style: 12 June 1917): wrote to Kiev",
        "25 June 1917: wrote to Paris",
        "3 January 1918: wrote again",
        "from 7 January 1918 to 1 February 1918 (Old Style: from 25 December 1917 to 1 February 1918): chairwoman of the Guild",
      ])
  }

  /// A life all in the old style keeps its digits, and so does one where nothing runs backwards.
  @Test func elsewhereDaysStayAsTheyAre() throws {
    let told = try Self.told(
      """
          - {id: battle, what: fought, date: 1066-10-14 O.S.}
          - {id: crown, what: was crowned, date: 1066-12-25 O.S.}
          - {id: late, what: was remembered, date: 1966-10-14}
      """)
    #expect(told.first?.hasPrefix("14 October 1066:") == true, "\(told)")
  }
}
