import ArgumentParser
import FSRS
import Progress
import Terminal

/// Fits a memory model to reviews.
struct OptimizeCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize", abstract: "Fit the memory model to reviews in a file.",
    discussion: """
      The file is CSV with the columns card_id, ts (seconds since 1970), delta_t (whole days since \
      the card's review before, -1 at its first) and rating (1 to 4). The weights are fitted to all \
      reviews; whether they deserve to be used is measured apart, on the last fifth, after a fit to \
      what came before. Nothing is changed in your progress. Exit code 65 for a bad file, 66 for \
      none.

      Example: annals optimize --reviews reviews.csv
      """)

  enum Model: String, ExpressibleByArgument, CaseIterable, Sendable {
    case fsrs6
  }

  @Option(help: .init("The reviews, as CSV.", valueName: "file.csv"))
  var reviews: String

  @Option(help: "Which model to fit.")
  var model = Model.fsrs6

  @Option(help: .init("How often each review is looked at.", valueName: "n"))
  var epochs = FSRS6Optimiser().epochs

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  /// The largest file read: some ten million reviews.
  private static let limit = 1 << 28
  /// The most problems of one file that are named.
  private static let problemsNamed = 20
  /// The share of the time that the fit to all takes; the rest goes to the one to the first part.
  private static let shareOfWhole = 1 / 1.8

  func validate() throws {
    guard (1...10_000).contains(epochs) else {
      throw ValidationError("--epochs takes a number from 1 to 10000, not \(epochs).")
    }
  }

  @MainActor func perform(_ program: Program) throws {
    let history = try read(program.printer)
    var optimiser = FSRS6Optimiser(epochs: epochs)
    if let seed = global.seed { optimiser.seed = seed }
    let clock = ContinuousClock()
    let begin = clock.now
    let bar = ProgressBar(
      "Fitting", environment: program.environment, isPlain: global.plain)
    // What is done in a moment needs no bar.
    func show(_ share: Double) {
      if clock.now - begin > .milliseconds(300) { bar.show(share) }
    }
    defer { bar.clear() }
    let weights = optimiser.fit(history) { show($0 * Self.shareOfWhole) }
    let duration = clock.now - begin
    let holdOut = HoldOut(history, optimiser: optimiser) {
      show(Self.shareOfWhole + $0 * (1 - Self.shareOfWhole))
    }
    bar.clear()
    let report = FitReport(
      weights: weights, items: history.itemCount, seconds: duration / .seconds(1),
      standardLoss: FSRS6().logLoss(of: history),
      fittedLoss: FSRS6(weights: weights).logLoss(of: history), holdOut: holdOut)
    if json { return program.printer.line(report.value.line) }
    for line in report.lines { program.printer.line(line) }
  }

  @MainActor private func read(_ printer: Printer) throws -> ReviewHistory {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(reviews, limit: Self.limit)
    } catch {
      throw Failure(
        error == .missing || error == .directory ? .noInput : .ioFailed,
        "\(reviews): \(error.message)")
    }
    let csv = ReviewCSV(bytes)
    guard csv.problems.isEmpty else {
      for problem in csv.problems.prefix(Self.problemsNamed) {
        printer.error(Safe.line("\(reviews):\(problem.line): error: \(problem.text)"))
      }
      let more = csv.problems.count - Self.problemsNamed
      if more > 0 { printer.error("\(more) more lines are wrong") }
      throw Failure(.badInput)
    }
    return csv.history
  }
}
