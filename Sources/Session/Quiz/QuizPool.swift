import FSRS
package import Questions
package import Records

/// The questions of one sort that a quiz may ask: those that it draws are made, and no others.
package struct QuizPool: Sendable {
  package typealias Wanted = (_ event: EventID, _ kind: String) -> Bool

  private struct Place: Sendable {
    let source: Int32
    let place: Int32
  }

  /// By source, what makes the questions of its places.
  private let makers: [@Sendable (Int) -> [Question]]
  /// Where questions come from; not every place has one.
  private let places: [Place]

  /// A pool from which nothing can be drawn.
  package init() { (makers, places) = ([], []) }

  /// - Parameters:
  ///   - isWanted: whether the questions of an event, by the name of their kind, may be asked at all; nil takes
  ///     all.
  ///   - accept: whether one that was made is asked.
  package init(
    cards starts: [Starts<Card>], where isWanted: Wanted? = nil,
    accept: @escaping @Sendable (Card) -> Bool = { _ in true }
  ) {
    self.init(starts, isWanted) { accept($0) ? .card($0) : nil }
  }

  package init(
    exercises starts: [Starts<Exercise>], where isWanted: Wanted? = nil,
    accept: @escaping @Sendable (Exercise) -> Bool = { _ in true }
  ) {
    self.init(starts, isWanted) { accept($0) ? .exercise($0) : nil }
  }

  private init<Made>(
    _ starts: [Starts<Made>], _ isWanted: Wanted?,
    _ question: @escaping @Sendable (Made) -> Question?
  ) {
    makers = starts.map { starts in { starts.make($0).compactMap(question) } }
    var places: [Place] = []
    for (source, starts) in starts.enumerated() {
      for place in 0..<starts.count
      where isWanted?(starts.event(place), starts.kind(place)) ?? true {
        places.append(Place(source: Int32(source), place: Int32(place)))
      }
    }
    self.places = places
  }

  /// Draws questions, each once, as chance has it; fewer where there are no more.
  ///
  /// - Complexity: that of the questions that are made, which are a few times as many as are drawn.
  func draw(_ count: Int, _ random: inout SplitMix64) -> [Question] {
    var drawn: [Question] = []
    var seen: Set<String> = []
    /// Of places with several, those that were not drawn: they come when all places had their turn.
    var left: [Question] = []
    var order = places
    for turn in order.indices {
      guard drawn.count < count else { return drawn }
      order.swapAt(turn, turn + Int(random.next() % UInt64(order.count - turn)))
      var made = makers[Int(order[turn].source)](Int(order[turn].place))
      guard !made.isEmpty else { continue }
      let question = made.remove(at: Int(random.next() % UInt64(made.count)))
      left += made
      if seen.insert(question.key).inserted { drawn.append(question) }
    }
    for question in left where drawn.count < count && seen.insert(question.key).inserted {
      drawn.append(question)
    }
    return drawn
  }
}
