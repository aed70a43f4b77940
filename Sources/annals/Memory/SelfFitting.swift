import Library
import FSRS
import Progress
import Records
import English
import Grading
import Session
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
    // Whoever took a fit back has decided: the next is due when it would have been due after that one.
    let last = weightsSet(evenUndone: true)
      .lazy.reversed()
      .compactMap { FitNote(ofValue: $0) }.first
    guard FitNote.isDue(after: last, reviews: learner.state.reviewCount, on: moment.day) else {
      return
    }
    let page = Page(program)
    do {
      let own = JournalHistory(ReviewLog.read(learner.home, now: moment.instant))
      guard let note = try fit(own.history, FSRS6Optimiser(), isByItself: true)?.note else {
        return
      }
      let end =
        "Due dates stay as they are; annals reschedule shows what would move, annals optimize --revert goes back."
      switch note.verdict {
      case .adopted:
        page.wrapped(
          "The memory model was fitted to your \(note.reviews) answers: it now predicts the latest of them better (log loss \(Self.shown(note.after)) instead of \(Self.shown(note.before))). \(end)"
        )
      case .dropped:
        page.wrapped(
          "The standard memory model predicts your latest answers better (log loss \(Self.shown(note.standard))) than the weights fitted before (\(Self.shown(note.before))), and is used again. \(end)"
        )
      case .refused, .reverted: break
      }
    } catch {
      program.printer.error(
        Safe.line("annals: the fitted weights were not saved: \(Self.message(error))"))
    }
  }

  /// Fits, measures, and records both; nil where there is nothing to fit to.
  func fit(
    _ history: ReviewHistory, _ optimiser: FSRS6Optimiser, isByItself: Bool = false
  ) throws -> Outcome? {
    guard history.itemCount >= FSRS6Optimiser.fewestItems else { return nil }
    var optimiser = optimiser
    optimiser.relearningSteps = max(1, learner.settings.steps.relearning.count)
    let current = learner.settings.fsrs6Weights
    let report = FitReport.make(
      history, optimiser, against: current, program: program)
    guard let holdOut = report.holdOut else { return nil }
    let (weights, verdict): (FSRS6Weights, FitNote.Verdict) =
      switch holdOut.best {
      case .fitted: (report.weights, .adopted)
      case .standard: (.standard, .dropped)
      case .current: (current, .refused)
      }
    let note = FitNote(
      day: program.moment.day, reviews: learner.state.reviewCount, items: holdOut.items,
      standard: holdOut.standardLoss, before: holdOut.currentLoss, after: holdOut.fittedLoss,
      verdict: verdict, isByItself: isByItself)
    try record(weights, note)
    return Outcome(report: report, note: note)
  }

  /// The weights that were used before those in use; nil where there were none.
  var weightsBefore: FSRS6Weights? {
    WeightsHistory(weightsSet()).before
  }

  /// All weights that were set, in order.
  private func weightsSet(evenUndone: Bool = false) -> [String] {
    JournalExcerpt(learner.home, now: program.moment.instant, RecordFilter(kinds: ["set"]))
      .values(ofSetting: SettingKey(.fsrs6Weights).text, evenUndone: evenUndone)
  }

  /// Goes back to weights that were used before.
  func revert(to weights: FSRS6Weights) throws {
    let last = learner.settings.lastFit
    try record(
      weights,
      FitNote(
        day: program.moment.day, reviews: learner.state.reviewCount, items: last?.items ?? 0,
        standard: last?.standard, before: last?.after, after: last?.before, verdict: .reverted))
  }

  private func record(_ weights: FSRS6Weights, _ note: FitNote) throws {
    try learner.store.save(
      [.setting(key: SettingKey(.fsrs6Weights).text, value: note.value(weights))],
      at: program.moment)
  }

  private static func message(_ error: any Error) -> String {
    (error as? StorageError)?.message ?? (error as? Failure)?.message ?? "\(error)"
  }

  static func shown(_ loss: Double?) -> String {
    loss.map { NumberText.fixed($0, 4) } ?? "unknown"
  }
}
