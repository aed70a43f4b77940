import Chronicle
import EDTF
import Grading
import Questions

/// Judges who came before or after a holder: for every choice of days nobody else may lie between.
struct Handover {
  let oracle: Oracle
  let card: Card

  func faults(_ own: Fact, _ said: Said, stem: String) -> [Fault] {
    let isAfter = card.kind == .successor
    guard own.tenure != nil else { return [.noQuery] }
    // Whom the stem could mean by the post, whoever held it.
    var post = said
    post.who = []
    post.isImpersonal = false
    post.ordinal = nil
    post.circumstance = nil
    let words = Words(stem)
    let isOfThrone = ["throne", "reigned"].contains { words.says($0) }
    func isOfThePost(_ fact: Fact) -> Bool {
      isOfThrone ? isOnTheThrone(fact, own) : self.isOfThePost(fact, own, post)
    }
    let holders = oracle.ledger.facts.filter { fact in
      fact.event.id != own.event.id && !fact.isHedged && isOfThePost(fact)
    }
    let accepted = Words(card.answer.text)
    let named = holders.filter { fact in
      fact.event.who.contains { oracle.ledger.forms[$0]?.contains(accepted) ?? false }
    }
    let ends = own.stretches(marks: [], limit: nil)
    // The answer is right if one of the named person's terms meets this one whatever the days were.
    let right = named.filter { fact in
      let (earlier, later) = isAfter ? (own, fact) : (fact, own)
      guard let end = oracle.date(.end, of: earlier, Said()),
        let start = oracle.date(.start, of: later, Said())
      else { return false }
      return Self.follows(end, start)
    }
    guard let next = right.first else {
      return [.wrongAnswer(said: "nobody certain")]
    }
    if let title = post.role, !isOfThrone, let theirs = next.tenure,
      oracle.ledger.title(theirs).lowercased() != title.lowercased()
    {
      return [.anotherTitle(stem: stem, title: oracle.ledger.title(theirs))]
    }
    let theirs = next.stretches(marks: [], limit: nil)
    let between = DayRange(
      lower: (isAfter ? ends.map(\.last) : theirs.map(\.last)).min(),
      upper: (isAfter ? theirs.map(\.first) : ends.map(\.first)).max())
    func mayLieBetween(_ fact: Fact) -> Bool {
      fact.event.id != next.event.id
        && oracle.stretches(fact, of: nil, marks: []).contains { $0.meets([between]) }
    }
    // What is only claimed is no second answer, but who is said to come between is no wrong option.
    let claimed = oracle.ledger.facts.filter { fact in
      fact.isHedged && isOfThePost(fact)
    }
    let possible = Set(
      next.event.who + (holders + claimed).filter(mayLieBetween).flatMap(\.event.who))
    return holders.filter(mayLieBetween).map { .secondAnswer(stem: stem, answer: $0.event.id) }
      + Self.wrongOptions(of: card).filter { option in
        !oracle.ledger.agents(called: option).isDisjoint(with: possible)
      }.map { .rightDistractor(stem: stem, option: $0) }
  }

  /// Whether what starts certainly does so within a year after the end, or both are of one day, month or year.
  private static func follows(_ end: HistoricalDate, _ start: HistoricalDate) -> Bool {
    if Ledger.meet(end, start) { return true }
    func days(_ date: HistoricalDate, _ calendar: CalendarMark) -> DayRange? {
      let read = (try? HistoricalDate(parsing: date.edtf, calendar: calendar)) ?? date
      return read.possibleDays.first.map {
        DayRange(lower: $0.lower, upper: read.possibleDays.last?.upper)
      }
    }
    let isOneCalendar = end.calendar == start.calendar
    let choices: [(CalendarMark, CalendarMark)] =
      isOneCalendar
      ? (end.calendar == .unstated
        ? [(.julian, .julian), (.gregorian, .gregorian)] : [(end.calendar, end.calendar)])
      : (end.calendar == .unstated
        ? [(.julian, start.calendar), (.gregorian, start.calendar)]
        : start.calendar == .unstated
          ? [(end.calendar, .julian), (end.calendar, .gregorian)]
          : [(end.calendar, start.calendar)])
    return choices.allSatisfy { one, other in
      guard let end = days(end, one), let start = days(start, other), let first = end.lower,
        let last = end.upper, let begins = start.lower, let latest = start.upper
      else { return false }
      return last < begins && latest - first <= 366
    }
  }

  /// Whether it is the post that is said, the same by another title, or the same held by a woman or a man.
  private func isOfThePost(_ fact: Fact, _ own: Fact, _ post: Said) -> Bool {
    if fact.event.who.contains(where: { oracle.mayMean(post, fact, of: $0) }) { return true }
    guard let theirs = fact.tenure, let mine = own.tenure, theirs.body == mine.body else {
      return false
    }
    let twins = [["king", "queen"], ["emperor", "empress"], ["chairman", "chairwoman"]]
    let titles = Set([theirs, mine].map(oracle.ledger.title))
    return theirs.role == mine.role || twins.contains { Set($0) == titles }
  }

  /// Whether who sits on it sits on a throne.
  private func isOnTheThrone(_ fact: Fact, _ own: Fact) -> Bool {
    guard let theirs = fact.tenure, let mine = own.tenure, theirs.body == mine.body else {
      return false
    }
    return ["king", "queen", "emperor", "empress", "monarch"]
      .contains(oracle.ledger.title(theirs).lowercased())
  }

  private static func wrongOptions(of card: Card) -> [String] {
    (card.choices ?? []).filter { !$0.isRight }.map(\.text)
  }
}
