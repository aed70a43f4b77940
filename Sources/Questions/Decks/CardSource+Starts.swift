import Chronicle
package import EDTF
package import Records

extension CardSource {
  /// Where its cards come from: each kind of each event.
  package var cardStarts: Starts<Card> {
    index.cardStarts { CardMakers.cards($0, for: $1, in: $2) }
  }

  /// Where the exercises over its events come from.
  package var exerciseStarts: Starts<Exercise> {
    let id = chronicle.id
    return ExerciseStarts.of(
      chronicle.events.sorted { $0.id < $1.id }, eventID: { EventID(id, $0.id) },
      in: { [index] in index })
  }

  /// The events that may lie in a period.
  package func events(in days: DayRange) -> Set<EventID> { index.events(in: days) }
}

extension ChronicleIndex {
  func cardStarts(
    _ make: @escaping @Sendable (QuestionKind, Event, ChronicleIndex) -> [Card]
  ) -> Starts<Card> {
    let kinds = CardMakers.all.map { $0.kind }
    // In an order that stays when a file is sorted anew.
    let events = chronicle.events.sorted { $0.id < $1.id }
    return Starts(
      count: events.count * kinds.count,
      event: { [self] in EventID(chronicle.id, events[$0 / kinds.count].id) },
      kind: { kinds[$0 % kinds.count].name },
      make: { [self] in make(kinds[$0 % kinds.count], events[$0 / kinds.count], self) })
  }

  func events(in days: DayRange) -> Set<EventID> {
    Set(
      chronicle.events.lazy.filter { event in self.days(of: event).contains { $0.overlaps(days) } }
        .map { EventID(self.chronicle.id, $0.id) })
  }
}
