import Library
import ArgumentParser
import Progress
import Records
import Questions
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

  @Flag(help: "Print JSON, one card per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let query = try QueryText.read(query) ?? .everything
    let search = try CardSearch(program, global)
    let (cards, total, decks) = search.find(query)
    let printer = program.printer
    if json {
      for card in cards {
        printer.json(CardStatus(card, search).json)
      }
      return
    }
    guard !cards.isEmpty else { return printer.sentence(Safe.line(search.advice(query))) }
    CardList(program: program, search: search).show(cards, ofSeveralDecks: decks.count > 1)
    printer.line("\(cards.count) of \(NumberText.count(total, "card")).")
  }
}

/// Cards as lines: what they ask and when they come back, never the answer.
@MainActor
struct CardList {
  let program: Program
  let search: CardSearch

  /// Prints a table; sentences where nothing is to be drawn.
  func show(_ cards: [FoundCard], ofSeveralDecks severalDecks: Bool) {
    let printer = program.printer
    if program.drawing == .sentences {
      for card in cards {
        printer.sentence(
          Safe.line("\(card.id) is \(CardStatus(card, search).long): \(card.question)"))
      }
      return
    }
    var table = Table([.init("Card"), .init("Back"), .init("Question", .prose, name: "")])
    for card in cards {
      let id = severalDecks ? card.id.text : String(card.id.withoutDeck)
      let flag = card.known.flag == nil ? "" : ", flagged"
      table.add(
        Safe.line(id), CardStatus(card, search).short + flag, Safe.line(card.question))
    }
    program.show(table)
  }
}
