private import Foundation

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
