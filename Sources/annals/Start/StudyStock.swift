import FSRS
import Progress
import Records
import Study

/// The cards that matter to a session: those due now or by tomorrow, those in learning, new ones, and
/// those of today, whose siblings wait. The rest of a large collection is only counted.
struct StudyStock: Sendable {
  private(set) var roll = DeckRoll()
  /// Each once, in the order of the decks.
  private(set) var outlines: [CardOutline] = []
  private(set) var known: [CardID: CardProgress] = [:]
  /// When the first of the others is due.
  private(set) var dueElsewhere: Due?

  /// - Parameter day: the study day on which the session begins; it may go on past the next.
  init(_ decks: [Deck], _ state: LearnerState, on day: StudyDay) {
    var outlines: [CardOutline] = []
    var known: [CardID: CardProgress] = [:]
    var seen: Set<CardID> = []
    var elsewhere: StudyDay?
    let last = day.advanced(by: 1)
    roll = DeckRoll(decks, state, on: day) { outline, progress in
      if let progress, !progress.isSuspended, case .review = progress.state.phase,
        case .day(let due)? = progress.due, due > last, progress.lastDay != day
      {
        elsewhere = min(due, elsewhere ?? due)
        return
      }
      if let progress, progress.isSuspended { return }
      guard seen.insert(outline.id).inserted else { return }
      outlines.append(outline)
      if let progress { known[outline.id] = progress }
    }
    self.outlines = outlines
    self.known = known
    dueElsewhere = elsewhere.map { .day($0) }
  }
}
