import Diagnostics

enum BadID: Rule {
  static let name = "bad-id"
  static let summary = "Ids are short ASCII words that can stand in a card's id."

  /// Whether `text` may be the id of an event, entity, source or claim.
  static func check(_ text: PlacedText, of kind: String, into diagnostics: inout DiagnosticList)
    -> Bool
  {
    guard !text.isNull, IDGrammar.isID(text.text) else {
      diagnostics.add(Self.self, .badID(text.text, of: kind), at: text.place)
      return false
    }
    return true
  }

  /// Whether `text` may be a chronicle's id.
  @discardableResult
  static func checkChronicle(_ text: PlacedText, into diagnostics: inout DiagnosticList) -> Bool {
    checkFile(text, of: "chronicle", into: &diagnostics)
  }

  /// Whether `text` may be a recipe's id.
  @discardableResult
  static func checkRecipe(_ text: PlacedText, into diagnostics: inout DiagnosticList) -> Bool {
    checkFile(text, of: "recipe", into: &diagnostics)
  }

  private static func checkFile(
    _ text: PlacedText, of kind: String, into diagnostics: inout DiagnosticList
  ) -> Bool {
    guard IDGrammar.isFileID(text.text) else {
      diagnostics.add(Self.self, .badFileID(text.text, of: kind), at: text.place)
      return false
    }
    return true
  }

  /// Reports that the file's name makes no id, and the file says none.
  static func reportFileName(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .fileName, at: place)
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
