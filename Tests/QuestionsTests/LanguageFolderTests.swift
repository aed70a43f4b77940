import Chronicle
import EDTF
import Grading
import Questions
import Records
import Testing
import WrittenChronicle

/// All that is asked comes from the chronicle's language: a language that marks its wordings marks
/// every stem, so that another one needs its own folder and nothing else.
@Suite struct LanguageFolderTests {
  @Test func everyStemIsTheLanguages() throws {
    let written = try Written(ShippedChronicle.text())
    let index = ChronicleIndex(written.chronicle, speech: Marked())
    let cards = CardSource(index).cards()
    let exercises = ExerciseMakers.exercises(in: ExerciseIndex(index))
    #expect(cards.count > 200 && exercises.count > 100)
    for card in cards where !isOwn(card, written.chronicle) {
      for stem in card.stems { #expect(stem.hasPrefix(Marked.mark), "\(card.id): \(stem)") }
    }
    for stem in exercises.flatMap(\.stems) {
      #expect(stem.hasPrefix(Marked.mark), "\(stem)")
    }
  }

  @Test func everyReasonIsTheLanguages() throws {
    let choices = try ["ivar-smilga", "marie-curie"].flatMap { name in
      let chronicle = try Written(ShippedChronicle.text(name)).chronicle
      let index = ChronicleIndex(chronicle, speech: Marked())
      return CardSource(index).cards().flatMap { $0.choices ?? [] }
        + ExerciseMakers.exercises(in: ExerciseIndex(index)).flatMap { $0.choices ?? [] }
    }
    let reasons = choices.compactMap(\.whyFalse)
    #expect(reasons.count > 1000)
    for reason in reasons { #expect(reason.hasPrefix(Marked.mark), "\(reason)") }
  }

  /// Whether the chronicle's own `ask:` words the question.
  private func isOwn(_ card: Card, _ chronicle: Chronicle) -> Bool {
    guard let event = chronicle.events.first(where: { $0.id == card.event }),
      case .wordings(let own) = event.ask
    else { return false }
    return own[card.facet.text] != nil
  }
}
