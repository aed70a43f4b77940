import Chronicle
import EDTF
import English
import Grading

/// Wrong people for who did something: certainly none who did it too.
///
/// What many do (died, was wounded, protested) others may have done at the same time, unless it is done once in
/// a life and they did it at another time. Of anything else nobody is offered who acted on the same day or did the
/// like at any time, nor the one whose life it is: he is named where he had a part.
enum DoerDistractors {
  static func choices(for event: Event, answer: Answer, in index: ChronicleIndex) -> [Choice]? {
    guard case .happening(let what) = event.content, event.kind != "birth",
      !index.lexicon.tellsSex(what)
    else { return nil }
    let isDeath = event.kind == "death"
    guard isDeath || !index.lexicon.isCommonDeed(what) else { return nil }
    let like =
      ChronicleIndex.verb(of: event, index.speech).map(index.likeDeeds.doers(of:)) ?? []
    let present = index.actors(onTheDaysOf: event)
    let days = event.settledDate?.possibleDays ?? []
    func isFalse(_ entity: Entity) -> Bool {
      if isDeath { return index.diedAtAnotherTime(entity.id, than: days) }
      return !like.contains(entity.id) && !present.contains(entity.id)
        && entity.id != index.chronicle.subject
    }
    return EntityDistractors.choices(
      for: event, answer: answer, excluding: [], in: index,
      why: index.speech.chronicleNames(index.names.list(event.who) ?? answer.text), kind: .who,
      where: isFalse)
  }
}

extension ChronicleIndex {
  /// How many deeds of one day are looked at.
  private static var reach: Int { 60 }

  /// Whoever the chronicle has act on the very day, where the day is known.
  fileprivate func actors(onTheDaysOf event: Event) -> Set<String> {
    guard let date = event.settledDate, date.precision == .day, !date.isInterval,
      let entry = shelf(.day).entry(date.edtf)
    else { return [] }
    return Set(
      shelf(.day).facts(of: entry).prefix(Self.reach).compactMap { self.event($0.event) }
        .flatMap { $0.who + $0.with })
  }

  /// Whether the chronicle has somebody die on certainly other days.
  fileprivate func diedAtAnotherTime(_ person: String, than days: [DayRange]) -> Bool {
    guard let death = happenings.sameKind("death", of: person).first,
      let date = death.settledDate
    else { return false }
    return !days.isEmpty && !DayRange.overlap(date.possibleDays, days)
  }
}
