extension String {
  /// With one full stop where a sentence ends with an abbreviation: `on 10 June 1917 O.S.`
  var withSingleStops: String {
    guard utf8.contains(UInt8(ascii: ".")), contains("S..") else { return self }
    return replacing("S..", with: "S.")
  }
}
