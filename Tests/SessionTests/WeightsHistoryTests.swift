import FSRS
import Grading
import Session
import Testing

/// Which weights come back when the learner goes back.
@Suite struct WeightsHistoryTests {
  /// Weights by a letter, S the standard ones; `A!` adopted, `A?` refused, `A<` gone back to.
  static let histories: [(values: String, before: String?)] = [
    ("", nil), ("A", "S"), ("A!", "S"), ("A! A?", "S"), ("A B", "A"), ("A! B! A<", "S"),
    ("A! B! A< S<", nil), ("A! S!", "A"), ("A! S! A<", "S"), ("A! B! A! B<", "A"), ("A A", "S"),
    // A journal of a version that swung between two.
    ("A! B! A< B<", "A"), ("A! B! A< B< A< S<", nil),
  ]

  @Test(arguments: histories)
  func goingBackLeadsThroughWhatWasUsed(_ values: String, _ before: String?) throws {
    func weights(_ letter: Character) throws -> FSRS6Weights {
      var numbers = FSRS6Weights.standard.values
      if let place = "AB".firstIndex(of: letter) {
        numbers[0] = place == "AB".startIndex ? 0.3 : 0.4
      }
      return try #require(FSRS6Weights(numbers))
    }
    let verdicts: [Character: FitNote.Verdict] = ["!": .adopted, "?": .refused, "<": .reverted]
    let texts = try values.split(separator: " ").map { word -> String in
      let verdict = word.last.flatMap { verdicts[$0] }
      let note = FitNote(
        day: StudyDay(number: 20_000), reviews: 1, items: 1, before: nil, after: nil,
        verdict: verdict ?? .adopted)
      let value = note.value(try weights(word.first ?? "S"))
      return verdict == nil ? String(value.prefix { $0 != ";" }) : value
    }
    let expected = try before.map { try weights($0.first ?? "S") }
    #expect(WeightsHistory(texts).before == expected)
  }
}
