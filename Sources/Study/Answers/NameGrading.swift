/// People, organisations and places: aliases, any script, small slips, and never another entity's name.
package enum NameGrading {
  package static func judge(
    _ typed: String, against answer: Answer, rivals: [Answer], isPerson: Bool
  ) -> Judgement {
    let given = Folding.words(typed)
    guard !given.isEmpty else {
      return Judgement(.wrong, "That can't be read as a name.", isUnreadable: true)
    }
    let names = ([answer.text] + answer.aliases).map(Folding.words)
    if names.contains(given) { return Judgement(.correct) }
    // Nearer to, or equal to, another entity: never right.
    let own = names.compactMap { slips(given, $0, isPerson: isPerson) }.min()
    for rival in rivals {
      for name in ([rival.text] + rival.aliases).map(Folding.words) where !names.contains(name) {
        if given == name { return Judgement(.wrong, "That is \(rival.text).") }
        guard let other = slips(given, name, isPerson: isPerson) else { continue }
        if own.map({ other <= $0 }) ?? true {
          return own == nil
            ? Judgement(.wrong, "That is nearer to \(rival.text).")
            : Judgement(.close, "That could be \(rival.text) too.")
        }
      }
    }
    if own != nil { return Judgement(.correct) }
    if isPerson, let surname = surname(given, of: answer) {
      let shared = rivals.first { rival in
        Folding.words(rival.text).last.map { sameWord($0, surname) } ?? false
      }
      return shared.map { Judgement(.close, "Which one? \($0.text) is called so too.") }
        ?? Judgement(.correct)
    }
    return Judgement(.wrong)
  }

  /// The surname, where that alone was typed.
  private static func surname(_ given: [String], of answer: Answer) -> String? {
    guard given.count == 1, let word = given.first else { return nil }
    let surnames = ([answer.text] + answer.aliases).compactMap { Folding.words($0).last }
    return surnames.first { sameWord($0, word) }
  }

  private static func sameWord(_ first: String, _ second: String) -> Bool {
    Folding.transliterationKey(first) == Folding.transliterationKey(second)
      || edits(first, second) != nil
  }

  /// The edits between two words, or nil beyond what their length allows.
  private static func edits(_ first: String, _ second: String) -> Int? {
    guard abs(first.count - second.count) <= 1 else { return nil }
    let distance = EditDistance.between(first, second)
    return distance <= EditDistance.tolerance(max(first.count, second.count)) ? distance : nil
  }

  /// The slips between two names word by word in any order; nil if they differ in more than slips.
  private static func slips(_ given: [String], _ name: [String], isPerson: Bool) -> Int? {
    guard given.count == name.count else { return nil }
    var rest = name
    var total = 0
    for word in given {
      let costs = rest.enumerated().compactMap { position, other -> (Int, Int)? in
        if Folding.transliterationKey(word) == Folding.transliterationKey(other) {
          return (position, 0)
        }
        if isPerson, word.count == 1, other.hasPrefix(word), rest.count > 1 { return (position, 1) }
        return edits(word, other).map { (position, $0) }
      }
      guard let best = costs.min(by: { $0.1 < $1.1 }) else { return nil }
      total += best.1
      rest.remove(at: best.0)
    }
    return total
  }
}
