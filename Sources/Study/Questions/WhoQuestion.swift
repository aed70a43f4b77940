package import Chronicle
import EDTF

/// Who did it? Of what a life's own subject had a part in, who else: himself he would be no news. (Q3)
package enum WhoQuestion: CardMaker {
  package static var kind: QuestionKind { .who }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard case .happening(let what) = event.content, !event.isImpersonal,
      event.status == .plain, event.accordingTo == nil,
      !index.happenings.tellsAgain(what, besides: event)
    else { return [] }
    let subject = event.who.filter { $0 == index.chronicle.subject }
    let asked = event.who.filter { $0 != index.chronicle.subject }
    let agents = asked.compactMap { index.chronicle.agent($0) }
    guard let main = agents.first, agents.count == asked.count,
      subject.isEmpty || index.names.list(subject) != nil
    else { return [] }
    let isPerson = index.chronicle.people[main.id] != nil
    let answer = Answer(
      kind: isPerson ? .person : .organisation, value: main.id, text: main.name,
      aliases: main.aliases + agents.dropFirst().flatMap(\.allNames))
    let context = context(of: event, answer)
    let told = Told(
      what: what, several: Languages.of(index.names.language).plural(what), isPerson: isPerson,
      besides: index.names.list(subject), lead: context?.lead,
      tail: context?.tail ?? "")
    let card = index.card(
      .who, .who, of: event, stems: agents.count == 1 ? told.askingForOne : told.askingForAnyOne,
      answer: answer, qualifier: context?.text, added: context?.added, besides: subject,
      choices: PersonOptions.choices(
        for: event, answer: answer, excluding: [], in: index,
        why: "the chronicle names \(index.names.list(event.who) ?? answer.text) for this",
        facet: "who"))
    return [card].compactMap(\.self)
  }

  /// The wordings.
  private struct Told {
    let what: String
    /// The same of several: "were arrested".
    let several: String
    let isPerson: Bool
    /// Whom the stem names.
    let besides: String?
    /// `in 1919 ` stands before the verb: behind it, it might belong to the last words.
    let lead: String?
    let tail: String

    private var before: String { lead ?? "" }
    private var opening: String {
      lead.map { $0.withUppercaseStart.dropLast() + ", " } ?? ""
    }
    private var but: String { besides.map { " besides \($0)" } ?? "" }

    var askingForOne: [String] {
      let who = isPerson ? "who" : "which organisation"
      let whom = isPerson ? "person" : "organisation"
      let that = isPerson ? "who" : "that"
      return [
        (opening + "\(who)\(but) \(what)\(tail)?").withUppercaseStart,
        "Name the \(whom)\(but) \(that) \(before)\(what)\(tail).",
        "\(who.withUppercaseStart) was it\(but) that \(before)\(what)\(tail)?",
      ]
    }

    var askingForAnyOne: [String] {
      let doers =
        besides.map { "\($0) and others" } ?? "Several \(isPerson ? "people" : "organisations")"
      let start = opening.isEmpty || besides != nil ? doers : "s" + doers.dropFirst()
      let end =
        besides != nil
        ? "Name one of the others." : isPerson ? "Who was one of them?" : "Name one of them."
      return [
        "Name one of those\(but) who \(before)\(several)\(tail).",
        "Give the name of one of those\(but) who \(before)\(several)\(tail).",
        "\(opening)\(start) \(several)\(tail). \(end)",
      ]
    }
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
