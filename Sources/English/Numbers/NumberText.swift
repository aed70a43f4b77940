/// Cuts a text into numbers, words and dashes.
package enum NumberText {
  /// Lower-case words, numbers without their grouping (`1,500` → `1500`), `-` between numbers.
  package static func tokens(_ text: String) -> [String] {
    let halves = text.replacing("½", with: " half ")
    let bytes = Array(Folding.latin(halves).lowercased().utf8)
    var tokens: [String] = []
    var place = 0
    while place < bytes.count {
      if isDigit(bytes[place]) {
        let (number, next) = number(bytes, place)
        tokens.append(number)
        place = next
      } else if isLetter(bytes[place]) {
        var word: [UInt8] = []
        while place < bytes.count, isLetter(bytes[place]) || bytes[place] == 0x27 {
          if bytes[place] != 0x27 { word.append(bytes[place]) }
          place += 1
        }
        tokens.append(String(decoding: word, as: UTF8.self))
      } else {
        let isBetween =
          bytes[place] == 0x2D && tokens.last?.utf8.first.map(isDigit) ?? false
          && nextIsDigit(bytes, place + 1)
        if isBetween { tokens.append("-") }
        place += 1
      }
    }
    return tokens
  }

  /// A number with its grouping and decimal part.
  private static func number(_ bytes: [UInt8], _ start: Int) -> (String, Int) {
    var digits: [UInt8] = []
    var place = start
    while place < bytes.count, isDigit(bytes[place]) {
      digits.append(bytes[place])
      place += 1
    }
    // Groups of three after a comma, a stop, an apostrophe or a blank.
    while place + 3 < bytes.count, digits.count <= 12, ",.' ".utf8.contains(bytes[place]),
      digits.count <= 3 || place > start + digits.count,
      bytes[(place + 1)...(place + 3)].allSatisfy(isDigit),
      place + 4 >= bytes.count || !isDigit(bytes[place + 4])
    {
      digits += bytes[(place + 1)...(place + 3)]
      place += 4
    }
    if place + 1 < bytes.count, bytes[place] == 0x2E || bytes[place] == 0x2C,
      isDigit(bytes[place + 1])
    {
      digits.append(0x2E)
      place += 1
      while place < bytes.count, isDigit(bytes[place]) {
        digits.append(bytes[place])
        place += 1
      }
    }
    return (String(decoding: digits, as: UTF8.self), place)
  }

  private static func nextIsDigit(_ bytes: [UInt8], _ start: Int) -> Bool {
    bytes[start...].first { $0 != 0x20 }.map(isDigit) ?? false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
