package import Chronicle
import EDTF

/// The tenures of a chronicle by holder, body and role.
package struct TenureIndex: Sendable {
  package let terms: [Term]
  /// The first plain term of each name of a role, so that options needn't look at all terms.
  package let termOfEachRole: [Term]
  /// The last day on which each person may have lived, where the chronicle tells.
  let lastDays: [String: Int]
  private let byEvent: [String: Int]
  private let byHolder: [String: [Int]]
  /// By body and holder.
  private let byPlace: [Pair: [Int]]
  /// By body and the name of the role.
  private let byPost: [Pair: [Int]]
  /// By holder and the name of the role.
  private let byCareer: [Pair: [Int]]
  /// The names of the roles at each body, and of each holder.
  private let rolesAtBody: [String: [String]]
  private let rolesOfHolder: [String: [String]]
  /// What each role is called in its terms.
  private let namesOfRole: [String: Set<String>]
  /// The bodies of each holder, each once.
  private let bodiesOfHolder: [String: [String]]

  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  package init(_ chronicle: Chronicle) {
    let deaths = Self.lastDays(in: chronicle)
    lastDays = deaths
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
    let names = terms.map { term in
      term.tenure.title ?? chronicle.roles[term.tenure.role]?.name ?? term.tenure.role
    }
    var roles: Set<String> = []
    termOfEachRole = terms.indices.sorted { terms[$0].event.id < terms[$1].event.id }
      .filter { position in
        let event = terms[position].event
        return event.status == .plain && event.accordingTo == nil
          && roles.insert(names[position]).inserted
      }.map { terms[$0] }
    byEvent = Dictionary(
      terms.enumerated().map { ($1.event.id, $0) }, uniquingKeysWith: { first, _ in first })
    var holders: [String: [Int]] = [:]
    var places: [Pair: [Int]] = [:]
    var posts: [Pair: [Int]] = [:]
    var careers: [Pair: [Int]] = [:]
    var rolesAtBody: [String: [String]] = [:]
    var rolesOfHolder: [String: [String]] = [:]
    var bodiesOfHolder: [String: [String]] = [:]
    var namesOfRole: [String: Set<String>] = [:]
    for (position, term) in terms.enumerated() {
      let body = term.tenure.body, role = names[position]
      namesOfRole[term.tenure.role, default: []].insert(role)
      if posts[Pair(first: body, second: role)] == nil {
        rolesAtBody[body, default: []].append(role)
      }
      posts[Pair(first: body, second: role), default: []].append(position)
      for holder in term.event.who {
        holders[holder, default: []].append(position)
        if places[Pair(first: body, second: holder)] == nil {
          bodiesOfHolder[holder, default: []].append(body)
        }
        places[Pair(first: body, second: holder), default: []].append(position)
        if careers[Pair(first: holder, second: role)] == nil {
          rolesOfHolder[holder, default: []].append(role)
        }
        careers[Pair(first: holder, second: role), default: []].append(position)
      }
    }
    byHolder = holders
    byPlace = places
    byPost = posts
    byCareer = careers
    self.rolesAtBody = rolesAtBody
    self.rolesOfHolder = rolesOfHolder
    self.bodiesOfHolder = bodiesOfHolder
    self.namesOfRole = namesOfRole
    isOfOneRole = terms.count > 1 && Set(names).count == 1
    isAtOneBody = terms.count > 1 && rolesAtBody.count == 1
  }

  package func term(_ event: String) -> Term? { byEvent[event].map { terms[$0] } }
  package func terms(of holder: String) -> [Term] { (byHolder[holder] ?? []).map { terms[$0] } }
  /// The bodies at which somebody held anything, in the chronicle's order.
  func bodies(of holder: String) -> [String] { bodiesOfHolder[holder] ?? [] }

  /// Whether all of several terms are of one role, or at one body: to ask for it again and again would
  /// teach nothing.
  let isOfOneRole: Bool
  let isAtOneBody: Bool

  /// What a role is called in its terms, be it by their own titles: `emperor` and `empress`.
  func names(ofRole id: String) -> Set<String> { namesOfRole[id] ?? [] }

  /// Terms of any of these people at a body, each once, in the chronicle's order.
  func terms(at body: String, of holders: [String]) -> [Term] {
    let lists = holders.map { byPlace[Pair(first: body, second: $0)] ?? [] }
    let places = lists.count == 1 ? lists[0] : Set(lists.joined()).sorted()
    return places.map { terms[$0] }
  }

  /// Terms at a body whose role is called so that it fulfils a condition.
  func terms(at body: String, role isMeant: (String) -> Bool) -> [Term] {
    let lists = (rolesAtBody[body] ?? []).filter(isMeant).map {
      byPost[Pair(first: body, second: $0)] ?? []
    }
    return (lists.count == 1 ? lists[0] : lists.joined().sorted()).map { terms[$0] }
  }

  /// Terms of a person whose role is called so that it fulfils a condition.
  func terms(of holder: String, role isMeant: (String) -> Bool) -> [Term] {
    let lists = (rolesOfHolder[holder] ?? []).filter(isMeant).map {
      byCareer[Pair(first: holder, second: $0)] ?? []
    }
    return (lists.count == 1 ? lists[0] : lists.joined().sorted()).map { terms[$0] }
  }

  /// The first plain term of each role that somebody had.
  func termOfEachRole(of holder: String) -> [Term] {
    (rolesOfHolder[holder] ?? []).compactMap { role in
      byCareer[Pair(first: holder, second: role)]?.lazy.map { terms[$0] }.first {
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
