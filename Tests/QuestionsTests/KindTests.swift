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
      var hasPlace = false
      var count = 0
      for written in chronicles {
        let cards = written.cards.filter {
          $0.kind == kind && !isInOwnWords($0, written.chronicle)
        }
        for card in cards {
          count += 1
          #expect(card.stems.count >= 3, "\(card.id)")
          let event = try #require(written.chronicle.events.first { $0.id == card.event })
          let claim = QuestionKind.asking(card.facet)?.claim
          // An answer that the event leaves to a default stands nowhere in it.
          if kind.answerPlace.find(event, written.chronicle, claim) != nil { hasPlace = true }
        }
      }
      #expect(count > 0, "\(kind)")
      // Another's term is the answer, and where that stands nothing here says.
      #expect(hasPlace != (kind == .predecessor || kind == .successor), "\(kind)")
    }
  }

  /// Whether the chronicle words the question itself: of that there is one wording.
  private func isInOwnWords(_ card: Card, _ chronicle: Chronicle) -> Bool {
    let event = chronicle.events.first { $0.id == card.event }
    guard case .wordings(let own)? = event?.ask else { return false }
    return own[card.facet.text] != nil
  }
}
