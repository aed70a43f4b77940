import Chronicle
import EDTF
import English

/// The terms at one body whose roles could pass for one, in order of time: whoever asks about one of
/// them needn't look at all the others.
package final class TermsByTime: Sendable {
  /// In the chronicle's order.
  let terms: [Term]
  private let spans: SpanTree
  /// Plain terms of the very role, be it a woman's or a man's.
  private let peers: [Term]
  /// Places among `peers`, the nearest to the end first: from the latest to the earliest first day.
  private let backwards: [Int]
  private let forwards: [Int]
  /// Plain terms with bounds, by the last day on which they may have begun and by the first on which
  /// they may have ended.
  private let arrivals: [Turn]
  private let departures: [Turn]
  private let shelves = Cached<DatesKey, DateIndex>()
  private let holders = Cached<Bool, Namesakes>()

  /// A term's end, and its place among `peers`.
  private struct Turn: Sendable {
    let day: Int
    let place: Int
  }

  private struct DatesKey: Hashable, Sendable {
    let bound: DatedFact.Bound
    let precision: Precision
  }

  /// - Complexity: O(n log n) in the number of terms.
  init(_ terms: [Term], role: String, in index: ChronicleIndex) {
    self.terms = terms
    spans = SpanTree(terms.map(\.span))
    let peers = terms.filter {
      index.lexicon.roles.isSame(index.names.role($0.tenure), role)
        && OfficeDisambiguation.isPlain($0.event, in: index)
    }
    self.peers = peers
    func day(_ place: Int) -> Int { peers[place].firstDay }
    func isBefore(_ one: Int, _ other: Int) -> Bool { peers[one].event.id < peers[other].event.id }
    forwards = peers.indices.sorted {
      day($0) == day($1) ? isBefore($0, $1) : day($0) < day($1)
    }
    backwards = peers.indices.sorted {
      day($0) == day($1) ? isBefore($0, $1) : day($0) > day($1)
    }
    let bounded = peers.indices.filter { !peers[$0].isSomeTime }
    arrivals = bounded.compactMap { place in
      peers[place].lastStart.map { Turn(day: $0, place: place) }
    }.sorted { ($0.day, $0.place) < ($1.day, $1.place) }
    departures = bounded.compactMap { place in
      peers[place].firstEnd.map { Turn(day: $0, place: place) }
    }.sorted { (-$0.day, $0.place) < (-$1.day, $1.place) }
  }

  /// Whether a term other than the given ones may have been held on one of the days and is meant.
  func contains(
    overlapping days: DayRange, besides known: Set<String>,
    where isMeant: (Term) -> Bool = { _ in true }
  ) -> Bool {
    spans.contains(overlapping: days) { place in
      !known.contains(terms[place].event.id) && isMeant(terms[place])
    }
  }

  /// The holders and whoever is called as one of them is.
  func holders(in index: ChronicleIndex) -> Namesakes {
    holders.value(for: true) { Namesakes(of: Set(terms.flatMap(\.event.who)), in: index) }
  }

  /// Plain terms of the very role, the nearest first by their first days.
  func nearest(to term: Term) -> some Sequence<Term> {
    let day = term.firstDay
    var next = forwards.partitionPoint { peers[$0].firstDay >= day }
    var previous = backwards.partitionPoint { peers[$0].firstDay < day }
    return AnyIterator { [self] in
      let later = next < forwards.count ? peers[forwards[next]] : nil
      let earlier = previous < backwards.count ? peers[backwards[previous]] : nil
      guard let later else {
        previous += 1
        return earlier
      }
      if let earlier,
        (day - earlier.firstDay, earlier.event.id) < (later.firstDay - day, later.event.id)
      {
        previous += 1
        return earlier
      }
      next += 1
      return later
    }
  }

  /// Of the plain terms whose last possible first day is among the given ones, the first that is meant.
  func firstArrival(in days: ClosedRange<Int>, where isMeant: (Term) -> Bool) -> Term? {
    let start = arrivals.partitionPoint { $0.day >= days.lowerBound }
    let near = arrivals[start...].prefix { $0.day <= days.upperBound }
    return near.first { isMeant(peers[$0.place]) }.map { peers[$0.place] }
  }

  /// Of the plain terms whose first possible last day is among the given ones, the last that is meant.
  func lastDeparture(in days: ClosedRange<Int>, where isMeant: (Term) -> Bool) -> Term? {
    let start = departures.partitionPoint { $0.day <= days.upperBound }
    let near = departures[start...].prefix { $0.day >= days.lowerBound }
    return near.first { isMeant(peers[$0.place]) }.map { peers[$0.place] }
  }

  /// The dates on which plain terms of the very role began and ended; those of the asked bound first.
  func dates(_ bound: DatedFact.Bound, _ precision: Precision) -> DateIndex {
    shelves.value(for: DatesKey(bound: bound, precision: precision)) {
      let starts = facts(.start, \.start), ends = facts(.end, \.end)
      return DateIndex(bound == .end ? ends + starts : starts + ends, precision: precision)
    }
  }

  private func facts(
    _ bound: DatedFact.Bound, _ date: (Term) -> HistoricalDate?
  ) -> [DatedFact] {
    peers.filter { !$0.isSomeTime }.compactMap { peer in
      let event = bound == .end ? peer.parts.last : peer.parts.first
      return date(peer).map { DatedFact(date: $0, bound: bound, event: event ?? peer.event.id) }
    }
  }
}

extension Term {
  /// Where it stands among others of its post; what has no first day comes long before all.
  fileprivate var firstDay: Int { span.lower ?? .min / 4 }

  /// The first day on which it may have ended: a term from April 1909 to 1909 did not end before April.
  var firstEnd: Int? {
    end?.possibleDays.first?.lower.map { max($0, start?.possibleDays.first?.lower ?? $0) }
  }

  /// The last day on which it may have begun.
  var lastStart: Int? {
    start?.possibleDays.last?.upper.map { min($0, end?.possibleDays.last?.upper ?? $0) }
  }
}
