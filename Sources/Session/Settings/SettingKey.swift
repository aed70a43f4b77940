import Diagnostics

/// The key of a `set` record: a setting, and for whom.
///
/// `new` is for all decks, `new@ivar-smilga` for one, `retention@tag:exile` for the cards with a tag.
package struct SettingKey: Hashable, Sendable {
  package enum Scope: Hashable, Sendable {
    case all
    case deck(String)
    case tag(String)
  }

  package var setting: Setting
  package var scope: Scope

  package init(_ setting: Setting, _ scope: Scope = .all) {
    self.setting = setting
    self.scope = scope
  }

  /// Reads a key as it is written; throws where there is no such setting, or not for such a scope.
  package init(_ text: String) throws(SettingError) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let setting = Setting(rawValue: name.lowercased()) else {
      let names = Setting.allCases.map(\.rawValue)
      let near =
        NearWord.nearest(to: name, among: names)
        ?? names.first { name.count > 2 && $0.contains(name.lowercased()) }
      throw SettingError(
        near.map { "there is no setting '\(name)'; did you mean \($0)?" }
          ?? "there is no setting '\(name)'; annals set lists them")
    }
    self.setting = setting
    guard parts.count == 2 else {
      scope = .all
      return
    }
    let whose = String(parts[1])
    scope = whose.hasPrefix("tag:") ? .tag(String(whose.dropFirst(4))) : .deck(whose)
    try check()
  }

  package var text: String {
    switch scope {
    case .all: setting.rawValue
    case .deck(let deck): "\(setting.rawValue)@\(deck)"
    case .tag(let tag): "\(setting.rawValue)@tag:\(tag)"
    }
  }

  /// Throws where this setting can't be set for this scope.
  package func check() throws(SettingError) {
    switch scope {
    case .all: return
    case .deck(let deck):
      guard !deck.isEmpty else { throw SettingError("a deck's name is missing behind @") }
      guard setting.scopes.contains(.deck) else {
        throw SettingError("\(setting.rawValue) is one for all decks")
      }
    case .tag(let tag):
      guard !tag.isEmpty else { throw SettingError("a tag is missing behind @tag:") }
      guard setting.scopes.contains(.tag) else {
        let can = Setting.allCases.filter { $0.scopes.contains(.tag) }.map(\.rawValue)
        throw SettingError(
          "\(setting.rawValue) can't be set by tag; only \(can.joined(separator: ", ")) can")
      }
    }
  }
}

/// Why a setting can't be so, in a clause that says what to do.
package struct SettingError: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}
