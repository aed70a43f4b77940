import Diagnostics

/// Ids are short ASCII words that can stand in a card's id.
package enum BadID: Rule {
  package static let name = "bad-id"
  package static let summary = "Ids are short ASCII words that can stand in a card's id."

  /// Whether `text` may be the id of an event, entity, source or claim.
  static func check(_ text: PlacedText, of kind: String, into findings: inout Findings) -> Bool {
    guard !text.isNull, isID(text.text) else {
      findings.add(Self.self, .badID(text.text, of: kind), at: text.place)
      return false
    }
    return true
  }

  /// Whether `text` may be a chronicle's id.
  @discardableResult
  static func checkChronicle(_ text: PlacedText, into findings: inout Findings) -> Bool {
    checkFile(text, of: "chronicle", into: &findings)
  }

  /// Whether `text` may be a recipe's id.
  @discardableResult
  static func checkRecipe(_ text: PlacedText, into findings: inout Findings) -> Bool {
    checkFile(text, of: "recipe", into: &findings)
  }

  private static func checkFile(
    _ text: PlacedText, of kind: String, into findings: inout Findings
  ) -> Bool {
    guard isChronicleID(text.text) else {
      findings.add(Self.self, .badFileID(text.text, of: kind), at: text.place)
      return false
    }
    return true
  }

  /// Reports that the file's name makes no id, and the file says none.
  static func reportFileName(at place: Place, into findings: inout Findings) {
    findings.add(Self.self, .fileName, at: place)
  }

  /// The ids that a chronicle or event had before.
  static func formerIDs(
    _ fields: Fields, isAccepted: (PlacedText, inout Findings) -> Bool,
    into findings: inout Findings
  ) -> [String] {
    var ids: [String] = []
    for text in fields.texts("formerly", into: &findings) ?? []
    where isAccepted(text, &findings) {
      ids.append(text.text)
    }
    return ids
  }

  /// ASCII letters, digits, `-`, `_` and `.`, beginning with a letter or digit; 100 at most.
  private static func isID(_ text: String) -> Bool {
    guard (1...100).contains(text.utf8.count), let first = text.utf8.first, isAlphanumeric(first)
    else { return false }
    return text.utf8.allSatisfy {
      isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: ".")
    }
  }

  /// Lower-case ASCII letters, digits and `-`, not beginning with `-`; 100 at most.
  static func isChronicleID(_ text: String) -> Bool {
    guard (1...100).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else {
      return false
    }
    return text.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (isAlphanumeric($0) && !(0x41...0x5A).contains($0))
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func badID(_ id: String, of kind: String) -> Self {
    let words = id.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let plain = words.joined(separator: "-")
    let isUseful = id.contains(" ") && (2...40).contains(plain.utf8.count)
    return Self(
      "\(quoted(id)) can't be the id of \("aeiou".contains(kind.prefix(1)) ? "an" : "a") \(kind)",
      remedy: (isUseful ? "write `\(plain)`: " : "use ")
        + "up to 100 letters a–z, digits, `-`, `_` and `.`, a letter or digit first")
  }

  fileprivate static func badFileID(_ id: String, of kind: String) -> Self {
    Self(
      "\(quoted(id)) can't be the id of a \(kind)",
      remedy: "use up to 100 small letters a–z, digits and `-`, a letter or digit first")
  }

  fileprivate static var fileName: Self {
    Self(
      "the file's name makes no id, and the file says none",
      remedy: "write one at the top, such as `id: ivar-smilga`: small letters a–z, digits and `-`")
  }
}

extension Chronicle {
  /// Whether a text may be the id of a chronicle or recipe.
  package static func isID(_ text: String) -> Bool { BadID.isChronicleID(text) }
}
