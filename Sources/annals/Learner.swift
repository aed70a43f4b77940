import FSRS
import Progress
import Records
import Study
import Terminal

/// What the learner has done so far, read from DATA, and the way to add to it.
@MainActor
final class Learner {
  /// The program and version that stands in state.json.
  static let version = "annals \(Annals.version)"

  let home: Home
  private(set) var state: LearnerState
  /// What the learner has set; the decks' and tags' own schedulers come from here.
  private(set) var settings = Settings.standard
  private(set) var scheduler: Scheduler
  /// The records that ``settings`` were read from.
  private var settingsRead: [String: String]?
  /// What is wrong in DATA, as `FILE:LINE: warning: …`.
  private(set) var problems: [String]
  private let program: Program
  private var opening: Opening
  private var covered: Covered
  private var stamp: JournalStamp
  private var writer: JournalWriter?

  /// Reads DATA, names what is damaged on standard error, and makes nothing.
  ///
  /// - Parameters:
  ///   - needsRecords: whether the history itself is wanted, not only what follows from it.
  ///   - isQuiet: whether it has been said before.
  convenience init(
    _ program: Program, _ options: GlobalOptions, needsRecords: Bool = false, isQuiet: Bool = false
  ) throws {
    let home = try program.home(options)
    let opening = Opening.load(home, now: program.moment.instant, needsRecords: needsRecords) {
      Settings($0).scheduler
    }
    self.init(program, home, opening, isQuiet: isQuiet)
  }

  /// From the head of state.json alone: no cards are known until ``complete(_:)``.
  convenience init(_ program: Program, _ home: Home, _ start: QuickStart) {
    self.init(program, home, start.opening(at: program.moment), isQuiet: false)
  }

  private init(_ program: Program, _ home: Home, _ opening: Opening, isQuiet: Bool) {
    self.program = program
    self.home = home
    var opening = opening
    state = opening.takeState()
    self.opening = opening
    scheduler = opening.scheduler
    covered = opening.covered
    stamp = opening.stamp
    problems = opening.problems.map(\.text)
    takeSettings()
    if isQuiet { return }
    for problem in JournalProblem.texts(opening.problems) {
      program.printer.error(Safe.line(problem))
    }
    for alarm in opening.alarms { program.printer.error("annals: " + Safe.line(alarm)) }
    for problem in settings.problems { program.printer.error("annals: " + Safe.line(problem)) }
  }

  /// Takes in the whole state, after a start from its head.
  func complete(_ opening: Opening) {
    let said = Set(JournalProblem.texts(self.opening.problems))
    var opening = opening
    state = opening.takeState()
    self.opening = opening
    scheduler = opening.scheduler
    covered = opening.covered
    problems = opening.problems.map(\.text)
    for problem in JournalProblem.texts(opening.problems) where !said.contains(problem) {
      program.printer.error(Safe.line(problem))
    }
    for alarm in opening.alarms { program.printer.error("annals: " + Safe.line(alarm)) }
    takeSettings()
  }

  /// Whether a newer version was here, so that nothing may be written.
  var isReadOnly: Bool { opening.isReadOnly }

  /// The scheduler that all lines together ask for.
  static func scheduler(of journals: Journals) -> Scheduler {
    Settings(LearnerState.settings(of: journals.records)).scheduler
  }

