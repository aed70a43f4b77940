import FSRS
import Foundation
import Glibc
import Progress
import PseudoTerminal
import Testing

/// Nothing in a file reaches a terminal but as text: every command, over chronicles, decks, journals and states
/// made to send escapes, and everything it writes searched for any that is not ours.
@Suite(.serialized) struct HostileTerminalTests {
  /// The hostile chronicles and journals of the other tests.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// What is in the `what:` of each hostile chronicle, still in its quotes.
  private static func texts() throws -> [String] {
    try ["terminal", "unicode", "html"].flatMap { kind -> [String] in
      let files = folder.appending(path: "ChronicleTests/Hostile/\(kind)")
      return try FileManager.default.contentsOfDirectory(atPath: files.path).sorted().map { name in
        let text = try String(contentsOf: files.appending(path: name), encoding: .utf8)
        let start = try #require(text.range(of: "what: ")).upperBound
        return text[start...].trimmingCharacters(in: .newlines)
      }
    }
  }

  /// A chronicle in which everything that can hold text holds such a text.
  private static func chronicle() throws -> String {
    let texts = try texts()
    var text = "id: nasty\ntitle: \(texts[0])\nsubject: a\npeople:\n"
    text += "  a: {name: \(texts[1]), aliases: [\(texts[2])], is: \(texts[3])}\n"
    text += "organisations:\n  o: {name: \(texts[4])}\nplaces:\n  p: {name: \(texts[5])}\n"
    text += "roles:\n  r: {name: \(texts[6])}\nsources:\n  s: {title: \(texts[7])}\nevents:\n"
    for (number, what) in texts.enumerated() {
      let other = texts[(number + 9) % texts.count]
      text += "  - {id: e\(number), date: \(1800 + number), what: \(what), where: p, source: s, "
      text += "note: \(other), circumstance: \(other), tags: [\(other)], x-own: \(other)}\n"
    }
    text += "  - {id: t, role: r, of: o, date: 1850/1860, as: \(texts[8]), note: \(texts[9])}\n"
    return text
  }

  private static let escape = "\u{1B}]0;pwned\u{7}\u{1B}[31m\u{202E}"

