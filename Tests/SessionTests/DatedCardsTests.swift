import FSRS
import Questions
import Records
import Testing

@testable import Session

/// The dates near a date are found without looking at all.
@Suite struct DatedCardsTests {
  private static func card(_ day: Int, isAnchor: Bool = false) -> CardOutline {
    CardOutline(
      id: CardID("d/e\(day)#date"), kind: .when, firstDay: day, tags: isAnchor ? ["anchor"] : [],
      siblingGroups: [])
  }

  private static func days(_ ids: [CardID]) -> [Int] {
    ids.compactMap { Int($0.event.dropFirst()) }
  }

  @Test func theNearestOnEitherSideComeFirst() {
    let cards = DatedCards((0..<1000).reversed().map { Self.card($0) })
    let near = Self.days(cards.near(500) { _ in true })
    #expect(near.first == 499)
    #expect(Set(near) == Set(476..<524))
    #expect(Self.days(cards.near(0) { _ in true }) == Array(0..<24))
    #expect(Self.days(cards.near(5000) { _ in true }) == (976..<1000).reversed())
  }

  @Test func unwantedOnesArePassedBy() {
    let cards = DatedCards((0..<1000).map { Self.card($0) })
    let wanted: Set<CardID> = ["d/e10#date", "d/e400#date", "d/e990#date"]
    #expect(Self.days(cards.near(500) { wanted.contains($0) }) == [400, 10, 990])
  }

  /// A turning point counts as three times as near, so it is wanted from three times as far.
  @Test func aTurningPointIsFoundBehindManyOthers() {
    let cards = DatedCards(
      [Self.card(0), Self.card(60, isAnchor: true)] + (100..<200).map { Self.card($0) })
    let near = Self.days(cards.near(221) { _ in true })
    #expect(near.prefix(24).elementsEqual((176..<200).reversed()))
    #expect(!near.contains(60), "161 days are more than three times 22")
    let turning = DatedCards([Self.card(140, isAnchor: true)] + (150..<200).map { Self.card($0) })
    #expect(Self.days(turning.near(240) { _ in true }).contains(140))
  }

  /// What is not a happening's date is no landmark.
  @Test func onlyDatesOfHappeningsCount() {
    let other = CardOutline(
      id: "d/e7#start", kind: .start, firstDay: 7, tags: [], siblingGroups: [])
    let undated = CardOutline(
      id: "d/e8#date", kind: .when, firstDay: nil, tags: [], siblingGroups: [])
    #expect(DatedCards([other, undated]).near(7) { _ in true } == [])
  }
}
