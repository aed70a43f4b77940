import Diagnostics
import Terminal

/// A deck without errors and what was made of it when it was read.
struct LookedAt<Made: Sendable>: Sendable {
  let deck: Deck
  let made: Made
}

extension DeckLibrary {
  /// The decks that arguments name, or all in use, and what `look` makes of each.
  ///
  /// They are read on all cores. Where they are many, nothing of them stays in memory but what `look` made.
  func named<Made: Sendable>(
    _ names: [String], look: @escaping @Sendable (Deck) -> Made
  ) throws(Failure) -> [LookedAt<Made>] {
    guard !names.isEmpty else { return all(look: look) }
    let decks = try foundDecks(names)
    let looked = read(decks, keeps: decks.count <= Learner.mostDecks, look)
    let errors = looked.flatMap(\.errors)
    guard errors.isEmpty else {
      for diagnostic in errors { program.printer.error(Safe.text(diagnostic.text)) }
      throw Failure(.badInput, "nothing was asked: correct the errors above first")
    }
    return looked.compactMap(\.found)
  }

  /// The decks that plain `study` takes and what `look` makes of each; what has errors is named and left out.
  func all<Made: Sendable>(look: @escaping @Sendable (Deck) -> Made) -> [LookedAt<Made>] {
    let decks = usedDecks()
    return named(read(decks, keeps: decks.count <= Learner.mostDecks, look))
  }

  /// The decks that arguments name by id, file or folder; all of them where there are none.
  func named(_ names: [String]) throws(Failure) -> [Deck] {
    guard !names.isEmpty else { return all() }
    let looked = read(try foundDecks(names), keeps: true) { _ in () }
    let errors = looked.flatMap(\.errors)
    guard errors.isEmpty else {
      for diagnostic in errors { program.printer.error(Safe.text(diagnostic.text)) }
      throw Failure(.badInput, "nothing was asked: correct the errors above first")
    }
    return looked.map(\.deck)
  }

  /// The decks that plain `study` takes; what has errors is named and left out.
  func all() -> [Deck] { named(read(usedDecks(), keeps: true) { _ in () }).map(\.deck) }

  /// One deck as it was read.
  private struct Reading<Made: Sendable>: Sendable {
    let deck: Deck
    let errors: [Diagnostic]
    let made: Made?

    var found: LookedAt<Made>? { made.map { LookedAt(deck: deck, made: $0) } }
  }

  /// - Parameter keeps: whether what was read stays in memory, to be asked again.
  private func read<Made: Sendable>(
    _ decks: [Deck], keeps: Bool, _ look: @escaping @Sendable (Deck) -> Made
  ) -> [Reading<Made>] {
    let bar = WorkBar("Reading decks", program)
    defer { bar.clear() }
    var readings: [Reading<Made>] = []
    Workers.each(decks) { deck in
      defer { if !keeps { deck.forget() } }
      let errors = deck.errors
      return Reading(deck: deck, errors: errors, made: errors.isEmpty ? look(deck) : nil)
    } take: { position, reading in
      readings.append(reading)
      bar.show(Double(position + 1) / Double(decks.count))
    }
    // A recipe may have read chronicles again that were let go of.
    if !keeps { for deck in decks { deck.forget() } }
    return readings
  }

  /// Names what has errors and leaves it out.
  private func named<Made: Sendable>(_ readings: [Reading<Made>]) -> [LookedAt<Made>] {
    for reading in readings where !reading.errors.isEmpty {
      let count = reading.errors.count, file = reading.deck.file
      program.printer.error(
        Safe.line(
          "annals: \(file) has \(count == 1 ? "an error" : "\(count) errors") and is left out; see: annals check \(file)"
        ))
    }
    return readings.compactMap(\.found)
  }
}
