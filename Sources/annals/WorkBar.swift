import Terminal

/// A progress bar for work that takes moments or minutes: what is done within a second gets none.
@MainActor
final class WorkBar {
  private let bar: ProgressBar
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant

  /// - Parameters:
  ///   - label: what takes long: `Reading decks`.
  ///   - isPlain: whether nothing is to be drawn, whatever else is.
  init(_ label: String, _ program: Program, isPlain: Bool = false) {
    bar = ProgressBar(
      label, environment: program.environment,
      isPlain: isPlain || program.drawing == .sentences)
    begin = clock.now
  }

  /// Shows that `share`, 0 to 1, of the work is done.
  func show(_ share: Double) {
    if clock.now - begin > .seconds(1) { bar.show(share) }
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
