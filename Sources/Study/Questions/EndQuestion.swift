package import Chronicle
import EDTF
import FSRS

/// When did a tenure, or a happening that lasted, end? Only where the end is stated. (Q6)
package enum EndQuestion: CardMaker {
  package static var kind: QuestionKind { .end }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    let stems: (Precision) -> [String]
    let date: HistoricalDate?
    var qualifier: String?
    var added: Query.Qualifier?
    switch event.content {
    case .happening:
      guard let asked = index.told(event),
        let lasting = event.settledDate, lasting.isInterval
      else { return [] }
      date = lasting.end
      qualifier = asked.qualifier
      added = asked.added
      stems = { index.speech.ended(asked.clause, $0) }
    case .tenure:
      guard let term = index.tenures.term(event.id), term.endsWith == nil, !term.isSomeTime,
        let asked = OfficeQualification(term, in: index)
      else { return [] }
      date = term.end
      qualifier = asked.qualifier
      added = asked.added
      stems = { index.speech.left(asked.clause, $0) }
    }
    guard let date, let precision = index.asked(date),
      let answer = Answer(date, at: precision)
    else { return [] }
    let seed = StableHash.of("\(index.chronicle.id)/\(event.id)#end")
    let card = index.card(
      .end, .end, of: event, stems: stems(precision), answer: answer, qualifier: qualifier,
      added: added,
      choices: DateOptions.choices(
        for: answer, event: event.id,
        like: index.tenures.term(event.id).map { index.post($0).dates(.end, precision) },
        in: index, seed: seed))
    return [card].compactMap(\.self)
  }
}
