package import Chronicle
package import EDTF

/// One tenure with its ends as far as the chronicle knows them.
///
/// A class, since lists of terms are filtered again and again and a copy would count every reference in it.
package final class Term: Sendable {
  package let event: Event
  package let tenure: Tenure
  /// Nil where unknown; taken from the happening that begins it, where there is one.
  package let start: HistoricalDate?
  package let end: HistoricalDate?
  /// The happening that begins or ends it; the card for that date is the happening's.
  package let beginsWith: String?
  package let endsWith: String?
  /// The days on which it may have been held.
  package let span: DayRange
  /// True when it is known only that it was held at some time in `event.settledDate`.
  package let isSomeTime: Bool

  init(
    event: Event, tenure: Tenure, start: HistoricalDate?, end: HistoricalDate?, beginsWith: String?,
    endsWith: String?, span: DayRange, isSomeTime: Bool
  ) {
    self.event = event
    self.tenure = tenure
    self.start = start
    self.end = end
    self.beginsWith = beginsWith
    self.endsWith = endsWith
    self.span = span
    self.isSomeTime = isSomeTime
  }

  /// When it was held, as far as known, to follow a verb: `from 1924 to 1926`; nil if unknown.
  package var adverbial: String? {
    if isSomeTime { return event.settledDate?.adverbial }
    switch (start, end) {
    case (let start?, let end?): return "from \(start.text) to \(end.text)"
    case (let start?, nil): return "from \(start.text) on"
    case (nil, let end?): return "until \(end.text)"
    case (nil, nil): return nil
    }
  }
}

extension Term {
  /// The days that `adverbial` says: "from 1924 on" has no end, be the holder's death known or not.
  ///
  /// Where the ends are known to the day they are left out: on the day of handing over two held it,
  /// and "from 4 March 1797 to 4 March 1801" means the one who held it in between.
  var saidDays: DayRange? {
    if isSomeTime {
      guard let days = event.settledDate?.possibleDays, let first = days.first, let last = days.last
      else { return nil }
      return DayRange(lower: first.lower, upper: last.upper)
    }
    let opening = start?.possibleDays ?? [], closing = end?.possibleDays ?? []
    let whole = DayRange(lower: opening.first?.lower, upper: closing.last?.upper)
    guard let first = Self.singleDay(opening), let last = Self.singleDay(closing),
      last - first > 1
    else { return whole }
    return DayRange(lower: first + 1, upper: last - 1)
  }

  private static func singleDay(_ days: [DayRange]) -> Int? {
    guard days.count == 1, let day = days[0].lower, days[0].upper == day else { return nil }
    return day
  }

  /// The time that `adverbial` says.
  var time: Query.Qualifier? {
    if isSomeTime { return event.settledDate.map(Query.Qualifier.date) }
    return start == nil && end == nil ? nil : .term(from: start, until: end)
  }
}

/// The tenures of a chronicle by holder, body and role.
package struct TenureIndex: Sendable {
  package let terms: [Term]
  /// The first term of each name of a role, so that options needn't look at all terms.
  package let termOfEachRole: [Term]
  private let byEvent: [String: Int]
  private let byBody: [String: [Int]]
  private let byHolder: [String: [Int]]

  package init(_ chronicle: Chronicle) {
    let deaths = Self.lastDays(in: chronicle)
    var openings: [String: Event] = [:]
    var closings: [String: Event] = [:]
    // What was only planned or claimed dates nothing.
    for event in chronicle.events where event.status == .plain && event.accordingTo == nil {
      for id in event.begins { openings[id] = event }
      for id in event.ends { closings[id] = event }
    }
    var terms: [Term] = []
    for event in chronicle.events {
      guard case .tenure(let tenure) = event.content else { continue }
      let opening = openings[event.id]
      let closing = closings[event.id]
      let isSomeTime = event.settledDate.map { !$0.isInterval } ?? false
      let start = isSomeTime ? opening?.settledDate : event.settledDate?.start ?? opening?.date
      let end = isSomeTime ? closing?.settledDate : event.settledDate?.end ?? closing?.date
      // An unknown start has no limit; an unknown end lies at the latest at the holder's death.
      let first = start?.possibleDays.first?.lower
      var last = end?.possibleDays.last?.upper
      if end == nil {
        let lives = event.who.map { deaths[$0] }
        last = lives.contains(nil) ? nil : lives.compactMap(\.self).max()
      }
      // Whoever is said to have held it after his death sets no limit.
      let known = event.settledDate?.possibleDays.last.map { $0.upper ?? .max }
      if let day = last, day < max(first ?? .min, isSomeTime ? known ?? .min : .min) { last = nil }
      terms.append(
        Term(
          event: event, tenure: tenure, start: start, end: end, beginsWith: opening?.id,
          endsWith: closing?.id, span: DayRange(lower: first, upper: last), isSomeTime: isSomeTime))
    }
    self.terms = terms
    var roles: Set<String> = []
    termOfEachRole = terms.sorted { $0.event.id < $1.event.id }.filter { term in
      roles.insert(term.tenure.title ?? term.tenure.role).inserted
    }
    byEvent = Dictionary(
      terms.enumerated().map { ($1.event.id, $0) }, uniquingKeysWith: { first, _ in first })
    var bodies: [String: [Int]] = [:]
    var holders: [String: [Int]] = [:]
    for (position, term) in terms.enumerated() {
      bodies[term.tenure.body, default: []].append(position)
      for holder in term.event.who { holders[holder, default: []].append(position) }
    }
    byBody = bodies
    byHolder = holders
  }

  package func term(_ event: String) -> Term? { byEvent[event].map { terms[$0] } }
  package func terms(at body: String) -> [Term] { (byBody[body] ?? []).map { terms[$0] } }
  package func terms(of holder: String) -> [Term] { (byHolder[holder] ?? []).map { terms[$0] } }

  /// The last day on which each person may have lived, where the chronicle tells.
  private static func lastDays(in chronicle: Chronicle) -> [String: Int] {
    var last: [String: Int] = [:]
    for event in chronicle.events
    where event.kind == "death" && event.status == .plain && event.accordingTo == nil {
      let dates = ([event.date] + event.claims.map(\.date)).compactMap(\.self)
      let days = dates.compactMap { $0.possibleDays.last?.upper }
      guard let day = days.max() else { continue }
      for person in event.who { last[person] = max(last[person] ?? .min, day) }
    }
    return last
  }
}
