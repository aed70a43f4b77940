import Library
import ArgumentParser
import Exchange
import Progress
import English
import Terminal

/// A custom deck as a file, which `study` takes again.
struct GenerateCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a deck of your own choice to a file.",
    discussion: """
      Cards keep their ids, so that studying the file and studying the chronicle are one memory.

      Example:
        annals generate ivar-smilga --kind when --from 1917 --to 1921 \\
          -o civil-war.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case json, csv, markdown
  }

  @Argument(help: .init("Decks by id, file or folder.", valueName: "source"), completion: .decks)
  var sources: [String]

  @OptionGroup var kinds: KindOptions

  @OptionGroup var period: PeriodOptions

  @Option(
    name: .customLong("tag"), parsing: .singleValue,
    help: .init("Only events with this tag; may be repeated.", valueName: "tag"))
  var tags: [String] = []

  @Option(
    parsing: .singleValue,
    help: .init(
      "Only events that concern this person or body, by id or name; may be repeated.",
      valueName: "id"))
  var who: [String] = []

  @Option(help: "The form of the file: json can be studied again, and alone has exercises.")
  var format: Format = .json

  @Option(
    name: [.short, .customLong("output")], help: .init("Write to this file.", valueName: "file"))
  var output: String?

  @OptionGroup var file: OutputFile

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let home = try program.dataFolder(global)
    let decks = try DeckLibrary(program, home).named(sources)
    let filter = try GenerateFilter(
      kinds: kinds, days: period.range, tags: tags, who: who, decks: decks)
    var deck = GeneratedDeck(format, title: decks.map(\.title).joined(separator: ", "))
    let events = deck.addCards(of: decks, filter)
    let exercises =
      kinds.includesExercises ? filter.exercises(of: decks.exercises, among: events) : []
    if deck.cardCount == 0, !exercises.isEmpty, !hasExercises {
      throw Failure(
        .usage,
        "these are exercises, and exercises are only in JSON: leave --format \(format.rawValue) out"
      )
    }
    if deck.cardCount == 0, exercises.isEmpty {
      program.printer.error("annals: no card in these decks matches; the deck written is empty")
    }
    let bytes = deck.ended(with: exercises)
    guard let output else { return write(bytes, to: program.printer) }
    try file.write(bytes, to: output)
    let count = NumberText.count(deck.cardCount, "card")
    let others =
      hasExercises
      ? ", \(NumberText.count(exercises.count, "exercise"))"
      : exercises.isEmpty ? "" : "; exercises are only in JSON"
    program.printer.error(Safe.line("\(output): \(count)\(others)"))
  }

  /// Whether the form can hold them: a sheet has no column for what is put in order or matched.
  private var hasExercises: Bool { format == .json }

  /// To a terminal a deck is display, and escaped like all else; JSON by its own escapes.
  @MainActor private func write(_ bytes: [UInt8], to printer: Printer) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard printer.isTerminal, format != .json else { return printer.text(text) }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      printer.line(Safe.line(String(line)))
    }
  }
}
