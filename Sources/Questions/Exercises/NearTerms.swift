import Chronicle

extension Life {
  /// Terms of which some part lies near the moment, the nearest first; never one that it opens or closes.
  func nearTerms(_ moment: Happening) -> [Tenured] {
    let place = terms.partitionPoint { $0.first > moment.first }
    let window = terms[max(0, place - Self.reach)..<min(terms.count, place + Self.reach)]
    func distance(_ term: Tenured) -> Int {
      max(0, term.first - moment.last, moment.first - term.last)
    }
    let joined = Set(moment.event.begins + moment.event.ends)
    return window.filter { !joined.contains($0.term.event.id) }
      .sorted { (distance($0), $0.term.event.id) < (distance($1), $1.term.event.id) }
  }

  /// Moments around both ends of a term, at most a reach of them on each side of each.
  func moments(around term: Tenured) -> [Happening] {
    let places = [term.first, term.last].flatMap { day in
      let place = moments.partitionPoint { $0.first >= day }
      return Array(max(0, place - Self.reach)..<min(moments.count, place + Self.reach))
    }
    return Set(places).sorted().map { moments[$0] }
  }

  /// Ids of the happenings that open or close the term.
  func joined(to term: Tenured) -> Set<String> {
    Set([term.term.beginsWith, term.term.endsWith].compactMap(\.self))
  }
}
