/// Takes escape sequences, carriage returns and bells out of a stream of bytes.
struct EscapeStripper {
  private enum State {
    case text, escape, control, string, stringEscape
  }

  private var state = State.text

  mutating func strip(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      switch (state, byte) {
      case (.text, 0x1B): state = .escape
      case (.text, 0x0D), (.text, 0x07): break
      case (.text, _): result.append(byte)
      case (.escape, UInt8(ascii: "[")): state = .control
      case (.escape, UInt8(ascii: "]")): state = .string
      case (.escape, _): state = .text
      case (.control, 0x40...0x7E): state = .text
      case (.control, _): break
      case (.string, 0x07): state = .text
      case (.string, 0x1B): state = .stringEscape
      case (.string, _): break
      case (.stringEscape, _): state = .text
      }
    }
    return result
  }
}
