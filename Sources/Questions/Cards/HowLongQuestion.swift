package import Chronicle
import FSRS
import Grading
import Records

extension QuestionKind {
  /// How long did it last, or how long was the sentence?
  package static let howLong = QuestionKind(
    "how-long", facet: "length", heading: "length of time", mixing: .later,
    holes: .init([.event]), answerPlace: .keys("length", "date"))
}

/// How long did it last, or how long was the sentence? Only stated lengths, never computed ones.
package enum HowLongQuestion: CardMaker {
  package static var kind: QuestionKind { .howLong }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard let length = event.length else { return [] }
    let clause: Clause
    let qualifier: String?
    let added: QuestionMeaning.Qualifier?
    switch event.content {
    case .happening:
      guard let asked = index.placed(event) else {
        return []
      }
      clause = asked.clause
      qualifier = asked.qualifier
      added = asked.added
    case .tenure:
      guard
        // How long one of several terms that touch lasted is not how long the post was held.
        event.ownWordings(.howLong) != nil || index.tenures.holding(event.id)?.parts.count == 1,
        let asked = index.tenures.term(event.id).flatMap({
          OfficeDisambiguation($0, in: index)
        })
      else { return [] }
      clause = Clause(
        subject: asked.clause.holder,
        predicate: index.speech.held(asked.clause.office, isSeveral: asked.clause.isSeveral),
        speech: index.speech)
      qualifier = asked.qualifier
      added = asked.added
    }
    let answer = Answer(kind: .duration, value: length.iso, text: length.text)
    let stems =
      switch event.lengthKind {
      case .sentence: index.speech.length(ofSentence: clause)
      case .lasted: index.speech.length(of: clause)
      }
    let card = index.card(
      .howLong, of: event, stems: stems, answer: answer, qualifier: qualifier,
      added: added,
      choices: choices(for: event, length: length, in: index))
    return [card].compactMap(\.self)
  }

  /// Four lengths in the same unit and as round, ascending.
  ///
  /// The gaps are drawn alike on both sides, and where the right one stands among them too.
  private static func choices(
    for event: Event, length: TimeSpan, in index: ChronicleIndex
  ) -> [Choice]? {
    let units: [WritableKeyPath<TimeSpan, Int>] = [\.years, \.months, \.weeks, \.days]
    let used = units.filter { length[keyPath: $0] != 0 }
    guard used.count == 1, let unit = used.first else { return nil }
    let right = length[keyPath: unit]
    var dice = SplitMix64(seed: index.seed(event, .howLong))
    // As round as the right one; of half a hundred a step of one would tell nothing apart.
    var step = [10, 6, 5].first { right > $0 * 3 && right % $0 == 0 } ?? 1
    while right / step >= 20, right % (step * 10) == 0 { step *= 10 }
    if right / step >= 20 { step *= right / step / 10 }
    // With too little room below it the right one would mostly be the least.
    guard right / step >= 4, right < .max / 16 else { return nil }
    func gaps(_ count: Int) -> [Int] {
      (0..<count).map { _ in step * [1, 1, 2, 2, 3][Int(dice.next() % 5)] }
    }
    let rank = Int(dice.next() % 4)
    var below = gaps(rank)
    if below.reduce(0, +) >= right { below = below.map { _ in step } }
    var counts = [right]
    for gap in below { counts.insert(counts[0] - gap, at: 0) }
    for gap in gaps(3 - rank) { counts.append(counts[counts.count - 1] + gap) }
    return counts.map { count in
      var other = TimeSpan()
      other[keyPath: unit] = count
      return Choice(
        text: other.text, isRight: count == right,
        whyFalse: count == right ? nil : index.speech.chronicleSays(length.text))
    }
  }
}
