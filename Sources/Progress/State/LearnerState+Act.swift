import FSRS
import Records

extension LearnerState {
  /// What `undo` would take back: the newest record, and with it all that the same act marked.
  ///
  /// One act writes its marks in one go, by one writer: their ids count on from one another and
  /// their times lie a millisecond apart. Newest first; empty where there is nothing to undo.
  package var lastUndoableAct: [Undoable] {
    guard let last = lastUndoable else { return [] }
    let records = Record.inOrder(
      (known.suffix(Self.longestAct) + added).filter { $0.payload.isLearnersAct && !isVoided($0) })
    guard let newest = records.last, newest.id == last.id, let mark = newest.payload.mark?.kind
    else {
      return [last]
    }
    var act = [last]
    var following = newest
    for record in records.dropLast().reversed() {
      guard record.payload.mark?.kind == mark, record.isWritten(justBefore: following) else {
        break
      }
      act.append(
        Undoable(
          id: record.id, kind: record.payload.kind, card: record.payload.card,
          description: record.payload.undoDescription))
      following = record
    }
    return act
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
