import Chronicle
import English

/// Which roles one holder has at a time: the role's entry says so, else its name, else what the chronicle shows.
package struct Soleness: Sendable {
  private let entries: [String: Bool]
  private let known: [String: Bool]
  /// Names of roles of which no list and no entry knows how many hold them, and which the chronicle gives
  /// to one after the other, never to two at a time.
  package let learnt: Set<String>

  /// - Complexity: O(n log n) in the number of tenures.
  init(_ chronicle: Chronicle, _ tenures: TenureIndex, _ roles: Lexicon.Roles) {
    entries = Dictionary(
      chronicle.roles.compactMap { role in role.isSole.map { (role.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var terms: [String: [Term]] = [:]
    for term in tenures.holdings where entries[term.tenure.role] == nil {
      terms[Self.name(term.tenure, in: chronicle), default: []].append(term)
    }
    var known: [String: Bool] = [:]
    var learnt: Set<String> = []
    for (name, terms) in terms {
      if let isSole = roles.isSole(name) {
        known[name] = isSole
      } else if Self.followEachOther(terms) {
        learnt.insert(name)
      }
    }
    self.known = known
    self.learnt = learnt
  }

  func isSole(_ tenure: Tenure, in chronicle: Chronicle) -> Bool {
    let name = Self.name(tenure, in: chronicle)
    return entries[tenure.role] ?? known[name] ?? learnt.contains(name)
  }

  private static func name(_ tenure: Tenure, in chronicle: Chronicle) -> String {
    tenure.title ?? chronicle.roles[tenure.role]?.name ?? tenure.role
  }

  /// Whether at some body several held it, and at none two certainly held it at a time, be it jointly.
  private static func followEachOther(_ terms: [Term]) -> Bool {
    let plain = terms.filter { $0.event.status == .plain && $0.event.accordingTo == nil }
    guard !plain.contains(where: { $0.event.who.count > 1 }) else { return false }
    let bodies = Dictionary(grouping: plain, by: \.tenure.body).values
    return bodies.contains { Set($0.flatMap(\.event.who)).count > 1 }
      && bodies.allSatisfy { !meet($0) }
  }

  /// Whether two certainly held it for more than the day of handing over.
  private static func meet(_ terms: [Term]) -> Bool {
    let certain = terms.compactMap { term -> (first: Int, last: Int, who: [String])? in
      guard !term.isSomeTime, let first = term.lastStart, let last = term.firstEnd, first < last
      else { return nil }
      return (first, last, term.event.who)
    }.sorted { $0.first < $1.first }
    var latest = certain.first
    for term in certain.dropFirst() {
      if let other = latest, term.first < other.last, term.who != other.who { return true }
      if term.last > latest?.last ?? .min { latest = term }
    }
    return false
  }
}
