/// Numbers as people read them.
enum NumberText {
  /// `87 %`; 1.2 counts as 1.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "unknown" }
    return "\(Int((min(1, max(0, share)) * 100).rounded())) %"
  }

  /// `87 %` of whole numbers, halves rounded up; `whole` is not 0.
  static func percent(_ part: Int, of whole: Int) -> String {
    "\((part * 100 + whole / 2) / whole) %"
  }

  /// With this many digits after the point, 0 to 6.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "\(value)" }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(whole)" }
    let digits = "\(whole % scale)"
    let zeros = String(repeating: "0", count: decimals - digits.utf8.count)
    return sign + "\(whole / scale).\(zeros)\(digits)"
  }

  /// Days with as many decimals as tell something: `0.02`, `3.5`, `120`.
  static func days(_ days: Double) -> String { fixed(days, days < 1 ? 2 : days < 10 ? 1 : 0) }

  /// `+3`, `-1`, `0`.
  static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }

  /// `1 card`, `12 cards`.
  static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  /// `once`, `twice`, `5 times`.
  static func times(_ count: Int) -> String {
    count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
  }
}
