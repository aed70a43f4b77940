/// A wrong option and why it is certainly wrong.
package struct WrongOption: Hashable, Sendable {
  package var text: String
  package var whyFalse: String

  package init(text: String, whyFalse: String) {
    self.text = text
    self.whyFalse = whyFalse
  }
}

/// Puts a right answer among wrong ones.
package enum Options {
  /// Three or four options, the right one at a place that `seed` settles; nil for fewer than two wrong ones.
  ///
  /// Takes the first wrong options of those whose length is nearest to the right one's, so that the
  /// form doesn't tell.
  package static func choices(right: String, wrong: [WrongOption], seed: UInt64) -> [Choice]? {
    let plain = wrong.map { WrongOption(text: $0.text.withoutArticle, whyFalse: $0.whyFalse) }
    let right = right.withoutArticle
    // Two people of one name would be one option twice.
    let bearers = Dictionary(grouping: plain, by: \.text)
    let near = plain.enumerated().filter {
      $0.element.text != right && bearers[$0.element.text]?.count == 1
    }.sorted {
      let gaps = (gap($0.element.text, right), gap($1.element.text, right))
      return gaps.0 != gaps.1 ? gaps.0 < gaps.1 : $0.offset < $1.offset
    }
    let chosen = near.prefix(3).sorted { $0.offset < $1.offset }.map(\.element)
    guard chosen.count >= 2 else { return nil }
    var choices = chosen.map { Choice(text: $0.text, isRight: false, whyFalse: $0.whyFalse) }
    let position = Int(seed % UInt64(choices.count + 1))
    choices.insert(Choice(text: right, isRight: true), at: position)
    return choices
  }

  /// How far two lengths lie apart, in steps of a factor of 1.6 (D6).
  private static func gap(_ first: String, _ second: String) -> Int {
    let longer = max(first.count, second.count), shorter = max(1, min(first.count, second.count))
    return longer * 10 <= shorter * 16 ? 0 : longer * 10 / (shorter * 16)
  }
}
