import FSRS
import Foundation
import Progress
import Records
import Testing

/// A home in which everything that can hold text holds text made to send escapes or to be taken for markup.
enum HostileHome {
  /// The hostile chronicles and journals of the other tests.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
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

  /// A recipe likewise, whose cards are asked as they stand.
  private static func recipe() throws -> String {
    let texts = try texts()
    var text = "deck: nasty-recipe\ntitle: \(texts[0])\nchronicles: nasty\nselect: {events: e1}\n"
    text += "wordings: {when: [\(texts[1].dropLast()){question}\(texts[1].last ?? "\"")]}\ncards:\n"
    for (number, question) in texts.enumerated() {
      func other(_ step: Int) -> String { texts[(number + step) % texts.count] }
      text += "  - {id: c\(number), question: \(question), answer: \(other(3)), "
      text += "aliases: [\(other(5))], wrong: [\(other(7)), \(other(11))], note: \(other(13)), "
      text += "source: \(other(2)), tags: [\(other(4))]}\n"
    }
    return text
  }

  static let escape = "\u{1B}]0;pwned\u{7}\u{1B}[31m\u{202E}"

  /// A home full of it: decks, one with errors, a card of each journal kind, a state, a file name.
  static func make() throws -> (Annals, chronicle: String) {
    let annals = try Annals()
    let decks = annals.data.appending(path: "decks")
    let reviews = annals.data.appending(path: "reviews")
    for folder in [decks, reviews] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try Data(chronicle().utf8).write(to: decks.appending(path: "nasty.yaml"))
    try Data(recipe().utf8).write(to: decks.appending(path: "recipe.yaml"))
    // Errors quote what they are about; a file name may hold anything.
    try Data("events:\n  - {id: \"\\e[2J\", wat: \"\\e]52;c;AA\\a\", date: \"\\e[31m\"}\n".utf8)
      .write(to: decks.appending(path: "bad\u{1B}[31m.yaml"))
    let home = DataFolder(
      data: annals.data.path, state: annals.folder.path + "/.local/state/annals")
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "t\(escape)")
    let now = try #require(Instant("2026-11-20T09:00:00Z"))
    let day = now.studyDay(minutesEast: 0)
    func answer(_ card: CardID) -> Payload {
      .review(
        Review(
          card: card, grade: .good, day: day, due: .day(day.advanced(by: 1)), question: escape,
          typed: escape, verdict: escape, answerHash: escape))
    }
    try writer.append(
      [
        answer(CardID(escape)), answer("nasty/e0#date"), answer("nasty/\(escape)#date"),
        .mark(card: "nasty/e1#date", Mark(.flagged, reason: escape)),
        .mark(card: CardID(escape), Mark(.flagged, reason: escape)),
        .setting(key: escape, value: escape), .setting(key: "new", value: escape),
        .alias(entity: "nasty/a", text: escape), .alias(entity: escape, text: escape),
        .session(["event": "start", "arguments": escape]),
        .quiz(["missed": [escape]]),
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
}
