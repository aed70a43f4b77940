import Library
import ArgumentParser
import Diagnostics
import Glibc
import Progress
import Questions
import Terminal

/// Names every problem of chronicles and decks.
struct CheckCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look a chronicle over and name every problem in it.",
    discussion: """
      Exit code 0 means no errors (there may be warnings), 65 errors, 66 a missing file.

      Example: annals check --watch my-chronicle.yaml
      Example: annals check --explain unreadable-date
      """)

  @Argument(
    help: .init("Chronicles, or decks as generate writes them.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String] = []

  @Option(
    help: .init("Say what a rule demands, by the name after a problem.", valueName: "rule"),
    completion: .list(RuleExplanation.all.map(\.name)))
  var explain: String?

  @Flag(help: "Print JSON, one problem per line.")
  var json = false

  @Flag(help: "Look again whenever a file changes, until you press Enter.")
  var watch = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if explain == nil, files.isEmpty {
      throw ValidationError("Missing expected argument '<file> ...'")
    }
    if explain != nil, !files.isEmpty {
      throw ValidationError("--explain takes no file.")
    }
  }

  func perform(_ program: Program) throws {
    if let explain {
      let rule = try RuleExplanation.named(explain)
      return program.printer.line(json ? rule.value.line : rule.text)
    }
    guard watch else { return try look(program) }
    let watcher = FileWatch(files)
    while true {
      var outcome: Failure?
      do { try look(program) } catch let failure as Failure { outcome = failure }
      program.printer.line("Watching; Enter ends it.")
      program.printer.flush()
      guard watcher.waitForChange() else {
        if let outcome { throw outcome }
        return
      }
      program.printer.line()
    }
  }

  @MainActor private func look(_ program: Program) throws {
    let printer = program.printer
    let library = DeckLibrary(program, try program.dataFolder(global))
    var worst: Failure.Code?
    var ids = SharedIDs()
    for file in files {
      let deck: Deck
      do {
        deck = try library.load(file, origin: .argument)
      } catch {
        printer.error("annals: " + Safe.line("\(file): \(error.message)"))
        worst = worst ?? (error == .missing ? .noInput : .ioFailed)
        continue
      }
      for diagnostic in deck.diagnostics {
        printer.line(json ? Self.value(of: diagnostic).line : Safe.text(diagnostic.text))
      }
      if let other = ids.earlier(than: deck) {
        let problem = SharedIDs.problem(deck, after: other)
        printer.line(json ? Self.value(of: problem).line : Safe.text(problem.text))
        worst = .badInput
      }
      if !deck.isUsable { worst = .badInput }
      let silence = deck.isUsable ? deck.chronicle.map(SilenceText.init) : nil
      if json {
        for value in silence?.values ?? [] { printer.line(value.line) }
      } else {
        for line in [Self.verdict(on: deck)] + (silence?.sentences ?? []) {
          printer.sentence(Safe.line("\(file): \(line)"))
        }
      }
    }
    if let worst { throw Failure(worst) }
  }

  private static func verdict(on deck: Deck) -> String {
    let errors = deck.errors.count
    let warnings = deck.diagnostics.count - errors
    var parts: [String] = []
    if errors > 0 { parts.append(NumberText.count(errors, "error")) }
    if warnings > 0 { parts.append(NumberText.count(warnings, "warning")) }
    let problems = parts.isEmpty ? "no problems" : parts.joined(separator: " and ")
    guard errors == 0 else { return problems + "; it is not used until the errors are corrected" }
    let cards = NumberText.count(deck.stored.count, "card")
    // A recipe may hold nothing but cards of its own.
    guard deck.eventCount > 0 || deck.isChronicle else { return "\(problems); \(cards)" }
    let gives = deck.eventCount == 1 ? "gives" : "give"
    return "\(problems); \(NumberText.count(deck.eventCount, "event")) \(gives) \(cards)"
  }

  private static func value(of diagnostic: Diagnostic) -> JSONValue {
    [
      "file": diagnostic.place.file, "line": diagnostic.place.line,
      "column": diagnostic.place.column, "severity": diagnostic.severity.rawValue,
      "rule": diagnostic.rule, "message": diagnostic.message.text,
    ]
  }
}

/// Waits until one of some files has another content, or the user presses Enter.
@MainActor
final class FileWatch {
  private let files: [String]
  private var stamps: [String?]

  init(_ files: [String]) {
    self.files = files
    stamps = files.map(Self.stamp)
  }

  /// False where a line, or the end of input, came first.
  func waitForChange() -> Bool {
    while true {
      if isInputReady(milliseconds: 250) { return false }
      let now = files.map(Self.stamp)
      if now != stamps {
        stamps = now
        return true
      }
    }
  }

  private func isInputReady(milliseconds: Int32) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&input, 1, milliseconds) > 0 else { return false }
    _ = readLine()
    return true
  }

  /// Nil while the file is missing, as it is for a moment when editors save.
  private static func stamp(_ file: String) -> String? {
    (try? BoundedFile.read(file, limit: DeckLoader.limit)).map(SeenDeck.stamp)
  }
}
