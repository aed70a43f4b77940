import Foundation
import Questions
import Records
import Testing

@testable import Library

/// A session is given some of the exercises over known events, and no others.
@Suite struct ReadyExercisesTests {
  private static func starts() throws -> Starts<Exercise> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "Decks/ivar-smilga.yaml"))
    let deck = DeckLoader().load(Array(bytes), file: "ivar-smilga.yaml", origin: .argument)
    return try #require(deck.exerciseStarts.first)
  }

  /// Of every second event.
  private static func known(_ starts: Starts<Exercise>) -> Set<EventID> {
    let events = Set((0..<starts.count).map(starts.event)).sorted { $0.text < $1.text }
    return Set(events.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
  }

  private static func chosen(
    _ starts: Starts<Exercise>, _ known: Set<EventID>, turn: Int
  ) -> [Exercise] {
    var choice = ReadyExercises(turn: turn)
    choice.add(starts, of: known)
    return choice.exercises
  }

  @Test func speakOfKnownEventsOnlyAndAreEachThereOnce() throws {
    let starts = try Self.starts()
    let known = Self.known(starts)
    let chosen = Self.chosen(starts, known, turn: 1)
    #expect(!chosen.isEmpty)
    for exercise in chosen {
      #expect(exercise.eventIDs.allSatisfy(known.contains))
    }
    #expect(Set(chosen.map(\.key)).count == chosen.count)
    #expect(Self.chosen(starts, [], turn: 1).isEmpty)
  }

  /// A slip at any known event can be taken up, where any exercise takes it up.
  @Test func haveAContrastForEachEvent() throws {
    let starts = try Self.starts()
    let known = Self.known(starts)
    let chosen = Self.chosen(starts, known, turn: 1)
    let contrasts: Set<ExerciseKind> = [.contrast, .order, .beforeAfter, .slot]
    for place in 0..<starts.count where known.contains(starts.event(place)) {
      let isThere = starts.make(place).contains {
        contrasts.contains($0.kind) && $0.eventIDs.allSatisfy(known.contains)
      }
      let event = starts.event(place)
      guard isThere else { continue }
      #expect(
        chosen.contains { contrasts.contains($0.kind) && $0.eventIDs.contains(event) },
        "\(event.text)")
    }
  }

  @Test func areOthersAfterEveryAnswerAndFew() throws {
    let starts = try Self.starts()
    let known = Self.known(starts)
    let first = Self.chosen(starts, known, turn: 1)
    #expect(first.map(\.key) == Self.chosen(starts, known, turn: 1).map(\.key))
    #expect(first.map(\.key) != Self.chosen(starts, known, turn: 2).map(\.key))
    let all = starts.all.filter { $0.eventIDs.allSatisfy(known.contains) }
    #expect(first.count < all.count)
    // Each kind that there is has its turn.
    #expect(Set(first.map(\.kind)) == Set(all.map(\.kind)))
  }
}
