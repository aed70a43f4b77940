import ArgumentParser
import Glibc
import Progress
import Terminal

@main
@MainActor
enum Main {
  static func main() {
    Signals.install()
    let code = run(Array(CommandLine.arguments.dropFirst()))
    exit(Program.current.printer.flush() ? code : max(code, Failure.Code.ioFailed.rawValue))
  }

  /// Runs one command line and returns its exit code; never throws, never shows a trace.
  static func run(_ arguments: [String]) -> Int32 {
    let printer = Program.current.printer
    do {
      let words = globalOptionsLast(arguments)
      if let first = words.first, let message = UnknownCommand.message(first) {
        throw Failure(.usage, message + "\nAll commands: annals --help")
      }
      Program.current.commandLine = UnknownCommand.joiningNegatives(words)
      var command = try Annals.parseAsRoot(Program.current.commandLine)
      try command.run()
      return 0
    } catch let failure as Failure {
      if !failure.message.isEmpty { printer.error("annals: " + Safe.text(failure.message)) }
      return failure.code.rawValue
    } catch let error as StorageError {
      printer.error("annals: " + Safe.text(error.message))
      return error.exit.rawValue
    } catch {
      let code = Annals.exitCode(for: error)
      let message = Annals.fullMessage(for: error)
      guard code != .success else {
        printer.line(message)
        return 0
      }
      if !message.isEmpty { printer.error(Safe.text(message)) }
      return Failure.Code.usage.rawValue
    }
  }

  /// Moves options that stand before the command behind it, where the parser looks for them.
  private static func globalOptionsLast(_ arguments: [String]) -> [String] {
    var moved: [String] = []
    var rest = arguments[...]
    while let first = rest.first, first.hasPrefix("--") {
      let name = String(first.prefix { $0 != "=" })
      if GlobalOptions.withoutValue.contains(name)
        || (first.contains("=") && GlobalOptions.withValue.contains(name))
      {
        moved.append(rest.removeFirst())
      } else if GlobalOptions.withValue.contains(name), rest.count > 1 {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    guard let command = rest.first else { return moved }
    return [command] + moved + rest.dropFirst()
  }
}
