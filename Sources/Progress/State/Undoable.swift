import FSRS
package import Records

extension LearnerState {
  /// What `undo` would take back.
  package struct Undoable: Hashable, Sendable {
    /// The record's id: the target of a void.
    package var id: String
    /// Its kind, as the journal calls it: `review`, `mark`, `set` or `alias`.
    package var kind: String
    /// Its card, where it is about one.
    package var card: CardID?
    /// For people: `the review of smilga/death#date (good)`. Names come from files: escape them.
    package var description: String

    init(_ record: Record) {
      id = record.id
      kind = record.payload.kind
      card = record.payload.card
      description = record.payload.undoDescription
    }
  }

  /// The newest review, mark, setting or alias that was not undone, and that the learner made.
  ///
  /// Nil too where the state was read from a `state.json` alone and nothing was added since.
  package var lastUndoable: Undoable? { acts.last.map(Undoable.init) }

  /// The newest of what can be undone, in order.
  private var acts: [Record] {
    let records = isComplete ? known.suffix(Self.longestAct) + added : recent.entries.map(\.record)
    return Record.inOrder(records.filter { $0.payload.isLearnersAct && !isVoided($0) })
  }

  /// The id of the newest record that declared this text right, and was not undone.
  package func lastAlias(_ text: String, of entity: String) -> String? {
    records.filter { record in
      guard case .alias(let whose, let what) = record.payload else { return false }
      return whose == entity && what == text && !isVoided(record)
    }.max { $0.precedes($1) }?.id
  }
}

extension Payload {
  /// Whether a command or an answer wrote it that can be undone.
  ///
  /// What follows a semicolon in a setting tells about it: `itself` that a session wrote it unasked,
  /// `refused` that nothing changed. Neither may stand between an answer and `undo`.
  var isLearnersAct: Bool {
    guard case .setting(_, let value) = self else { return isVoidable }
    let notes = value.split(separator: ";").dropFirst().map { $0.drop { $0 == " " } }
    return !notes.contains("itself") && !notes.contains("refused")
  }

  var undoDescription: String {
    switch self {
    case .review(let review): "the review of \(review.card) (\(review.grade.word))"
    case .mark(let card, let mark):
      switch mark.kind {
      case .none: "taking the mark off \(card)"
      case .reset: "the reset of \(card)"
      default: "marking \(card) as \(mark.kind.rawValue)"
      }
    case .setting(let key, let value): "the setting \(key) = \(value)"
    case .alias(let entity, let text): "the alias \(text) of \(entity)"
    default: kind
    }
  }
}

extension LearnerState {
  /// What `undo` would take back: the newest record, and with it all that the same act marked.
  ///
  /// One act writes its marks in one go, by one writer: their ids count on from one another and
  /// their times lie a millisecond apart. Newest first; empty where there is nothing to undo, and nil where
  /// only the whole history says where it began.
  package var lastUndoableAct: [Undoable]? {
    let records = acts
    let isWhole = isComplete || !recent.isCut && olderFigures != nil
    guard let newest = records.last else { return isWhole ? [] : nil }
    guard let mark = newest.payload.mark?.kind else { return [Undoable(newest)] }
    var act = [Undoable(newest)]
    var following = newest
    for record in records.dropLast().reversed() {
      guard record.payload.mark?.kind == mark, record.isWritten(justBefore: following) else {
        return act
      }
      act.append(Undoable(record))
      following = record
    }
    return isWhole ? act : nil
  }

  /// The most marks that are looked for.
  private static let longestAct = 200_000
}

extension Record {
  /// Whether the next record of the same writer is `other`, a millisecond later.
  fileprivate func isWritten(justBefore other: Record) -> Bool {
    let mine = id.split(separator: ".", omittingEmptySubsequences: false)
    let theirs = other.id.split(separator: ".", omittingEmptySubsequences: false)
    guard mine.count == 2, theirs.count == 2, mine[0] == theirs[0], let count = Int(mine[1]),
      let next = Int(theirs[1])
    else { return false }
    return next == count + 1 && time.advanced(byMilliseconds: 1) == other.time
  }
}
