import Foundation
import Testing

/// `doctor` names everything, and `--repair` mends what can be mended and deletes nothing.
@Suite struct DoctorCommandTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  private static func studied() throws -> (Annals, journal: URL) {
    let annals = try Annals()
    let outcome = try annals.run(
      ["study", "--mode", "flip", "--limit", "3"] + day, input: "\n4\n\n4\n\n4\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let reviews = annals.data.appending(path: "reviews")
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: reviews.path).first)
    return (annals, reviews.appending(path: name))
  }

  private static func append(_ text: String, to file: URL) throws {
    try (Data(contentsOf: file) + Data(text.utf8)).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
  }

  @Test func whatASessionLeavesIsClean() throws {
    let empty = try Annals()
    #expect(try empty.run(["doctor"]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: empty.data.path))
    let (annals, _) = try Self.studied()
    let outcome = try annals.run(["doctor"] + Self.day)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("5 good lines"))
    #expect(outcome.output.contains("UTC+00:00"))
    let json = try annals.run(["doctor", "--json"] + Self.day)
    #expect(json.status == 0 && json.output == "")
  }

  /// What is done to DATA, and the rule that must name it at this place.
  private static let damages: [(damage: String, rule: String, place: String)] = [
    ("line", "bad-line", ".jsonl:6"), ("torn", "cut-short", ".jsonl:6"),
    ("flip", "wrong-checksum", ".jsonl:2"), ("long", "line-too-long", ".jsonl:6"),
    ("unsealed", "unsealed", ".jsonl:6"), ("back", "clock-jump", ".jsonl:6"),
    ("future", "future-time", ".jsonl:6"), ("1970", "impossible-time", ".jsonl:6"),
    ("day", "impossible-time", ".jsonl:6"), ("mode", "loose-mode", ".jsonl"),
    ("state", "bad-state", "state.json"), ("card", "bad-card", "state.json:"),
    ("wrong", "wrong-state", "state.json"), ("gone", "missing-journal", ".jsonl"),
    ("temporary", "left-over", ".tmp"), ("stray", "no-journal", "notes.txt"),
    ("deck", "unreadable-date", "decks/x.yaml:2"), ("zone", "unknown-zone", "TZ"),
    ("newer", "newer-format", ".jsonl:6"), ("clone", "two-contents", ".jsonl:6"),
    ("link", "unreadable-file", "link.jsonl"),
  ]

  private static func damage(_ kind: String, _ annals: Annals, _ journal: URL) throws {
    let data = annals.data
    let manager = FileManager.default
    func line(_ time: String, _ rest: String = "") -> String {
      #"{"v":1,"k":"review","id":"z.1","t":"\#(time)","z":0,"card":"a/b#date","g":3\#(rest)}"#
        + "\n"
    }
    func change(_ name: String, _ from: String, _ to: String) throws {
      let file = name == "journal" ? journal : data.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      // In state.json the cards come after the head, which has some of them too.
      let start = text.range(of: "\n\"cards\":")?.lowerBound ?? text.startIndex
      #expect(text[start...].contains(from))
      let changed = text[start...].replacing(from, with: to, maxReplacements: 1)
      try Data((text[..<start] + changed).utf8).write(to: file)
      try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
    switch kind {
    case "line": try append("<<<<<<< ours\n", to: journal)
    case "torn": try append(#"{"v":1,"k":"rev"#, to: journal)
    case "flip": try change("journal", "\"g\":4", "\"g\":1")
    case "long": try append(String(repeating: "x", count: 1_000_001) + "\n", to: journal)
    case "unsealed": try append(line("2026-11-23T09:00:09.000Z"), to: journal)
    case "back": try append(line("2026-11-20T09:00:09.000Z"), to: journal)
    case "future": try append(line("2999-11-23T09:00:09.000Z"), to: journal)
    case "1970": try append(line("1970-01-01T00:00:09.000Z"), to: journal)
    case "day":
      try append(line("2026-11-23T09:00:09.000Z", #","day":"2026-10-01""#), to: journal)
    case "mode":
      try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: journal.path)
    case "state": try change("state.json", "{", "[")
    case "card": try change("state.json", "\"d\":", "\"d\":-")
    case "wrong": try change("state.json", "\"reps\":1", "\"reps\":2")
    case "gone": try manager.removeItem(at: journal)
    case "temporary": try Data("{".utf8).write(to: data.appending(path: ".state.json.1-0.tmp"))
    case "stray": try Data().write(to: data.appending(path: "reviews/notes.txt"))
    case "deck":
      try manager.createDirectory(
        at: data.appending(path: "decks"), withIntermediateDirectories: true)
      try Data("events:\n  - {id: a, what: fell, date: 1905-02-30}\n".utf8)
        .write(to: data.appending(path: "decks/x.yaml"))
    case "newer":
      try append(
        #"{"v":9,"k":"x","id":"z.1","t":"2026-11-23T09:00:09.000Z","min":9}"# + "\n", to: journal)
    case "clone":
      try append(
        line("2026-11-23T09:00:09.000Z") + line("2026-11-23T09:00:09.000Z", #","ms":5"#),
        to: journal)
    case "link":
      try manager.createSymbolicLink(
        at: data.appending(path: "reviews/link.jsonl"), withDestinationURL: journal)
    default: break
    }
  }

  @Test(arguments: damages) func namesIt(_ damage: String, _ rule: String, _ place: String) throws {
    let (annals, journal) = try Self.studied()
    try Self.damage(damage, annals, journal)
    let zone = damage == "zone" ? ["TZ": "Mars/Phobos"] : [:]
    let outcome = try annals.run(["doctor"] + Self.day, environment: zone)
    #expect(outcome.status == 65)
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.contains {
        $0.contains(place) && $0.contains(": warning: ") && $0.hasSuffix("[\(rule)]")
      },
      "\(outcome.output)")
    let json = try annals.run(["doctor", "--json"] + Self.day, environment: zone)
    #expect(json.status == 65)
    #expect(json.output.contains("\"rule\":\"\(rule)\""))
    for line in json.output.split(separator: "\n") {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test func repairKeepsEverythingByteForByte() throws {
    let (annals, journal) = try Self.studied()
    for kind in ["flip", "unsealed", "line", "mode", "temporary", "torn"] {
      try Self.damage(kind, annals, journal)
    }
    let damaged = try Data(contentsOf: journal)
    let good = String(decoding: damaged, as: UTF8.self).split(separator: "\n")[2...4]
    let outcome = try annals.run(["doctor", "--repair"] + Self.day)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let lines = try String(contentsOf: journal, encoding: .utf8).split(separator: "\n")
    // The damaged answer's card goes on from what the state remembers.
    #expect(lines.count == 6 && lines[5].contains("\"k\":\"seed\""))
    #expect(lines[1...3].elementsEqual(good))
    #expect(lines[4].contains("\"id\":\"z.1\"") && lines[4].contains("\"c\":\""))
    let quarantine = annals.data.appending(path: "quarantine")
    let kept = quarantine.appending(path: journal.lastPathComponent + "-1")
    #expect(try Data(contentsOf: kept) == damaged)
    #expect(try FileManager.default.contentsOfDirectory(atPath: quarantine.path).count == 2)
    #expect(try annals.run(["progress", "--json"] + Self.day).output.hasPrefix("{\"reviews\":3,"))
    #expect(try annals.run(["doctor"] + Self.day).status == 0)
  }

  @Test(arguments: ["state", "wrong", "card"]) func repairWorksTheStateOutAnew(_ kind: String)
    throws
  {
    let (annals, journal) = try Self.studied()
    let state = annals.data.appending(path: "state.json")
    func cards() throws -> Substring {
      let text = try String(contentsOf: state, encoding: .utf8)
      return text[(text.range(of: "\"cards\":")?.lowerBound ?? text.startIndex)...]
    }
    let before = try cards()
    try Self.damage(kind, annals, journal)
    let bad = try Data(contentsOf: state)
    #expect(try annals.run(["doctor", "--repair"] + Self.day).status == 0)
    #expect(try cards() == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: annals.data.path)
    let kept = names.filter { $0.hasPrefix("state.json.") }
    #expect(try kept.contains { try Data(contentsOf: annals.data.appending(path: $0)) == bad })
  }

  @Test func repairMakesSeedsOfAStateWithoutJournals() throws {
    let (annals, _) = try Self.studied()
    try FileManager.default.removeItem(at: annals.data.appending(path: "reviews"))
    // Until then every command says so, and none of them buries it.
    for command in ["progress", "due", "progress"] {
      let outcome = try annals.run([command] + Self.day)
      #expect(outcome.errors.contains("state.json knows 3 cards"))
    }
    #expect(try annals.run(["doctor"] + Self.day).output.contains("[missing-journal]"))
    #expect(try annals.run(["doctor", "--repair"] + Self.day).status == 0)
    #expect(try annals.journalLines().count == 3)
    #expect(try annals.run(["progress"] + Self.day).errors == "")
    #expect(try annals.run(["due", "-q", "--now", "2026-12-20T09:00:00Z"]).output == "3\n")
  }
}
