package import Chronicle
import Records

/// Several chronicles as one, so that an exercise can reach from one life into another.
///
/// Each id is led by its chronicle's. Who has the same id and name in two chronicles is one and the
/// same; all else stays apart, and a name that two then share is said of neither.
package struct CombinedChronicle {
  package private(set) var chronicle: Chronicle

  package init(_ chronicles: [Chronicle], id: String) {
    chronicle = Chronicle(id: id, title: id, file: id)
    for part in chronicles { add(part) }
  }

  /// Where the exercises over events of different chronicles come from.
  ///
  /// - Parameter isTaken: whether an event, by its chronicle's id and its own, may be asked.
  package func exerciseStarts(
    _ isTaken: @escaping @Sendable (_ chronicle: String, _ event: String) -> Bool
  ) -> Starts<Exercise> {
    ExerciseStarts.of(
      chronicle.events.sorted { $0.id < $1.id }, eventID: { EventID($0.id) },
      in: { [chronicle] in ChronicleIndex(chronicle) }
    ).filter { Self.reaches($0, isTaken) }
  }

  /// The exercises themselves.
  package func exercises(_ isTaken: (_ chronicle: String, _ event: String) -> Bool) -> [Exercise] {
    ExerciseMakers.exercises(of: chronicle).filter { Self.reaches($0, isTaken) }
  }

  /// Whether it is over events of different chronicles, all of which may be asked.
  private static func reaches(
    _ exercise: Exercise, _ isTaken: (_ chronicle: String, _ event: String) -> Bool
  ) -> Bool {
    let parts = exercise.events.map(Self.parts)
    return Set(parts.map(\.chronicle)).count > 1
      && parts.allSatisfy { isTaken($0.chronicle, $0.event) }
  }

  /// The chronicle and the event that a combined id names.
  static func parts(_ id: String) -> (chronicle: String, event: String) {
    let chronicle = id.prefix { $0 != "/" }
    return (String(chronicle), String(id.dropFirst(chronicle.count + 1)))
  }

  private mutating func add(_ part: Chronicle) {
    let people = Self.add(part.people, of: part.id, to: &chronicle.people)
    let bodies = Self.add(part.organisations, of: part.id, to: &chronicle.organisations)
    let roles = Self.add(part.roles, of: part.id, to: &chronicle.roles)
    let places = Self.add(part.places, of: part.id, to: &chronicle.places)
    for source in part.sources {
      var source = source
      source.id = "\(part.id)/\(source.id)"
      _ = chronicle.sources.insert(source)
    }
    func agent(_ id: String) -> String { people[id] ?? bodies[id] ?? id }
    func own(_ id: String) -> String { "\(part.id)/\(id)" }
    for event in part.events {
      let event = event.changed { event in
        event.id = own(event.id)
        event.who = event.who.map(agent)
        event.with = event.with.map(agent)
        event.onBehalfOf = event.onBehalfOf.map(agent)
        event.begins = event.begins.map(own)
        event.ends = event.ends.map(own)
        event.location = event.location.map { places[$0] ?? $0 }
        event.accordingTo = event.accordingTo.map {
          part.sources[$0] == nil ? agent($0) : own($0)
        }
        event.source = event.source.map(own)
        if case .tenure(var tenure) = event.content {
          tenure.role = roles[tenure.role] ?? tenure.role
          tenure.body = bodies[tenure.body] ?? tenure.body
          event.content = .tenure(tenure)
        }
        // Kinds are counted within a life: a third arrest there is no third of both.
        event.kind = event.kind.map { $0 == "birth" || $0 == "death" ? $0 : "\(part.id)/\($0)" }
      }
      chronicle.events.append(event)
    }
  }

  /// Adds the entities of one chronicle and says what each is called now.
  private static func add(
    _ part: EntityTable, of chronicle: String, to table: inout EntityTable
  ) -> [String: String] {
    var ids: [String: String] = [:]
    for entity in part {
      if let same = table.first(where: {
        CombinedChronicle.parts($0.id).event == entity.id && $0.name == entity.name
      }) {
        ids[entity.id] = same.id
        continue
      }
      var entity = entity
      ids[entity.id] = "\(chronicle)/\(entity.id)"
      entity.id = "\(chronicle)/\(entity.id)"
      entity.container = entity.container.map { "\(chronicle)/\($0)" }
      _ = table.insert(entity)
    }
    return ids
  }
}
