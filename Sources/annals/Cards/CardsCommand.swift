import ArgumentParser
import Progress
import Study
import Terminal

/// Lists the cards that a query means.
struct CardsCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "List cards by a query.",
    discussion: """
      A query is words, which look through questions, answers, notes and names, and terms: due, new, \
      learning, review, suspended, buried, flagged, leech; kind:role, tag:exile, who:lenin, \
      deck:ivar-smilga, id:birth, date:1917 (possible days overlap; date<1905 too); stability<7, \
      difficulty>7, retrievability<0.9, interval>=30, lapses>3, reps>10, due<3 (days). Terms side by \
      side must all hold; or takes either; not, or a leading -, turns one round; parentheses group; \
      quotation marks keep a text together. Put the query in quotes, so that your shell leaves it \
      alone. Without a query every card is listed.

      Example: annals cards 'kind:role date:1917/1921 -suspended'
      """)

  @Argument(
    parsing: .allUnrecognized, help: .init("Which cards; see above.", valueName: "query"))
  var query: [String] = []

  @Flag(help: "Print JSON, one card a line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  @MainActor func perform(_ program: Program) throws {
    let query = try QueryText.read(query) ?? .everything
    let learner = try Learner(program, global)
    let decks = DeckLibrary(program, learner).all()
    let browser = Browser(learner, decks, at: program.moment)
    let cards = browser.cards(query)
    let printer = program.printer
    if json {
      for card in cards {
        printer.line(JSONValue.object(CardFigures(card, browser).members).line)
      }
      return
    }
    guard !cards.isEmpty else { return printer.sentence(Safe.line(browser.advice(query))) }
    CardList(program, browser).show(cards)
    printer.line("\(cards.count) of \(FigureText.count(decks.cards.count, "card")).")
  }
}
