import Library
import ArgumentParser
import FSRS
import Progress
import Records
import Session
import Terminal

/// Fits a memory model to reviews.
struct OptimizeCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize", abstract: "Fit the memory model to your answers.",
    discussion: """
      The weights are fitted to all your reviews; whether they deserve to be used is measured apart, \
      on the last fifth, after a fit to what came before. Only if they do better there than those in \
      use and than the standard ones are they taken; where the standard ones do best, these are used \
      again. Due dates stay as they are; annals reschedule moves them. --revert goes back to the \
      weights before, again and again down to the standard ones. They are weights of FSRS-6: with \
      the model fsrs7 they are not in use.

      With --reviews the reviews come from a file and nothing is changed. It is CSV with the columns \
      card_id, ts (seconds since 1970), delta_t (whole days since the card's review before, -1 at \
      its first) and rating (1 to 4). Exit code 65 for a bad file, 66 for none.

      Example: annals optimize
      """)

  enum Model: String, ExpressibleByArgument, CaseIterable, Sendable {
    case fsrs6
  }

  @Option(help: .init("Fit to the reviews in this CSV file instead.", valueName: "file.csv"))
  var reviews: String?

  @Flag(help: "Go back to the weights used before.")
  var revert = false

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
  func validate() throws {
    guard (1...10_000).contains(epochs) else {
      throw ValidationError("--epochs takes a number from 1 to 10000, not \(epochs).")
    }
    if revert, reviews != nil { throw ValidationError("Take --reviews or --revert, not both.") }
  }

  func perform(_ program: Program) throws {
    guard let reviews else { return try own(program) }
    let history = try read(reviews, program.printer)
    let report = FitReport.make(
      history, optimiser, against: .standard, program: program)
    if json { return program.printer.json(report.value) }
    for line in report.lines { program.printer.line(line) }
  }

  private var optimiser: FSRS6Optimiser {
    var optimiser = FSRS6Optimiser(epochs: epochs)
    if let seed = global.seed { optimiser.seed = seed }
    return optimiser
  }

  /// From the learner's own journals.
  @MainActor private func own(_ program: Program) throws {
    let learner = try Learner(program, global)
    let fitting = SelfFitting(program: program, learner: learner)
    let printer = program.printer
    if revert { return try goBack(fitting, program) }
    let own = JournalHistory(ReviewLog.read(learner.home, now: program.moment.instant))
    guard own.history.itemCount >= FSRS6Optimiser.fewestItems else {
      if json {
        let report = FitReport.make(
          ReviewHistory(), optimiser, against: learner.settings.fsrs6Weights, program: program)
        return printer.json(report.value)
      }
      return printer.line(
        "There is too little to fit to: study on until some cards have come back on a later day.")
    }
    try program.prepareToWrite(learner)
    defer { program.writeState(learner) }
    guard let outcome = try fitting.fit(own.history, optimiser) else { return }
    if json { return printer.json(outcome.report.value(inUse: Self.isUsed(learner.settings))) }
    for line in outcome.report.lines { printer.line(line) }
    let figures = learner.tally(of: nil, at: program.moment).figures
    if let hint = figures.habit.hint { Page(program).wrapped(hint) }
    switch outcome.note.verdict {
    case .adopted: Page(program).wrapped("They \(Self.use(learner.settings))")
    case .dropped: Page(program).wrapped("The standard ones \(Self.use(learner.settings))")
    case .refused, .reverted: break
    }
  }

  /// To the weights before those in use.
  @MainActor private func goBack(_ fitting: SelfFitting, _ program: Program) throws {
    let learner = fitting.learner
    let weights = fitting.weightsBefore
    if let weights {
      try program.prepareToWrite(learner)
      defer { program.writeState(learner) }
      try fitting.revert(to: weights)
    }
    if json {
      return program.printer.json([
        "reverted": weights != nil, "parameters": learner.settings.fsrs6Weights.values,
      ])
    }
    guard let weights else {
      return program.printer.line(
        "There are no weights to go back to: the standard ones are in use.")
    }
    Page(program).wrapped(
      "The \(weights == .standard ? "standard weights" : "weights from before") \(Self.use(learner.settings, again: true))"
    )
  }

  private static func isUsed(_ settings: Settings) -> Bool {
    if case .fsrs6 = settings.model { true } else { false }
  }

  /// What becomes of weights that were chosen: with another model they have to wait.
  private static func use(_ settings: Settings, again: Bool = false) -> String {
    guard isUsed(settings) else {
      return
        "are kept but not in use, because your model is fsrs7, which has weights of its own; annals set model fsrs6 uses them."
    }
    return "are \(again ? "in use again" : "used from now on")."
      + " Due dates stay as they are; annals reschedule shows what would move\(again ? "." : ", annals optimize --revert goes back.")"
  }

  @MainActor private func read(_ reviews: String, _ printer: Printer) throws -> ReviewHistory {
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
