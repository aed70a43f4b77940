import Diagnostics
import FSRS
import Library
import Progress
import Records
import Session
import Terminal

// The program gives the library what only it knows, the folders, the time and chance, and says what the
// library met on its way.

extension Learner {
  /// Reads DATA, names what is damaged on standard error, and makes nothing.
  ///
  /// - Parameters:
  ///   - needsRecords: whether the history itself is wanted, not only what follows from it.
  ///   - isQuiet: whether it has been said before.
  @MainActor init(
    _ program: Program, _ options: GlobalOptions, needsRecords: Bool = false, isQuiet: Bool = false
  ) throws(Failure) {
    self.init(
      LearnerStore(
        try program.dataFolder(options), version: Program.version, needsRecords: needsRecords,
        at: program.moment.instant))
    program.heed(settings)
    if !isQuiet { program.say(store.warnings) }
    if !needsRecords { keepWhatWasRead(at: program.moment) }
  }

  /// From the head of state.json alone: no cards are known until the rest is read.
  @MainActor init(_ program: Program, _ start: QuickStart) {
    self = start.learner(at: program.moment)
    program.say(store.warnings)
  }
}

extension QuickStart {
  @MainActor init?(_ program: Program, _ home: DataFolder) {
    self.init(home, version: Program.version) { rolloverHour in
      program.rolloverHour = rolloverHour
      return program.moment
    }
  }
}

extension DeckLibrary {
  /// - Parameter settings: what says which decks `all()` takes.
  @MainActor init(_ program: Program, _ home: DataFolder, _ settings: Settings = .standard) {
    self.init(home, settings, tell: program.deckListener())
  }

  /// As the learner has it: a shipped deck is used once any of its cards was.
  @MainActor init(_ program: Program, _ learner: Learner) {
    self.init(learner.home, learner.state, tell: program.deckListener())
  }
}

extension Program {
  /// The program and version that stands in state.json.
  static let version = "annals \(number)"

  /// As `--version` says it.
  nonisolated static let number = "0.1.0"

  /// Takes over from what hour on a study day counts.
  func heed(_ settings: Settings) { rolloverHour = settings.rolloverHour }

  /// Says what is wrong in DATA.
  func say(_ warnings: [LearnerStore.Warning]) {
    for warning in warnings {
      switch warning {
      case .problem(let text): printer.error(Safe.line(text))
      case .alarm(let text): printer.error("annals: " + Safe.line(text))
      }
    }
  }

  /// Says what is left out, and shows a bar while decks are read.
  ///
  /// - Parameter isQuiet: whether what is left out was said before.
  fileprivate func deckListener(isQuiet: Bool = false) -> (DeckNotice) -> Void {
    var bar: WorkBar?
    return { [self] notice in
      switch notice {
      case .unreadable where isQuiet, .leftOut where isQuiet: break
      case .unreadable(let file, let error):
        printer.error(Safe.line("annals: \(file): \(error.message); left out"))
      case .leftOut(let file, let count):
        printer.error(
          Safe.line(
            "annals: \(file) has \(count == 1 ? "an error" : "\(count) errors") and is left out; see: annals check \(file)"
          ))
      case .reading(let share):
        if bar == nil { bar = WorkBar("Reading decks", self) }
        bar?.show(share)
      case .read:
        bar?.clear()
        bar = nil
      }
    }
  }

  /// How a command ends that was given decks which can't be had; their own errors are said at once.
  func failure(of error: DeckError) -> Failure {
    switch error {
    case .emptyFolder(let name):
      return Failure(
        .noInput, "the folder \(name) holds no chronicle (*.yaml) and no deck (*.json)")
    case .unknown(let name, let known):
      return Failure(
        .noInput,
        "no deck, file or folder '\(name)'; decks here: \(known.isEmpty ? "none" : known.joined(separator: ", "))"
      )
    case .unreadable(let file, let error):
      return Failure(error == .missing ? .noInput : .ioFailed, "\(file): \(error.message)")
    case .sharedID(let deck, let other):
      return Failure(
        .badInput,
        "\(other) and \(deck.file) both have the id \(deck.id): \(SharedIDs.remedy(for: deck)), or name only one of them"
      )
    case .faulty(let errors):
      for diagnostic in errors { printer.error(Safe.text(diagnostic.text)) }
      return Failure(.badInput, "nothing was asked: correct the errors above first")
    }
  }

  /// Makes DATA and opens the journal, so that what can't be saved shows before the first question.
  func prepareToWrite(_ learner: Learner) throws {
    do {
      try learner.store.prepareToWrite(at: moment.instant) { randomNumber() }
    } catch is LearnerStore.ReadOnly {
      throw Failure(.ioFailed, "nothing can be saved in \(learner.home.data); update annals first")
    }
  }

  /// Rewrites state.json from what is known now; a failure is said and hurts nothing.
  ///
  /// - Parameter isQuiet: whether the decks in use were read before, and what is wrong with them was said then.
  /// - Returns: what kept it from being written.
  @discardableResult
  func writeState(_ learner: Learner, isQuiet: Bool = false) -> StorageError? {
    heed(learner.settings)
    do throws(StorageError) {
      try learner.writeState(at: moment, readsAll: !isQuiet) {
        DeckLibrary(learner.home, learner.state, tell: deckListener(isQuiet: isQuiet))
      }
      return nil
    } catch {
      printer.error(
        Safe.line("annals: \(error.message); the answers are safe in \(learner.home.reviews)"))
      return error
    }
  }
}
