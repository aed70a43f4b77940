package import Records

/// What the cards of a deck said when it was last studied: `DATA/seen/ID.json`.
///
/// Derived, and only for saying what has changed since: it may be lost or deleted at any time.
package struct SeenDeck: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    /// A hash of the card's wordings.
    package var wording: String
    /// The answer as it was shown.
    package var answer: String

    package init(wording: String, answer: String) {
      self.wording = wording
      self.answer = answer
    }
  }

  /// Tells one content of the deck's file from another.
  package var stamp: String
  /// By card id.
  package var cards: [CardID: Line]
  /// What studied cards said that the deck no longer gives: they may come back with another answer.
  package var gone: [CardID: Line]

  package init(stamp: String, cards: [CardID: Line], gone: [CardID: Line] = [:]) {
    self.stamp = stamp
    self.cards = cards
    self.gone = gone
  }

  /// A stamp of a file's content.
  package static func stamp(of bytes: [UInt8]) -> String {
    "\(bytes.count)-\(String(CRC32.of(bytes), radix: 16))"
  }

  private static let limit = 64 << 20

  private static func path(_ deck: String, _ home: DataFolder) -> String {
    "\(home.data)/seen/\(deck).json"
  }

  /// Whether the deck was last seen with this stamp: its first bytes say so.
  package static func isCurrent(_ deck: String, stamp: String, in home: DataFolder) -> Bool {
    guard let bytes = try? BoundedFile.read(path(deck, home), limit: limit) else { return false }
    return bytes.starts(with: head(stamp).utf8)
  }

  /// What was seen; nil where nothing readable is there.
  package static func read(_ deck: String, in home: DataFolder) -> SeenDeck? {
    guard let bytes = try? BoundedFile.read(path(deck, home), limit: limit),
      let value = try? JSONValue(bytes), value["format"]?.integer == 1,
      let stamp = value["stamp"]?.text, let members = value["cards"]?.members
    else { return nil }
    return SeenDeck(
      stamp: stamp, cards: lines(members), gone: lines(value["gone"]?.members ?? []))
  }

  private static func lines(_ members: [JSONValue.Member]) -> [CardID: Line] {
    var lines: [CardID: Line] = [:]
    for member in members {
      guard let parts = member.value.elements, parts.count == 2, let wording = parts[0].text,
        let answer = parts[1].text
      else { continue }
      lines[CardID(member.key)] = Line(wording: wording, answer: answer)
    }
    return lines
  }

  /// Keeps it; the file is derived, so that a failure hurts nothing.
  package func write(_ deck: String, in home: DataFolder) throws(StorageError) {
    let folder = home.data + "/seen"
    do {
      try FileSystem.kernel.makeFolders(folder)
    } catch {
      throw StorageError("make the folder", folder, error, exit: .cannotCreate)
    }
    var text = Self.head(stamp) + ",\"cards\":" + Self.text(cards)
    if !gone.isEmpty { text += ",\"gone\":" + Self.text(gone) }
    text += "}\n"
    try AtomicFile.write(Self.path(deck, home), bytes: Array(text.utf8), overwrite: true)
  }

  private static func text(_ lines: [CardID: Line]) -> String {
    let texts = lines.sorted { $0.key < $1.key }.map { id, line in
      let pair = ([line.wording, line.answer] as JSONValue).line
      return "\(id.json.line):\(pair)"
    }
    return "{\n" + texts.joined(separator: ",\n") + "}"
  }

  /// Which deck files were last looked through for changes.
  package static func mark(in home: DataFolder) -> String? {
    (try? BoundedFile.read(home.data + "/seen/mark", limit: 64)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  package static func setMark(_ mark: String, in home: DataFolder) throws(StorageError) {
    try? FileSystem.kernel.makeFolders(home.data + "/seen")
    try AtomicFile.write(home.data + "/seen/mark", bytes: Array(mark.utf8), overwrite: true)
  }

  private static func head(_ stamp: String) -> String {
    "{\"format\":1,\"stamp\":\(stamp.json.line)"
  }
}
