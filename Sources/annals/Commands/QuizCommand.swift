import ArgumentParser
import Progress
import Study

/// A scored run over any cards; leaves the schedule alone.
struct QuizCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "Be tested on any cards, for a score; the schedule stays as it is.",
    discussion: """
      The same --seed over the same decks gives the same questions.

      Example: annals quiz ivar-smilga --count 5 --kind when
      """)

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"))
  var decks: [String] = []

  @Option(help: .init("Questions to ask.", valueName: "n"))
  var count = 10

  @OptionGroup var kinds: KindOptions

  @Flag(help: "Only cards that the last quiz found missing.")
  var missed = false

  @Option(help: "How to ask: typed where that is possible, or one way.")
  var mode: StudyCommand.ModeName = .auto

  @Flag(help: "Print the result as one line of JSON at the end.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if count < 1 { throw ValidationError("--count takes a number from 1 on.") }
    if mode == .flip { throw ValidationError("A quiz is scored: --mode is auto, type or choice.") }
  }

  @MainActor func perform(_ program: Program) throws {
    let learner = try Learner(program, global, needsRecords: missed)
    let decks = try DeckLibrary(program, learner.home).named(decks)
    var cards = decks.cards.filter { kinds.includes($0) }
    var exercises = (kinds.includesExercises ? decks.exercises : []).filter { kinds.includes($0) }
    if missed {
      guard let wanted = learner.state.missedInLastQuiz else {
        throw Failure(.noInput, "there is no quiz yet whose misses could be asked again")
      }
      cards = cards.filter { wanted.contains($0.id) }
      exercises = exercises.filter { wanted.contains($0.key) }
    }
    guard !cards.isEmpty || !exercises.isEmpty else {
      throw Failure(.noInput, "no cards of that kind are there to ask; see: annals decks")
    }
    try learner.prepareToWrite()
    let seed = global.seed ?? program.randomNumber() % 1_000_000
    let quiz = Quiz(
      cards: cards, exercises: exercises, count: count,
      mode: Mode(rawValue: mode.rawValue) ?? .auto, seed: seed,
      aliases: learner.state.aliases, chronicles: decks.compactMap(\.chronicle))
    try QuizRun(program: program, learner: learner, json: json).run(quiz)
  }
}
