import ArgumentParser
import English
import Session

/// What Tab offers at the command prompt: commands, their options, the options' values, decks.
///
/// All of it comes from the commands' own help, so that nothing offered is out of date.
@MainActor
final class CommandCompletion {
  private let words: [String]
  private let decks: () -> [String]
  private var knownDecks: [String]?

  /// - Parameters:
  ///   - words: everything that may stand first.
  ///   - decks: the ids of the decks there are; asked for once, when first needed.
  init(words: [String], decks: @escaping () -> [String]) {
    self.words = words
    self.decks = decks
  }

  /// The candidates for `word`, the last of `line`.
  func candidates(_ line: String, _ word: String) -> [String] {
    var before = line.split(separator: " ").map(String.init)
    if !word.isEmpty, before.last == word { before.removeLast() }
    guard let first = before.first else { return words.filter { $0.hasPrefix(word) } }
    if first == "help" { return words.filter { $0.hasPrefix(word) } }
    guard let command = Self.command(first) else { return [] }
    let help = Annals.helpMessage(for: command, columns: 1000)
    let options = Self.options(in: help)
    let found: [String]
    if word.hasPrefix("-") {
      found = options.map(\.name)
    } else if let option = options.first(where: { $0.name == before.last }), option.takesValue {
      found = option.name == "--deck" ? deckNames() : option.values
    } else if help.contains("<key>"), before.count == 1 {
      found = Setting.allCases.map(\.rawValue)
    } else if help.contains("<deck>") || help.contains("<source>") {
      found = deckNames()
    } else {
      found = []
    }
    return found.filter { $0.hasPrefix(word) }.sorted()
  }

  private func deckNames() -> [String] {
    let names = knownDecks ?? decks()
    knownDecks = names
    return names
  }

  private static func command(_ name: String) -> (any ParsableCommand.Type)? {
    Annals.configuration.subcommands.first { $0.configuration.commandName == name }
  }

  struct Option: Hashable {
    var name: String
    var takesValue: Bool
    var values: [String]
  }

  /// The long options of a help page: `  --mode <mode>   How … (values: auto, flip; default: auto)`.
  static func options(in help: String) -> [Option] {
    // A long option's description stands on the line below.
    var entries: [String] = []
    for line in help.split(separator: "\n") {
      if line.hasPrefix("  -") {
        entries.append(String(line))
      } else if line.hasPrefix("    "), let last = entries.indices.last {
        entries[last] += " " + line.drop { $0 == " " }
      }
    }
    return entries.compactMap { text in
      guard let start = text.firstRange(of: "--") else { return nil }
      let name = "--" + text[start.upperBound...].prefix { $0.isLetter || $0 == "-" }
      guard name.count > 2 else { return nil }
      let rest = text[start.upperBound...].dropFirst(name.count - 2)
      var values: [String] = []
      if let list = text.firstRange(of: "(values: ") {
        values = text[list.upperBound...].prefix { $0 != ";" && $0 != ")" }
          .split(separator: ",").map { String($0).trimmingWhitespace }
      }
      return Option(name: name, takesValue: rest.hasPrefix(" <"), values: values)
    }
  }
}
