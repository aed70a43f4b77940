import Library
import ArgumentParser
import Progress
import Records
import Questions
import Session
import Work

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
    let pools = try pools(decks, learner, program)
    try program.prepareToWrite(learner)
    let seed = global.seed ?? program.randomNumber() % 1_000_000
    let mode = mode == .auto ? difficulty?.mode ?? .auto : mode
    let quiz = Quiz(
      cards: pools.cards, exercises: pools.exercises, count: count, mode: mode, seed: seed,
      aliases: learner.state.aliases, supply: CardSupply(decks))
    guard quiz.count > 0 else {
      let chosen = arguments.isEmpty ? "" : " (\(arguments.joined(separator: " ")))"
      throw Failure(.noInput, "no question fits what was chosen\(chosen); see: annals decks")
    }
    try QuizRun(
      program: program, learner: learner, arguments: arguments, isMissed: missed, json: json
    )
    .run(quiz)
  }

  /// What may be asked; made only as far as it is drawn.
  @MainActor private func pools(
    _ decks: [Deck], _ learner: Learner, _ program: Program
  ) throws -> (cards: QuizPool, exercises: QuizPool) {
    let kinds = kinds.chosen
    let events = period.range.map { days in
      decks.reduce(into: Set<EventID>()) { $0.formUnion($1.events(in: days)) }
    }
    let missed = try missedKeys(learner, at: program.moment)
    let isWanted: QuizPool.Wanted? =
      kinds == nil && events == nil
      ? nil : { kinds?.contains($1) ?? true && events?.contains($0) ?? true }
    let (cards, exercises) = starts(of: decks, program)
    let meant = try query.flatMap { try QueryText.read([$0]) }.map { query in
      let search = CardSearch(learner, decks, at: program.moment)
      return Set(search.cards(query).map(\.id))
    }
    let difficulty = difficulty
    let cardPool = QuizPool(cards: cards, where: isWanted) { card in
      meant?.contains(card.id) ?? true && difficulty?.includes(card) ?? true
        && missed?.contains(card.id.text) ?? true
    }
    // An exercise is of several cards: a query means none of them.
    guard meant == nil, self.kinds.includesExercises else { return (cardPool, QuizPool()) }
    let exercisePool = QuizPool(exercises: exercises, where: isWanted) { exercise in
      difficulty?.includes(exercise) ?? true && missed?.contains(exercise.key) ?? true
        && events.map { exercise.eventIDs.allSatisfy($0.contains) } ?? true
    }
    return (cardPool, exercisePool)
  }

  /// Where questions come from; the decks are read on all cores.
  @MainActor private func starts(
    of decks: [Deck], _ program: Program
  ) -> (cards: [Starts<Card>], exercises: [Starts<Exercise>]) {
    let bar = WorkBar("Reading decks", program)
    defer { bar.clear() }
    // Where a card's chronicle is here, the chronicle's wins.
    let chronicles = Set(decks.filter(\.isChronicle).map(\.id))
    var cards: [Starts<Card>] = []
    var exercises: [Starts<Exercise>] = []
    Workers.each(decks) { deck in
      let cards = deck.cardStarts
      return (
        cards: deck.isChronicle
          ? cards : cards.map { $0.filter { !chronicles.contains($0.deck) } },
        exercises: deck.exerciseStarts
      )
    } take: { position, made in
      cards += made.cards
      exercises += made.exercises
      bar.show(Double(position + 1) / Double(decks.count))
    }
    return (cards, exercises)
  }

  /// What the last quiz found missing; nil where all is asked.
  private func missedKeys(
    _ learner: Learner, at moment: LocalInstant
  ) throws(Failure) -> Set<String>? {
    guard missed else { return nil }
    let filter = RecordFilter(kinds: ["quiz"])
    let quizzes = JournalExcerpt(learner.home, now: moment.instant, filter)
    guard let wanted = quizzes.missedInLastQuiz else {
      throw Failure(.noInput, "there is no quiz yet whose misses could be asked again")
    }
    guard !wanted.isEmpty else {
      throw Failure(.noInput, "the last quiz left nothing to ask again: all of it was right")
    }
    return wanted
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
