import Library
import ArgumentParser
import Progress
import Session
import Terminal

/// Which decks were found, where, and what is wrong with them; and which of them are used.
struct DecksCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "decks", abstract: "List the decks that were found, or choose which are used.",
    discussion: """
      Decks are looked for in DATA/decks, in ./Decks and in the program itself; the first with an \
      id wins. Study without a deck takes those in use: your own, the first that ships, and of the \
      others that ship those you have begun. decks use ID and decks ignore ID settle it.

      Example: annals decks use hannibal
      """)

  enum Action: String, ExpressibleByArgument, CaseIterable, Sendable {
    case use, ignore
  }

  @Argument(help: "use or ignore, with the decks' ids; without, the decks are listed.")
  var action: Action?

  @Argument(help: .init("Decks by id.", valueName: "id"), completion: .decks)
  var ids: [String] = []

  @Flag(help: "Print JSON, one deck per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let action, ids.isEmpty {
      throw ValidationError(
        "Say which deck to \(action.rawValue), such as annals decks \(action.rawValue) hannibal.")
    }
  }

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let library = DeckLibrary(program, learner)
    if let action { return try choose(action, library, learner, program) }
    let lines = library.found().map {
      DeckListRow(deck: $0.deck, hiddenBy: $0.hiddenBy, isUsed: library.isUsed($0.deck.id))
    }
    let printer = program.printer
    if json { return lines.forEach { printer.json($0.json) } }
    guard !lines.isEmpty else {
      return printer.line("No decks were found in \(Safe.line(learner.home.decks)) or ./Decks.")
    }
    var table = Table([
      .init("Deck"), .init("Title", .prose), .init("Events", .trailing),
      .init("Cards", .trailing), .init("In use"), .init("Where", .prose),
    ])
    for line in lines { line.add(to: &table) }
    program.show(table)
  }

  @MainActor private func choose(
    _ action: Action, _ library: DeckLibrary, _ learner: Learner, _ program: Program
  ) throws {
    let known = library.found().map(\.deck.id)
    for id in ids where !known.contains(id) {
      throw Failure(
        .noInput,
        "there is no deck '\(id)'; there are \(Set(known).sorted().joined(separator: ", "))")
    }
    try program.prepareToWrite(learner)
    let records = ids.map {
      Payload.setting(
        key: SettingKey(.use, .deck($0)).text, value: action == .use ? "yes" : "no")
    }
    try learner.store.save(records, at: program.moment)
    let after = DeckLibrary(program, learner)
    program.writeState(learner)
    let decks = after.found().filter { $0.hiddenBy == nil }.map(\.deck)
    for id in ids {
      let broken = action == .use ? decks.first { $0.id == id && !$0.isUsable } : nil
      program.printer.line(Safe.line(Self.outcome(of: action, id, broken: broken?.file)))
    }
  }

  /// - Parameter broken: the deck's file, where errors keep it from being studied.
  private static func outcome(of action: Action, _ id: String, broken: String?) -> String {
    switch (action, broken) {
    case (.ignore, _): "\(id) is left alone by study without a deck; what you know of it is kept."
    case (.use, nil): "\(id) is in use: study without a deck takes it."
    case (.use, let file?):
      "\(id) is chosen, but left out until its errors are corrected; see: annals check \(file)"
    }
  }
}
