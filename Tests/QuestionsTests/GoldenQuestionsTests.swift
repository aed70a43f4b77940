import Chronicle
import Foundation
import Grading
import Questions
import Testing
import WrittenChronicle

/// Every question that the shipped chronicle yields, as it was read and agreed: `Data/ivar-smilga.txt`.
///
/// `RECORD=1 swift test --filter GoldenQuestionsTests` writes it anew; read what has changed.
@Suite struct GoldenQuestionsTests {
  @Test func questionsOfTheShippedChronicle() throws {
    let written = try Written(ShippedChronicle.text())
    let exercises = ExerciseMakers.exercises(of: written.chronicle)
    let text =
      (written.cards.map(Self.text) + exercises.map(Self.text)).joined(separator: "\n\n") + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Data/ivar-smilga.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let (ours, agreed) = (text.split(separator: "\n"), golden.split(separator: "\n"))
    let changed = Set(ours).subtracting(agreed).sorted()
    #expect(text == golden, "\(changed.count) lines are new: \(changed.prefix(20))")
  }

  @Test func stemsAreSentences() throws {
    let written = try Written(ShippedChronicle.text())
    let exercises = ExerciseMakers.exercises(of: written.chronicle)
    for stem in written.cards.flatMap(\.stems) + exercises.flatMap(\.stems) {
      #expect(stem.last == "?" || stem.last == ".", "\(stem)")
      #expect(stem.first?.isUppercase == true || stem.first?.isNumber == true, "\(stem)")
      #expect(!stem.contains("  ") && !stem.contains(" .") && !stem.contains(".."), "\(stem)")
      #expect(!stem.contains(" a a") && !stem.contains("the the"), "\(stem)")
    }
  }

  /// The id and kind, the wordings, the answer after `=`, the options with the reasons against them.
  private static func text(_ card: Card) -> String {
    lines(
      "\(card.id) [\(card.kind.name)]" + (card.qualifier.map { " {\($0)}" } ?? ""),
      card.stems, card.answer, card.choices)
  }

  private static func text(_ exercise: Exercise) -> String {
    lines("\(exercise.key) [exercise]", exercise.stems, exercise.answer, exercise.choices)
  }

  private static func lines(
    _ head: String, _ stems: [String], _ answer: Answer, _ choices: [Choice]?
  ) -> String {
    let options = (choices ?? []).map { choice in
      choice.isRight ? "  * \(choice.text)" : "  - \(choice.text) (\(choice.whyFalse ?? "?"))"
    }
    return ([head] + stems.map { "  \($0)" } + ["  = \(answer.text)"] + options)
      .joined(separator: "\n")
  }
}
