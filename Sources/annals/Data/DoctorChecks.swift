import Diagnostics
import Library
import Progress

/// Looks through the learner's own decks, DATA/decks.
@MainActor
enum DeckCheck {
  static func findings(_ home: DataFolder, _ library: DeckLibrary) -> [Finding] {
    var findings: [Finding] = []
    var owners: [String: String] = [:]
    for file in DeckLibrary.files(in: home.decks) {
      let deck: Deck
      do {
        deck = try library.look(at: file, origin: .data)
      } catch {
        findings.append(
          Finding(
            file, "unreadable-file", error.message,
            remedy: "it is left out until it can be read; move it elsewhere if it isn't a deck"))
        continue
      }
      for diagnostic in deck.errors {
        findings.append(
          Finding(
            file, line: diagnostic.place.line, diagnostic.rule, diagnostic.message.text,
            remedy: "annals check \(file) shows the line; the deck is left out until then"))
      }
      if deck.kind != .file, let owner = owners.updateValue(file, forKey: deck.id) {
        findings.append(
          Finding(
            file, "double-deck", "it has the same id as \(owner), which hides it: \(deck.id)",
            remedy: "give one of them another id:"))
        owners[deck.id] = owner
      }
    }
    return findings
  }
}

/// Whether the time zone is one that the system knows: an unknown one is silently UTC.
enum ZoneCheck {
  /// Where the system keeps its zones.
  private static let folder = "/usr/share/zoneinfo"

  /// - Parameter variable: the value of `TZ`; nil where it is not set.
  static func finding(_ variable: String?) -> Finding? {
    guard var name = variable, !name.isEmpty else { return nil }
    if name.hasPrefix(":") { name.removeFirst() }
    let path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
    let isFile = (try? FileSystem.kernel.statusOfName(path)).map { $0.kind != .directory } ?? false
    if isFile || isRule(name) { return nil }
    return Finding(
      "TZ", "unknown-zone",
      "the system does not know the time zone '\(name)' and takes UTC instead",
      remedy: "set TZ to a name such as Europe/Riga, or unset it")
  }

  /// A rule as POSIX writes it, such as `CET-1CEST` or `<+0545>-5:45`: a name of at least three
  /// characters and a number of hours.
  private static func isRule(_ text: String) -> Bool {
    let rest: Substring
    if text.hasPrefix("<") {
      guard let end = text.firstIndex(of: ">") else { return false }
      rest = text[text.index(after: end)...]
    } else {
      let name = text.prefix { $0.isASCII && $0.isLetter }
      guard name.count >= 3 else { return false }
      rest = text[name.endIndex...]
    }
    let digits = rest.first == "+" || rest.first == "-" ? rest.dropFirst() : rest
    return digits.first.map { $0.isASCII && $0.isNumber } ?? false
  }

  /// `UTC+02:00`.
  static func offset(_ minutesEast: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = abs(minutesEast)
    return "UTC\(minutesEast < 0 ? "-" : "+")\(two(size / 60)):\(two(size % 60))"
  }
}
