import FSRS
package import Records

/// What is known of many cards, by their ids, in a third of the memory that a dictionary would take.
///
/// Looking up, changing and removing a card take constant time on average. The order of iteration is not
/// specified.
package struct CardTable: Sendable {
  private var places: [CardID: Int32] = [:]
  private var rows: [CardRow] = []
  /// Places whose cards were removed.
  private var free: [Int32] = []
  /// What few cards have, and the words that many share.
  private var words = CardRow.Words()

  package init() {}

  package var count: Int { places.count }
  package var isEmpty: Bool { places.isEmpty }
  package var ids: Dictionary<CardID, Int32>.Keys { places.keys }

  package subscript(id: CardID) -> CardProgress? {
    get { places[id].map { rows[Int($0)].progress(words, id) } }
    set {
      guard let newValue else { return remove(id) }
      updateValue(newValue, forID: id)
    }
  }

  package subscript(id: CardID, default standard: CardProgress) -> CardProgress {
    get { self[id] ?? standard }
    _modify {
      var progress = self[id] ?? standard
      defer { updateValue(progress, forID: id) }
      yield &progress
    }
  }

  /// What is known of a card and the id as it stands here, so that keeping it takes no memory more.
  package func entry(_ id: CardID) -> (id: CardID, progress: CardProgress)? {
    guard let index = places.index(forKey: id) else { return nil }
    let (id, place) = places[index]
    return (id, rows[Int(place)].progress(words, id))
  }

  /// - Returns: whether the card was there before.
  @discardableResult
  package mutating func updateValue(_ progress: CardProgress, forID id: CardID) -> Bool {
    let row = CardRow(progress, id, &words)
    if let place = places[id] {
      rows[Int(place)] = row
      return true
    }
    if let place = free.popLast() {
      places[id] = place
      rows[Int(place)] = row
    } else {
      places[id] = Int32(rows.count)
      rows.append(row)
    }
    return false
  }

  private mutating func remove(_ id: CardID) {
    guard let place = places.removeValue(forKey: id) else { return }
    words.forget(id)
    free.append(place)
  }
}

extension CardTable: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate var places: Dictionary<CardID, Int32>.Iterator
    fileprivate let table: CardTable

    package mutating func next() -> (id: CardID, progress: CardProgress)? {
      guard let (id, place) = places.next() else { return nil }
      return (id, table.rows[Int(place)].progress(table.words, id))
    }
  }

  package func makeIterator() -> Iterator { Iterator(places: places.makeIterator(), table: self) }
  package var underestimatedCount: Int { count }
}

extension CardTable: Equatable {
  package static func == (first: CardTable, second: CardTable) -> Bool {
    first.count == second.count && first.allSatisfy { second[$0.id] == $0.progress }
  }
}
