import ArgumentParser
import Progress
import Terminal

/// Which decks were found, where, and what is wrong with them.
struct DecksCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "decks", abstract: "List the decks that were found, and where.",
    discussion: """
      Decks are looked for in DATA/decks, in ./Decks and in the program itself; the first with an \
      id wins.

      Example: annals decks --json
      """)

  @Flag(help: "Print one line of JSON a deck.")
  var json = false

  @OptionGroup var global: GlobalOptions

  @MainActor func perform(_ program: Program) throws {
    let home = try program.home(global)
    let found = DeckLibrary(program, home).found()
    let printer = program.printer
    if json {
      for (deck, hiddenBy) in found {
        var members: [JSONValue.Member] = [
          .init("id", .string(deck.id)), .init("title", .string(deck.title)),
          .init("origin", .string(deck.origin.rawValue)), .init("file", .string(deck.file)),
          .init("events", .integer(deck.eventCount)), .init("cards", .integer(deck.cards.count)),
          .init("errors", .integer(deck.errors.count)),
          .init("warnings", .integer(deck.diagnostics.count - deck.errors.count)),
        ]
        if let hiddenBy { members.append(.init("hiddenBy", .string(hiddenBy.file))) }
        printer.line(JSONValue.object(members).line)
      }
      return
    }
    guard !found.isEmpty else {
      return printer.line("No decks were found in \(Safe.line(home.decks)) or ./Decks.")
    }
    var table = Table([
      .init("Deck"), .init("Title"), .init("Events", .trailing), .init("Cards", .trailing),
      .init("Where"),
    ])
    for (deck, hiddenBy) in found {
      var place = deck.origin.text
      if deck.origin == .data || deck.origin == .folder { place += ": " + deck.file }
      if let hiddenBy { place += " (hidden by \(hiddenBy.origin.text))" }
      if !deck.isUsable {
        place += " — \(deck.errors.count) errors, see: annals check \(deck.file)"
      }
      table.add(
        Safe.line(deck.id), Safe.line(deck.title), "\(deck.eventCount)", "\(deck.cards.count)",
        Safe.line(place))
    }
    for line in table.lines(width: Window.width) { printer.line(line) }
  }
}