  /// A home full of it: decks, one with errors, a card of each journal kind, a state, a file name.
  private static func home() throws -> (Annals, chronicle: String) {
    let annals = try Annals()
    let decks = annals.data.appending(path: "decks")
    let reviews = annals.data.appending(path: "reviews")
    for folder in [decks, reviews] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try Data(chronicle().utf8).write(to: decks.appending(path: "nasty.yaml"))
    // Errors quote what they are about; a file name may hold anything.
    try Data("events:\n  - {id: \"\\e[2J\", wat: \"\\e]52;c;AA\\a\", date: \"\\e[31m\"}\n".utf8)
      .write(to: decks.appending(path: "bad\u{1B}[31m.yaml"))
    let home = Home(data: annals.data.path, state: annals.folder.path + "/.local/state/annals")
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "t\(escape)")
    let now = try #require(Instant("2026-11-20T09:00:00Z"))
    let day = now.studyDay(minutesEast: 0)
    func answer(_ card: String) -> Payload {
      .review(
        Review(
          card: card, grade: .good, day: day, due: .day(day.advanced(by: 1)), question: escape,
          typed: escape, verdict: escape, answerHash: escape))
    }
    try writer.append(
      [
        answer(escape), answer("nasty/e0#date"), answer("nasty/\(escape)#date"),
        .mark(card: "nasty/e1#date", set: .flagged, until: nil, reason: escape),
        .mark(card: escape, set: .flagged, until: nil, reason: escape),
        .setting(key: escape, value: escape), .setting(key: "new", value: escape),
        .alias(entity: "nasty/a", text: escape), .alias(entity: escape, text: escape),
        .session([.init("event", .string("start")), .init("arguments", .string(escape))]),
        .quiz([.init("missed", .array([.string(escape)]))]),
      ], at: now, minutesEast: 0)
    writer.close()
    let hostile = folder.appending(path: "ProgressTests/Hostile")
    for name in ["24-conflict-markers", "27-escape-card", "28-binary", "19-bad-time"] {
      try FileManager.default.copyItem(
        at: hostile.appending(path: "journal/\(name).jsonl"),
        to: reviews.appending(path: "\(name)\u{1B}[31m.jsonl"))
    }
    try FileManager.default.copyItem(
      at: hostile.appending(path: "state/23-escape-key.json"),
      to: annals.data.appending(path: "state.json"))
    return (annals, decks.path + "/nasty.yaml")
  }

  /// Commands as `help` names them, so that a new one is searched too.
  private static func commands(_ annals: Annals) throws -> [String] {
    let help = try annals.run(["--help"]).output
    let list = try #require(help.range(of: "SUBCOMMANDS:"))
    return help[list.upperBound...].split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), let name = line.split(separator: " ").first,
        line.dropFirst(2).first != " ", name != "See", name != "help"
      else { return nil }
      return String(name)
    }
  }

  /// Runs one command at a terminal, answering whatever it asks, and gives all it wrote.
  private static func output(_ annals: Annals, _ arguments: [String]) throws -> [UInt8] {
    let terminal = try PseudoTerminal(
      Annals.program, arguments + ["--now", "2026-11-23T09:00:00Z"],
      environment: annals.environment, rows: 40, columns: 100)
    // Typing waits until it has stopped writing: the echo would else stand in the middle of a character.
    _ = terminal.expectScreen(within: 20) { !$0.isEmpty }
    var lines = ["\r", "1\r", ":hint\r", "a\r", "3\r"][...]
    var written = -1
    var code = terminal.waitForExit(within: 0.1)
    for _ in 0..<400 where code == -1 {
      if terminal.output.count == written { terminal.type(lines.popFirst() ?? "\u{4}") }
      written = terminal.output.count
      code = terminal.waitForExit(within: 0.1)
    }
    #expect((0..<128).contains(code), "\(arguments): ended with \(code)")
    #expect(terminal.sttyState == terminal.initialState, "\(arguments)")
    return terminal.output
  }

  @Test func noCommandSendsAnEscapeThatIsNotItsOwn() throws {
    let (annals, chronicle) = try Self.home()
    defer { annals.remove() }
    let commands = try Self.commands(annals)
    #expect(commands.count > 10 && commands.contains("doctor") && commands.contains("study"))
    for command in commands {
      let help = try annals.run(["help", command]).output
      var kinds: [[String]] = [[]]
      if ["<deck>", "<file>", "<source>"].contains(where: help.contains) {
        kinds.append([chronicle])
      }
      if ["<card>", "<query>"].contains(where: help.contains) { kinds.append(["nasty/e0#date"]) }
      for rest in kinds {
        // What changes nothing for the next: `doctor --repair` and `undo` come last.
        let arguments = [command] + rest
        let found = EscapeScan.findings(try Self.output(annals, arguments))
        #expect(found == [], "\(arguments)")
      }
    }
    for arguments in [
      ["generate", chronicle], ["generate", chronicle, "--format", "csv"],
      ["generate", chronicle, "--format", "markdown"], ["check", Self.escape],
      ["study", Self.escape], [Self.escape], ["--data", Self.escape, "due"], ["undo", "--json"],
      ["merge", annals.data.path + "/reviews"], ["doctor", "--json"], ["doctor", "--repair"],
    ] {
      #expect(EscapeScan.findings(try Self.output(annals, arguments)) == [], "\(arguments)")
    }
  }

  /// The search itself finds what it must.
  @Test func theSearchFindsThem() {
    #expect(EscapeScan.findings(Array("plain \u{1B}[1;31mred\u{1B}[0m\r\n é 日本 🙂".utf8)) == [])
    for text in [
      "\u{1B}]0;x\u{7}", "\u{1B}P", "\u{1B}[6n", "\u{1B}c", "\u{9B}31m", "\u{202E}", "\u{FEFF}",
      "\u{0E}", "\u{7F}", "\u{1}", "\u{E0041}", "\u{1B}[?1000h", "\u{1B}[201~",
    ] {
      #expect(EscapeScan.findings(Array("a\(text)b".utf8)).count == 1, "\(Array(text.utf8))")
    }
    #expect(EscapeScan.findings([0x61, 0xFF, 0x62]).count == 1)
  }

  /// Ids are data: nothing outside DATA is touched, whatever they are.
  @Test func idsAreNeverPaths() throws {
    let annals = try Annals()
    defer { annals.remove() }
    let paths = Self.folder.appending(path: "ChronicleTests/Hostile/paths")
    let files = try FileManager.default.contentsOfDirectory(atPath: paths.path).sorted()
    let before = try FileManager.default.subpathsOfDirectory(atPath: annals.folder.path)
    for file in files {
      let path = paths.appending(path: file).path
      for command in ["check", "study", "generate"] {
        let outcome = try annals.run([command, path], input: "\n3\n:quit\n")
        #expect([0, 65].contains(outcome.status), "\(command) \(file): \(outcome.errors)")
      }
    }
    let after = try FileManager.default.subpathsOfDirectory(atPath: annals.folder.path)
    let made = Set(after).subtracting(before).filter {
      !$0.hasPrefix("stream-") && !$0.hasPrefix(".local")
    }
    #expect(made == [])
  }
}
