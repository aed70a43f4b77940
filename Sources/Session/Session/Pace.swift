/// How long right answers took in a session, by form.
struct Pace: Sendable {
  private var milliseconds: [Form: [Int]] = [:]

  /// Fewer answers than this say nothing of a learner's pace.
  private static let least = 8

  mutating func add(_ duration: Int, _ form: Form) {
    milliseconds[form, default: []].append(duration)
  }

  /// Whether an answer took more than two and a half times as long as the learner's median.
  func isSlow(_ duration: Int, _ form: Form) -> Bool {
    guard let known = milliseconds[form], known.count >= Self.least else { return false }
    let median = known.sorted()[known.count / 2]
    // Under ten seconds nothing is slow.
    return duration > 10_000 && duration * 2 > median * 5
  }
}
