import Progress
import Study
import Terminal

/// Cards as lines: what they ask and when they come back, never the answer.
@MainActor
struct CardList {
  let program: Program
  let browser: Browser

  init(_ program: Program, _ browser: Browser) {
    self.program = program
    self.browser = browser
  }

  /// Prints a table; sentences where nothing is to be drawn.
  func show(_ cards: [Card]) {
    let severalDecks = Set(browser.decks.cards.lazy.map(\.deck)).count > 1
    let printer = program.printer
    if program.drawing == .sentences {
      for card in cards {
        printer.sentence(
          Safe.line("\(card.id) is \(CardFigures(card, browser).long): \(card.stems.first ?? "")"))
      }
      return
    }
    var table = Table([.init("Card"), .init("Back"), .init("Question", .prose, name: "")])
    for card in cards {
      let id = severalDecks ? card.id : String(card.id.dropFirst(card.deck.count + 1))
      let flag = browser.learner.state.cards[card.id]?.flag == nil ? "" : ", flagged"
      table.add(
        Safe.line(id), CardFigures(card, browser).short + flag, Safe.line(card.stems.first ?? ""))
    }
    program.show(table)
  }
}
