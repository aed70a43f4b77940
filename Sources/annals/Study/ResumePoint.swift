import FSRS
import Progress
import Records
import English
import Terminal

/// What a session writes besides its answers, so that it can go on after it was killed.
///
/// The line of its start goes with the first record, at no cost of its own.
@MainActor
final class ResumePoint {
  private let arguments: [String]
  /// The session that this one goes on with.
  let interrupted: InterruptedSession?
  private var hasBegun = false

  /// - Parameters:
  ///   - arguments: what `study` was given.
  ///   - interrupted: the session that this one goes on with.
  init(arguments: [String], after interrupted: InterruptedSession?) {
    self.arguments = arguments
    self.interrupted = interrupted
  }

  /// What to write with these payloads.
  func with(_ payloads: [Payload], on day: StudyDay) -> [Payload] {
    if hasBegun { return payloads }
    hasBegun = true
    return [InterruptedSession.start(arguments: arguments, day: day, after: interrupted)] + payloads
  }

  /// What to write when it is left or done; nothing where nothing was written.
  var ending: [Payload] { hasBegun || interrupted != nil ? [InterruptedSession.end] : [] }

  /// Says that a session goes on.
  var greeting: String? {
    interrupted.map { session in
      let answers = NumberText.count(session.answered, "answer")
      let rest =
        session.arguments.isEmpty ? "" : " (study \(session.arguments.joined(separator: " ")))"
      return
        "Going on with the session that was interrupted after \(answers)\(rest); :quit ends it."
    }
  }
}
