import Library
import Chronicle
import Progress
import ArgumentParser
import Records
import Questions
import Session
import Terminal

/// Reviews what is due, then new cards; every answer saved.
struct StudyCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Review what is due, then learn new cards.",
    discussion: """
      Without a deck, the decks in use are studied; annals decks says which they are. Every answer is \
      on disk before the next prompt. --where takes what annals cards takes.

      Example: annals study ivar-smilga --limit 20
      """)

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"), completion: .decks)
  var decks: [String] = []

  @Option(help: .init("New cards now, however many there were today.", valueName: "n"))
  var new: Int?

  @Option(help: .init("Stop after this many answers.", valueName: "n"))
  var limit: Int?

  @Option(help: .init("Stop after this time, such as 15m or 1h.", valueName: "time"))
  var time: String?

  @Option(help: "How to ask: choice first and typed later (auto), or always one way.")
  var mode: Mode?

  @Option(
    name: .customLong("where"),
    help: .init("Only cards that this query means; see annals cards --help.", valueName: "query"))
  var query: String?

  @Option(help: .init("Also what falls due within this time, such as 3d.", valueName: "days"))
  var ahead: String?

  @Flag(help: "Say what has changed in the decks since last time and what waits; ask nothing.")
  var dryRun = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let ahead, daysAhead == nil {
      throw ValidationError("--ahead takes a number of days up to 365, such as 3d, not '\(ahead)'.")
    }
    if let new, new < 0 { throw ValidationError("--new takes a number from 0 on.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    if let time, TimeOption.seconds(time) == nil {
      throw ValidationError("--time takes a length of time such as 90s, 15m or 1h, not '\(time)'.")
    }
  }

  func perform(_ program: Program) throws {
    if try studyQuickly(program) { return }
    let learner = try Learner(program, global)
    let own = GlobalOptions.removed(from: program.commandLine.dropFirst())
    guard let interrupted = learner.interrupted(at: program.moment) else {
      return try study(learner, own, after: nil, program)
    }
    if own == interrupted.arguments {
      try study(learner, own, after: interrupted, program)
    } else if own.isEmpty, let command = try? StudyCommand.parse(interrupted.arguments) {
      try command.study(learner, interrupted.arguments, after: interrupted, program)
    } else {
      try study(learner, own, after: nil, program)
    }
  }

  /// Asks the first question from the head of state.json and reads the rest behind it; false where that
  /// won't do.
  @MainActor private func studyQuickly(_ program: Program) throws -> Bool {
    guard decks.isEmpty, query == nil, ahead == nil, !dryRun else { return false }
    let home = try program.dataFolder(global)
    // What changed in the decks is said from the full reading.
    guard let start = QuickStart(program, home), start.files.areSeen(home) else { return false }
    let learner = Learner(program, start)
    // Exercises come from all events that are known.
    if asksExercises(program), learner.looksForExercises(in: start.decks) { return false }
    let moment = program.moment
    guard learner.interrupted(at: moment) == nil,
      let session = start.cache.session(
        learner, CardSupply(start.decks), options(learner, at: moment), at: moment)
    else { return false }
    try program.prepareToWrite(learner)
    try StudyRun(
      session, program: program, learner: learner, decks: start.decks,
      arguments: GlobalOptions.removed(from: program.commandLine.dropFirst()),
      rest: DeferredLoading(home, start, at: moment)
    ).run()
    SelfFitting(program: program, learner: learner).afterSession()
    return true
  }

  /// - Parameter resumes: whether a session goes on, whose new cards count.
  @MainActor private func options(
    _ learner: Learner, _ limits: Recipe.DailyLimits? = nil, resumes: Bool = false,
    at moment: LocalInstant
  ) -> SessionOptions {
    let newOnes =
      resumes
      ? learner.newAllowance(of: new ?? limits?.new, at: moment)
      : new.map { Allowance(common: $0) } ?? learner.newAllowance(of: limits?.new, at: moment)
    return SessionOptions(
      mode: mode, new: newOnes,
      reviews: learner.reviewAllowance(of: limits?.reviews, at: moment), limit: limit,
      seconds: time.flatMap(TimeOption.seconds) ?? learner.settings.sessionSeconds,
      answeredToday: learner.state.reviewsByDay[moment.day] ?? 0)
  }

  @MainActor private func study(
    _ learner: Learner, _ arguments: [String], after interrupted: InterruptedSession?,
    _ program: Program
  ) throws {
    let found = try StudyMaterial(decks, query: query, learner, program)
    if dryRun { return foresee(found, learner, program) }
    if learner.state.cards.isEmpty, program.reader.isInteractive, !program.hasWelcomed {
      welcome(found, learner, program)
    }
    try program.prepareToWrite(learner)
    found.report.say()
    try learner.keep(found.report.changes, at: program.moment)
    if decks.isEmpty { found.files?.markAsSeen(learner.home) }
    let (session, rest) = session(found, learner, after: interrupted, program)
    try StudyRun(
      session, program: program, learner: learner, decks: found.decks, arguments: arguments,
      interrupted: interrupted, rest: rest, lacksHead: decks.isEmpty
    ).run()
    SelfFitting(program: program, learner: learner).afterSession()
  }

  /// The session, and what of it is still being read.
  @MainActor private func session(
    _ found: StudyMaterial, _ learner: Learner, after interrupted: InterruptedSession?,
    _ program: Program
  ) -> (Session, DeferredLoading?) {
    let options = options(learner, found.limits, resumes: interrupted != nil, at: found.moment)
    let exercises = asksExercises(program) ? found.exercises(learner) : []
    if exercises.isEmpty, interrupted == nil, ahead == nil,
      let (start, session) = found.start(learner, options)
    {
      return (session, DeferredLoading(found.decks, learner, start, at: found.moment))
    }
    let outlines = found.outlines
    var session = Session(
      outlines: outlines, supply: found.supply, known: known(outlines, learner),
      aliases: learner.state.aliases, exercises: exercises, settings: learner.settings,
      options: options)
    session.remember(learner.past)
    return (session, nil)
  }

  /// Exercises are asked between cards, of whoever is there and chose no other way.
  @MainActor private func asksExercises(_ program: Program) -> Bool {
    (mode ?? .auto) == .auto && program.reader.isInteractive
  }

  @MainActor private func welcome(
    _ found: StudyMaterial, _ learner: Learner, _ program: Program
  ) {
    Welcome(program: program).show(
      found.decks, cards: found.cardCount, learner.home, waits: false,
      mode: mode ?? found.decks.first.map { learner.settings.mode(deck: $0.id) } ?? .auto,
      new: new ?? found.limits?.new ?? learner.settings.newADay)
  }

  /// `3d` or `3`; nil for anything else.
  private var daysAhead: Int? {
    guard var text = ahead?[...] else { return nil }
    if text.last == "d" { text.removeLast() }
    guard (1...3).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }),
      let days = Int(text), days <= 365
    else { return nil }
    return days
  }

  /// - Parameter kept: what is about to be taken over from elsewhere, and counts instead.
  @MainActor private func known(
    _ cards: [CardOutline], _ learner: Learner, besides kept: [CardID: CardProgress] = [:]
  ) -> [CardID: CardProgress] {
    let known = learner.known(cards).merging(kept) { $1 }
    guard let daysAhead else { return known }
    return known.mapValues { card in
      var card = card
      card.daysAhead = daysAhead
      return card
    }
  }
}

