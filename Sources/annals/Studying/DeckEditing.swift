import Chronicle
import Diagnostics
import Progress
import Study
import Terminal

/// `:edit`: opens a card's file at its event, and reads it again.
@MainActor
struct DeckEditing {
  let program: Program
  let home: Home
  let page: Page

  /// Lets the learner change the event of `card`; `decks` are then as the files are.
  func edit(_ card: Card, copy: Bool, _ decks: inout [Deck]) -> Edited {
    guard let position = decks.firstIndex(where: { $0.id == card.deck }) else { return .unchanged }
    var file = decks[position].file
    if decks[position].origin == .builtIn {
      guard copy else { return explain(decks[position]) }
      guard let made = makeCopy(of: decks[position]) else { return .unchanged }
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
        decks[position].origin == .builtIn
        ? " The copy is made all the same: \(file); :edit opens it, and it is asked from the next session on."
        : ""
      page.wrapped("The editor (\(editor)) ended with \(code); nothing was read again.\(made)")
      return .unchanged
    }
    return read(
      file, origin: decks[position].origin == .builtIn ? .data : decks[position].origin,
      &decks[position])
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

  /// Takes the file over if it is sound; else says what is wrong and keeps the cards as they were.
  private func read(_ file: String, origin: Deck.Origin, _ deck: inout Deck) -> Edited {
    let fresh: Deck
    do {
      fresh = try DeckLibrary(program, home).load(file, origin: origin)
    } catch {
      page.wrapped("\(file): \(error.message). The cards stay as they were.", role: .wrong)
      return .unchanged
    }
    guard fresh.isUsable, fresh.id == deck.id else {
      for diagnostic in fresh.errors { program.printer.error(Safe.text(diagnostic.text)) }
      page.wrapped(
        fresh.isUsable
          ? "The deck's id is now \(fresh.id), so this session keeps the cards it had."
          : "The cards stay as they were until this is mended; :edit opens the file again.",
        role: .wrong)
      return .unchanged
    }
    deck = fresh
    page.wrapped("Read again: \(file)", role: .dim)
    return .reloaded(deck: fresh.id, cards: fresh.cards, chronicle: fresh.chronicle)
  }
}
