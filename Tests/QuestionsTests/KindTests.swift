import Chronicle
import Diagnostics
import Grading
import Questions
import Records
import Testing
import WrittenChronicle

/// Each kind states all of itself where it is listed.
@Suite struct KindTests {
  @Test func theListsNameEveryKindOnce() {
    let kinds = QuestionKind.all
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    #expect(Set(kinds.map(\.facet)).count == kinds.count)
    #expect(Set(CardMakers.all.map { $0.kind }) == Set(kinds))
    #expect(CardMakers.all.count == kinds.count)
    #expect(
      QuestionKind.facets.sorted()
        == kinds.map(\.facet).filter { !$0.text.hasSuffix("@") }.sorted())
    #expect(Set(ExerciseKind.all.map(\.name)).count == ExerciseKind.all.count)
    #expect(Set(kinds.map(\.name)).isDisjoint(with: ExerciseKind.all.map(\.name)))
  }

  @Test(arguments: QuestionKind.all) func aKindIsFoundByWhatItSaysOfItself(_ kind: QuestionKind) {
    #expect(QuestionKind.named(kind.name) == kind)
    let isOfClaims = kind == .claim
    let facet: FacetName = isOfClaims ? "date@a-claim" : kind.facet
    let asked = QuestionKind.asking(facet)
    #expect(asked?.kind == kind && asked?.claim == (isOfClaims ? "a-claim" : nil))
    #expect(!kind.heading.isEmpty && kind.holes.needed.first == [.question])
  }

  @Test(arguments: ["", "date@", "dates", "card", "@", "what@a"])
  func nothingAsksWhatIsNoFacet(_ name: String) {
    let asked = QuestionKind.asking(FacetName(name))
    #expect(asked == nil || (name == "date@" && asked?.claim == ""))
  }

  @Test func everyKindHasCardsWithThreeWordingsAndAPlaceForTheirAnswer() throws {
    let chronicles =
      try ["ivar-smilga", "us-presidents"].map {
        try Written(ShippedChronicle.text($0))
      } + [Written(Written.whole)]
    for kind in QuestionKind.all {
      let found = chronicles.lazy.compactMap { written in
        written.cards.first { $0.kind == kind }.map { ($0, written.chronicle) }
      }.first
      let (card, chronicle) = try #require(found, "\(kind)")
      #expect(card.stems.count >= 3, "\(card.id)")
      let event = try #require(chronicle.events.first { $0.id == card.event })
      let place = kind.answerPlace.find(event, chronicle, QuestionKind.asking(card.facet)?.claim)
      // Another's term is the answer, and where that stands nothing here says.
      let isElsewhere = kind == .predecessor || kind == .successor
      #expect((place == nil) == isElsewhere, "\(card.id)")
    }
  }
}
