import Chronicle
import EDTF
import Questions

/// Terms of the same people that go on where one leaves off: nothing began or ended between them.
///
/// Told from the digits alone: the day, or the day after, or as much of the date as both give.
extension Ledger {
  /// The facts with such terms made one, which stands where the first of them does.
  static func joined(_ facts: [Fact], in chronicle: Chronicle) -> [Fact] {
    var all = facts
    func title(_ tenure: Tenure) -> String {
      tenure.title ?? chronicle.roles[tenure.role]?.name ?? tenure.role
    }
    func isOfOnePost(_ one: Fact, _ other: Fact) -> Bool {
      guard let first = one.tenure, let second = other.tenure else { return false }
      return first.body == second.body && title(first) == title(second)
    }
    func goesOn(_ earlier: Fact, in later: Fact) -> Bool {
      guard earlier.event.id != later.event.id, isOfOnePost(earlier, later),
        Set(earlier.event.who) == Set(later.event.who), !earlier.event.who.isEmpty,
        !earlier.isHedged, !later.isHedged,
        let end = earlier.limits.end, let start = later.limits.start, meet(end, start)
      else { return false }
      guard let first = end.possibleDays.first?.lower, let last = start.possibleDays.last?.upper,
        last - first > 1
      else { return true }
      return !facts.contains { fact in
        isOfOnePost(fact, earlier) && !fact.isHedged
          && Set(fact.event.who).isDisjoint(with: earlier.event.who)
          && fact.stretches(marks: [], limit: nil).contains { $0.first >= first && $0.last <= last }
      }
    }
    var place = 0
    while place < all.count {
      if all[place].tenure != nil, let next = all.firstIndex(where: { goesOn(all[place], in: $0) })
      {
        all[place].goOn(in: all[next])
        all.remove(at: next)
        place = 0
      } else {
        place += 1
      }
    }
    return all
  }

  static func meet(_ end: HistoricalDate, _ start: HistoricalDate) -> Bool {
    let (one, other) = (end.edtf, start.edtf)
    let isPlain = (one + other).allSatisfy { $0.isNumber || $0 == "-" }
    let areBothStated = end.calendar != .unstated && start.calendar != .unstated
    guard isPlain, end.calendar == start.calendar || areBothStated else { return false }
    if end.precision == .day, start.precision == .day {
      guard case .day(let last) = end.latest, case .day(let first) = start.earliest else {
        return false
      }
      return first == last || first == last + 1
    }
    return end.calendar == start.calendar && (one.hasPrefix(other) || other.hasPrefix(one))
  }
}

extension Fact {
  /// The first and the last date of what lasted, as they are written.
  var limits: (start: HistoricalDate?, end: HistoricalDate?) {
    guard let date = event.settledDate, date.isInterval else { return (nil, nil) }
    return (date.start, date.end)
  }

  fileprivate mutating func goOn(in next: Fact) {
    guard let start = limits.start, let end = next.limits.end,
      let date = try? HistoricalDate(parsing: "\(start)/\(end)")
    else { return }
    ends = next.ends
    parts += next.parts
    event = event.changed { $0.date = date }
  }
}

extension Oracle {
  /// Whether one of those who held it may have had the same post on the eve of its start, or on the day
  /// after its end, by another term: he then neither took it up nor left it.
  func mayGoOn(_ fact: Fact, _ said: Said, at kind: QuestionKind) -> Bool {
    var post = said
    post.ordinal = nil
    post.circumstance = nil
    let own = stretches(fact, of: nil, marks: [])
    return ledger.facts.contains { other in
      guard other.event.id != fact.event.id, !other.isHedged, other.tenure != nil,
        fact.event.who.contains(where: { mayMean(post, other, of: $0) })
      else { return false }
      let theirs = stretches(other, of: nil, marks: own.flatMap { [$0.first - 1, $0.last + 1] })
      return own.contains { mine in
        theirs.contains {
          kind == .start
            ? $0.first < mine.first && $0.last >= mine.first - 1
            : $0.last > mine.last && $0.first <= mine.last + 1
        }
      }
    }
  }
}
