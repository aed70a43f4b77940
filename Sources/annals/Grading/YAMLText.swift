/// Text as YAML writes it.
enum YAMLText {
  /// A scalar for a flow list: plain where nothing in it means something, else in double quotes.
  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.first?.isLetter == true && text.last?.isWhitespace == false
      && text.allSatisfy { $0.isLetter || $0.isNumber || " .'-()/".contains($0) }
      && !words.contains(text.lowercased())
    guard !isPlain else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Words that some readers take for something else.
  private static let words: Set<String> = [
    "yes", "no", "true", "false", "null", "on", "off", "y", "n",
  ]
}
