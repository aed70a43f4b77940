import FSRS
import Records

/// The orders of a study day.
extension Queue {
  /// Sorts all cards for a study day, if they are not yet.
  mutating func turn(to day: StudyDay) {
    guard day != self.day else { return }
    self.day = day
    var learning: [DueOrder.Entry] = []
    var reviews: [DueOrder.Entry] = []
    (dueByDeck, newByDeck) = elsewhere.waiting
    let old = turns
    turns = [:]
    isBehind = false
    var index = places.startIndex
    while index != places.endIndex {
      defer { places.formIndex(after: &index) }
      let (id, place) = places[index]
      let shelf = shelf(of: place, on: day)
      if shelf != place.shelf { places.values[index].shelf = shelf }
      tally(places.values[index], 1)
      if place.known.isIntroduced(on: day) {
        for group in place.outline.siblingGroups { turns[group] = old[group] ?? 0 }
      }
      switch shelf {
      case .none, .new: break
      case .learning(let key): learning.append(.init(key: key, id: id))
      case .review(let key): reviews.append(.init(key: key, id: id))
      }
    }
    let due = dueByDeck.values.reduce(0, +)
    isBehind = due >= BacklogPlan.least || reviewsLeft.count(of: dueByDeck) < due
    if isBehind {
      for position in reviews.indices where reviews[position].key <= day.number {
        let id = reviews[position].id
        guard let known = places[id]?.known else { continue }
        let key = known.backlogKey(on: day)
        reviews[position] = .init(key: key, id: id)
        places[id]?.shelf = .review(key)
      }
    }
    self.learning = DueOrder(learning)
    self.reviews = DueOrder(reviews)
  }

  func shelf(of place: Place, on day: StudyDay) -> Shelf {
    let known = place.known
    if known.isHidden(on: day) || skipped.contains(place.outline.id) { return .none }
    if known.isNew { return .new }
    switch known.due {
    case .instant(let due): return .learning(due.milliseconds)
    // A learning card without a time is due at once, and so is any card that doesn't say when.
    case .day(let due):
      if known.isLearning { return .learning(.min) }
      let due = due.advanced(by: -known.daysAhead)
      let isOverdue = isBehind && due <= day
      return .review(isOverdue ? known.backlogKey(on: day) : due.number)
    case nil: return known.isLearning ? .learning(.min) : .review(.min)
    }
  }
}
