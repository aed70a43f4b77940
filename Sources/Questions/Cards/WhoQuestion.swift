package import Chronicle
import EDTF
import Grading
import Records

extension QuestionKind {
  /// Who did it?
  package static let who = QuestionKind(
    "who", facet: "who", heading: "person", mixing: .apart, omits: .people,
    holes: .init([.what]), answerPlace: .keys("who"))
}

/// Who did it? Of what a life's own subject had a part in, who else: himself he would be no news.
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
    let context = context(of: event, answer, in: index)
    // Beyond the chronicle others did the like at other times; born one is once.
    guard
      context != nil || event.kind == "birth" || event.kind == "death"
        || event.ownWordings(.who) != nil
    else { return [] }
    let stems = index.speech.who(
      Deed(
        what: what, isPerson: isPerson, isOneOf: agents.count > 1,
        besides: index.names.list(subject), context: context?.words))
    let card = index.card(
      .who, of: event, stems: stems, answer: answer, qualifier: context?.text,
      added: context?.added, besides: subject,
      choices: DoerDistractors.choices(for: event, answer: answer, in: index))
    return [card].compactMap(\.self)
  }

  /// When or in which circumstance it was, for beyond the chronicle others may have done the same.
  private static func context(
    of event: Event, _ answer: Answer, in index: ChronicleIndex
  ) -> Context? {
    if let circumstance = event.circumstance, !Clues.reveals(circumstance, answer) {
      return Context(
        text: circumstance, words: .circumstance(circumstance), added: .circumstance(circumstance))
    }
    return index.time(of: event).map {
      Context(text: $0.words, words: .time($0.words), added: $0.added)
    }
  }

  private struct Context {
    let text: String
    let words: Deed.Context
    let added: QuestionMeaning.Qualifier
  }
}
