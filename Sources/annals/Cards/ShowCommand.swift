import ArgumentParser
import Diagnostics
import Grading
import Progress
import Questions
import Records
import Terminal

/// Everything about one card.
struct ShowCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show everything about a card, its answer too.",
    discussion: """
      A card is named by its id, with or without the deck; an event's id shows all its cards, and a \
      query all that it finds.

      Example: annals show ivar-smilga/birth#date
      """)

  @Argument(
    parsing: .allUnrecognized, help: .init("A card, an event or a query.", valueName: "card"))
  var names: [String]

  @Flag(help: "Print JSON, one card per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let search = try CardSearch(program, global)
    let found = try CardChoice.read(names, search)
    let printer = program.printer
    if json {
      for found in found.cards {
        guard let card = found.card else { continue }
        var value = CardStatus(found, search).json
        value.append("questions", card.stems)
        value.append("note", .some(card.note))
        value.append("source", .some(card.source))
        value.append("file", card.place?.file)
        value.append("line", card.place?.line)
        printer.json(value)
      }
      return
    }
    guard !found.cards.isEmpty else {
      throw Failure(.noInput, search.advice(found.query))
    }
    for (position, card) in found.cards.enumerated() {
      if position > 0 { printer.line() }
      guard let whole = search.card(card.id) else { continue }
      show(whole, CardStatus(card, search), program)
    }
  }

  @MainActor private func show(_ card: Card, _ standing: CardStatus, _ program: Program) {
    let width = min(Window.width, 100)
    func line(_ text: String, _ role: Style.Role? = nil, hanging: Int = 2) {
      for line in program.printer.wrapped(Safe.line(text), width: width, hanging: hanging) {
        program.printer.line(role.map { program.style.paint(line, $0) } ?? line)
      }
    }
    line(card.id.text, .heading)
    for stem in card.stems { line("Asks: \(stem)") }
    line("Answer: \(card.answer.text)", .strong)
    if !card.answer.aliases.isEmpty {
      line("Also right: \(card.answer.aliases.joined(separator: ", "))")
    }
    if let choices = card.choices {
      line("Options: \(choices.map(\.text).joined(separator: "; "))")
    }
    if let note = card.note { line("Note: \(note)", .dim) }
    if let source = card.source { line("Source: \(source)", .dim) }
    if !card.tags.isEmpty { line("Tags: \(card.tags.joined(separator: ", "))") }
    if let place = card.place { line("Stands in \(place.file), line \(place.line).") }
    line("It is \(standing.long); \(standing.past).")
    if let memory = standing.memory { line("Memory: \(memory).") }
    if let flag = standing.known.flag { line(flag.isEmpty ? "Flagged." : "Flagged: \(flag)") }
  }
}
