import Foundation

/// The words of a text in lower case, without a leading article.
struct Words: Hashable {
  let list: [String]

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    let hasArticle = words.count > 1 && ["the", "a", "an"].contains(words[0])
    list = words.dropFirst(hasArticle ? 1 : 0).map(String.init)
  }

  /// "Forty-five" as two words.
  var unhyphened: Words { Words(list.joined(separator: " ").replacing("-", with: " ")) }

  /// Whether all words of `part` stand in it one after the other.
  func says(_ part: Words) -> Bool { end(of: part) != nil }

  func says(_ part: String) -> Bool { says(Words(part)) }

  /// Whether it says a role, of one or of several: `treasurer`, `treasurers`.
  func saysRole(_ role: String) -> Bool {
    let parts = role.components(separatedBy: " of ")
    let (rank, field) = (parts[0], parts.count > 1 ? parts[1] : nil)
    var several = rank + "s"
    if rank.hasSuffix("man") { several = rank.dropLast(2) + "en" }
    if rank.hasSuffix("y") { several = rank.dropLast() + "ies" }
    if let field { several += " of " + field }
    return says(role) || says(several)
  }

  /// Whether it says this title, and not one of another level: `treasurer`, not `acting treasurer`.
  func saysTitle(_ title: String) -> Bool {
    let levels = ["vice", "deputy", "acting", "candidate", "assistant"]
    return saysRole(title)
      && !levels.contains { !title.lowercased().hasPrefix($0) && saysRole("\($0) \(title)") }
  }

  /// Where the words of `part` end in it the last time.
  func end(of part: Words) -> Int? {
    guard !part.list.isEmpty, part.list.count <= list.count else { return nil }
    return (part.list.count...list.count).last { end in
      list[(end - part.list.count)..<end].elementsEqual(part.list)
    }
  }
}

extension String {
  /// Whether two texts have the same words, articles and case apart.
  func isAlike(_ other: String) -> Bool { Words(self) == Words(other) }
}
