import Foundation
import PseudoTerminal
import Testing

/// What has to hold of every command there is.
@Suite(.serialized) struct EveryCommandTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  private func commands(_ annals: Annals) throws -> [[String: Any]] {
    let dump = try annals.run(["manual", "--json"]).output
    let tree = try #require(
      try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any])
    let command = try #require(tree["command"] as? [String: Any])
    return try #require(command["subcommands"] as? [[String: Any]])
      .filter { $0["commandName"] as? String != "help" }
  }

  @Test func helpHasAnExampleAndReadingCommandsTakeJSON() throws {
    let annals = try Annals()
    let commands = try commands(annals)
    #expect(commands.count > 15)
    for command in commands {
      let name = try #require(command["commandName"] as? String)
      let help = try annals.run([name, "--help"])
      #expect(help.status == 0)
      #expect(help.output.contains("Example"), "\(name) has no example")
      #expect(help.output.contains("annals \(name)"), "\(name)")
      // study asks; what it leaves is read with due, progress and cards. A schema is JSON.
      if ["study", "new", "generate", "schema"].contains(name) { continue }
      #expect(help.output.contains("--json"), "\(name) has no --json")
    }
  }

  @Test func theManualNamesEveryCommandAndOption() throws {
    let annals = try Annals()
    let page = try annals.run(["manual"]).output
    #expect(page.hasPrefix(".TH ANNALS 1"))
    for command in try commands(annals) {
      let name = try #require(command["commandName"] as? String)
      #expect(page.contains(".SS \"annals \(name)\""))
      for argument in command["arguments"] as? [[String: Any]] ?? [] {
        for part in argument["names"] as? [[String: Any]] ?? [] {
          let option = try #require(part["name"] as? String).replacing("-", with: "\\-")
          #expect(page.contains(option), "\(name) \(option)")
        }
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreMade(_ shell: String) throws {
    let annals = try Annals()
    let script = try annals.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    for word in ["timeline", "suspend", "ahead", "html"] {
      #expect(script.output.contains(word), "\(word)")
    }
  }

  /// What bash itself makes of the script: commands, decks that the program names, values of options.
  @Test func bashCompletes() throws {
    let annals = try Annals()
    let script = try annals.run(["--generate-completion-script", "bash"]).output
    let file = try annals.write(script, to: "annals.bash")
    let tried = """
      source '\(file)'
      try() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
        _annals annals "${@: -1}" "${@: -2:1}"
        echo "${COMPREPLY[@]}"
      }
      try annals st
      try annals study iv
      try annals study --mode ""
      try annals check ann
      """
    let bash = Process()
    bash.executableURL = URL(filePath: "/bin/bash")
    bash.arguments = ["-c", tried]
    bash.currentDirectoryURL = annals.folder
    let folder = URL(filePath: Annals.program).deletingLastPathComponent().path
    bash.environment = annals.environment.merging(["PATH": "\(folder):/usr/bin:/bin"]) { $1 }
    let pipe = Pipe()
    bash.standardOutput = pipe
    try bash.run()
    let said = try pipe.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) }
    bash.waitUntilExit()
    #expect(said == "study\nivar-smilga\nauto flip type choice\n\n")
  }

  private static let lines: [[String]] = [
    ["decks"], ["due"], ["progress"], ["cards", "kind:role"], ["cards", "tag:nowhere"],
    ["show", "birth"], ["flags"], ["timeline", "ivar-smilga", "--from", "1917", "--to", "1921"],
    ["aliases"], ["set"], ["suspend", "tag:exile", "--dry-run"], ["check", "hostile.yaml"],
    ["timeline", "hostile.yaml"], ["date", "1917-06-10"], ["undo"], ["doctor"], ["cards", "due ("],
    ["study", "--limit", "1", "--mode", "flip"],
  ]

  /// No line is wider than the window, and nothing but our own sequences reaches the terminal.
  @Test(arguments: [20, 40, 80, 300]) func everyCommandKeepsToTheWindow(_ columns: Int) throws {
    let annals = try Annals()
    _ = try annals.write(Self.hostile, to: "hostile.yaml")
    for arguments in Self.lines {
      // Every look in the narrowest window; in wider ones one of them, to save starts.
      let looks = [(false, "C.UTF-8"), (true, "C.UTF-8"), (false, "C")]
      for (plain, locale) in columns == 20 ? looks : columns == 40 ? [looks[1]] : [looks[0]] {
        let words = arguments.map { $0 == "hostile.yaml" ? annals.folder.path + "/" + $0 : $0 }
        let terminal = try PseudoTerminal(
          Annals.program, words + Self.day + (plain ? ["--plain"] : []),
          environment: annals.environment.merging(["LANG": locale]) { $1 },
          columns: UInt16(columns))
        if arguments[0] == "study" {
          // The end of the prompt: what is typed before it is there is thrown away.
          #expect(terminal.expect("answer]"))
          terminal.type("\u{04}")
        }
        #expect(terminal.waitForExit(within: 120) != -1)
        let what = "\(arguments.joined(separator: " ")) at \(columns), \(plain), \(locale)"
        let known = ["1m", "2m", "22m", "31m", "32m", "33m", "36m", "39m", "?2004h", "?2004l", "K"]
        let text = String(decoding: terminal.output, as: UTF8.self)
        for sequence in text.components(separatedBy: "\u{1B}[").dropFirst() {
          #expect(
            arguments[0] == "study" || known.contains { sequence.hasPrefix($0) },
            "\(what): \(sequence.prefix(6))")
        }
        if plain, arguments[0] != "study" { #expect(!text.contains("\u{1B}"), "\(what)") }
        if arguments[0] != "study" {
          for line in terminal.transcript.split(separator: "\n") {
            // A bar that a slow machine shows is taken back within its line.
            let line = line.replacing(/^.*\d %( Reading decks|(?=\S))/, with: "")
            #expect(Self.width(line) <= columns, "\(what): \(line)")
            if locale == "C" { #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(what): \(line)") }
          }
        }
      }
    }
  }

  /// Wide, right-to-left, combining and controlling characters where text can stand.
  private static let hostile = """
    id: hostile
    title: "年代記 שלום e\\u0301 \\u202Eevil \\u001B[2J"
    subject: x
    people:
      x: {name: "שמעון 山田"}
    events:
      - {id: a, what: "は生まれた、そしてとても長い説明がここに続きます、終わりなく", date: 1900-01-01}
      - {id: b, what: "ד\\u05B8ב\\u05B8ר נולד", date: 1950}

    """

  private static func width(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return sum
      default: break
      }
      let isWide =
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
      return sum + (isWide ? 2 : 1)
    }
  }
}
