package import Records

/// Where questions of one sort may come from: places, of which each is asked only when its questions are wanted.
///
/// What a place says of itself costs nothing; not every one has a question in the end.
package struct Starts<Made: Sendable>: Sendable {
  package let count: Int
  /// The event that the questions of a place are about, or start from.
  package let event: @Sendable (_ place: Int) -> EventID
  /// The name of their kind.
  package let kind: @Sendable (_ place: Int) -> String
  /// Makes them: none, one or a few.
  package let make: @Sendable (_ place: Int) -> [Made]

  package init(
    count: Int, event: @escaping @Sendable (Int) -> EventID,
    kind: @escaping @Sendable (Int) -> String, make: @escaping @Sendable (Int) -> [Made]
  ) {
    self.count = count
    self.event = event
    self.kind = kind
    self.make = make
  }

  /// Of what is there already.
  package init(
    _ made: [Made], event: @escaping @Sendable (Made) -> EventID,
    kind: @escaping @Sendable (Made) -> String
  ) {
    self.init(
      count: made.count, event: { event(made[$0]) }, kind: { kind(made[$0]) }, make: { [made[$0]] })
  }

  /// All of them.
  package var all: [Made] { (0..<count).flatMap(make) }

  /// The same places, with only those of their questions that are wanted.
  package func filter(_ isWanted: @escaping @Sendable (Made) -> Bool) -> Starts {
    let make = make
    return Starts(count: count, event: event, kind: kind) { make($0).filter(isWanted) }
  }
}
