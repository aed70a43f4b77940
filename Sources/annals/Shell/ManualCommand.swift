import ArgumentParser
import Progress
import Terminal

/// The manual page, made from what every command says of itself.
struct ManualCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page.",
    discussion: """
      It is in the form that man reads, made from --help of every command. The second example keeps \
      it where man looks.

      Example: annals manual | man -l -
      Example: annals manual > ~/.local/share/man/man1/annals.1
      """)

  @Flag(help: "Print every command with its options as one line of JSON instead.")
  var json = false

  @OptionGroup var global: GlobalOptions

  @MainActor func perform(_ program: Program) throws {
    let help = try JSONValue(Array(Annals._dumpHelp().utf8))
    if json { return program.printer.line(help.line) }
    guard let command = help["command"] else { return }
    program.printer.text(ManualPage(command, version: Annals.version).text)
  }
}
