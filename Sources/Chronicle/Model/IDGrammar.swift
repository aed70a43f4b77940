/// What the ids of a chronicle are made of.
enum IDGrammar {
  /// Whether `text` may be the id of an event, entity, source or claim.
  ///
  /// ASCII letters, digits, `-`, `_` and `.`, beginning with a letter or digit; 100 at most.
  static func isID(_ text: String) -> Bool {
    guard (1...100).contains(text.utf8.count), let first = text.utf8.first, isAlphanumeric(first)
    else { return false }
    return text.utf8.allSatisfy {
      isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: ".")
    }
  }

  /// Whether `text` may be the id of a chronicle or recipe.
  ///
  /// Lower-case ASCII letters, digits and `-`, not beginning with `-`; 100 at most.
  static func isFileID(_ text: String) -> Bool {
    guard (1...100).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else {
      return false
    }
    return text.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (isAlphanumeric($0) && !(0x41...0x5A).contains($0))
    }
  }

  /// The id that a file's name makes: `Decks/Ivar Smilga.yaml` gives `ivar-smilga`.
  ///
  /// Capitals become small, blanks, `_` and `.` become `-`; nil where other characters stand.
  static func fileID(fromName file: String) -> String? {
    let name = file.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let separators: Set<Character> = [" ", "_", ".", "-"]
    let words = stem.lowercased().split { separators.contains($0) }
    let id = words.joined(separator: "-")
    return isFileID(id) ? id : nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension Chronicle {
  /// Whether a text may be the id of a chronicle or recipe.
  package static func isID(_ text: String) -> Bool { IDGrammar.isFileID(text) }
}
