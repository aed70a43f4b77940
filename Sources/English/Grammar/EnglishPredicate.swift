/// A predicate in the past tense, word by word: `was arrested and deported`.
package struct EnglishPredicate {
  private let text: String
  private let words: [Word]

  private struct Word {
    /// Without the signs around it.
    let bare: String
    /// Whether a comma or the like comes after it.
    let pauses: Bool
    let place: Range<String.Index>
  }

  package init(_ text: String) {
    self.text = text
    words = text.split(separator: " ").map { word in
      let range = word.startIndex..<word.endIndex
      // Mostly there are no signs around it.
      if word.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 }) {
        return Word(bare: String(word), pauses: false, place: range)
      }
      let bare = word.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed()
      let pauses = word.last.map { ",;:–—".contains($0) } ?? false
      return Word(
        bare: String(bare), pauses: pauses || bare.isEmpty,
        place: range)
    }
  }

  /// `was Smilga arrested`, `did Smilga join the party`; nil where only the first of two verbs would change.
  package func question(of subject: String) -> String? {
    guard let first = words.first?.bare else { return nil }
    let second = words.count > 1 ? words[1].bare : ""
    if isPassive || EnglishVerbs.modals.contains(first) {
      let isOneVerb = isPassive ? !goesOnActively : !hasSecondVerb(after: 0)
      return isOneVerb ? "\(first) \(subject)\(behind(0))" : nil
    }
    if first == "did", ["not", "never"].contains(second) {
      return hasSecondVerb(after: 0) ? nil : "did \(subject)\(behind(0))"
    }
    if first == "had" {
      if isPluperfect { return goesOnActively ? nil : "had \(subject)\(behind(0))" }
      return hasSecondVerb(after: 0) ? nil : "did \(subject) have\(behind(0))"
    }
    // An adverb before the verb stays before it: "openly supported" → "did he openly support".
    let place = words.count > 1 && isAdverb(first) ? 1 : 0
    guard let base = EnglishVerbs.bases[words[place].bare], !hasSecondVerb(after: place) else {
      return nil
    }
    let adverb = place == 1 ? " " + first : ""
    let sign = words[place].pauses ? "," : ""
    return "did \(subject)\(adverb) \(base)\(sign)\(behind(place))"
  }

  /// `was due to sail for Athens`, `was due to be held`; as it is where it says that it was planned, nil
  /// where that can't be formed.
  package var planned: String? {
    if saysPlan { return text }
    guard let question = question(of: "\u{1}"), let subject = question.firstIndex(of: "\u{1}")
    else { return nil }
    let rest = question[question.index(after: subject)...]
    switch question[..<subject] {
    case "did ": return "was due to" + rest
    case "was ": return "was due to be" + rest
    default: return nil
    }
  }

  /// Whether it says that it was only planned.
  package var saysPlan: Bool {
    let padded = " " + words.map { $0.bare.lowercased() }.joined(separator: " ") + " "
    return Self.planWords.contains { padded.contains(" \($0) ") }
  }

  private static let planWords = WordList.planWords.words

  /// With every `was` of its subject as `were`: also behind an `and`.
  package var plural: String {
    var plural = text
    for (place, word) in words.enumerated().reversed() where word.bare == "was" {
      guard place == 0 || opensVerb(place) else { continue }
      plural.replaceSubrange(
        word.place.lowerBound..<plural.index(word.place.lowerBound, offsetBy: 3), with: "were")
    }
    return plural
  }

  /// `was deported`, `were sent`: where that was is where they came to, unless a goal is named.
  package var leadsToItsPlace: Bool {
    if let verb = words.firstIndex(where: { !isAdverb($0.bare) }),
      EnglishVerbs.going.contains(words[verb].bare)
    {
      // "Moved house" and "fled the town" tell of no place where it led.
      let next = verb + 1 < words.count ? words[verb + 1].bare : ""
      return ["", "after", "before", "for", "on", "with", "as", "by", "again"].contains(next)
        && !words.contains { ["from", "to", "into", "through"].contains($0.bare) }
    }
    guard let first = words.first?.bare, ["was", "were"].contains(first),
      let verb = words.dropFirst().firstIndex(where: { !isAdverb($0.bare) }),
      EnglishVerbs.sending.contains(words[verb].bare),
      !words.contains(where: { $0.bare == "from" })
    else { return false }
    let next = verb + 1 < words.count ? words[verb + 1].bare : ""
    return !["a", "an", "the", "to", "into"].contains(next)
  }

  private func behind(_ place: Int) -> Substring { text[words[place].place.upperBound...] }

  private func isAdverb(_ word: String) -> Bool {
    word.hasSuffix("ly") || EnglishVerbs.adverbs.contains(word)
  }

  private var isPassive: Bool { ["was", "were"].contains(words.first?.bare) }

  /// `had been arrested`, and not `had a daughter` or `had to leave`.
  private var isPluperfect: Bool {
    guard
      let next = words.dropFirst().first(where: { !isAdverb($0.bare) && $0.bare != "not" })?.bare
    else { return false }
    return EnglishVerbs.participles.contains(next) || EnglishVerbs.bases[next] != nil
  }

  /// Whether a joint or a comma stands before the word, with at most an adverb between.
  private func opensVerb(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words[place - 1]
    return before.pauses || EnglishVerbs.joints.contains(before.bare)
      || isAdverb(before.bare) && opensVerb(place - 1)
  }

  /// Whether another finite verb may come once a joint or comma has come.
  private func hasSecondVerb(after place: Int) -> Bool {
    var isJoined = words[place].pauses
    for word in words.dropFirst(place + 1) {
      if isJoined, isPast(word.bare) || isAuxiliary(word.bare) { return true }
      isJoined = isJoined || word.pauses || EnglishVerbs.joints.contains(word.bare)
    }
    return false
  }

  /// Whether `was` is not the verb of all that follows: "was arrested and fled", "was hurt but left".
  private var goesOnActively: Bool {
    var joint: String?
    for (place, word) in words.enumerated().dropFirst() {
      if let joint, isAuxiliary(word.bare) || isPast(word.bare) {
        let next = place + 1 < words.count ? words[place + 1].bare : ""
        if joint == "but" || isAuxiliary(word.bare) || EnglishVerbs.active.contains(word.bare)
          || EnglishVerbs.determiners.contains(next)
        {
          return true
        }
      }
      if EnglishVerbs.joints.contains(word.bare) {
        joint = joint == "but" ? joint : word.bare
      } else if word.pauses {
        joint = joint ?? ","
      }
    }
    return false
  }

  private func isAuxiliary(_ word: String) -> Bool {
    EnglishVerbs.auxiliaries.contains(word) || word == "did"
  }

  private func isPast(_ word: String) -> Bool {
    EnglishVerbs.bases[word] != nil
      || word.count > 4 && word.hasSuffix("ed") && word.first?.isLowercase == true
  }
}
