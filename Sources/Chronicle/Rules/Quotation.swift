import Diagnostics

extension Diagnostic.Message {
  /// A text of the file in backquotes, cut where it is long.
  static func quoted(_ text: String) -> String {
    let longest = 60
    let scalars = text.unicodeScalars
    guard scalars.count > longest else { return "`\(text)`" }
    return "`\(String(String.UnicodeScalarView(scalars.prefix(longest))))…`"
  }
}
