import ArgumentParser
import FSRS
import Terminal

/// Options that every command takes.
struct GlobalOptions: ParsableArguments, Sendable {
  enum Colour: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, always, never
  }

  @Option(help: .init("Keep progress in this folder.", valueName: "dir"))
  var data: String?

  @Option(help: .init("Seed for random choices, so that a run can be repeated.", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: .init(
      "Pretend the clock starts here, such as 2026-11-23T09:00:00Z; answers are kept as of then.",
      valueName: "time"))
  var now: String?

  @Flag(help: "No colour, nothing drawn.")
  var plain = false

  @Option(help: "When to use colour.")
  var color: Colour = .auto

  func validate() throws {
    if let now, Instant(now) == nil {
      throw ValidationError(
        "--now takes a time in UTC such as 2026-11-23T09:00:00Z, not '\(now)'.")
    }
  }

  /// The same options again, for a command typed inside the REPL.
  var arguments: [String] {
    var arguments: [String] = []
    if let data { arguments += ["--data", data] }
    if let seed { arguments += ["--seed", "\(seed)"] }
    if let now { arguments += ["--now", now] }
    if plain { arguments.append("--plain") }
    if color != .auto { arguments += ["--color", color.rawValue] }
    return arguments
  }

  /// A command's arguments without these options.
  static func removed(from arguments: some Sequence<String>) -> [String] {
    var kept: [String] = []
    var isValue = false
    for argument in arguments {
      defer { isValue = !isValue && withValue.contains(argument) }
      let name = String(argument.prefix { $0 != "=" })
      if !isValue, !withValue.contains(name), !withoutValue.contains(name) { kept.append(argument) }
    }
    return kept
  }

  /// Names of the options above that take a value, and of those that don't.
  static let withValue: Set<String> = ["--data", "--seed", "--now", "--color"]
  static let withoutValue: Set<String> = ["--plain"]
}
