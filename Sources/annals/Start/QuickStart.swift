import FSRS
import Progress
import Records
import Study

/// What the head of a current state.json is enough for: today's counts and the first question.
///
/// Anything that is not as it was when it was written (journals, decks, the day, the program) leaves
/// the full way, which comes to the same.
@MainActor
struct QuickStart {
  let head: StateHead
  let today: Today
  let stamp: JournalStamp
  /// Their files as they are now.
  let files: DeckFiles
  /// The decks in use, of which none was opened.
  let decks: [Deck]

  init?(_ program: Program, _ home: Home) {
    guard let head = StateHead(home), head.by == Learner.version, let today = Today(head.today),
      let stamps = today.files, let files = DeckFiles(home), files.match(stamps)
    else { return nil }
    let stamp = JournalStamp(of: home)
    let settings = Settings(head.settings)
    program.rolloverHour = settings.rolloverHour
    let moment = program.moment
    guard head.isCurrent(stamp, now: moment.instant), today.day <= moment.day,
      moment.day <= today.through
    else { return nil }
    (self.head, self.today, self.stamp) = (head, today, stamp)
    self.files = files
    decks = files.decks(stamps)
  }

  /// The start as a learner is made from it.
  func opening(at moment: LocalInstant) -> Opening {
    let isToday = today.day == moment.day
    return Opening(
      head, stamp: stamp, introduced: isToday ? today.introduced : [:],
      reviews: isToday ? today.reviews : 0,
      timing: today.timing, on: moment.day
    ) { Settings($0).scheduler }
  }
}

extension Today {
  /// How all cards stand, as the full count has it: what is due, in learning and new.
  func standing(at moment: LocalInstant, new allowance: Allowance) -> Standing {
    var standing = Standing()
    standing.due = due(by: moment.day).values.reduce(0, +)
    standing.learning = byDeck.learning.values.reduce(0, +)
    standing.learningNow = times.count { $0 <= moment.instant }
    standing.new = byDeck.new.values.reduce(0, +)
    standing.newToday = allowance.count(of: byDeck.new)
    return standing
  }

  /// How those of one deck stand.
  func standing(of deck: String, at moment: LocalInstant, new allowance: Allowance) -> Standing {
    var standing = Standing()
    standing.due = due(by: moment.day)[deck] ?? 0
    standing.learning = byDeck.learning[deck] ?? 0
    standing.new = byDeck.new[deck] ?? 0
    standing.newToday = allowance.count(of: [deck: standing.new])
    return standing
  }

  /// Cards in review due on a day or before, by deck.
  func due(by day: StudyDay) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (due, decks) in byDeck.due where due <= day {
      counts.merge(decks) { $0 + $1 }
    }
    return counts
  }
}
