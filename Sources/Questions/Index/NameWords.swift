import Chronicle
import English

/// The names of a person or body as they are compared with others.
struct NameWords: Sendable {
  /// Each in small letters, without its article.
  let folded: [String]
  /// The words of each.
  let words: [[Substring]]

  init(_ entity: Entity) {
    folded = entity.allNames.map(Self.folded)
    words = entity.allNames.map(Self.words)
  }

  static func folded(_ name: String) -> String { name.withoutArticle.lowercased() }

  /// Split at all that is neither letter nor digit nor hyphen.
  static func words(_ text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    }
    return text.utf8.split {
      !(0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-"))
    }.map { Substring($0) }
  }

  /// Those of all people and bodies, by id.
  static func all(in chronicle: Chronicle) -> [String: NameWords] {
    var all: [String: NameWords] = [:]
    for entity in Array(chronicle.organisations) + Array(chronicle.people) {
      all[entity.id] = NameWords(entity)
    }
    return all
  }
}
