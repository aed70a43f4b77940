import BuiltInDecks
import Chronicle
import Diagnostics
import Grading
import Library
import Progress
import Questions
import Records
import Session
import Terminal

/// `:edit`: opens a card's file at its event, and reads it again.
@MainActor
struct DeckEditing {
  let program: Program
  let learner: Learner
  let page: Page
  private var home: DataFolder { learner.home }

  /// Lets the learner change the event of `card`; `decks` are then as the files are.
  func edit(_ card: Card, copy: Bool, _ decks: inout [Deck]) -> Edited {
    let position = decks.firstIndex { $0.id == card.deck }
    guard let deck = position.map({ decks[$0] }) ?? chronicle(of: card) else {
      let place = card.place.map { ": \($0.file), line \($0.line)" } ?? ""
      page.wrapped("The file that this card comes from was not found\(place).")
      return .unchanged
    }
    var file = deck.file
    if deck.origin == .builtIn {
      guard copy else { return explain(deck) }
      guard let made = makeCopy(of: deck) else { return .unchanged }
      file = made
    }
    guard let editor = Editor.command(program.environment) else {
      let place = card.place.map { "\(file), line \($0.line)" } ?? file
      page.wrapped("No editor is set: $VISUAL or $EDITOR names one. The event stands in \(place).")
      return .unchanged
    }
    program.printer.flush()
    let code = Editor.run(editor, file: file, line: card.place?.line ?? 1)
    guard code == 0 else {
      let made =
        deck.origin == .builtIn
        ? " The copy is made all the same: \(file); :edit opens it, and it is asked from the next session on."
        : ""
      page.wrapped("The editor (\(editor)) ended with \(code); nothing was read again.\(made)")
      return .unchanged
    }
    guard let fresh = read(file, origin: deck.origin == .builtIn ? .data : deck.origin, deck) else {
      return .unchanged
    }
    page.wrapped("Read again: \(file)", role: .dim)
    keep(fresh)
    guard let position else {
      return .reloaded(
        deck: fresh.id, cards: drawn(from: fresh.id, &decks), chronicle: fresh.chronicle)
    }
    decks[position] = fresh
    return .reloaded(deck: fresh.id, cards: fresh.cards, chronicle: fresh.chronicle)
  }

  /// What the recipes draw from the chronicle as it is now, in their wordings.
  private func drawn(from chronicle: String, _ decks: inout [Deck]) -> [Card] {
    let library = DeckLibrary(program, learner)
    let found = library.found().map(\.deck)
    for (position, deck) in decks.enumerated() where deck.kind == .recipe {
      let again =
        deck.origin == .argument
        ? try? library.load(deck.file, origin: .argument)
        : found.first { $0.id == deck.id && $0.file == deck.file }
      if let again, again.isUsable { decks[position] = again }
    }
    return decks.cards.filter { $0.deck == chronicle }
  }

  /// The chronicle that a recipe drew the card from: it is not among the decks that are studied.
  private func chronicle(of card: Card) -> Deck? {
    let known = DeckLibrary(program, learner).found().map(\.deck).filter { $0.id == card.deck }
    guard let place = card.place else { return known.first }
    if let deck = known.first(where: { $0.file == place.file }) { return deck }
    let beside = try? DeckLibrary(program, learner).load(place.file, origin: .argument)
    return beside.flatMap { $0.id == card.deck ? $0 : nil }
  }

  /// Says which answers are others now and keeps that as seen: who changed them knows, and is not asked
  /// before the promised day.
  private func keep(_ deck: Deck) {
    guard let changes = DeckChanges.since(lastSeenIn: home, deck, learner.state),
      !changes.isFirst
    else {
      return
    }
    let moment = program.moment
    for (card, was) in changes.changed {
      page.wrapped("The answer was “\(was)”, it is “\(card.answer.text)”.", role: .dim)
    }
    let payloads = changes.payloads(learner.state, at: moment).map { payload -> Payload in
      guard case .seed(var seed) = payload, let before = learner.state.cards[seed.card] else {
        return payload
      }
      seed.progress.due = before.due
      return .seed(seed)
    }
    do {
      if !payloads.isEmpty { try learner.store.save(payloads, at: moment) }
      try changes.seen.write(changes.id, in: home)
    } catch {
      program.printer.error(Safe.line("not saved: \(error.message)"))
    }
  }

  private func explain(_ deck: Deck) -> Edited {
    page.wrapped(
      "\(deck.title) is built into the program and can't be changed there. :edit copy puts a copy of your own at \(copyPath(deck)), which is asked from then on; your progress stays."
    )
    return .unchanged
  }

  private func copyPath(_ deck: Deck) -> String { "\(home.decks)/\(deck.id).yaml" }

  private func makeCopy(of deck: Deck) -> String? {
    guard let text = BuiltInDecks.all.first(where: { $0.file == deck.file })?.text else {
      return nil
    }
    let path = copyPath(deck)
    do {
      try FileSystem.kernel.makeFolders(home.decks)
      try AtomicFile.write(path, bytes: Array(text.utf8), mode: 0o644, overwrite: false)
    } catch {
      page.wrapped("The copy \(path) could not be made: \(error)")
      return nil
    }
    return path
  }

  /// The file if it is sound; else says what is wrong, and the cards stay as they were.
  private func read(_ file: String, origin: Deck.Origin, _ deck: Deck) -> Deck? {
    let fresh: Deck
    do {
      fresh = try DeckLibrary(program, home).load(file, origin: origin)
    } catch {
      page.wrapped("\(file): \(error.message). The cards stay as they were.", role: .wrong)
      return nil
    }
    guard fresh.isUsable, fresh.id == deck.id else {
      for diagnostic in fresh.errors { program.printer.error(Safe.text(diagnostic.text)) }
      page.wrapped(
        fresh.isUsable
          ? "The deck's id is now \(fresh.id), so this session keeps the cards it had."
          : "The cards stay as they were until this is mended; :edit opens the file again.",
        role: .wrong)
      return nil
    }
    return fresh
  }
}
