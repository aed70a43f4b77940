import English
import FSRS
package import Grading
import Questions
package import Records

/// A scored run over cards that leaves the schedule alone; a pure machine like `Session`.
package struct Quiz: Sendable {
  package enum Effect: Sendable, Hashable {
    case ask(Asked, number: Int, of: Int)
    case readAnswer(Form)
    case say(Remark)
    case judge(Asked, Judgement, typed: String)
    case finish(Result)
  }

  /// What a run came to.
  package struct Result: Sendable, Hashable {
    package var seed: UInt64
    package var asked: Int
    package var correct: Int
    package var close: Int
    /// Ids of the cards, and keys of the exercises, that were not answered right, in order.
    package var missed: [String]
    package var milliseconds: Int
  }

  private let questions: [Asked]
  private var graders: Graders
  private let aliases: LearnerAliases
  private var position = 0
  /// That of the question at `position`; nil before the first and after the last.
  private var prompt: Prompt?
  private var result: Result

  /// One question in so many is an exercise, where there are both.
  private static let exerciseShare = 4

  /// A run over `count` of the cards and exercises, chosen and worded by `seed`: the same seed gives
  /// the same run.
  ///
  /// - Parameter supply: the chronicles among whose names and dates answers are judged.
  package init(
    cards: QuizPool, exercises: QuizPool = QuizPool(), count: Int, mode: Mode, seed: UInt64,
    aliases: [String: [String]] = [:], supply: CardSupply
  ) {
    var random = SplitMix64(seed: seed)
    let count = max(0, count)
    var drawn = exercises.draw(count / Self.exerciseShare, &random)
    let cards = cards.draw(count - drawn.count, &random)
    if cards.isEmpty { drawn = exercises.draw(count, &random) }
    // Without a schedule nothing is new: type what can be typed, unless told otherwise.
    let mode = mode == .auto ? .type : mode
    questions = Self.mixed(cards + drawn, &random).map { question in
      let turn = Int(random.next() % 1000)
      let form = mode.form(for: question)
      return Asked(question, form: form == .flip ? .typed : form, reps: turn)
    }
    graders = Graders(supply)
    self.aliases = LearnerAliases(aliases)
    result = Result(seed: seed, asked: 0, correct: 0, close: 0, missed: [], milliseconds: 0)
  }

  package var count: Int { questions.count }

  /// Fisher–Yates: the standard library's own may differ from version to version.
  private static func mixed(_ questions: [Question], _ random: inout SplitMix64) -> [Question] {
    var order = questions
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(random.next() % UInt64(last + 1)))
    }
    return order
  }

  package mutating func begin(at moment: LocalInstant) -> [Effect] { ask(at: moment) }

  package mutating func receive(_ input: Session.Input, at moment: LocalInstant) -> [Effect] {
    guard let prompt else { return [] }
    switch input {
    case .endOfFile: return finish()
    case .interrupted: return [.readAnswer(prompt.asked.form)]
    case .line(let line): return answer(line, at: prompt, moment)
    }
  }

  private mutating func answer(
    _ line: String, at before: Prompt, _ moment: LocalInstant
  ) -> [Effect] {
    var prompt = before
    let asked = prompt.asked
    let step = prompt.read(line) { graders.judge($0, for: asked, aliases: aliases) }
    self.prompt = prompt
    switch step {
    case .again(let remark): return [.say(remark), .readAnswer(asked.form)]
    case .answered(let response): return take(response, at: prompt, moment)
    case .command(.quit, _): return finish()
    // What is skipped is not known.
    case .command(.skip, _):
      return take(Prompt.Response(typed: "", judgement: Judgement(.wrong)), at: prompt, moment)
    case .command(.again, _): return [question(asked), .readAnswer(asked.form)]
    case .command(.help, _): return [.say(.help(.quiz)), .readAnswer(asked.form)]
    case .command(nil, let text): return [.say(.noSuchCommand(text)), .readAnswer(asked.form)]
    case .command(_, let text): return [.say(.onlyInStudy(text)), .readAnswer(asked.form)]
    }
  }

  /// Counts an answer and goes on.
  private mutating func take(
    _ response: Prompt.Response, at prompt: Prompt, _ moment: LocalInstant
  ) -> [Effect] {
    let judgement = response.judgement ?? Judgement(.wrong)
    result.asked += 1
    result.milliseconds += prompt.elapsed(at: moment)
    switch judgement.verdict {
    case .correct: result.correct += 1
    case .close: result.close += 1
    case .wrong: break
    }
    if judgement.verdict != .correct { result.missed.append(prompt.asked.question.key) }
    position += 1
    return [.judge(prompt.asked, judgement, typed: response.typed ?? "")] + ask(at: moment)
  }

  private mutating func ask(at moment: LocalInstant) -> [Effect] {
    guard questions.indices.contains(position) else { return finish() }
    let asked = questions[position]
    prompt = Prompt(asked, since: moment)
    return [question(asked), .readAnswer(asked.form)]
  }

  private func question(_ asked: Asked) -> Effect { .ask(asked, number: position + 1, of: count) }

  private mutating func finish() -> [Effect] {
    prompt = nil
    return [.finish(result)]
  }
}
