import Chronicle
import EDTF

/// Terms of one holder, role and body that touch, made one: whoever is re-elected neither ceases to hold
/// the post nor takes it up anew.
enum Holdings {
  /// Whose post it is, and what it is called.
  private struct Key: Hashable {
    let who: Set<String>
    let post: Post
  }

  private struct Post: Hashable {
    let body: String
    let role: String
  }

  /// The terms with those that touch joined, in the order in which the first of each stand.
  ///
  /// What is hedged, or was held at some time only, stays by itself.
  ///
  /// - Parameter names: what the role of each term is called.
  /// - Complexity: O(n log n) in the number of terms.
  static func joined(_ terms: [Term], _ names: [String]) -> [(term: Term, name: String)] {
    var chains: [Key: [Int]] = [:]
    var posts: [Post: [Int]] = [:]
    for (place, term) in terms.enumerated() where isPlain(term) {
      let post = Post(body: term.tenure.body, role: names[place])
      chains[Key(who: Set(term.event.who), post: post), default: []].append(place)
      posts[post, default: []].append(place)
    }
    func first(_ place: Int) -> Int { terms[place].span.lower ?? .min }
    posts = posts.mapValues { $0.sorted { (first($0), $0) < (first($1), $1) } }
    var holding: [Int: Term] = [:]
    var joined: Set<Int> = []
    for (key, places) in chains where places.count > 1 {
      let ordered = places.sorted { (first($0), $0) < (first($1), $1) }
      let post = posts[key.post] ?? []
      var start = 0
      for next in ordered.indices.dropFirst() {
        let (earlier, later) = (terms[ordered[next - 1]], terms[ordered[next]])
        if touch(earlier, later), !isParted(earlier, later, by: post, of: terms) {
          holding[ordered[start]] = (holding[ordered[start]] ?? earlier).joined(with: later)
          joined.insert(ordered[next])
        } else {
          start = next
        }
      }
    }
    return terms.indices.filter { !joined.contains($0) }.map { place in
      (holding[place] ?? terms[place], names[place])
    }
  }

  private static func isPlain(_ term: Term) -> Bool {
    !term.isSomeTime && term.event.status == .plain && term.event.accordingTo == nil
      && !term.event.who.isEmpty
  }

  private static func touch(_ earlier: Term, _ later: Term) -> Bool {
    guard let end = earlier.end, let start = later.start else { return false }
    return end.touches(start)
  }

  /// How many terms are looked at: a post of which more begin in one year is held by many at a time.
  private static let reach = 64

  /// Whether somebody else may have held the post between two terms of which only the month or the year
  /// of both is known.
  ///
  /// - Parameter post: places of the terms of the post, by their first days.
  private static func isParted(
    _ earlier: Term, _ later: Term, by post: [Int], of terms: [Term]
  ) -> Bool {
    guard let first = earlier.end?.possibleDays.first?.lower,
      let last = later.start?.possibleDays.last?.upper, last - first > 1
    else { return false }
    let start = post.partitionPoint { (terms[$0].span.lower ?? .min) >= first }
    let near = post[start...].prefix(reach + 1).prefix { (terms[$0].span.lower ?? .min) <= last }
    return near.count <= reach
      && near.contains { place in
        let other = terms[place]
        return (other.firstEnd ?? first) <= last
          && Set(other.event.who).isDisjoint(with: earlier.event.who)
      }
  }
}

extension HistoricalDate {
  /// Whether what begins on the other date goes on where what ends on this one leaves off: on the same or
  /// the next day, or in the same month or year where no more is known.
  func touches(_ start: HistoricalDate) -> Bool {
    guard certainPrecision == precision, start.certainPrecision == start.precision,
      case let unit = max(precision, start.precision), unit <= .year,
      calendar == start.calendar || calendar != .unstated && start.calendar != .unstated
    else { return false }
    if unit == .day, case .day(let last) = latest, case .day(let first) = start.earliest {
      return (0...1).contains(first - last)
    }
    return calendar == start.calendar
      && truncated(to: unit)?.edtf == start.truncated(to: unit)?.edtf
  }
}

extension Term {
  /// The two as one that goes on.
  fileprivate func joined(with next: Term) -> Term {
    Term(
      event: event, tenure: tenure, start: start, end: next.end, beginsWith: beginsWith,
      endsWith: next.endsWith, span: DayRange(lower: span.lower, upper: next.span.upper),
      isSomeTime: false, parts: parts + next.parts)
  }
}
