import FSRS
import Progress
import Records
import Session

/// A quiz beside the earlier ones of the same kind.
struct QuizComparison {
  let earlier: [QuizResult]
  let result: Quiz.Result

  /// - Parameter arguments: what settled the questions apart from the seed.
  init(_ result: Quiz.Result, _ arguments: [String], among quizzes: [QuizResult]) {
    self.result = result
    earlier = quizzes.filter { $0.arguments == arguments && $0.asked > 0 }
  }

  /// In sentences; empty where there is nothing to compare with.
  var sentences: [String] {
    var told: [String] = []
    if let same = earlier.last(where: { $0.seed == "\(result.seed)" }) {
      told.append("The same questions on \(Self.day(same)): \(Self.score(same)).")
    } else if let last = earlier.last {
      told.append("Last time, on \(Self.day(last)): \(Self.score(last)).")
    }
    guard earlier.count > 1, let best = earlier.max(by: { Self.share($0) < Self.share($1) }) else {
      return told
    }
    // Without fractions: correct/asked against the best's.
    let isBest = result.correct * best.asked > best.correct * result.asked
    told.append(
      isBest
        ? "That is your best of \(earlier.count + 1)."
        : "Best of \(earlier.count + 1): \(Self.score(best)), on \(Self.day(best)).")
    return told
  }

  var json: JSONValue {
    .array(
      earlier.map { quiz in
        [
          "day": Self.studyDay(quiz).text, "seed": JSONValue.number(quiz.seed), "asked": quiz.asked,
          "correct": quiz.correct,
        ]
      })
  }

  private static func share(_ quiz: QuizResult) -> Double {
    Double(quiz.correct) / Double(quiz.asked)
  }

  private static func score(_ quiz: QuizResult) -> String { "\(quiz.correct) of \(quiz.asked)" }

  private static func day(_ quiz: QuizResult) -> String { DayText.date(studyDay(quiz)) }

  private static func studyDay(_ quiz: QuizResult) -> StudyDay {
    LocalInstant(quiz.time, minutesEast: quiz.minutesEast).day
  }
}
