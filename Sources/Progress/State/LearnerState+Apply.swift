package import FSRS
package import Records

extension LearnerState {
  /// Takes in one more record: the state is then what the fold of all of them gives.
  ///
  /// A new answer costs one card's step; a record that comes late, or undoes another, folds the cards
  /// it concerns again. A record that is known already changes nothing.
  ///
  /// - Returns: false where that needs records that are not here, because the state was read from a
  ///   `state.json`. Nothing has changed then: read the journals and fold.
  @discardableResult
  package mutating func apply(_ record: Record, scheduler: Scheduler) -> Bool {
    if knows(record) { return true }
    if case .void(let target) = record.payload { return undo(target, by: record, scheduler) }
    let isNewest = newest.map { comesAfter($0, record) } ?? true
    let isLast = isNewest || !isComplete && isLastOfItsCard(record)
    guard isLast || isComplete else { return false }
    if record.payload.isVoidable { openVoids.remove(record.id) }
    if isVoided(record) {
      remember(record)
    } else if isLast {
      remember(record)
      take(record, scheduler)
    } else {
      change(about: [record], scheduler) { $0.remember(record) }
    }
    return true
  }

  /// Whether a seed, which stands where its memory belongs in time, has nothing of its card after it.
  private func isLastOfItsCard(_ record: Record) -> Bool {
    guard case .seed(let seed) = record.payload else { return false }
    guard let card = cards[seed.card] else { return true }
    return card.last.map { $0 < record.time } ?? false
  }

  private mutating func undo(_ target: String, by record: Record, _ scheduler: Scheduler) -> Bool {
    guard !voided.contains(target) else {
      remember(record)
      return true
    }
    let targets = records.filter { $0.payload.isVoidable && $0.id == target }
    guard isComplete else { return false }
    change(about: targets, scheduler) { state in
      state.voided.insert(target)
      state.remember(record)
    }
    if targets.isEmpty { openVoids.insert(target) }
    return true
  }

  /// Changes what is known, and folds again what these records are about.
  private mutating func change(
    about records: [Record], _ scheduler: Scheduler, _ change: (inout LearnerState) -> Void
  ) {
    let ids = Set(records.compactMap(\.payload.card))
    for card in ids {
      tally.add(CardFold(history(of: card), scheduler: scheduler).tally, times: -1)
    }
    change(&self)
    for card in ids {
      let history = history(of: card)
      let fold = CardFold(history, scheduler: scheduler)
      tally.add(fold.tally, times: 1)
      cards[card] = history.isEmpty ? nil : fold.progress
    }
    if records.contains(where: { $0.payload.card == nil }) { foldTextsAgain(scheduler) }
  }

  /// What was recorded of a card, in order, without what was undone.
  package func history(of card: CardID) -> [Record] {
    let mine = { (record: Record) in record.payload.card == card && !isVoided(record) }
    return Record.inOrder(known.filter(mine) + added.filter(mine))
  }

  private mutating func foldTextsAgain(_ scheduler: Scheduler) {
    settings = [:]
    aliases = [:]
    let isText = { (record: Record) in
      switch record.payload {
      case .setting, .alias: !isVoided(record)
      default: false
      }
    }
    for record in Record.inOrder(known.filter(isText) + added.filter(isText)) {
      take(record, scheduler)
    }
  }

  private mutating func remember(_ record: Record) {
    added.append(record)
    if newest.map({ comesAfter($0, record) }) ?? true {
      newest = Position(time: record.time, id: record.id)
    }
  }

  private func comesAfter(_ position: Position, _ record: Record) -> Bool {
    if record.time != position.time { return record.time > position.time }
    return position.id.utf8.lexicographicallyPrecedes(record.id.utf8)
  }

  /// Whether this very line was taken in, or was folded; false where only a `state.json` knows it.
  package func knows(_ record: Record) -> Bool {
    // Most come after all others.
    guard let newest, record.time <= newest.time else { return false }
    if added.contains(where: { $0.isSameLine(as: record) }) { return true }
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].precedes(record) { low = middle + 1 } else { high = middle }
    }
    return low < known.count && known[low].isSameLine(as: record)
  }
}
