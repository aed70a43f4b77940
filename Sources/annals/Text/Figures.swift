/// Numbers as people read them.
enum Figures {
  /// `87 %`.
  static func percent(_ share: Double) -> String {
    "\(Int((min(1, max(0, share)) * 100).rounded())) %"
  }

  /// Days with as many decimals as tell something: `0.02`, `3.5`, `120`.
  static func days(_ days: Double) -> String {
    ReplayCommand.fixed(days, days < 1 ? 2 : days < 10 ? 1 : 0)
  }

  /// `+3`, `-1`, `0`.
  static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}
