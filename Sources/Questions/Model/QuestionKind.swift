package import Chronicle
package import Diagnostics
package import Records

/// A kind of question: everything that anybody has to know of it but how its cards are made and worded.
///
/// Each kind states itself in its own file beside its ``CardMaker``; ``QuestionKind/all`` lists them. Nobody else
/// tells kinds apart: whoever needs to know something of a kind asks for it here.
package final class QuestionKind: Sendable {
  /// How its new cards are mixed among others.
  package enum Mixing: Sendable {
    /// Alike with all that ask for a date.
    case date
    /// By itself.
    case apart
    /// By itself, and after another card of its event: only somebody who knows when or what it was can answer.
    case later
  }

  /// What a question doesn't say of its event, for it is the answer.
  package enum Omission: Sendable {
    case nothing, people, role, body, everything
  }

  /// The name that `--kind` takes and `generate` writes.
  package let name: String
  /// What it asks of an event, as it stands in a card's id; `date@` where the id of a claim follows.
  package let facet: FacetName
  /// What is asked for, in a word or two.
  package let heading: String
  package let mixing: Mixing
  package let omits: Omission
  /// The holes of a recipe's own wordings.
  package let holes: Template.Holes
  /// Where the answer stands in the file.
  package let answerPlace: AnswerPlace

  package init(
    _ name: String, facet: FacetName, heading: String, mixing: Mixing, omits: Omission = .nothing,
    holes: Template.Holes, answerPlace: AnswerPlace
  ) {
    self.name = name
    self.facet = facet
    self.heading = heading
    self.mixing = mixing
    self.omits = omits
    self.holes = holes
    self.answerPlace = answerPlace
  }

  package var asksDate: Bool { mixing == .date }

  /// The facet of a card, of the claim with this id where there is one.
  func facet(of claim: String?) -> FacetName {
    claim.map { FacetName(facet.text + $0) } ?? facet
  }

  /// The kind with that name; nil where there is none.
  package static func named(_ name: String) -> QuestionKind? { all.first { $0.name == name } }

  /// The kind that asks a facet, and the claim that it asks of, if any; nil where nothing asks it.
  package static func asking(_ facet: FacetName) -> (kind: QuestionKind, claim: String?)? {
    let parts = facet.text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let name = FacetName(parts.count == 1 ? facet.text : parts[0] + "@")
    return all.first { $0.facet == name }.map { ($0, parts.count == 1 ? nil : String(parts[1])) }
  }
}

extension QuestionKind: Hashable, CustomStringConvertible {
  package static func == (first: QuestionKind, second: QuestionKind) -> Bool { first === second }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
  package var description: String { name }
}

/// Where the answer to a kind's cards stands in the file of a chronicle.
package struct AnswerPlace: Sendable {
  package typealias Find =
    @Sendable (_ event: Event, _ chronicle: Chronicle, _ claim: String?) -> Place?

  /// The place for a card of this event, and of its claim with this id; nil where nothing there is the answer.
  package let find: Find

  package init(_ find: @escaping Find) { self.find = find }

  /// At the first of these keys that the event has.
  package static func keys(_ keys: String...) -> AnswerPlace {
    AnswerPlace { event, _, _ in keys.lazy.compactMap { event.fieldPlaces[$0] }.first }
  }

  /// Nowhere with the event: another's entry is the answer.
  package static let elsewhere = AnswerPlace { _, _, _ in nil }
}
