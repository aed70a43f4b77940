import Terminal

/// A progress bar for work that takes moments or minutes: what is done in a moment gets none.
@MainActor
final class WorkBar {
  private static let moment = Duration.milliseconds(300)

  private let bar: ProgressBar
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  private var isShown = false

  /// - Parameter label: what takes long: `Reading decks`.
  init(_ label: String, _ program: Program) {
    bar = ProgressBar(
      label, environment: program.environment, isPlain: program.drawing == .sentences)
    begin = clock.now
  }

  /// Shows that `share`, 0 to 1, of the work is done; at the end a bar that nobody has seen would only flash.
  func show(_ share: Double) {
    guard clock.now - begin > Self.moment, isShown || share < 1 else { return }
    isShown = true
    bar.show(share)
  }

  /// Does `body` with each element, and takes the bar away in the end.
  func each<Element>(_ elements: [Element], _ body: (Element) throws -> Void) rethrows {
    defer { bar.clear() }
    for (position, element) in elements.enumerated() {
      show(Double(position) / Double(elements.count))
      try body(element)
    }
  }

  func clear() { bar.clear() }
}
