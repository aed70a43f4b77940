import Chronicle
import EDTF

/// How what lasted lies to a term, tried on every choice of their first and last days.
struct LastingJudge {
  let oracle: Oracle

  init(_ oracle: Oracle) { self.oracle = oracle }

  /// Whether some day belongs to both, whatever the days were.
  func certainlyMeet(_ lasting: Fact, _ term: Fact) -> Bool {
    choices(lasting, term).allSatisfy { $0.first <= $1.last && $1.first <= $0.last }
  }

  /// Whether some day may belong to both.
  func mayMeet(_ lasting: Fact, _ term: Fact) -> Bool {
    choices(lasting, term).contains { $0.first <= $1.last && $1.first <= $0.last }
  }

  /// Whether the term began before and ended after, whatever the days were.
  func certainlyCovers(_ term: Fact, _ lasting: Fact) -> Bool {
    choices(lasting, term).allSatisfy { $1.first < $0.first && $0.last < $1.last }
  }

  private func choices(_ lasting: Fact, _ term: Fact) -> [(Stretch, Stretch)] {
    let these = oracle.stretches(lasting, of: nil, marks: [])
    let marks = these.flatMap { [$0.first, $0.last] }
    let those = oracle.stretches(term, of: nil, marks: marks)
    return these.flatMap { one in those.map { (one, $0) } }
  }
}

extension Fact {
  /// Whether it went from one day to another: a term, or a happening with two dates.
  var lasts: Bool { tenure != nil || event.settledDate?.isInterval ?? false }
}
