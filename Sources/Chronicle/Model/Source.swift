package import Diagnostics

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

  package init(
    id: String, title: String, author: String? = nil, publisher: String? = nil,
    date: String? = nil, licence: String? = nil, url: String? = nil, place: Place
  ) {
    self.id = id
    self.title = title
    self.author = author
    self.publisher = publisher
    self.date = date
    self.licence = licence
    self.url = url
    self.place = place
  }
}

/// Sources by id, in the order of the file.
package struct SourceTable: Sendable, RandomAccessCollection {
  private var sources: [Source] = []
  private var positions: [String: Int] = [:]

  package init() {}

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
