package import Chronicle
import EDTF

/// Who did it? Asked of other people's events; of a life's own subject the answer would be no news. (Q3)
package enum WhoQuestion: CardMaker {
  package static var kind: QuestionKind { .who }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard case .happening(let what) = event.content, !event.isImpersonal,
      let first = event.who.first, let subject = index.chronicle.subject,
      !event.who.contains(subject), event.status == .plain, event.accordingTo == nil,
      !index.happenings.tellsAgain(what, besides: event)
    else { return [] }
    let agents = event.who.compactMap { index.chronicle.agent($0) }
    guard let main = agents.first, agents.count == event.who.count else { return [] }
    let kind: Answer.Kind = index.chronicle.people[first] == nil ? .organisation : .person
    let answer = Answer(
      kind: kind, value: main.id, text: main.name,
      aliases: main.aliases + agents.dropFirst().flatMap(\.allNames))
    let isPerson = kind == .person
    let context = context(of: event, answer)
    // "in 1919" stands before the verb: behind it, it might belong to the last words.
    let lead = context?.lead ?? "", tail = context?.tail ?? ""
    let opening = context?.lead.map { $0.withUppercaseStart.dropLast() + ", " } ?? ""
    let (who, whom) = isPerson ? ("who", "person who") : ("which organisation", "organisation that")
    let several = Languages.of(index.names.language).plural(what)
    let stems =
      event.who.count == 1
      ? [
        (opening + "\(who) \(what)\(tail)?").withUppercaseStart,
        "Name the \(whom) \(lead)\(what)\(tail).",
        "\(who.withUppercaseStart) was it that \(lead)\(what)\(tail)?",
      ]
      : [
        "Name one of those who \(lead)\(several)\(tail).",
        "Give the name of one of those who \(lead)\(several)\(tail).",
        "\(opening)\(opening.isEmpty ? "Several" : "several") "
          + "\(isPerson ? "people" : "organisations") \(several)\(tail). "
          + (isPerson ? "Who was one of them?" : "Name one of them."),
      ]
    let card = index.card(
      .who, .who, of: event, stems: stems, answer: answer, qualifier: context?.text,
      added: context?.added,
      choices: PersonOptions.choices(
        for: event, answer: answer, excluding: [], in: index,
        why: "the chronicle names others for this", facet: "who"))
    return [card].compactMap(\.self)
  }

  /// When or in which circumstance it was, for beyond the chronicle others may have done the same.
  private static func context(of event: Event, _ answer: Answer) -> Context? {
    if let circumstance = event.circumstance, !Clues.reveals(circumstance, answer) {
      return Context(
        text: circumstance, tail: " " + circumstance, added: .circumstance(circumstance))
    }
    guard let date = event.settledDate, date.certainPrecision != nil, !date.isInterval else {
      return nil
    }
    return Context(text: date.adverbial, lead: date.adverbial + " ", added: .date(date))
  }

  private struct Context {
    let text: String
    /// To stand before the verb, with a blank behind it.
    var lead: String?
    /// To stand at the end, with a blank before it.
    var tail: String?
    let added: Query.Qualifier
  }
}
