/// Which marks may be drawn beside text.
nonisolated package enum Drawing: Sendable, Hashable {
  /// Dashes and dots from beyond ASCII.
  case unicode
  /// The same in ASCII: for locales without UTF-8 and for dumb terminals.
  case ascii
  /// Nothing is drawn: everything is said in whole sentences.
  case sentences

  /// - Parameter isPlain: whether `--plain` was given.
  package init(environment: [String: String], isPlain: Bool) {
    if isPlain || environment["ACCESSIBLE"] == "1" {
      self = .sentences
    } else if !Self.isUTF8(environment) || environment["TERM"] == "dumb" {
      self = .ascii
    } else {
      self = .unicode
    }
  }

  /// The first of the three that is set decides, as for the C library.
  package static func isUTF8(_ environment: [String: String]) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let name = locale?.lowercased().filter { $0 != "-" } ?? ""
    return name.contains("utf8")
  }
}
