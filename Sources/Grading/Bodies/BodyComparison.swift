import Diagnostics
import English

/// How a typed name of a body agrees with one of its names.
enum BodyComparison: Equatable {
  /// The same words, in any order, perhaps with words that tell nothing apart.
  case same(slips: Int)
  /// The body without what it belongs to: `Political Directorate` for that of the Red Army.
  case shortened
  /// What it is for without the body, or the body without what it is for: `fuel`.
  case field
  /// Its last word: `opposition`.
  case headOnly
  /// One wing of it: `ILP(b)`.
  case faction
  /// Only what sort of body it is: `committee`.
  case genusOnly
  case different

  init(_ typed: BodyText, _ right: BodyText) {
    let expanded = Self.expanded(typed, right)
    let pairing = Pairing(expanded.words, right.words)
    let rest = pairing.leftTyped.filter { !$0.isAddition }
    guard rest.isEmpty else {
      // A party's wing is told by a letter behind its name.
      let isWing = pairing.leftRight.isEmpty && rest.count == 1 && rest[0].name.isInitial
      self = isWing ? .faction : .different
      return
    }
    // What was added may not be all there is.
    guard expanded.words.count > pairing.leftTyped.count else {
      self = .different
      return
    }
    if pairing.leftRight.isEmpty {
      self = .same(slips: pairing.slips)
      return
    }
    let typedWords = expanded.words
    guard typedWords.contains(where: { !$0.isGenus }) else {
      self = .genusOnly
      return
    }
    let missing = Set(pairing.leftRightPositions)
    var start = 0
    var missingSegments: [Int] = []
    var wholeSegments: [Int] = []
    for (number, segment) in right.segments.enumerated() {
      let range = start..<(start + segment.words.count)
      if range.allSatisfy(missing.contains) { missingSegments.append(number) }
      if !range.contains(where: missing.contains) { wholeSegments.append(number) }
      start += segment.words.count
    }
    let isCut = missingSegments.count + wholeSegments.count == right.segments.count
    let dropsField = missingSegments.contains { right.segments[$0].isField }
    if isCut, wholeSegments.first == 0 {
      // What a body is for is no body around it: without it the name is not whole.
      self = dropsField ? .field : .shortened
    } else if isCut, wholeSegments.allSatisfy({ right.segments[$0].joint == "for" }),
      !wholeSegments.isEmpty
    {
      self = .field
    } else if right.segments.count == 1, typedWords.count == 1,
      missing.count == right.words.count - 1,
      !missing.contains(right.words.count - 1)
    {
      self = .headOnly
    } else {
      self = .different
    }
  }

  /// With an acronym at the head of `typed` written out, if it is the other's: `RMC of the Front`.
  private static func expanded(_ typed: BodyText, _ right: BodyText) -> BodyText {
    var result = typed
    guard let first = typed.segments.first, let head = right.segments.first else { return typed }
    for (position, word) in first.words.enumerated() {
      let letters = word.name.text
      guard (2...8).contains(letters.utf8.count) else { continue }
      for count in stride(from: right.segments.count, to: 0, by: -1) {
        let covered = right.segments.prefix(count).flatMap(\.words)
        guard covered.count > 1, String(covered.compactMap(\.name.text.first)) == letters else {
          continue
        }
        result.replace(position, with: count == 1 ? head.words : covered)
        return result
      }
    }
    return result
  }

  /// Words of two names, each put beside the one it means.
  private struct Pairing {
    var slips = 0
    var leftTyped: [BodyWord] = []
    var leftRight: [BodyWord] = []
    var leftRightPositions: [Int] = []

    init(_ typed: [BodyWord], _ right: [BodyWord]) {
      var free = Array(right.indices)
      var second: [BodyWord] = []
      // Equal words first, so that a slip never takes another's place.
      for word in typed {
        if let place = free.firstIndex(where: { right[$0].root == word.root }) {
          free.remove(at: place)
        } else {
          second.append(word)
        }
      }
      for word in second {
        let costs = free.compactMap { position in
          word.slips(from: right[position]).map { (position, $0) }
        }
        if let best = costs.min(by: { $0.1 < $1.1 }) {
          slips += best.1
          free.removeAll { $0 == best.0 }
        } else {
          leftTyped.append(word)
        }
      }
      leftRight = free.map { right[$0] }
      leftRightPositions = free
    }
  }
}

/// Words that are never a slip of one another, misspelt so that two of them could be meant.
enum FixedWords {
  private static let words = [
    "northern", "southern", "eastern", "western", "northwestern", "northeastern", "southwestern",
    "southeastern", "north", "south", "east", "west", "upper", "lower", "first", "third",
  ]

  /// The right word and another that `typed` is as near to, where nothing else is wrong with it.
  ///
  /// `Estern Front` is as near to the Western as to the Eastern.
  static func alike(_ typed: BodyText, _ right: BodyText) -> (String, String)? {
    let (given, wanted) = (typed.words, right.words)
    guard given.count == wanted.count else { return nil }
    let other = zip(given, wanted).filter { $0.root != $1.root }
    guard other.count == 1, let (word, meant) = other.first, words.contains(meant.name.text),
      !words.contains(word.name.text),
      EditDistance.between(word.name.text, meant.name.text, limit: 1) != nil
    else { return nil }
    return words.first {
      $0 != meant.name.text && EditDistance.between(word.name.text, $0, limit: 1) != nil
    }.map { (meant.name.text.withUppercaseStart, $0.withUppercaseStart) }
  }
}
