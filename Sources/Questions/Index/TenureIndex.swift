package import Chronicle
import EDTF

/// The tenures of a chronicle by holder, body and role; terms that touch are looked up as one.
package struct TenureIndex: Sendable {
  /// Each tenure by itself.
  private let singles: [Term]
  /// What was held without a break, in the chronicle's order.
  package let holdings: [Term]
  /// The first plain term of each name of a role, so that options needn't look at all terms.
  package let termOfEachRole: [Term]
  /// The last day on which each person may have lived, where the chronicle tells.
  let lastDays: [String: Int]
  private let byEvent: [String: Int]
  private let holdingOfEvent: [String: Int]
  private let lists: Lists

  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  /// The places of terms in ``holdings``, by what is looked up.
  private struct Lists {
    var byHolder: [String: [Int]] = [:]
    /// By body and holder.
    var byPlace: [Pair: [Int]] = [:]
    /// By body and the name of the role.
    var byPost: [Pair: [Int]] = [:]
    /// By holder and the name of the role.
    var byCareer: [Pair: [Int]] = [:]
    /// The names of the roles at each body, and of each holder.
    var rolesAtBody: [String: [String]] = [:]
    var rolesOfHolder: [String: [String]] = [:]
    /// What each role is called in its terms.
    var namesOfRole: [String: Set<String>] = [:]
    /// The bodies of each holder, each once.
    var bodiesOfHolder: [String: [String]] = [:]

    /// - Parameter names: what the role of each term is called.
    init(_ terms: [Term], _ names: [String]) {
      for (position, term) in terms.enumerated() {
        let body = term.tenure.body, role = names[position]
        namesOfRole[term.tenure.role, default: []].insert(role)
        let post = Pair(first: body, second: role)
        if byPost[post] == nil { rolesAtBody[body, default: []].append(role) }
        byPost[post, default: []].append(position)
        for holder in term.event.who { add(position, holder, body, role) }
      }
    }

    private mutating func add(_ position: Int, _ holder: String, _ body: String, _ role: String) {
      byHolder[holder, default: []].append(position)
      let place = Pair(first: body, second: holder)
      if byPlace[place] == nil { bodiesOfHolder[holder, default: []].append(body) }
      byPlace[place, default: []].append(position)
      let career = Pair(first: holder, second: role)
      if byCareer[career] == nil { rolesOfHolder[holder, default: []].append(role) }
      byCareer[career, default: []].append(position)
    }
  }

  package init(_ chronicle: Chronicle) {
    lastDays = Self.lastDays(in: chronicle)
    singles = Self.terms(of: chronicle, lastDays)
    let names = singles.map { term in
      term.tenure.title ?? chronicle.roles[term.tenure.role]?.name ?? term.tenure.role
    }
    byEvent = Dictionary(
      singles.enumerated().map { ($1.event.id, $0) }, uniquingKeysWith: { first, _ in first })
    isOfOneRole = singles.count > 1 && Set(names).count == 1
    let joined = Holdings.joined(singles, names)
    holdings = joined.map(\.term)
    holdingOfEvent = Dictionary(
      holdings.enumerated().flatMap { place, term in term.parts.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    termOfEachRole = Self.firstOfEach(joined.map(\.name), of: holdings)
    lists = Lists(holdings, joined.map(\.name))
    isAtOneBody = singles.count > 1 && lists.rolesAtBody.count == 1
  }

  /// The tenures in the chronicle's order, each with the happenings that begin and end it.
  private static func terms(of chronicle: Chronicle, _ lastDays: [String: Int]) -> [Term] {
    var openings: [String: Event] = [:]
    var closings: [String: Event] = [:]
    // What was only planned or claimed dates nothing.
    for event in chronicle.events where event.status == .plain && event.accordingTo == nil {
      for id in event.begins { openings[id] = event }
      for id in event.ends { closings[id] = event }
    }
    return chronicle.events.compactMap { event in
      guard case .tenure(let tenure) = event.content else { return nil }
      return term(tenure, event, from: openings[event.id], to: closings[event.id], lastDays)
    }
  }

  private static func term(
    _ tenure: Tenure, _ event: Event, from opening: Event?, to closing: Event?,
    _ lastDays: [String: Int]
  ) -> Term {
    let isSomeTime = event.settledDate.map { !$0.isInterval } ?? false
    let start = isSomeTime ? opening?.settledDate : event.settledDate?.start ?? opening?.date
    let end = isSomeTime ? closing?.settledDate : event.settledDate?.end ?? closing?.date
    // An unknown start has no limit; an unknown end lies at the latest at the holder's death.
    let first = start?.possibleDays.first?.lower
    var last = end?.possibleDays.last?.upper
    if end == nil {
      let lives = event.who.map { lastDays[$0] }
      last = lives.contains(nil) ? nil : lives.compactMap(\.self).max()
    }
    // Whoever is said to have held it after his death sets no limit.
    let known = event.settledDate?.possibleDays.last.map { $0.upper ?? .max }
    if let day = last, day < max(first ?? .min, isSomeTime ? known ?? .min : .min) { last = nil }
    return Term(
      event: event, tenure: tenure, start: start, end: end, beginsWith: opening?.id,
      endsWith: closing?.id, span: DayRange(lower: first, upper: last), isSomeTime: isSomeTime)
  }

  /// The plain term of each name of a role whose event's id comes first.
  private static func firstOfEach(_ names: [String], of terms: [Term]) -> [Term] {
    var seen: Set<String> = []
    return terms.indices.sorted { terms[$0].event.id < terms[$1].event.id }.filter { position in
      let event = terms[position].event
      return event.status == .plain && event.accordingTo == nil
        && seen.insert(names[position]).inserted
    }.map { terms[$0] }
  }

  /// The tenure by itself.
  package func term(_ event: String) -> Term? { byEvent[event].map { singles[$0] } }

  /// The tenure with all that touch it.
  package func holding(_ event: String) -> Term? { holdingOfEvent[event].map { holdings[$0] } }

  package func terms(of holder: String) -> [Term] {
    (lists.byHolder[holder] ?? []).map { holdings[$0] }
  }
  /// The bodies at which somebody held anything, in the chronicle's order.
  func bodies(of holder: String) -> [String] { lists.bodiesOfHolder[holder] ?? [] }

  /// Whether all of several terms are of one role, or at one body: to ask for it again and again would
  /// teach nothing.
  let isOfOneRole: Bool
  let isAtOneBody: Bool

  /// What a role is called in its terms, be it by their own titles: `emperor` and `empress`.
  func names(ofRole id: String) -> Set<String> { lists.namesOfRole[id] ?? [] }

  /// Terms of any of these people at a body, each once, in the chronicle's order.
  func terms(at body: String, of holders: [String]) -> [Term] {
    let found = holders.map { lists.byPlace[Pair(first: body, second: $0)] ?? [] }
    let places = found.count == 1 ? found[0] : Set(found.joined()).sorted()
    return places.map { holdings[$0] }
  }

  /// Terms at a body whose role is called so that it fulfils a condition.
  func terms(at body: String, role isMeant: (String) -> Bool) -> [Term] {
    let found = (lists.rolesAtBody[body] ?? []).filter(isMeant).map {
      lists.byPost[Pair(first: body, second: $0)] ?? []
    }
    return (found.count == 1 ? found[0] : found.joined().sorted()).map { holdings[$0] }
  }

  /// Terms of a person whose role is called so that it fulfils a condition.
  func terms(of holder: String, role isMeant: (String) -> Bool) -> [Term] {
    let found = (lists.rolesOfHolder[holder] ?? []).filter(isMeant).map {
      lists.byCareer[Pair(first: holder, second: $0)] ?? []
    }
    return (found.count == 1 ? found[0] : found.joined().sorted()).map { holdings[$0] }
  }

  /// The first plain term of each role that somebody had.
  func termOfEachRole(of holder: String) -> [Term] {
    (lists.rolesOfHolder[holder] ?? []).compactMap { role in
      lists.byCareer[Pair(first: holder, second: role)]?.lazy.map { holdings[$0] }.first {
        $0.event.status == .plain && $0.event.accordingTo == nil
      }
    }
  }

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
