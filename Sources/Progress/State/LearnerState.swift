package import FSRS
package import Records

/// What the learner knows: the pure fold of all records, each card by itself.
///
/// The same set of records gives the same state, in whatever order, files and copies they come.
package struct LearnerState: Sendable {
  /// By card id. A card with no records is not in it.
  package internal(set) var cards = CardTable()
  /// The last by time and id wins.
  package internal(set) var settings: [String: String] = [:]
  /// By entity, in the order they were added, each once.
  package internal(set) var aliases: [String: [String]] = [:]
  package internal(set) var tally = ReviewTally()
  /// The newest record that was taken in; nil where there is none.
  package internal(set) var newest: Position?
  /// Whether every record is known here, or only what a `state.json` made of them.
  package internal(set) var isComplete = true
  /// Ids undone whose record has not come yet.
  package internal(set) var openVoids: Set<String> = []
  /// The newest records, so that one of them can be taken back.
  var recent = RecentRecords()
  /// The figures of all that was taken in before the tally's, as a cache holds them: empty where there was
  /// nothing before, nil where they aren't known.
  var olderFigures: [UInt8]? = []

  /// All records at the fold, in order; shared with `Journals`, so no copy.
  var known: [Record] = []
  /// Records taken in since, as they came.
  var added: [Record] = []
  /// All ids undone.
  var voided: Set<String> = []

  /// All records that are here, in order; no copy where none was taken in since the fold.
  var records: [Record] { added.isEmpty ? known : Record.inOrder(known + added) }

  package init() {}

  /// Distinct good reviews not undone, of whatever card.
  package var reviewCount: Int { tally.reviewCount }
  package var reviewsByDay: [StudyDay: Int] { tally.reviewsByDay }
  /// First reviews by day and deck, which is the part of a card's id before the first slash.
  package var newByDay: IntroductionCounts { tally.newByDay }

  /// How well recall was foretold, and what answers cost; nil where only a `state.json` was read.
  package var figures: ReviewFigures? {
    guard let olderFigures else { return nil }
    guard !olderFigures.isEmpty else { return tally.figures }
    guard var figures = ReviewFigures(olderFigures) else { return nil }
    figures.add(tally.figures, times: 1)
    return figures
  }

  /// The answers whose thinking time is known, since a study day.
  package func timing(from first: StudyDay) -> ReviewTally.Timing {
    tally.timingByDay.filter { $0.key >= first }.values.reduce(into: ReviewTally.Timing()) {
      $0.add($1)
    }
  }

  /// Reviews of cards in review, and how many were passed.
  ///
  /// - Parameter from: the first study day that counts; nil for all. The last 30 days are from the
  ///   29th day before today.
  package func retention(from first: StudyDay? = nil) -> ReviewTally.Retention {
    var sum = ReviewTally.Retention()
    for (day, count) in tally.retentionByDay where first.map({ day >= $0 }) ?? true {
      sum.reviewed += count.reviewed
      sum.passed += count.passed
    }
    return sum
  }

  /// A place in the order of folding.
  package struct Position: Hashable, Sendable {
    package var time: Instant
    package var id: String
  }
}

/// Two states are equal when they say the same, however they came about.
extension LearnerState: Equatable {
  package static func == (first: LearnerState, second: LearnerState) -> Bool {
    first.cards == second.cards && first.settings == second.settings
      && first.aliases == second.aliases && first.tally == second.tally
  }
}

extension LearnerState {
  /// Folds records, given in any order and any number of times.
  ///
  /// - Parameter scheduler: gives memory and phase; due dates only where a record has none.
  package static func fold(_ records: [Record], scheduler: Scheduler) -> LearnerState {
    var state = LearnerState()
    state.known = Record.inOrder(records)
    for record in state.known {
      if case .void(let target) = record.payload { state.voided.insert(target) }
    }
    state.openVoids = state.voided
    for record in state.known {
      if !state.openVoids.isEmpty, record.payload.isVoidable {
        state.openVoids.remove(record.id)
      }
      if !state.isVoided(record) { state.take(record, scheduler) }
    }
    state.newest = state.known.last.map { Position(time: $0.time, id: $0.id) }
    return state
  }

  /// The settings that these records make: what a scheduler for the fold is built from.
  package static func settings(of records: [Record]) -> [String: String] {
    var voided: Set<String> = []
    for case .void(let target) in records.lazy.map(\.payload) { voided.insert(target) }
    var settings: [String: String] = [:]
    for record in Record.inOrder(records) {
      guard case .setting(let key, let value) = record.payload, !voided.contains(record.id) else {
        continue
      }
      settings[key] = value
    }
    return settings
  }

  /// Folds all records once more, as another scheduler has it; false where they are not here.
  package mutating func foldAgain(scheduler: Scheduler) -> Bool {
    guard isComplete else { return false }
    self = .fold(records, scheduler: scheduler)
    return true
  }

  func isVoided(_ record: Record) -> Bool {
    !voided.isEmpty && record.payload.isVoidable && voided.contains(record.id)
  }

  /// Takes in a record that is newer than all of its card, setting or entity.
  mutating func take(_ record: Record, _ scheduler: Scheduler) {
    switch record.payload {
    case .review, .seed, .mark:
      guard let card = record.payload.card else { return }
      let before = cards[card]
      recent.note(record, .card(before))
      var progress = before ?? .new
      CardFold.take(record, into: &progress, tally: &tally, scheduler: scheduler)
      cards.updateValue(progress, forID: card)
    case .setting(let key, let value):
      recent.note(record, .setting(settings[key]))
      settings[key] = value
    case .alias(let entity, let text):
      let isKnown = aliases[entity, default: []].contains { $0.utf8.elementsEqual(text.utf8) }
      recent.note(record, .alias(isKnown: isKnown))
      if !isKnown { aliases[entity, default: []].append(text) }
    default: break
    }
  }

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
    guard isComplete else { return undoRecent(target, by: record, scheduler) }
    let targets = records.filter { $0.payload.isVoidable && $0.id == target }
    change(about: targets, scheduler) { state in
      state.voided.insert(target)
      state.remember(record)
    }
    if targets.isEmpty { openVoids.insert(target) }
    return true
  }

  /// Takes back a record that came lately; false where it didn't.
  private mutating func undoRecent(
    _ target: String, by record: Record, _ scheduler: Scheduler
  ) -> Bool {
    guard let (undone, later) = recent.takeOut(target) else { return false }
    let all = [undone] + later
    for entry in all.reversed() {
      if case .card(let before) = entry.before {
        var progress = before ?? .new
        var counted = ReviewTally()
        CardFold.take(entry.record, into: &progress, tally: &counted, scheduler: scheduler)
        tally.add(counted, times: -1)
      }
      restore(entry)
    }
    voided.insert(target)
    remember(record)
    for entry in later { take(entry.record, scheduler) }
    return true
  }

  private mutating func restore(_ entry: RecentRecords.Entry) {
    switch (entry.record.payload, entry.before) {
    case (.setting(let key, _), .setting(let value)): settings[key] = value
    case (.alias(let entity, let text), .alias(isKnown: false)):
      aliases[entity]?.removeAll { $0.utf8.elementsEqual(text.utf8) }
      if aliases[entity]?.isEmpty == true { aliases[entity] = nil }
    case (_, .card(let before)):
      if let card = entry.record.payload.card { cards[card] = before }
    default: break
    }
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
