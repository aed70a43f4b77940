import Records

/// The answering of one question, from its asking on.
struct Attempt: Sendable, Hashable {
  /// When it was asked.
  let since: LocalInstant
  var hints: Int
  /// Whether something of another type was typed already: that costs nothing, once.
  var hasRetried = false
  /// What was right as far as it went, while the rest is asked for, once.
  var unfinished: String?

  init(since: LocalInstant, hints: Int = 0) {
    self.since = since
    self.hints = hints
  }

  /// The ways to read `text` as an answer: by itself, or as the rest of what was said before.
  func readings(of text: String) -> [String] {
    guard let unfinished else { return [text] }
    return [text, "\(unfinished) \(text)", "\(text) \(unfinished)"]
  }
}
