import Library
import FSRS
import Progress
import Records
import English
import Session
import Terminal

/// Carries out a quiz, keeps its result and says it.
@MainActor
struct QuizRun {
  let program: Program
  let learner: Learner
  /// What settles the questions, apart from the seed.
  let arguments: [String]
  /// Whether it asks what an earlier one found missing: nobody else can repeat that.
  let isMissed: Bool
  let json: Bool
  private let page: Page

  init(program: Program, learner: Learner, arguments: [String], isMissed: Bool, json: Bool) {
    self.program = program
    self.learner = learner
    self.arguments = arguments
    self.isMissed = isMissed
    self.json = json
    page = Page(program)
  }

  func run(_ quiz: Quiz) throws(Failure) {
    var quiz = quiz
    var effects = quiz.begin(at: program.moment)
    while true {
      var input: Session.Input?
      for effect in effects {
        switch effect {
        case .ask(let asked, let number, let count):
          QuestionText(page: page).ask(
            asked, heading: ["Question \(number) of \(count)", HeadingText.kind(asked.question)])
        case .say(let remark): RemarkText(page: page).say(remark, at: program.moment)
        case .judge(let asked, let judgement, let typed):
          FeedbackText(page: page).judge(asked, judgement, typed: typed)
        case .readAnswer(let form):
          input = AnswerPrompt(program: program).read(PromptText.answer(form))
        case .finish(let result): return try finish(result)
        }
      }
      guard let input else { return }
      effects = quiz.receive(input, at: program.moment)
    }
  }

  /// All quizzes that are kept.
  private var earlier: [QuizResult] {
    let filter = RecordFilter(kinds: ["quiz"])
    return JournalExcerpt(learner.home, now: program.moment.instant, filter).quizzes
  }

  private func finish(_ result: Quiz.Result) throws(Failure) {
    let comparison = QuizComparison(result, arguments, among: isMissed ? [] : earlier)
    var value: JSONValue = [
      "seed": JSONValue.number("\(result.seed)"), "asked": result.asked, "correct": result.correct,
      "close": result.close, "ms": result.milliseconds, "missed": result.missed,
    ]
    if !isMissed { value.append("arguments", arguments) }
    program.printer.line()
    if json {
      var shown = value
      shown.append("earlier", comparison.json)
      program.printer.json(shown)
    } else {
      show(result, comparison)
    }
    guard result.asked > 0 else { return }
    do {
      try learner.store.save([.quiz(value)], at: program.moment)
    } catch {
      throw Failure(.ioFailed, "the result was not saved: \(error.message)")
    }
  }

  private func show(_ result: Quiz.Result, _ comparison: QuizComparison) {
    guard result.asked > 0 else { return page.wrapped("Nothing was answered.") }
    let close = result.close > 0 ? ", \(result.close) close" : ""
    let seconds = (result.milliseconds + 500) / 1000
    let time = seconds < 120 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
    page.wrapped(
      "\(result.correct) of \(result.asked) right (\(NumberText.percent(result.correct, of: result.asked)))\(close), in \(time).",
      role: .strong)
    for sentence in comparison.sentences { page.wrapped(sentence) }
    if !result.missed.isEmpty {
      page.wrapped("Only what you missed: annals quiz --missed")
    }
    guard !isMissed else { return }
    let words = (["quiz"] + arguments + ["--seed", "\(result.seed)"]).map(ShellWords.quoted)
      .joined(separator: " ")
    page.wrapped("The same questions, for you or a friend:")
    // Whole, so that it can be copied.
    program.printer.line(Safe.line("  annals \(words)"))
  }
}
