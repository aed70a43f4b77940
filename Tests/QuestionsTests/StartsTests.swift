import Chronicle
import Questions
import Records
import Testing
import WrittenChronicle

/// The places from which questions may come give, all together, every question there is.
@Suite struct StartsTests {
  @Test func givesEveryCardOnce() throws {
    let written = try Written(ShippedChronicle.text())
    let starts = CardSource(written.chronicle).cardStarts
    #expect(Set(starts.all.map(\.id)) == Set(written.cards.map(\.id)))
    #expect(starts.all.count == written.cards.count)
  }

  @Test func saysWhatAPlaceIsAboutBeforeItMakesAnything() throws {
    let source = CardSource(try Written(ShippedChronicle.text()).chronicle)
    for starts in [source.cardStarts] {
      for place in 0..<starts.count {
        for card in starts.make(place) {
          #expect(card.eventID == starts.event(place))
          #expect(card.kind.name == starts.kind(place))
        }
      }
    }
    let exercises = source.exerciseStarts
    for place in 0..<exercises.count {
      for exercise in exercises.make(place) {
        #expect(exercise.eventIDs.contains(exercises.event(place)))
        #expect(exercise.kind.name == exercises.kind(place))
      }
    }
  }

  @Test func takesWhatIsWantedOnly() throws {
    let source = CardSource(try Written(Written.whole).chronicle)
    let dates = source.cardStarts.filter { $0.kind == .when }
    #expect(dates.count == source.cardStarts.count)
    #expect(dates.all.map(\.id) == source.cardStarts.all.filter { $0.kind == .when }.map(\.id))
  }

  @Test func cardsOfManyEventsKeepTheirOrderOnAllCores() throws {
    let events = (0..<700).map { number in
      "  - {id: e\(number), who: ben, what: wrote letter \(number * 7919 % 1000), date: \(1500 + number % 400)}"
    }
    let written = try Written(Written.header + events.joined(separator: "\n") + "\n")
    let source = CardSource(written.chronicle)
    let index = source.index
    let one = written.chronicle.events.flatMap { CardMakers.cards(for: $0, in: index) }
    #expect(one.count > 700)
    #expect(source.cards() == one)
    #expect(source.bareCards().map(\.outline) == one.map(\.outline))
    #expect(source.bareCards().map(\.id) == one.map(\.id))
    #expect(source.bareCards().allSatisfy { $0.choices == nil })
    var parts: [[Card]] = []
    source.cards(making: { $0 }, take: { parts.append($0) })
    #expect(parts.count > 1)
    #expect(Array(parts.joined()) == one)
  }
}
