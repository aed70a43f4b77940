import Library
import ArgumentParser
import Progress
import Records
import Questions
import Session

/// A scored run over any cards; leaves the schedule alone.
struct QuizCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "Be tested on any cards, for a score; the schedule stays as it is.",
    discussion: """
      The same --seed over the same decks gives the same questions, to you and to a friend. Results are kept, \
      and compared with earlier runs of the same kind.

      Example: annals quiz ivar-smilga --count 5 --kind when --from 1917 --to 1921
      """)

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"), completion: .decks)
  var decks: [String] = []

  @Option(help: .init("Questions to ask.", valueName: "n"))
  var count = 10

  @OptionGroup var kinds: KindOptions

  @OptionGroup var period: PeriodOptions

  @Option(
    name: .customLong("where"),
    help: .init("Only cards that this query means; see annals cards --help.", valueName: "query"))
  var query: String?

  @Option(
    help:
      "What has to be produced: easy among options, medium typed, hard to the day or number.")
  var difficulty: Difficulty?

  @Flag(help: "Only what the last quiz found missing.")
  var missed = false

  @Option(help: "How to ask: typed where that is possible, or one way.")
  var mode: Mode = .auto

  @Flag(help: "Print JSON at the end: the result.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if count < 1 { throw ValidationError("--count takes a number from 1 on.") }
    if mode == .flip { throw ValidationError("A quiz is scored: --mode is auto, type or choice.") }
  }

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let decks = try DeckLibrary(program, learner).named(decks)
    let (cards, exercises) = try questions(decks, learner, at: program.moment)
    try program.prepareToWrite(learner)
    let seed = global.seed ?? program.randomNumber() % 1_000_000
    let mode = mode == .auto ? difficulty?.mode ?? .auto : mode
    let quiz = Quiz(
      cards: cards, exercises: exercises, count: count, mode: mode, seed: seed,
      aliases: learner.state.aliases, chronicles: decks.flatMap(\.chronicles))
    try QuizRun(
      program: program, learner: learner, arguments: arguments, isMissed: missed, json: json
    )
    .run(quiz)
  }

  /// What may be asked.
  @MainActor private func questions(
    _ decks: [Deck], _ learner: Learner, at moment: LocalInstant
  ) throws -> (cards: [Card], exercises: [Exercise]) {
    let all = decks.cards
    var cards = period.cards(all).filter(kinds.includes)
    var exercises = period.exercises(kinds.includesExercises ? decks.exercises : [], of: all)
      .filter(kinds.includes)
    if let difficulty {
      cards = cards.filter(difficulty.includes)
      exercises = exercises.filter(difficulty.includes)
    }
    if let query, let query = try QueryText.read([query]) {
      let search = CardSearch(learner, decks, at: moment)
      let meant = Set(search.cards(query).map(\.id))
      cards = cards.filter { meant.contains($0.id) }
      // An exercise is of several cards: a query means none of them.
      exercises = []
    }
    if missed {
      let filter = RecordFilter(kinds: ["quiz"])
      let quizzes = JournalExcerpt(learner.home, now: moment.instant, filter)
      guard let wanted = quizzes.missedInLastQuiz else {
        throw Failure(.noInput, "there is no quiz yet whose misses could be asked again")
      }
      guard !wanted.isEmpty else {
        throw Failure(.noInput, "the last quiz left nothing to ask again: all of it was right")
      }
      cards = cards.filter { wanted.contains($0.id.text) }
      exercises = exercises.filter { wanted.contains($0.key) }
    }
    guard !cards.isEmpty || !exercises.isEmpty else {
      let chosen = arguments.isEmpty ? "" : " (\(arguments.joined(separator: " ")))"
      throw Failure(.noInput, "no question fits what was chosen\(chosen); see: annals decks")
    }
    return (cards, exercises)
  }

  /// What settles the questions, apart from the seed: the same for each run of one kind.
  private var arguments: [String] {
    var arguments = decks
    if count != 10 { arguments += ["--count", "\(count)"] }
    arguments += kinds.arguments + period.arguments
    if let query { arguments += ["--where", query] }
    if let difficulty { arguments += ["--difficulty", difficulty.rawValue] }
    if mode != .auto { arguments += ["--mode", mode.rawValue] }
    return arguments
  }
}

extension Difficulty: ExpressibleByArgument {}
