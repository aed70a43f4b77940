import English
import FSRS
import Grading

/// A wrong option and why it is certainly wrong, which is put into words only for an option that is used.
struct Distractor {
  let text: String
  /// How much the chronicle tells of it.
  let weight: Int
  let whyFalse: () -> String

  init(text: String, weight: Int = 0, whyFalse: @escaping @autoclosure () -> String) {
    self.text = text
    self.weight = weight
    self.whyFalse = whyFalse
  }
}

extension [Distractor] {
  /// In an order that the seed settles, so that the nearest of all aren't offered again and again.
  func shuffled(by seed: UInt64) -> [Distractor] {
    var dice = SplitMix64(seed: seed)
    return map { (turn: dice.next(), option: $0) }.sorted { $0.turn < $1.turn }.map(\.option)
  }
}

/// Puts a right answer among wrong ones.
enum Distractors {
  /// Three or four options, the right one at a place that `seed` settles; nil for fewer wrong ones than `least`.
  ///
  /// Takes the first wrong options of those whose length is nearest to the right one's, so that the
  /// form doesn't tell.
  ///
  /// - Parameters:
  ///   - areNames: whether they name something, so that an article before one would tell; what an author wrote
  ///     in words of his own stays as it is.
  ///   - weight: how much else the chronicle tells of the right one. As many as the seed says are less
  ///     told of than it, so that neither the most told of is mostly right nor the least.
  ///   - mustBalance: whether there are no options where there aren't such, rather than as near as can be.
  static func choices(
    right: String, wrong: [Distractor], areNames: Bool = true, weight: Int? = nil,
    mustBalance: Bool = false, least: Int = 2, seed: UInt64
  ) -> [Choice]? {
    func bare(_ text: String) -> String { areNames ? Self.bare(text) : text }
    let right = bare(right)
    let length = right.unicodeScalars.count
    let words = right.split(separator: " ").count
    let texts = wrong.map { bare($0.text) }
    // Two people of one name would be one option twice.
    var bearers: [String: Int] = [:]
    for text in texts { bearers[text, default: 0] += 1 }
    let near = texts.indices.filter { texts[$0] != right && bearers[texts[$0]] == 1 }
      .map { place in
        let isOdd = abs(texts[place].split(separator: " ").count - words) > 1
        let gap = gap(texts[place].unicodeScalars.count, length)
        return (place: place, gap: gap + (isOdd ? 1 : 0))
      }
      .sorted { ($0.gap, $0.place) < ($1.gap, $1.place) }
    let alike = near.prefix { $0.gap <= near[min(2, near.count - 1)].gap }.map(\.place)
    let taken =
      if let weight { balanced(alike, wrong, weight, mustBalance, seed) } else {
        near.prefix(3).map(\.place)
      }
    guard let taken else { return nil }
    var choices = taken.sorted().map {
      Choice(text: texts[$0], isRight: false, whyFalse: wrong[$0].whyFalse())
    }
    guard choices.count >= least else { return nil }
    let position = Int(seed % UInt64(choices.count + 1))
    choices.insert(Choice(text: right, isRight: true), at: position)
    return choices
  }

  /// Three of some places among wrong options, of which so many weigh less than the right one as the seed says;
  /// nil where there must be such and aren't.
  private static func balanced(
    _ places: [Int], _ wrong: [Distractor], _ weight: Int, _ mustBalance: Bool, _ seed: UInt64
  ) -> [Int]? {
    let wanted = Int((seed >> 13) % 4)
    // Those of its own weight are either.
    let areLess = (seed >> 17) % 2 == 0
    func isLess(_ place: Int) -> Bool {
      wrong[place].weight < weight || areLess && wrong[place].weight == weight
    }
    let less = places.filter(isLess), more = places.filter { !isLess($0) }
    let isPossible = less.count >= wanted && more.count >= 3 - wanted
    guard isPossible || !mustBalance else { return nil }
    let count = isPossible ? wanted : max(min(wanted, less.count), 3 - more.count)
    return Array(less.prefix(count) + more.prefix(3 - min(count, less.count)))
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