extension StudyCommand {
  /// What a session would find, counted by the session itself; nothing is written.
  @MainActor private func foresee(
    _ found: StudyMaterial, _ learner: Learner, _ program: Program
  ) {
    let report = found.report
    let outlines = found.outlines
    var session = Session(
      outlines: outlines, supply: found.supply,
      known: known(
        outlines, learner, besides: learner.foreseen(report.changes, at: program.moment)),
      settings: learner.settings, options: options(learner, found.limits, at: found.moment))
    report.say()
    let unseen = report.unseen
    if report.hasNothingToSay {
      program.printer.sentence(
        Safe.line(
          unseen.isEmpty
            ? "Nothing has changed in the decks since you last studied them."
            : "Not studied yet: \(unseen.joined(separator: ", "))."))
    }
    let (due, new) = session.count(at: program.moment)
    var parts: [String] = []
    if due > 0 { parts.append("\(due) due") }
    if new > 0 { parts.append("\(new) new for today") }
    if parts.isEmpty { parts.append("nothing is due now") }
    let end = limit.map { $0 < due + new ? ", and end after \($0)" : "" } ?? ""
    program.printer.sentence(
      "A session would find: \(parts.joined(separator: ", "))\(end). Nothing was written.")
  }
}

extension Mode: ExpressibleByArgument {}

/// Lengths of time as options take them.
enum TimeOption {
  /// The seconds in `90s`, `15m`, `1h` or `15` (minutes); nil for anything else, and beyond a day.
  static func seconds(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
    let unit = text.last.flatMap { units[$0] }
    let digits = unit == nil ? Substring(text) : text.dropLast()
    guard (1...5).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let count = Int(digits), count > 0
    else { return nil }
    let seconds = count * (unit ?? 60)
    return seconds <= 86_400 ? seconds : nil
  }
}
