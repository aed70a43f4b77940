package import FSRS

/// How much of one journal has been read: what a state covers.
package struct ReadPosition: Hashable, Sendable {
  /// Whole lines, in bytes from the file's beginning.
  package var bytes: Int
  /// CRC-32 of them.
  package var crc: UInt32
  /// How many lines that is.
  package var lines = 0
  /// When the file had last changed, in nanoseconds since 1970; 0 where that is unknown.
  package var modified = 0
}

/// What a state was made of: how far each journal was read, and what was found there.
package struct Covered: Hashable, Sendable {
  /// By file name in `reviews/`.
  package var files: [String: ReadPosition] = [:]
  /// To be named again at every start until the files are changed.
  package var problems: [JournalProblem] = []
  /// From then on a record that was left out, because it lay ahead of the clock, counts.
  package var validUntil: Instant?

  package init() {}

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
