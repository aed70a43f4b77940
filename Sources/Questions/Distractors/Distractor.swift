import English
import Grading

/// A wrong option and why it is certainly wrong, which is put into words only for an option that is used.
struct Distractor {
  let text: String
  let whyFalse: () -> String

  init(text: String, whyFalse: @escaping @autoclosure () -> String) {
    self.text = text
    self.whyFalse = whyFalse
  }
}

/// Puts a right answer among wrong ones.
enum Distractors {
  /// Three or four options, the right one at a place that `seed` settles; nil for fewer than two wrong ones.
  ///
  /// Takes the first wrong options of those whose length is nearest to the right one's, so that the
  /// form doesn't tell.
  static func choices(right: String, wrong: [Distractor], seed: UInt64) -> [Choice]? {
    let right = bare(right)
    let length = right.unicodeScalars.count
    let texts = wrong.map { bare($0.text) }
    // Two people of one name would be one option twice.
    var bearers: [String: Int] = [:]
    for text in texts { bearers[text, default: 0] += 1 }
    let near = texts.indices.filter { texts[$0] != right && bearers[texts[$0]] == 1 }
      .map { (place: $0, gap: gap(texts[$0].unicodeScalars.count, length)) }
      .sorted { ($0.gap, $0.place) < ($1.gap, $1.place) }
    var choices = near.prefix(3).map(\.place).sorted().map {
      Choice(text: texts[$0], isRight: false, whyFalse: wrong[$0].whyFalse())
    }
    guard choices.count >= 2 else { return nil }
    let position = Int(seed % UInt64(choices.count + 1))
    choices.insert(Choice(text: right, isRight: true), at: position)
    return choices
  }

  /// Without the article of a noun, which would tell; a sentence keeps its own.
  private static func bare(_ text: String) -> String {
    text.first?.isLowercase == true ? text.withoutArticle : text
  }

  /// How far the lengths of two options lie apart.
  static func gap(_ first: String, _ second: String) -> Int {
    gap(first.unicodeScalars.count, second.unicodeScalars.count)
  }

  /// How far two lengths lie apart, in steps of a factor of 1.6.
  private static func gap(_ first: Int, _ second: Int) -> Int {
    let longer = max(first, second), shorter = max(1, min(first, second))
    return longer * 10 <= shorter * 16 ? 0 : longer * 10 / (shorter * 16)
  }
}
