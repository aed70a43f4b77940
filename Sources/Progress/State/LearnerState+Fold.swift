package import FSRS
import Records

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
      CardFold.take(
        record, into: &cards[card, default: .new], tally: &tally, scheduler: scheduler)
    case .setting(let key, let value): settings[key] = value
    case .alias(let entity, let text):
      let isKnown = aliases[entity, default: []].contains { $0.utf8.elementsEqual(text.utf8) }
      if !isKnown { aliases[entity, default: []].append(text) }
    default: break
    }
  }
}
