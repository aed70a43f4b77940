import Study
import Testing

/// Faults that the oracle found in the generator, each by its smallest chronicle.
@Suite struct FoundFaults {
  /// An option shows no calendar: "September 1917" may be read in either, and the end of an
  /// August of unstated calendar lies in one of the two.
  @Test func anOptionWithoutItsMarkIsReadInBothCalendars() throws {
    let written = try Written(
      Written.header + """
            - {id: a, what: joined the printers, date: 1917-08}
            - {id: b, what: moved house, date: 1917-09-27 O.S.}
            - {id: c, what: went abroad, date: 1919-01}
            - {id: d, what: came home, date: 1920-01}
        """)
    let choices = try #require(written.card("a#date")?.choices).map(\.text)
    #expect(choices == ["August 1917", "January 1919", "January 1920"])
    #expect(written.faults.isEmpty)
  }
}

extension Written {
  /// What the oracle has against the cards, by card.
  var faults: [String: [Fault]] {
    let judge = Judge(chronicle)
    let found = cards.map { ($0.id, judge.faults(in: $0)) }.filter { !$0.1.isEmpty }
    return Dictionary(uniqueKeysWithValues: found)
  }
}
