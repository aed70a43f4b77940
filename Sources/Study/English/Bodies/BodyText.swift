/// A body's name in its parts: `Political Directorate` · of `Red Army`.
struct BodyText: Hashable, Sendable {
  struct Segment: Hashable, Sendable {
    /// The word or comma that joins it to what stands before; nil at the start.
    let joint: String?
    var words: [BodyWord]

    /// Whether it says what a body is for, and no body around it: `for Fuel`, `of the National Economy`.
    var isField: Bool {
      joint == "for"
        || joint != nil && words.contains { BodyWords.fields.contains($0.root) }
          && words.allSatisfy { !$0.isGenus }
    }
  }

  private(set) var segments: [Segment] = []

  init(_ text: String) {
    self.init(parts: text.split(separator: ",").map { Folding.pieces(String($0)) })
  }

  /// From folded words, one list for what stands between commas.
  init(parts: [[String]]) {
    for (number, part) in parts.enumerated() {
      var joint: String? = number == 0 ? nil : ","
      var words: [BodyWord] = []
      for word in part {
        if Self.joints.contains(word) {
          if !words.isEmpty { segments.append(Segment(joint: joint, words: words)) }
          words = []
          joint = word
        } else if !Self.articles.contains(word) {
          words.append(BodyWord(word))
        }
      }
      if !words.isEmpty { segments.append(Segment(joint: joint, words: words)) }
    }
  }

  var words: [BodyWord] { segments.flatMap(\.words) }
  var isEmpty: Bool { segments.isEmpty }

  static let joints: Set<String> = [
    "of", "for", "on", "in", "at", "to", "from", "within", "with", "de", "du",
  ]
  private static let articles: Set<String> = ["the", "a", "an", "s", "and"]

  /// The first letters of its words: `rsdlp`.
  var initials: String { String(words.compactMap(\.name.text.first)) }

  /// The first segment with one word written out.
  mutating func replace(_ position: Int, with words: [BodyWord]) {
    guard let first = segments.first, first.words.indices.contains(position) else { return }
    var all = first.words
    all.replaceSubrange(position...position, with: words)
    segments[0] = Segment(joint: first.joint, words: all)
  }
}
