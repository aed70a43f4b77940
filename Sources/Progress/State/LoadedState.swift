package import FSRS
import Records

/// What a command starts with: the state, and all that was found on the way to it.
package struct LoadedState: Sendable {
  package internal(set) var state = LearnerState()
  /// The scheduler the state was folded with.
  package private(set) var scheduler: Scheduler
  package internal(set) var covered = Covered()
  /// The journals as they were before they were read: for `Journals.hasChanged`.
  package internal(set) var stamp = JournalStamp()
  /// `FILE:LINE: warning: …`, journals and state.
  package internal(set) var problems: [JournalProblem] = []
  /// Sentences that every command says: answers are missing, a file is from a newer version.
  package private(set) var alarms: [String] = []
  /// What the first append must write before its own: memory that only `state.json` had.
  package private(set) var first: [Payload] = []
  /// Nothing may be written: a newer version of the program was here.
  package private(set) var isReadOnly = false
  /// Whether `state.json` says what the journals say; if not, it should be written.
  package internal(set) var isStateCurrent = false
  /// Lines of the journals that were read because `state.json` didn't have them.
  package private(set) var linesRead = 0
  /// What to hand to `StateFile.write`; nil where the file is bad or missing.
  package private(set) var unknown: StateFile.Unknown?
  /// The state before, read only where there is no good one.
  private var previous: StateFile?

  /// Reads as little as will do: `state.json` alone, or with what is new in the journals, or all of them.
  ///
  /// - Parameters:
  ///   - now: the clock.
  ///   - needsRecords: the history itself is asked for (undo, history, figures): read all journals.
  ///   - scheduler: from the settings, which are known before the fold.
  package static func load(
    _ home: DataFolder, now: Instant, needsRecords: Bool = false, fileSystem: FileSystem = .kernel,
    scheduler: ([String: String]) -> Scheduler
  ) -> LoadedState {
    var loaded = LoadedState(scheduler: scheduler([:]))
    loaded.stamp = JournalStamp(of: home, fileSystem: fileSystem)
    var saved: StateFile?
    switch StateFile.readCached(home, now: now, fileSystem: fileSystem) {
    case .missing: loaded.usePrevious(home, now, fileSystem)
    case .good(let file):
      saved = file
      loaded.problems += file.problems
      if file.problems.isEmpty { loaded.unknown = file.unknown }
    case .bad(let reason):
      loaded.usePrevious(home, now, fileSystem)
      loaded.alarms.append(
        "\(home.stateFile) is damaged (\(reason)); it is kept, and rebuilt from the journals.")
    case .newer(let format, let by):
      loaded.isReadOnly = true
      loaded.alarms.append(
        "\(home.stateFile) has the format \(format) of a newer version\(by.isEmpty ? "" : " (\(by))"); nothing is saved."
      )
    }
    if !needsRecords, let saved, loaded.resume(saved, home, now, fileSystem, scheduler) {
      return loaded
    }
    loaded.foldAll(saved, home, now, needsRecords, fileSystem, scheduler)
    return loaded
  }

  init(scheduler: Scheduler) { self.scheduler = scheduler }

  /// The state, which is no longer kept here: a second reference would make the first change copy it all.
  package mutating func takeState() -> LearnerState {
    defer { state = LearnerState() }
    return state
  }

  /// Where there is no good state: the one before may know cards whose journals are gone too.
  private mutating func usePrevious(_ home: DataFolder, _ now: Instant, _ fileSystem: FileSystem) {
    let reading = StateFile.read(
      home, at: home.previousStateFile, now: now, fileSystem: fileSystem)
    if case .good(let file) = reading { previous = file }
  }

  /// Goes on from the saved state, if that is the same as reading everything.
  private mutating func resume(
    _ saved: StateFile, _ home: DataFolder, _ now: Instant, _ fileSystem: FileSystem,
    _ scheduler: ([String: String]) -> Scheduler
  ) -> Bool {
    guard saved.problems.isEmpty, stamp.isPresent, !saved.covered.files.isEmpty,
      saved.covered.validUntil.map({ now < $0 }) ?? true
    else { return false }
    var state = saved.state
    var covered = saved.covered
    let own = scheduler(state.settings)
    if !saved.isCurrent(stamp, now: now) {
      let news = Journals.read(home, now: now, after: covered.files, fileSystem: fileSystem)
      guard news.lost.isEmpty else { return false }
      for record in news.records {
        guard state.apply(record, scheduler: own) else { return false }
      }
      // A new weight changes every memory, so everything is folded again.
      guard scheduler(state.settings) == own else { return false }
      covered.take(news)
      linesRead = news.records.count
      isReadOnly = isReadOnly || news.isReadOnly
    } else {
      isStateCurrent = true
    }
    self.state = state
    self.covered = covered
    self.scheduler = own
    problems += covered.problems
    return true
  }

  private mutating func foldAll(
    _ saved: StateFile?, _ home: DataFolder, _ now: Instant, _ needsRecords: Bool,
    _ fileSystem: FileSystem, _ scheduler: ([String: String]) -> Scheduler
  ) {
    let journals: Journals
    if needsRecords {
      journals = Journals.read(home, now: now, fileSystem: fileSystem)
      self.scheduler = scheduler(LearnerState.settings(of: journals.records))
      state = LearnerState.fold(journals.records, scheduler: self.scheduler)
    } else {
      let log = ReviewLog.read(home, now: now, fileSystem: fileSystem)
      journals = log.journals
      self.scheduler = scheduler(LearnerState.settings(of: log.settings))
      state = LearnerState.fold(log, scheduler: self.scheduler)
    }
    covered.take(journals)
    linesRead = journals.coverage.values.reduce(0) { $0 + $1.lines }
    problems += journals.problems
    isReadOnly = isReadOnly || journals.isReadOnly
    if journals.isReadOnly {
      alarms.append("A newer version of annals has written here; nothing is saved by this one.")
    }
    guard let known = saved ?? previous else { return }
    let missing = journals.missing(from: known.covered.files)
    isStateCurrent =
      saved != nil && missing.isEmpty && known.problems.isEmpty && known.isCurrent(stamp, now: now)
    if missing.isEmpty && (!known.covered.files.isEmpty || known.state.cards.isEmpty) { return }
    let file = saved == nil ? home.previousStateFile : home.stateFile
    carryOver(known, file, missing, home)
    previous = nil
  }

  /// Takes over what only the saved state knows, and says so.
  private mutating func carryOver(
    _ saved: StateFile, _ file: String, _ missing: [String], _ home: DataFolder
  ) {
    for (id, card) in saved.state.cards.sorted(by: { $0.id < $1.id }) {
      if let known = state.cards[id], (card.last ?? .earliest) <= (known.last ?? .earliest) {
        continue
      }
      first.append(.seed(Payload.Seed(card: id, progress: card, from: "state.json")))
      state.cards[id] = card
    }
    for (key, value) in saved.state.settings
    where state.settings[key] == nil {
      first.append(.setting(key: key, value: value))
      state.settings[key] = value
    }
    for (entity, texts) in saved.state.aliases.sorted(by: { $0.key < $1.key }) {
      for text in texts where !state.aliases[entity, default: []].contains(text) {
        first.append(.alias(entity: entity, text: text))
        state.aliases[entity, default: []].append(text)
      }
    }
    if first.isEmpty { return }
    state.isComplete = false
    let what =
      !stamp.isPresent
      ? "\(home.reviews) is missing"
      : missing.isEmpty
        ? "\(home.reviews) has no journals of them"
        : "\(home.reviews) lacks answers of \(missing.joined(separator: ", "))"
    let cards = first.count { if case .seed = $0 { true } else { false } }
    alarms.append(
      "\(what), but \(file) knows \(cards) card\(cards == 1 ? "" : "s"): "
        + "going on from there. If the folder can be restored, restore it.")
  }
}

extension Instant {
  /// Before every other.
  fileprivate static let earliest = Instant(milliseconds: Int.min)
}
