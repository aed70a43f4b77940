import Chronicle
import EDTF
import FSRS
import Foundation
import Grading
import Questions
import Session
import Testing
import WrittenChronicle

/// What holds for every answer, not only for those in tables.
@Suite struct GradingPropertyTests {
  /// The deck that ships, read from the repository.
  private static func smilga() throws -> Written {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Decks/ivar-smilga.yaml")
    return try Written(String(contentsOf: file, encoding: .utf8))
  }

  @Test func whatIsShownIsAlwaysRight() throws {
    for written in [try Self.smilga(), try Written(Written.whole)] {
      let whole = Grader(written.chronicle)
      let alone = Grader(answers: written.cards.map(\.answer))
      for card in written.cards {
        for grader in [whole, alone, Grader()] {
          for text in [card.answer.text, card.answer.text.uppercased(), " \(card.answer.text). "] {
            let judgement = grader.judge(text, against: card.answer, question: card.stems[0])
            #expect(judgement.verdict == .correct, "\(card.id): \(text): \(judgement.reason)")
          }
        }
      }
    }
  }

  @Test func everyAliasIsRight() throws {
    let written = try Self.smilga()
    let grader = Grader(written.chronicle)
    for card in written.cards where card.answer.kind != .date {
      for alias in card.answer.aliases {
        let judgement = grader.judge(alias, against: card.answer, question: card.stems[0])
        #expect(judgement.verdict == .correct, "\(card.id): \(alias): \(judgement.reason)")
      }
    }
  }

  /// Other spellings of the same characters.
  private static let disguises: [(name: String, change: @Sendable (String) -> String)] = [
    ("upper case", { $0.uppercased() }), ("lower case", { $0.lowercased() }),
    ("decomposed", { $0.decomposedStringWithCanonicalMapping }),
    ("composed", { $0.precomposedStringWithCanonicalMapping }),
    ("compatible", { $0.precomposedStringWithCompatibilityMapping }),
    ("blanks around", { "  \($0)\t" }),
    ("two blanks", { $0.replacing(" ", with: "  ") }),
    ("no-break blanks", { $0.replacing(" ", with: "\u{A0}") }),
    ("curly apostrophes", { $0.replacing("'", with: "’") }),
    ("a zero-width joiner", { $0 + "\u{200B}" }),
  ]

  @Test(arguments: ["grading_gold.tsv", "grading_own.tsv"])
  func caseBlanksAndUnicodeFormDoNotMatter(_ file: String) throws {
    let grader = Grader()
    for (number, row) in try GradingRow.read(file).enumerated() {
      let answer = try #require(
        Answer(stating: row.kind, asked: row.asked, expected: row.expected, aliases: row.aliases))
      let plain = grader.judge(row.typed, against: answer, question: row.asked).verdict
      // Every row with some, every disguise with many rows.
      for (name, change) in (0..<4).map({ Self.disguises[(number + $0 * 3) % Self.disguises.count] }
      ) {
        let typed = change(row.typed)
        let verdict = grader.judge(typed, against: answer, question: row.asked).verdict
        #expect(verdict == plain, "\(row), \(name): \(typed)")
      }
    }
  }

  /// Ways to write a date with digits.
  private static func spellings(_ date: HistoricalDate) -> [String] {
    guard let year = date.year else { return [date.text] }
    guard let month = date.month else { return [date.text, "in \(year)"] }
    guard let day = date.day else {
      return [date.text, "\(year)-\(two(month))", "\(two(month)).\(year)"]
    }
    return [
      date.text, "\(year)-\(two(month))-\(two(day))", "\(day).\(month).\(year)",
      "\(two(day))/\(two(month))/\(year)",
    ]
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Every text one digit away: put for another, left out, added, swapped with its neighbour.
  private static func digitEdits(_ text: String) -> [String] {
    let letters = Array(text)
    func isDigit(_ place: Int) -> Bool {
      letters.indices.contains(place) && letters[place].isNumber
    }
    var edits: [String] = []
    for place in letters.indices where isDigit(place) {
      for digit in "0123456789" where digit != letters[place] {
        edits.append(String(letters[..<place] + [digit] + letters[(place + 1)...]))
      }
      for digit in "0123456789" {
        edits.append(String(letters[..<place] + [digit] + letters[place...]))
      }
      edits.append(String(letters[..<place] + letters[(place + 1)...]))
      if isDigit(place + 1), letters[place] != letters[place + 1] {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        edits.append(String(swapped))
      }
    }
    return edits
  }

  /// The numbers in a text: a leading zero makes no other date.
  private static func numbers(_ text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }

  private static func noDigitEditIsRight(_ answer: Answer, _ grader: Grader) {
    guard let date = answer.date else { return }
    for right in spellings(date) {
      #expect(grader.judge(right, against: answer).verdict == .correct, "\(right)")
      for typed in digitEdits(right) where numbers(typed) != numbers(right) {
        let verdict = grader.judge(typed, against: answer).verdict
        #expect(verdict != .correct, "\(typed) for \(right)")
      }
    }
  }

  @Test func noDigitEditOfADateOfTheDeckIsEverRight() throws {
    let written = try Self.smilga()
    let grader = Grader(written.chronicle)
    var seen: Set<String> = []
    // A day marked with its calendar is right in both, so that an edit may rightly be the other.
    for card in written.cards where card.answer.calendar == .unstated {
      guard let asked = card.answer.asked, asked <= .year, seen.insert(card.answer.value).inserted,
        card.answer.date?.isOneOf == false
      else { continue }
      Self.noDigitEditIsRight(card.answer, grader)
    }
    #expect(seen.count > 15)
  }

  @Test(arguments: [UInt64(1), 1917, 20_261_123]) func noDigitEditOfADrawnDateIsEverRight(
    _ seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<12 {
      let year = Int.random(in: 1100...2020, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let later = year + Int.random(in: 1...60, using: &random)
      let drawn: [(String, String)] = [
        ("day", "\(year)-\(Self.two(month))-\(Self.two(day))"),
        ("month", "\(year)-\(Self.two(month))"),
        ("year", "\(year)"), ("range", "\(year)/\(later)"),
      ]
      for (asked, expected) in drawn {
        let answer = try #require(
          Answer(stating: .date, asked: asked, expected: expected, aliases: []))
        Self.noDigitEditIsRight(answer, Grader())
      }
    }
  }

  @Test func hardIsNeverForAFailure() throws {
    for row in try GradingRow.read("grading_gold.tsv") {
      let answer = try #require(
        Answer(stating: row.kind, asked: row.asked, expected: row.expected, aliases: row.aliases))
      let judgement = Grader().judge(row.typed, against: answer, question: row.asked)
      for hints in 0...1 {
        let grade = Suggestion.grade(judgement, hints: hints, isSlow: hints > 0)
        #expect((grade == .again) == (judgement.verdict != .correct))
        #expect(grade != .easy)
      }
    }
  }
}
