package import Chronicle
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

  /// Half, double and other lengths in the same unit, ascending.
  private static func choices(
    for event: Event, length: TimeSpan, in index: ChronicleIndex
  ) -> [Choice]? {
    let units: [WritableKeyPath<TimeSpan, Int>] = [\.years, \.months, \.weeks, \.days]
    let used = units.filter { length[keyPath: $0] != 0 }
    guard used.count == 1, let unit = used.first else { return nil }
    let right = length[keyPath: unit]
    // The least of all would always be the right one.
    guard right > 1 else { return nil }
    let seed = index.seed(event, .howLong)
    // Where the right length stands among the others must not tell it.
    let below = [right / 3, right / 2, right - 2].filter { $0 > 0 && $0 < right }
    let above = [right * 2, right * 3, right + 2, right * 5].filter { $0 > right }
    let taken = min(Set(below).count, Int(seed % 3))
    let counts =
      Set(below).sorted().suffix(taken) + Array(Set(above)).sorted().prefix(3 - taken)
    var choices: [Choice] = []
    for count in (counts + [right]).sorted() {
      var other = TimeSpan()
      other[keyPath: unit] = count
      choices.append(
        Choice(
          text: other.text, isRight: count == right,
          whyFalse: count == right ? nil : index.speech.chronicleSays(length.text)))
    }
    return choices
  }
}
