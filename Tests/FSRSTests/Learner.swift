import FSRS
import Foundation
import Testing

/// A simulated learner's reviews, and what fsrs-rs made of them.
struct Learner: Decodable {
  var standard: Double
  var fitted: Double
  var lastStandard: Double
  var lastFitted: Double
  var reviews: String

  static func load() throws -> (learner: Learner, history: ReviewHistory) {
    let learner = try Vectors.load("learner", as: Learner.self)
    return (learner, try history(learner.reviews.split(separator: " ")))
  }

  /// Lines of card, days and grade.
  static func history(_ lines: some Sequence<Substring>) throws -> ReviewHistory {
    var history = ReviewHistory()
    for line in lines {
      let fields = line.split(separator: ",").compactMap { Int($0) }
      history.append(
        card: fields[0], grade: try #require(Grade(rawValue: fields[2])), elapsedDays: fields[1])
    }
    return history
  }
}