  /// Makes DATA and opens the journal, so that what can't be saved shows before the first question.
  func prepareToWrite() throws {
    if opening.isReadOnly {
      throw Failure(.ioFailed, "nothing can be saved in \(home.data); update annals first")
    }
    try home.prepare()
    let device = try home.device { Self.hexadecimal(program.randomNumber()) }
    let prefix = String(program.randomNumber() >> 16, radix: 36)
    let writer = JournalWriter(
      home: home, device: device, idPrefix: prefix, first: opening.first,
      after: state.newest?.time)
    try writer.open(at: program.moment.instant)
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
  func save(_ payloads: [Payload], at moment: LocalInstant) throws(StorageError) {
    guard let writer else { return }
    do {
      let records = try writer.append(
        payloads, at: moment.instant, minutesEast: moment.minutesEast)
      for record in records { state.apply(record, scheduler: scheduler) }
      stamp.adopt(writer)
      takeSettings()
    } catch {
      for record in writer.pendingRecords { state.apply(record, scheduler: scheduler) }
      takeSettings()
      throw error
    }
  }

  /// Writes down, now and not with the next answer, what only a state knows because its journals are gone.
  ///
  /// - Returns: how many records that took.
  func saveCarried(at moment: LocalInstant) throws -> Int {
    guard !opening.first.isEmpty else { return 0 }
    if writer == nil { try prepareToWrite() }
    try writer?.appendFirst(at: moment.instant, minutesEast: moment.minutesEast)
    return opening.first.count
  }

  /// Records that are not on disk; those that only say how the session went are not counted.
  var pendingCount: Int {
    writer?.pendingRecords.count { record in
      switch record.payload {
      case .session, .hint: false
      default: true
      }
    } ?? 0
  }

  /// Takes in what other sessions have answered since, and names the cards that changed.
  func takeNews(at moment: LocalInstant) -> Set<CardID> {
    guard Journals.hasChanged(home, since: stamp) else { return [] }
    stamp = JournalStamp(of: home)
    return readOn(at: moment)
  }

  /// Takes in every line of the journals that is not known here yet.
  ///
  /// - Returns: the cards it changed.
  @discardableResult
  private func readOn(at moment: LocalInstant) -> Set<CardID> {
    let news = Journals.read(home, now: moment.instant, after: covered.files)
    let unknown = news.records.filter { !state.knows($0) }
    var changed: Set<CardID> = []
    for record in unknown {
      // An older line, or one undone: only all lines together say what follows from it.
      guard news.lost.isEmpty, state.apply(record, scheduler: scheduler) else {
        return foldAgain(at: moment)
      }
      if let card = record.payload.card { changed.insert(card) }
    }
    covered.take(news)
    guard unknown.contains(where: \.payload.isSetting) else { return changed }
    // Other weights change every memory.
    let before = state.cards
    takeSettings()
    return Set(state.cards.ids).filter { before[$0] != state.cards[$0] }.union(changed)
  }

  /// Makes sure that the history itself is here, and not only what follows from it.
  func readHistory(at moment: LocalInstant) {
    if !state.isComplete { _ = foldAgain(at: moment) }
  }

  private func foldAgain(at moment: LocalInstant) -> Set<CardID> {
    // Memory that no journal has yet would be lost: it is written with the first answer.
    guard !owesFirst else { return [] }
    let before = state.cards
    let journals = Journals.read(home, now: moment.instant)
    var records = journals.records
    if let pending = writer?.pendingRecords, !pending.isEmpty { records += pending }
    state = LearnerState.fold(
      records, scheduler: Settings(LearnerState.settings(of: records)).scheduler)
    covered = Covered()
    covered.take(journals)
    takeSettings()
    return Set(before.ids).union(state.cards.ids).filter { before[$0] != state.cards[$0] }
  }

  /// Whether a state knows cards whose journals are missing, and nothing was answered since.
  private var owesFirst: Bool { writer?.owesFirst ?? !opening.first.isEmpty }

  /// Reads what is set now. Where that changes the memory model all cards are folded again.
  private func takeSettings() {
    guard state.settings != settingsRead else { return }
    settingsRead = state.settings
    settings = Settings(state.settings)
    program.rolloverHour = settings.rolloverHour
    guard settings.scheduler != scheduler else { return }
    scheduler = settings.scheduler
    if state.foldAgain(scheduler: scheduler) { return }
    state =
      Opening.load(home, now: program.moment.instant, needsRecords: true) {
        Settings($0).scheduler
      }.state
    for record in writer?.pendingRecords ?? [] { state.apply(record, scheduler: scheduler) }
  }

  /// Rewrites state.json from what is known now; a failure is said and hurts nothing.
  ///
  /// Not while a state knows cards whose journals are missing and nothing was answered since: written
  /// anew it would no longer say so, and the journals may yet be restored.
  ///
  /// - Returns: what kept it from being written.
  @discardableResult
  func writeState(_ decks: [Deck], counted: CountedDecks? = nil) -> StorageError? {
    guard !opening.isReadOnly, !owesFirst else { return nil }
    let moment = program.moment
    readOn(at: moment)
    do {
      try home.prepare()
      let counted = counted ?? CountedDecks(program, home, decks, state, at: moment)
      var today = Today(
        counted.roll, state, new: newAllowance(at: moment), at: moment)
      today.files = counted.files
      try StateFile.write(
        state, covered: covered, today: today.json, by: Self.version,
        to: home, now: moment.instant, keeping: opening.unknown)
      return nil
    } catch {
      program.printer.error(
        Safe.line("annals: \(error.message); the answers are safe in \(home.reviews)"))
      return error
    }
  }

  /// Rewrites state.json where it doesn't say what the journals say, or its head not what the decks do.
  ///
  /// - Parameter decks: all that are in use, or some.
  /// - Parameter areAll: whether they are all, so that a head can be made of them.
  func writeStateIfStale(_ decks: [Deck], areAll: Bool = true) {
    let hasAnything = !state.cards.isEmpty || !covered.files.isEmpty
    guard hasAnything else { return }
    // A head is of chronicles alone; with other decks there is none to be had.
    let lacksHead =
      areAll && decks.allSatisfy(\.isChronicle) && QuickStart(program, home) == nil
    if !opening.isStateCurrent || lacksHead { writeState(decks) }
  }
}
