import Library
import ArgumentParser
import Exchange
import FSRS
import Progress
import Grading
import Session
import Terminal

/// The judging of typed answers by itself: lines in, verdicts out.
struct GradeCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Judge typed answers, one JSON line each.",
    discussion: """
      Reads lines {"type","asked","expected","aliases","typed","others"} from standard input, where \
      asked, aliases and others may be missing, and answers each with \
      {"verdict","reason","grade"}. A line that can't be judged answers {"error"}; the next \
      ones are judged all the same, and the exit code is 65.

      type is date, person, role, organisation, place, duration, number or text. expected is EDTF \
      for a date (1917-06-10, 1921/1928), an ISO 8601 length for a duration (P3Y, P2Y6M, P10D), \
      digits for a number, else a name. asked is, for a date, day, month, year, decade, century or \
      range, else the words of the question ("how many years"). aliases is a list of names that are \
      right too. others are those of the rest, which an answer must not mean:

        "others":[{"name":"Sergei Kamenev","aliases":["S. S. Kamenev"]}]

      Example:
        echo '{"type":"date","asked":"year","expected":"1921","typed":"1912"}' \\
          | annals grade --json
      """)

  @Flag(help: "Print JSON, one answer per line.")
  var json = false

  @Option(
    parsing: .singleValue,
    help: .init("Take the other entities from this deck; may be repeated.", valueName: "deck"))
  var deck: [String] = []

  @OptionGroup var global: GlobalOptions

  /// The longest line: a chronicle of several thousand entities.
  private static let limit = 16 << 20

  func perform(_ program: Program) throws {
    var lines = GradingLines(try grader(program))
    var hasFailed = false
    while !program.printer.readerHasGone, let line = program.reader.readBytes(limit: Self.limit) {
      do throws(GradingLine.Fault) {
        let judgement = try lines.judge(line)
        program.printer.line(text(judgement))
      } catch {
        hasFailed = true
        program.printer.line(
          json
            ? (["error": error.message] as JSONValue).line
            : Safe.line("error: \(error.message)"))
      }
    }
    if hasFailed { throw Failure(.badInput) }
  }

  /// A grader among the entities of the decks named, if any.
  @MainActor private func grader(_ program: Program) throws -> Grader {
    guard !deck.isEmpty else { return Grader() }
    let decks = try DeckLibrary(program, program.dataFolder(global)).named(deck)
    return Grader(others: decks.flatMap(\.entities))
  }

  private func text(_ judgement: Judgement) -> String {
    let grade = Suggestion.grade(judgement)
    let reason = judgement.reason.isEmpty ? judgement.verdict.plainReason : judgement.reason
    guard json else {
      return Safe.line("\(judgement.verdict.rawValue), \(grade.rawValue) \(grade): \(reason)")
    }
    return
      (["verdict": judgement.verdict.rawValue, "reason": reason, "grade": grade.rawValue]
      as JSONValue).line
  }
}

extension Verdict {
  /// What is to be said where there is nothing to explain.
  fileprivate var plainReason: String {
    switch self {
    case .correct: "Right."
    case .close: "Nearly right."
    case .wrong: "That is not the answer."
    }
  }
}
