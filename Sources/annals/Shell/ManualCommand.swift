import ArgumentParser
import Diagnostics
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

  @Flag(help: "Print JSON: every command with its options.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let help = try JSONValue(Array(Annals._dumpHelp().utf8))
    if json { return program.printer.json(help) }
    guard let command = help["command"] else { return }
    program.printer.text(ManualPage(command, version: Program.number).text)
  }
}

/// A manual page in roff, from the parser's own description of the commands.
struct ManualPage {
  let text: String

  /// - Parameter command: the program as `--experimental-dump-help` has it.
  init(_ command: JSONValue, version: String) {
    var lines = [
      ".TH ANNALS 1 \"\" \"annals \(version)\" \"User Commands\"", ".SH NAME",
      "annals \\- " + Self.escaped(command["abstract"]?.text ?? ""), ".SH SYNOPSIS",
      ".B annals", "[\\fIcommand\\fR] [\\fIoptions\\fR]", ".SH DESCRIPTION",
    ]
    lines += Self.paragraphs(command["discussion"]?.text)
    lines.append(".SH OPTIONS OF EVERY COMMAND")
    let shared = command["arguments"]?.elements ?? []
    for argument in shared { lines += Self.argument(argument) }
    let names = Set(shared.compactMap(Self.name))
    lines.append(".SH COMMANDS")
    for sub in command["subcommands"]?.elements ?? [] where sub["shouldDisplay"] != .bool(false) {
      guard let name = sub["commandName"]?.text, name != "help" else { continue }
      let own = (sub["arguments"]?.elements ?? []).filter { argument in
        Self.name(argument).map { !names.contains($0) } ?? true
      }
      lines.append(".SS \"annals \(name)\"")
      lines.append(Self.escaped(sub["abstract"]?.text ?? ""))
      lines += Self.paragraphs(sub["discussion"]?.text)
      for argument in own { lines += Self.argument(argument) }
    }
    lines.append(".SH RULES OF CHECK")
    for rule in RuleExplanation.all {
      let weight = rule.severity == .warning ? " A warning." : ""
      lines += [".TP", ".B " + Self.escaped(rule.name), Self.escaped(rule.summary + weight)]
    }
    lines += Self.tail
    text = lines.joined(separator: "\n") + "\n"
  }

  private static let tail = [
    ".SH EXIT STATUS",
    "0 done; 64 usage; 65 bad input file or line; 66 no such input; 73 cannot create; 74 read or "
      + "write failed; 75 another annals is rewriting the state; 130 interrupted.",
    ".SH ENVIRONMENT", ".TP", ".B ANNALS_DATA", "Where progress is kept, instead of",
    "~/.local/share/annals.", ".TP", ".B NO_COLOR", "No colour.", ".TP", ".B ACCESSIBLE",
    "With the value 1 everything is said in whole sentences, and nothing is drawn.", ".TP",
    ".B LC_ALL, LC_CTYPE, LANG", "Without UTF\\-8 in them what is drawn is drawn in ASCII.",
  ]

  private static func name(_ argument: JSONValue) -> String? {
    argument["names"]?.elements?.first?["name"]?.text
  }

  private static func argument(_ argument: JSONValue) -> [String] {
    let names = (argument["names"]?.elements ?? []).compactMap { name -> String? in
      guard let text = name["name"]?.text else { return nil }
      return (name["kind"]?.text == "long" ? "\\-\\-" : "\\-") + escaped(text)
    }
    let value = escaped(argument["valueName"]?.text ?? "")
    let head: String
    switch argument["kind"]?.text {
    case "positional": head = "\\fI\(value)\\fR"
    case "option":
      head = names.map { "\\fB\($0)\\fR" }.joined(separator: ", ") + " \\fI\(value)\\fR"
    default: head = names.map { "\\fB\($0)\\fR" }.joined(separator: ", ")
    }
    return [".TP", head, escaped(argument["abstract"]?.text ?? "")]
  }

  private static func paragraphs(_ text: String?) -> [String] {
    guard let text else { return [] }
    return text.split(separator: "\n\n").flatMap { paragraph in
      paragraph.hasPrefix("Example:")
        ? examples(String(paragraph)) : [".PP", escaped(String(paragraph))]
    }
  }

  /// Commands as they stand, neither filled nor hyphenated, to be pasted.
  private static func examples(_ text: String) -> [String] {
    var lines = text.replacing("Example:", with: "").split(separator: "\n")
      .filter { $0.contains { $0 != " " } }
    let indent = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    lines = lines.map { $0.dropFirst(indent) }
    return [".PP", lines.count > 1 ? "Examples:" : "Example:", ".PP", ".RS 4", ".nf"]
      + lines.map { escaped(String($0)) } + [".fi", ".RE"]
  }

  /// Text that roff shows as it stands.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      // These would be printed as typographic signs, which no shell reads.
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }
}
