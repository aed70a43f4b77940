package import FSRS
/// What a state was made of: how far each journal was read, and what was found there.
package struct Covered: Hashable, Sendable {
  /// By file name in `reviews/`.
  package var files: [String: Coverage]
  /// To be named again at every start until the files are changed.
  package var problems: [JournalProblem]
  /// From then on a record that was left out, because it lay ahead of the clock, counts.
  package var validUntil: Instant?

  package init(
    files: [String: Coverage] = [:], problems: [JournalProblem] = [], validUntil: Instant? = nil
  ) {
    self.files = files
    self.problems = problems
    self.validUntil = validUntil
  }

  /// Takes in what was read since.
  package mutating func take(_ journals: Journals) {
    for (name, coverage) in journals.coverage { files[name] = coverage }
    problems += journals.problems.filter { !problems.contains($0) }
    if let first = journals.future.first {
      let arrival = first.time.advanced(bySeconds: -86_400)
      validUntil = min(arrival, validUntil ?? arrival)
    }
  }
}
