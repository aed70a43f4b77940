import Progress
import ArgumentParser
import Study
import Terminal

/// Reviews what is due, then new cards; every answer saved.
struct StudyCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Review what is due, then learn new cards.",
    discussion: """
      Without a deck, all decks found are studied. Every answer is on disk before the next prompt.

      Example: annals study ivar-smilga --limit 20
      """)

  enum ModeName: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, flip, type, choice
  }

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"))
  var decks: [String] = []

  @Option(help: .init("New cards today, instead of what is set.", valueName: "n"))
  var new: Int?

  @Option(help: .init("Stop after so many answers.", valueName: "n"))
  var limit: Int?

  @Option(help: .init("Stop after so long, such as 15m or 1h.", valueName: "time"))
  var time: String?

  @Option(help: "How to ask: choice first and typed later (auto), or always one way.")
  var mode: ModeName?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let new, new < 0 { throw ValidationError("--new takes a number from 0 on.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    if let time, TimeSpan.seconds(time) == nil {
      throw ValidationError("--time takes a length of time such as 90s, 15m or 1h, not '\(time)'.")
    }
  }

  @MainActor func perform(_ program: Program) throws {
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

  @MainActor private func study(
    _ learner: Learner, _ arguments: [String], after interrupted: InterruptedSession?,
    _ program: Program
  ) throws {
    let decks = try DeckLibrary(program, learner.home).named(decks)
    let cards = decks.cards
    guard !cards.isEmpty else {
      throw Failure(.noInput, "there are no cards to study; see: annals decks")
    }
    try learner.prepareToWrite()
    let moment = program.moment
    let options = SessionOptions(
      mode: mode.flatMap { Mode(rawValue: $0.rawValue) },
      new: learner.newAllowance(of: new, at: moment),
      reviews: learner.reviewAllowance(at: moment), limit: limit,
      seconds: time.flatMap(TimeSpan.seconds) ?? learner.settings.sessionSeconds)
    let session = Session(
      cards: cards, known: learner.known(cards), aliases: learner.state.aliases,
      chronicles: decks.compactMap(\.chronicle),
      exercises: (mode ?? .auto) == .auto && program.reader.isInteractive
        ? learner.readyExercises(of: decks) : [],
      settings: learner.settings, options: options)
    try StudyRun(
      program: program, learner: learner, decks: decks, arguments: arguments,
      interrupted: interrupted
    ).run(session)
  }
}

/// Lengths of time as options take them.
enum TimeSpan {
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
