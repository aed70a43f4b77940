/// Looks through everything a program wrote at a terminal for what is not its own.
enum EscapeScan {
  /// Sequences of ours and of readline's: colours and weight, bracketed paste, erasing, moving.
  private static let own = [
    "\u{1B}[?2004h", "\u{1B}[?2004l", "\u{1B}[K", "\u{1B}[J", "\u{1B}[C", "\u{1B}[D", "\u{1B}[A",
    "\u{1B}[H", "\u{1B}[2J", "\u{1B}[3J", "\u{1B}[P", "\u{1B}[@",
  ].map { Array($0.utf8) }

  /// What does not belong there, each with where it stands; empty where all is well.
  static func findings(_ output: [UInt8]) -> [String] {
    var findings: [String] = []
    var index = 0
    func note(_ what: String) {
      let before = output[max(0, index - 40)..<index]
      let shown = String(decoding: before, as: UTF8.self).unicodeScalars
        .map { $0.value < 0x20 ? "·" : String($0) }.joined()
      findings.append("\(what) after “\(shown)”")
    }
    while index < output.count {
      let byte = output[index]
      switch byte {
      case 0x0A, 0x0D, 0x07, 0x08, 0x20...0x7E: index += 1
      case 0x1B:
        if let length = ownLength(output, index) {
          index += length
        } else {
          note("an escape sequence that is not ours")
          index += 1
        }
      case 0x80...:
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(output.count, index + length)
        guard let text = String(validating: output[index..<end], as: UTF8.self),
          let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1
        else {
          note("bytes that are not UTF-8")
          index += 1
          continue
        }
        if isHidden(scalar.value) { note("U+\(String(scalar.value, radix: 16, uppercase: true))") }
        index = end
      default:
        note("the control byte \(byte)")
        index += 1
      }
    }
    return findings
  }

  private static func ownLength(_ output: [UInt8], _ index: Int) -> Int? {
    let rest = output[index...]
    for sequence in own where rest.starts(with: sequence) { return sequence.count }
    // Colours: digits and semicolons up to an `m`; and moves by a number of columns or lines.
    guard rest.dropFirst().first == 0x5B else { return nil }
    let parameters = rest.dropFirst(2).prefix { (0x30...0x39).contains($0) || $0 == 0x3B }
    guard parameters.count <= 8, parameters.endIndex < output.count else { return nil }
    let final = output[parameters.endIndex]
    return [0x6D, 0x41, 0x43, 0x44, 0x47, 0x50, 0x40].contains(final) ? parameters.count + 3 : nil
  }

  /// `data/hostile/README`: what must be shown by its number instead.
  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
