import Library
import ArgumentParser
import Chronicle
import Exchange
import Progress
import Terminal

/// A chronicle or recipe to begin with.
struct NewCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a chronicle or recipe to begin with, explained line by line.",
    discussion: """
      It goes to your decks, DATA/decks, where annals finds it by itself; with -o anywhere else. The \
      file passes annals check as it is: replace what it tells by what you want to study.

      Example: annals new ada-lovelace
      """)

  @Argument(help: .init("The deck's id: small letters a–z, digits and hyphens.", valueName: "name"))
  var name: String

  @Flag(help: "A recipe: a deck that draws cards from chronicles and adds your own.")
  var recipe = false

  @Option(
    name: .customLong("from"), parsing: .singleValue,
    help: .init("With --recipe: a chronicle to draw from; may be repeated.", valueName: "chronicle")
  )
  var chronicles: [String] = []

  @Option(
    name: [.short, .customLong("output")], help: .init("Write to this file.", valueName: "file"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard Chronicle.isID(name) else {
      let rule = "A deck's name has small letters a–z, digits and hyphens"
      throw ValidationError(
        Starter.proposedID(for: name).map { "\(rule); for '\(name)' write: annals new \($0)" }
          ?? "\(rule), such as ada-lovelace; '\(name)' has none of them: write it in ASCII letters."
      )
    }
    if !chronicles.isEmpty, !recipe { throw ValidationError("--from is for a --recipe.") }
  }

  func perform(_ program: Program) throws {
    let home = try program.dataFolder(global)
    let library = DeckLibrary(program, home)
    if let other = library.found().first(where: { $0.deck.id == name })?.deck {
      throw Failure(
        .cannotCreate, "there is a deck \(name) already: \(other.file); choose another name")
    }
    for chronicle in chronicles where !library.chronicleIDs.contains(chronicle) {
      throw Failure(
        .noInput,
        "there is no chronicle '\(chronicle)'; there are \(library.chronicleIDs.joined(separator: ", "))"
      )
    }
    if output == nil { try home.prepare() }
    let file = output ?? "\(home.decks)/\(name).yaml"
    let kind = recipe ? FileSchema.recipe : .chronicle
    let text =
      recipe
      ? Starter.recipe(
        name, from: chronicles.isEmpty ? Array(library.chronicleIDs.prefix(1)) : chronicles)
      : Starter.chronicle(name)
    if OutputFile.exists(file) {
      throw Failure(.cannotCreate, "\(file) is there already; choose another name, or -o FILE")
    }
    if output == nil {
      do {
        try FileSystem.kernel.makeFolders(home.decks)
      } catch {
        throw Failure(.cannotCreate, "the folder \(home.decks) could not be made")
      }
    }
    try AtomicFile.write(file, bytes: Array(text.utf8), mode: 0o666, overwrite: false)
    let schema = "\(FileName.folder(of: file))/\(kind.rawValue).schema.json"
    if !OutputFile.exists(schema) {
      try AtomicFile.write(
        schema, bytes: Array(kind.document.utf8), mode: 0o666, overwrite: false)
    }
    let shown = Safe.line(file)
    program.printer.line("Written: \(shown)")
    program.printer.line("Edit it, and let annals look on: annals check --watch \(shown)")
    program.printer.line("Then study it: annals study \(output == nil ? name : shown)")
  }
}
