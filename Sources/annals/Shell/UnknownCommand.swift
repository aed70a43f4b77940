import ArgumentParser
import Diagnostics

/// What to say of a first word that is not a command.
@MainActor
enum UnknownCommand {
  static var names: [String] {
    Annals.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// `there is no command 'stduy'; did you mean study?`; nil where `word` may stand first.
  ///
  /// - Parameter others: what may stand first besides commands.
  static func message(_ word: String, others: [String] = ["help"]) -> String? {
    let known = names + others
    guard !word.hasPrefix("-"), !known.contains(word) else { return nil }
    let near = NearWord.nearest(to: word, among: known)
    return "there is no command '\(word)'" + (near.map { "; did you mean \($0)?" } ?? "")
  }

  /// The arguments with negative numbers joined to the option before them (`--new -3` → `--new=-3`),
  /// which the parser would take for options of their own.
  static func joiningNegatives(_ arguments: [String]) -> [String] {
    func isNegative(_ text: String) -> Bool {
      text.hasPrefix("-") && text.dropFirst().first?.isNumber ?? false
    }
    guard arguments.contains(where: isNegative), let first = arguments.first,
      let command = Annals.configuration.subcommands.first(where: {
        $0.configuration.commandName == first
      })
    else { return arguments }
    let options = CommandCompletion.options(in: Annals.helpMessage(for: command, columns: 1000))
    let names = Set(options.filter(\.takesValue).map(\.name))
    var joined: [String] = []
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { return joined + arguments[place...] }
      if isNegative(argument), let option = joined.last, names.contains(option) {
        joined[joined.count - 1] = "\(option)=\(argument)"
      } else {
        joined.append(argument)
      }
    }
    return joined
  }
}
