/// Text for HTML and SVG.
enum Markup {
  /// The text as it is shown, whether between tags or in an attribute.
  ///
  /// Characters that HTML cannot hold, or that turn text round or hide it, become visible marks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result += " "
      case "\u{200C}", "\u{200D}": result.unicodeScalars.append(scalar)
      default:
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned: result += "\u{FFFD}"
        case .format, .lineSeparator, .paragraphSeparator: break
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// A coordinate with one digit after the point.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// The text cut to this many characters.
  static func clipped(_ text: String, to count: Int) -> String {
    text.count > count ? String(text.prefix(count - 1)) + "…" : text
  }

  /// A section with a heading, a note and a drawing, and perhaps another for narrow windows.
  static func figure(
    _ heading: String, note: String = "", isWide: Bool = false, width: Int, height: Int,
    _ drawing: [String], narrow: (width: Int, height: Int, drawing: [String])? = nil
  ) -> String {
    let note = note.isEmpty ? "" : "<p class=\"note\">\(escaped(note))</p>\n"
    func svg(_ width: Int, _ height: Int, _ drawing: [String], _ kind: String) -> String {
      """
      <div class="\(kind)"><svg viewBox="0 0 \(width) \(height)" role="img" aria-label="\(escaped(heading))">
      \(drawing.joined(separator: "\n"))
      </svg></div>
      """
    }
    var drawings = svg(width, height, drawing, narrow == nil ? "scroll" : "scroll beside")
    if let narrow { drawings += svg(narrow.width, narrow.height, narrow.drawing, "under") }
    return """
      <section\(isWide ? " class=\"wide\"" : "")><h2>\(escaped(heading))</h2>
      \(note)\(drawings)</section>
      """
  }
}
