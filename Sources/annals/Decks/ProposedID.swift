import Chronicle

/// The id that a name is nearest to: `Käthe Kollwitz` gives `kathe-kollwitz`.
enum ProposedID {
  /// Small Latin letters without their accents, digits, and one hyphen for whatever stands between
  /// them; nil where nothing is left.
  static func from(_ name: String) -> String? {
    var words = [""]
    for scalar in name.lowercased().unicodeScalars {
      if let letters = plain(scalar) {
        words[words.count - 1] += letters
      } else if scalar != "'", scalar != "\u{2019}", !scalar.properties.isDiacritic {
        words.append("")
      }
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    return Chronicle.isID(id) ? id : nil
  }

  /// By the letter's name, which says what it is without its accent: LATIN SMALL LETTER A WITH DIAERESIS.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      let isOfID = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      return isOfID ? String(scalar) : nil
    }
    if scalar == "ß" { return "ss" }
    let beginning = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(beginning),
      let letter = name.dropFirst(beginning.count).split(separator: " ").first, letter.count <= 2
    else { return nil }
    return letter.lowercased()
  }
}
