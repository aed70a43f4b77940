import FSRS
import Progress
import Study
import Terminal

/// Fits the weights to the learner's own reviews, and puts them to use if they do better.
@MainActor
struct SelfFitting {
  let program: Program
  let learner: Learner

  /// What a fit came to.
  struct Outcome {
    var report: FitReport
    var note: FitNote
  }

  /// After a session: fits where the history has doubled or a month has passed, and says what came of
  /// it. A failure to save is said; the answers are not concerned.
  func afterSession() {
    let settings = learner.settings
    let moment = program.moment
    guard settings.fitsByItself, case .fsrs6 = settings.model,
      FitNote.isDue(
        after: settings.lastFit, reviews: learner.state.reviewCount, on: moment.day)
    else { return }
    learner.readHistory(at: moment)
    let page = Page(program)
    do {
      guard let outcome = try fit(FSRS6Optimiser(), isPlain: false) else { return }
      guard outcome.note.verdict == .adopted else { return }
      page.wrapped(
        "The memory model was fitted to your \(outcome.note.reviews) answers: it foretells the latest of them better now (log loss \(Self.shown(outcome.note.after)) instead of \(Self.shown(outcome.note.before))). Due dates stay as they are; annals reschedule shows what would move, annals optimize --revert goes back."
      )
    } catch {
      program.printer.error(
        Safe.line("annals: the fitted weights were not saved: \(Self.message(error))"))
    }
  }

  /// Fits, measures, and records both; nil where there is nothing to fit to.
  func fit(_ optimiser: FSRS6Optimiser, isPlain: Bool) throws -> Outcome? {
    let own = JournalHistory(learner.state)
    guard own.history.itemCount >= FSRS6Optimiser.fewestItems else { return nil }
    var optimiser = optimiser
    optimiser.relearningSteps = max(1, learner.settings.steps.relearning.count)
    let current = learner.settings.fsrs6Weights
    let report = FitReport.make(
      own.history, optimiser, against: current, program: program, isPlain: isPlain)
    guard let holdOut = report.holdOut else { return nil }
    let note = FitNote(
      day: program.moment.day, reviews: learner.state.reviewCount, items: holdOut.items,
      before: holdOut.currentLoss, after: holdOut.fittedLoss,
      verdict: report.isAdopted ? .adopted : .refused)
    try record(report.isAdopted ? report.weights : current, note)
    return Outcome(report: report, note: note)
  }

  /// Goes back to the weights that were used before those in use; nil where there were none.
  func revert() throws -> FSRS6Weights? {
    let key = SettingKey(.fsrs6Weights)
    let values = learner.state.values(ofSetting: key.text)
    guard let now = values.last, now != "default" else { return nil }
    let weights = values.map { Settings([key.text: $0]).fsrs6Weights }
    let current = learner.settings.fsrs6Weights
    let before = weights.last { $0 != current } ?? .standard
    guard before != current else { return nil }
    let last = FitNote(ofValue: now)
    try record(
      before,
      FitNote(
        day: program.moment.day, reviews: learner.state.reviewCount, items: last?.items ?? 0,
        before: last?.after, after: last?.before, verdict: .reverted))
    return before
  }

  private func record(_ weights: FSRS6Weights, _ note: FitNote) throws {
    try learner.save(
      [.setting(key: SettingKey(.fsrs6Weights).text, value: note.value(weights))],
      at: program.moment)
  }

  private static func message(_ error: any Error) -> String {
    (error as? StorageError)?.message ?? (error as? Failure)?.message ?? "\(error)"
  }

  static func shown(_ loss: Double?) -> String {
    loss.map { ReplayCommand.fixed($0, 4) } ?? "unknown"
  }
}
