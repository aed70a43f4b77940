import Glibc

/// Figures as people read them.
enum FigureText {
  /// `87 %`; 1.2 counts as 1.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "unknown" }
    return "\(Int((min(1, max(0, share)) * 100).rounded())) %"
  }

  /// `3 hours`, `12 days`, `14 months`, `3.2 years`.
  static func days(_ days: Double) -> String {
    guard days.isFinite, days >= 0 else { return "unknown" }
    switch days {
    case ..<1:
      let hours = Int((days * 24).rounded())
      return hours < 1 ? "under an hour" : hours == 1 ? "1 hour" : "\(hours) hours"
    case ..<60:
      let whole = Int(days.rounded())
      return whole == 1 ? "1 day" : "\(whole) days"
    case ..<730: return "\(Int((days / 30.44).rounded())) months"
    default: return "\(number(days / 365.25, decimals: 1)) years"
    }
  }

  /// With so many digits after the point, 0 to 6.
  static func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "\(value)" }
    let scale = pow(10, Double(decimals))
    let whole = Int((value.magnitude * scale).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(whole)" }
    let digits = "\(whole % Int(scale))"
    let zeros = String(repeating: "0", count: max(0, decimals - digits.count))
    return sign + "\(whole / Int(scale)).\(zeros)\(digits)"
  }

  /// `1 card`, `12 cards`.
  static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}
