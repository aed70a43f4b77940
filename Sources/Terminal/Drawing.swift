private import Foundation

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

/// Text for terminals whose locale has no UTF-8.
nonisolated enum ASCIIText {
  /// The program's own marks, each as one character, so that what was fitted to a width still fits.
  private static let marks: [Character: Character] = [
    "…": "~", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "–": "-",
    "—": "-", "−": "-", "·": "-", "×": "x", "●": "*", "✗": "x", "━": "=", "─": "-", "┄": ".",
    "█": "#", "▶": ">", "◀": "<", "\u{A0}": " ", "\u{202F}": " ",
  ]

  /// The text in ASCII: letters of other scripts in Latin ones, what has no likeness as `?`.
  ///
  /// - Parameter keepsWidth: an ellipsis becomes one character, as at the end of what was cut; else
  ///   the three dots it is in a text.
  static func from(_ text: String, keepsWidth: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let spelled = keepsWidth ? text : text.replacing("…", with: "...")
    let marked = String(spelled.map { marks[$0] ?? $0 })
    if marked.utf8.allSatisfy({ $0 < 0x80 }) { return marked }
    let latin =
      marked.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? marked
    return String(latin.map { $0.isASCII ? $0 : "?" })
  }
}
