extension String {
  /// Its runs of letters and digits.
  var plainWords: [Substring] {
    // Most texts are ASCII, and are split by bytes ten times as fast as by characters.
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return split { !$0.isLetter && !$0.isNumber } }
    return utf8.split {
      !(0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0)
    }.map { Substring($0) }
  }
}
