private import Glibc

/// A bar on standard error that fills while something takes long; nothing where that isn't a terminal.
///
/// It stands on the line below what was written, and is gone when the work is done.
package final class ProgressBar {
  private let label: String
  private let isShown: Bool
  private var percent = -1

  private static let width = 24

  /// - Parameters:
  ///   - label: what takes long; it must have passed `Safe`.
  ///   - environment: `TERM=dumb` has no bar.
  ///   - isPlain: whether nothing is to be drawn.
  package init(_ label: String, environment: [String: String], isPlain: Bool) {
    self.label = label
    isShown =
      isatty(STDERR_FILENO) == 1 && !isPlain && environment["TERM", default: "dumb"] != "dumb"
      && environment["ACCESSIBLE"] != "1"
  }

  /// Shows that `share`, 0 to 1, of the work is done.
  package func show(_ share: Double) {
    guard isShown else { return }
    let percent = Int(min(max(share, 0), 1) * 100)
    guard percent != self.percent else { return }
    self.percent = percent
    StandardOutput.writeError("\r" + line(percent))
  }

  /// What would run over the edge could not be taken away: narrow windows have a shorter bar, or none.
  private func line(_ percent: Int) -> String {
    let room = Window.width - 1 - DisplayWidth.columns(label) - " [] 100 %".count
    let width = min(Self.width, room)
    guard width >= 4 else {
      return DisplayWidth.clipped("\(percent) % \(label)", to: Window.width - 1)
    }
    let filled = percent * width / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "\(label) [\(bar)] \(percent) %"
  }

  /// Takes the bar away.
  package func clear() {
    guard isShown, percent >= 0 else { return }
    percent = -1
    StandardOutput.writeError("\r\u{1B}[K")
  }
}
