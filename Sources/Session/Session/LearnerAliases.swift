package import Questions

/// What the learner has declared to be right, by entity.
///
/// Entities of different chronicles may share an id, so an alias is kept under
/// `CHRONICLE/ENTITY`; one under the bare id counts for every chronicle.
package struct LearnerAliases: Sendable {
  private var byEntity: [String: [String]]

  package init(_ byEntity: [String: [String]] = [:]) { self.byEntity = byEntity }

  /// Where an alias for a card's answer is kept: `ivar-smilga/guild`.
  package static func entity(of card: Card) -> String { "\(card.deck)/\(card.answer.value)" }

  /// What counts as right for a card besides its answer.
  package func texts(for card: Card) -> [String] {
    (byEntity[Self.entity(of: card)] ?? []) + (byEntity[card.answer.value] ?? [])
  }

  package mutating func add(_ text: String, to entity: String) {
    byEntity[entity, default: []].append(text)
  }

  package mutating func remove(_ text: String, from entity: String) {
    guard let last = byEntity[entity]?.lastIndex(of: text) else { return }
    byEntity[entity]?.remove(at: last)
  }
}
