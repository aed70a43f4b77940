package import Diagnostics

/// A person, organisation, role or place that events name by id.
package struct Entity: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case person, organisation, role, place
  }

  package enum Article: String, Sendable, CaseIterable {
    case the, a, an, none
  }

  package var kind: Kind
  package var id: String
  /// The name as it stands inside a sentence, its article included: `the Central Committee`.
  package var name: String
  /// Other names a learner might type.
  package var aliases: [String] = []
  /// Tells apart people who share a surname (`is: father of Ivar`).
  package var distinction: String?
  /// Joins a role to its body (`delegate to`), or a place to what happened there (`at sea`).
  ///
  /// By default `of` for roles and `in` for places.
  package var preposition: String?
  /// What sort of body or place it is (`newspaper`, `town`), which its options are of too; nil where its
  /// name says so.
  package var sort: String?
  /// Of a role: whether one holds it at a time; nil where the entry doesn't say.
  package var isSole: Bool?
  /// Of a role: what stands before it after `became`; nil where the entry doesn't say.
  package var article: Article?
  /// The id of the place that a place lies in (`in: siberia`).
  package var container: String?
  package var place: Place

  /// The name first, then the aliases.
  package var allNames: [String] { [name] + aliases }
}

/// Entities of one kind by id, in the order of the file.
package struct EntityTable: Sendable, RandomAccessCollection {
  private var entities: [Entity] = []
  private var positions: [String: Int] = [:]

  package var startIndex: Int { entities.startIndex }
  package var endIndex: Int { entities.endIndex }
  package subscript(position: Int) -> Entity { entities[position] }

  /// The entity with `id`, if there is one.
  ///
  /// - Complexity: O(1)
  package subscript(id: String) -> Entity? { positions[id].map { entities[$0] } }

  /// Adds an entity; false and no change when the id is taken.
  package mutating func insert(_ entity: Entity) -> Bool {
    guard positions[entity.id] == nil else { return false }
    positions[entity.id] = entities.count
    entities.append(entity)
    return true
  }
}

/// A text that events are taken from.
package struct Source: Hashable, Sendable {
  package var id: String
  package var title: String
  package var author: String?
  package var publisher: String?
  /// As written; not a date of the chronicle.
  package var date: String?
  package var licence: String?
  package var url: String?
  package var place: Place
}

/// Sources by id, in the order of the file.
package struct SourceTable: Sendable, RandomAccessCollection {
  private var sources: [Source] = []
  private var positions: [String: Int] = [:]

  package var startIndex: Int { sources.startIndex }
  package var endIndex: Int { sources.endIndex }
  package subscript(position: Int) -> Source { sources[position] }
  package subscript(id: String) -> Source? { positions[id].map { sources[$0] } }

  /// Adds a source; false and no change when the id is taken.
  package mutating func insert(_ source: Source) -> Bool {
    guard positions[source.id] == nil else { return false }
    positions[source.id] = sources.count
    sources.append(source)
    return true
  }
}
