package import FSRS
package import Progress
package import Records
package import Session

/// What the learner has done so far, read from DATA, and the way to add to it.
///
/// It prints nothing: what a person has to be told comes back as a ``Warning`` or an error.
package final class LearnerStore {
  /// What is wrong in DATA, though not so wrong that the program could not go on.
  package enum Warning {
    /// `FILE:LINE: warning: …`, or what many of them have in common.
    case problem(String)
    /// A sentence: answers are missing, a file is from a newer version, a setting can't be used.
    case alarm(String)
  }

  /// Nothing may be written: a newer version of the program was here.
  package struct ReadOnly: Error {}

  package let home: DataFolder
  package private(set) var state: LearnerState
  /// What the learner has set; the decks' and tags' own schedulers come from here.
  package private(set) var settings = Settings.standard
  package private(set) var scheduler: Scheduler
  /// The records that ``settings`` were read from.
  private var settingsRead: [String: String]?
  /// What is wrong in DATA, as `FILE:LINE: warning: …`.
  package private(set) var problems: [String]
  /// What was found wrong while loading.
  package private(set) var warnings: [Warning] = []
  /// The program and version that stands in state.json.
  let version: String
  private var loaded: LoadedState
  private var covered: Covered
  private var stamp: JournalStamp
  private var writer: JournalWriter?

  /// Reads DATA, and makes nothing.
  ///
  /// - Parameters:
  ///   - version: the program and its version, as it stands in state.json.
  ///   - needsRecords: whether the history itself is wanted, not only what follows from it.
  package convenience init(
    _ home: DataFolder, version: String, needsRecords: Bool = false, at now: Instant
  ) {
    self.init(
      home, Self.load(home, needsRecords: needsRecords, at: now), version: version, at: now)
  }

  /// From what was read already.
  init(_ home: DataFolder, _ loaded: LoadedState, version: String, at now: Instant) {
    self.home = home
    self.version = version
    var loaded = loaded
    state = loaded.takeState()
    self.loaded = loaded
    scheduler = loaded.scheduler
    covered = loaded.covered
    stamp = loaded.stamp
    problems = loaded.problems.map(\.text)
    takeSettings(at: now)
    warnings =
      JournalProblem.texts(loaded.problems).map { .problem($0) }
      + (loaded.alarms + settings.problems).map { .alarm($0) }
  }

  /// Reads DATA with the scheduler that is set there.
  static func load(_ home: DataFolder, needsRecords: Bool = false, at now: Instant) -> LoadedState {
    LoadedState.load(home, now: now, needsRecords: needsRecords) { Settings($0).scheduler }
  }

  /// Takes in the whole state, after a start from its head.
  ///
  /// - Returns: what was found wrong besides.
  package func complete(_ loaded: LoadedState, at now: Instant) -> [Warning] {
    let said = Set(JournalProblem.texts(self.loaded.problems))
    var loaded = loaded
    state = loaded.takeState()
    self.loaded = loaded
    scheduler = loaded.scheduler
    covered = loaded.covered
    problems = loaded.problems.map(\.text)
    takeSettings(at: now)
    return JournalProblem.texts(loaded.problems).filter { !said.contains($0) }
      .map { .problem($0) } + loaded.alarms.map { .alarm($0) }
  }

  package var isReadOnly: Bool { loaded.isReadOnly }

  /// Whether state.json says what the journals say.
  package var isStateCurrent: Bool { loaded.isStateCurrent }

  /// Whether anything was written since DATA was read.
  package private(set) var hasSaved = false

  /// Whether so much was read that others should find it in state.json.
  package var hasReadMuch: Bool { loaded.linesRead > Self.many && !loaded.isReadOnly && !owesFirst }

  /// Lines that are read in a moment.
  private static let many = 2000

  /// Whether anything was ever kept here.
  var hasAnything: Bool { !state.cards.isEmpty || !covered.files.isEmpty }

  /// The scheduler that all lines together ask for.
  package static func scheduler(of log: ReviewLog) -> Scheduler {
    Settings(LearnerState.settings(of: log.settings)).scheduler
  }

  // MARK: Saving

  /// Makes DATA and opens the journal, so that what can't be saved shows before the first question.
  ///
  /// - Parameter random: gives a fresh random number, for the names of this machine and of records.
  /// - Throws: ``ReadOnly`` or a `StorageError`.
  package func prepareToWrite(at now: Instant, random: () -> UInt64) throws {
    if loaded.isReadOnly { throw ReadOnly() }
    try home.prepare()
    let device = try home.device { Self.hexadecimal(random()) }
    let prefix = String(random() >> 16, radix: 36)
    let writer = JournalWriter(
      home: home, device: device, idPrefix: prefix, first: loaded.first,
      after: state.newest?.time)
    try writer.open(at: now)
    self.writer = writer
  }

  /// Eight digits.
  private static func hexadecimal(_ number: UInt64) -> String {
    let text = String(number & 0xFFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 8 - text.utf8.count) + text
  }

  /// Appends records; when this returns they are durable.
  ///
  /// If it throws they count all the same, and are written before the next ones.
  package func save(_ payloads: [Payload], at moment: LocalInstant) throws(StorageError) {
    guard let writer else { return }
    if !payloads.isEmpty { hasSaved = true }
    do {
      let records = try writer.append(
        payloads, at: moment.instant, minutesEast: moment.minutesEast)
      for record in records { state.apply(record, scheduler: scheduler) }
      stamp.adopt(writer)
      takeSettings(at: moment.instant)
    } catch {
      for record in writer.pendingRecords { state.apply(record, scheduler: scheduler) }
      takeSettings(at: moment.instant)
      throw error
    }
  }

  /// Takes back what these records did; nothing is deleted.
  package func undo(_ ids: [String], at moment: LocalInstant) throws(StorageError) {
    try save(ids.map { .void(of: $0) }, at: moment)
  }

  /// Writes down, now and not with the next answer, what only a state knows because its journals are gone.
  ///
  /// - Parameter random: as for ``prepareToWrite(at:random:)``.
  /// - Returns: how many records that took.
  package func saveCarried(at moment: LocalInstant, random: () -> UInt64) throws -> Int {
    guard !loaded.first.isEmpty else { return 0 }
    if writer == nil { try prepareToWrite(at: moment.instant, random: random) }
    try writer?.appendFirst(at: moment.instant, minutesEast: moment.minutesEast)
    return loaded.first.count
  }

  /// Records that are not on disk; those that only say how the session went are not counted.
  package var pendingCount: Int {
    writer?.pendingRecords.count { record in
      switch record.payload {
      case .session, .hint: false
      default: true
      }
    } ?? 0
  }

  /// Whether a state knows cards whose journals are missing, and nothing was answered since.
  private var owesFirst: Bool { writer?.owesFirst ?? !loaded.first.isEmpty }

  /// Rewrites state.json from what is known now.
  ///
  /// Not while a state knows cards whose journals are missing and nothing was answered since: written
  /// anew it would no longer say so, and the journals may yet be restored.
  ///
  /// - Parameter head: makes what a start reads of it.
  func writeState(at now: Instant, head: () -> JSONValue) throws(StorageError) {
    guard !loaded.isReadOnly, !owesFirst else { return }
    readOn(at: now)
    try home.prepare()
    try StateFile.write(
      state, covered: covered, today: head(), by: version, to: home, now: now,
      keeping: loaded.unknown)
  }

  // MARK: Reading on

  /// Takes in what other sessions have answered since, and names the cards that changed.
  package func takeNews(at now: Instant) -> Set<CardID> {
    guard Journals.hasChanged(home, since: stamp) else { return [] }
    stamp = JournalStamp(of: home)
    return readOn(at: now)
  }

  /// Takes in every line of the journals that is not known here yet.
  ///
  /// - Returns: the cards it changed.
  @discardableResult
  private func readOn(at now: Instant) -> Set<CardID> {
    let news = Journals.read(home, now: now, after: covered.files)
    let unknown = news.records.filter { !state.knows($0) }
    var changed: Set<CardID> = []
    for record in unknown {
      // An older line, or one undone: only all lines together say what follows from it.
      guard news.lost.isEmpty, state.apply(record, scheduler: scheduler) else {
        return foldAgain(at: now)
      }
      if let card = record.payload.card { changed.insert(card) }
    }
    covered.take(news)
    guard unknown.contains(where: \.payload.isSetting) else { return changed }
    // Other weights change every memory.
    let before = state.cards
    takeSettings(at: now)
    return Set(state.cards.ids).filter { before[$0] != state.cards[$0] }.union(changed)
  }

  private func foldAgain(at now: Instant) -> Set<CardID> {
    // Memory that no journal has yet would be lost: it is written with the first answer.
    guard !owesFirst else { return [] }
    let before = state.cards
    let log = ReviewLog.read(home, now: now)
    let pending = writer?.pendingRecords ?? []
    if pending.isEmpty {
      state.foldAgain(log, scheduler: Self.scheduler(of: log))
    } else {
      let records = Journals.read(home, now: now).records + pending
      state = LearnerState.fold(
        records, scheduler: Settings(LearnerState.settings(of: records)).scheduler)
    }
    covered = Covered()
    covered.take(log.journals)
    takeSettings(at: now)
    return Set(before.ids).union(state.cards.ids).filter { before[$0] != state.cards[$0] }
  }

  /// Reads what is set now. Where that changes the memory model all cards are folded again.
  private func takeSettings(at now: Instant) {
    guard state.settings != settingsRead else { return }
    settingsRead = state.settings
    settings = Settings(state.settings)
    guard settings.scheduler != scheduler else { return }
    scheduler = settings.scheduler
    if state.foldAgain(scheduler: scheduler) { return }
    if !owesFirst, writer?.pendingRecords.isEmpty ?? true {
      return state.foldAgain(ReviewLog.read(home, now: now), scheduler: scheduler)
    }
    state = Self.load(home, needsRecords: true, at: now).state
    for record in writer?.pendingRecords ?? [] { state.apply(record, scheduler: scheduler) }
  }
}
