import FSRS
import Progress
import Study
import Terminal

/// Carries out a quiz, keeps its result and says it.
@MainActor
struct QuizRun {
  let program: Program
  let learner: Learner
  let json: Bool
  private let page: Page

  init(program: Program, learner: Learner, json: Bool) {
    self.program = program
    self.learner = learner
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
            asked, heading: ["Question \(number) of \(count)", HeadingText.kind(asked.card)])
        case .say(let remark): RemarkText(page: page).say(remark)
        case .judge(let asked, let judgement, let typed):
          FeedbackText(page: page).judge(asked, judgement, typed: typed)
        case .readAnswer(let form):
          input = AnswerPrompt(program: program).read(
            form == .choice ? "Your choice (letter):" : "Your answer:")
        case .finish(let result): return try finish(result)
        }
      }
      guard let input else { return }
      effects = quiz.receive(input, at: program.moment)
    }
  }

  private func finish(_ result: Quiz.Result) throws(Failure) {
    let members: [JSONValue.Member] = [
      .init("seed", .number("\(result.seed)")), .init("asked", .integer(result.asked)),
      .init("correct", .integer(result.correct)), .init("close", .integer(result.close)),
      .init("ms", .integer(result.milliseconds)),
      .init("missed", .array(result.missed.map(JSONValue.string))),
    ]
    program.printer.line()
    if json {
      program.printer.line(JSONValue.object(members).line)
    } else if result.asked > 0 {
      let close = result.close > 0 ? ", \(result.close) close" : ""
      page.wrapped("\(result.correct) of \(result.asked) right\(close).", role: .strong)
      page.wrapped("The same questions again: annals quiz --seed \(result.seed)")
    } else {
      page.wrapped("Nothing was answered.")
    }
    guard result.asked > 0 else { return }
    do {
      try learner.save([.quiz(members)], at: program.moment)
    } catch {
      throw Failure(.ioFailed, "the result was not saved: \(error.message)")
    }
  }
}
