/// The id of a chronicle that doesn't say its own.
enum ChronicleID {
  /// The id that a file's name makes: `Decks/Ivar Smilga.yaml` gives `ivar-smilga`.
  ///
  /// Capitals become small, blanks, `_` and `.` become `-`; nil where other characters stand.
  static func fromFileName(_ file: String) -> String? {
    let name = file.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let separators: Set<Character> = [" ", "_", ".", "-"]
    let words = stem.lowercased().split { separators.contains($0) }
    let id = words.joined(separator: "-")
    return BadID.isChronicleID(id) ? id : nil
  }
}
