import Diagnostics

extension SourceText {
  /// The line above `place`, blank and comment lines aside, where it is plain text without a colon.
  ///
  /// libyaml takes it for the beginning of a key and stops at the next line, which is blameless.
  func lineWithoutColon(before place: Place) -> Place? {
    guard lineStarts.indices.contains(place.line - 1) else { return nil }
    for index in stride(from: place.line - 2, through: 0, by: -1) {
      let line = bytes[lineStarts[index]..<lineEnd(index: index)]
      guard let start = line.firstIndex(where: { $0 != 0x20 }), line[start] != 0x23 else {
        continue
      }
      // Quotes, brackets and block texts have rules of their own.
      let isPlain = !line.contains { [0x3A, 0x22, 0x27, 0x5B, 0x7B, 0x7C, 0x3E].contains($0) }
      return isPlain ? self.place(at: start, length: 1) : nil
    }
    return nil
  }
}
