import FSRS
package import Progress
import Questions
package import Records
package import Session

/// What the head of a current state.json is enough for: today's counts and the first question.
///
/// Anything that is not as it was when it was written (journals, decks, the day, the program) leaves
/// the full way, which comes to the same.
package struct QuickStart {
  private let home: DataFolder
  private let head: StateHead
  package let cache: StartCache
  private let stamp: JournalStamp
  /// The decks' files as they are now.
  package let files: FileStamps
  /// The decks in use, of which none was opened.
  package let decks: [Deck]

  /// - Parameters:
  ///   - version: the program's; a state that another version wrote is read in full.
  ///   - moment: now, with the hour at which a study day begins as it is set.
  package init?(_ home: DataFolder, version: String, moment: (_ rolloverHour: Int) -> LocalInstant)
  {
    guard let head = StateHead(home), head.by == version, let cache = StartCache(head.today),
      let stamps = cache.files, let files = FileStamps(in: home), files.match(stamps)
    else { return nil }
    let stamp = JournalStamp(of: home)
    let moment = moment(Settings(head.settings).rolloverHour)
    guard head.isCurrent(stamp, now: moment.instant), cache.day <= moment.day,
      moment.day <= cache.through
    else { return nil }
    self.home = home
    (self.head, self.cache, self.stamp) = (head, cache, stamp)
    self.files = files
    decks = files.decks(stamps, home)
  }

  /// The learner as the head of state.json has them: no cards are known until the rest is read.
  package func learner(at moment: LocalInstant) -> Learner {
    let isToday = cache.day == moment.day
    let loaded = LoadedState(
      head, stamp: stamp, introduced: isToday ? cache.introduced : [:],
      reviews: isToday ? cache.reviews : 0, timing: cache.timing, on: moment.day
    ) { Settings($0).scheduler }
    return Learner(LearnerStore(home, loaded, version: head.by, at: moment.instant))
  }

  /// How all cards stand, as the full count has it: what is due, in learning and new.
  package func dueCounts(at moment: LocalInstant, new allowance: Allowance) -> DueCounts {
    var counts = DueCounts()
    counts.due = cache.due(by: moment.day).values.reduce(0, +)
    counts.learning = cache.byDeck.learning.values.reduce(0, +)
    counts.learningNow = cache.times.count { $0 <= moment.instant }
    counts.new = cache.byDeck.new.values.reduce(0, +)
    counts.newToday = allowance.count(of: cache.byDeck.new)
    return counts
  }

  /// How those of one deck stand.
  package func dueCounts(
    of deck: String, at moment: LocalInstant, new allowance: Allowance
  ) -> DueCounts {
    var counts = DueCounts()
    counts.due = cache.due(by: moment.day)[deck] ?? 0
    counts.learning = cache.byDeck.learning[deck] ?? 0
    counts.new = cache.byDeck.new[deck] ?? 0
    counts.newToday = allowance.count(of: [deck: counts.new])
    return counts
  }
}
