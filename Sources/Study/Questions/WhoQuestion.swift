package import Chronicle

/// Who did it? Asked of other people's events; of a life's own subject the answer would be no news. (Q3)
package enum WhoQuestion: CardMaker {
  package static var kind: QuestionKind { .who }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard case .happening(let what) = event.content, !event.isImpersonal,
      let first = event.who.first, let subject = index.chronicle.subject,
      !event.who.contains(subject), event.status == .plain, event.accordingTo == nil,
      !othersDid(what, than: event, in: index)
    else { return [] }
    let agents = event.who.compactMap { index.chronicle.agent($0) }
    guard let main = agents.first, agents.count == event.who.count else { return [] }
    let kind: Answer.Kind = index.chronicle.people[first] == nil ? .organisation : .person
    let answer = Answer(
      kind: kind, value: main.id, text: main.name,
      aliases: main.aliases + agents.dropFirst().flatMap(\.allNames))
    let isPerson = kind == .person
    let stems =
      event.who.count == 1
      ? [
        "\(isPerson ? "Who" : "Which organisation") \(what)?",
        "Name the \(isPerson ? "person who" : "organisation that") \(what).",
        "\(isPerson ? "Who" : "Which organisation") was it that \(what)?",
      ]
      : [
        "Name one of those who \(what).",
        "Give the name of one of those who \(what).",
        "Several \(what). Who was one of them?",
      ]
    let choices =
      isPerson
      ? PersonOptions.choices(
        for: event, right: answer.text, excluding: [], in: index,
        why: "the chronicle names others for this", facet: "who") : nil
    let card = index.card(
      .who, .who, of: event, stems: stems, answer: answer, choices: choices)
    return [card].compactMap(\.self)
  }

  /// Whether the chronicle tells the same of somebody else.
  private static func othersDid(_ what: String, than event: Event, in index: ChronicleIndex) -> Bool
  {
    index.happenings.sharingFirstWord(with: what).contains { other in
      guard other.id != event.id else { return false }
      let one = what.lowercased()
      return HappeningIndex.wordings(of: other).contains { rival in
        let two = rival.lowercased()
        return one == two || one.hasPrefix(two + " ") || two.hasPrefix(one + " ")
      }
    }
  }
}
