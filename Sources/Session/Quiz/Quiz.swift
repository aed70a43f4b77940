package import Chronicle
import English
import FSRS
package import Grading
package import Questions
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
    /// Ids of the cards that were not answered right, in order.
    package var missed: [String]
    package var milliseconds: Int
  }

  private let questions: [Asked]
  private var graders: Graders
  private let aliases: LearnerAliases
  /// Whether something of another type was typed for this question already.
  private var hasRetried = false
  private var position = 0
  private var since: LocalInstant?
  private var result: Result
  private var isOver = false

  /// One question in so many is an exercise, where there are both.
  private static let exerciseShare = 4

  /// A run over `count` of `cards` and `exercises`, chosen and worded by `seed`: the same seed gives
  /// the same run.
  package init(
    cards: [Card], exercises: [Exercise] = [], count: Int, mode: Mode, seed: UInt64,
    aliases: [String: [String]] = [:], chronicles: [Chronicle] = []
  ) {
    var random = SplitMix64(seed: seed)
    let count = max(0, count)
    let wanted = cards.isEmpty ? count : min(exercises.count, count / Self.exerciseShare)
    let chosen = Self.shuffled(exercises.map(\.card), &random).prefix(wanted)
    let drawn = Self.shuffled(cards, &random).prefix(count - chosen.count)
    questions = Self.shuffled(Array(drawn + chosen), &random).map { card in
      let turn = Int(random.next() % 1000)
      // Without a schedule nothing is new: type what can be typed, unless told otherwise.
      let form =
        mode == .auto ? Mode.type.form(for: card, known: .new) : mode.form(for: card, known: .new)
      return Asked(card, form: form == .flip ? .typed : form, reps: turn)
    }
    graders = Graders(chronicles: chronicles, cards: cards)
    self.aliases = LearnerAliases(aliases)
    result = Result(seed: seed, asked: 0, correct: 0, close: 0, missed: [], milliseconds: 0)
  }

  package var count: Int { questions.count }

  /// Fisher–Yates over a stable order.
  private static func shuffled(_ cards: [Card], _ random: inout SplitMix64) -> [Card] {
    var order = cards.sorted { $0.id < $1.id }
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(random.next() % UInt64(last + 1)))
    }
    return order
  }

  package mutating func begin(at moment: LocalInstant) -> [Effect] { ask(at: moment) }

  package mutating func receive(_ input: Session.Input, at moment: LocalInstant) -> [Effect] {
    guard !isOver, questions.indices.contains(position) else { return [] }
    let asked = questions[position]
    switch input {
    case .endOfFile: return finish()
    case .interrupted: return [.readAnswer(asked.form)]
    case .line(let line): return answer(line.trimmingWhitespace, asked, at: moment)
    }
  }

  private mutating func answer(_ line: String, _ asked: Asked, at moment: LocalInstant) -> [Effect]
  {
    var text = line
    if text.hasPrefix("::") {
      text.removeFirst()
    } else if text.hasPrefix(":") {
      switch text.dropFirst().lowercased() {
      case "quit", "q": return finish()
      case "skip", "s": text = ""
      case "repeat", "r":
        return [.ask(asked, number: position + 1, of: count), .readAnswer(asked.form)]
      default: return [.say(reply(to: String(text.dropFirst()))), .readAnswer(asked.form)]
      }
    }
    let judgement: Judgement
    if asked.form == .choice, !text.isEmpty, !Grader.isSurrender(text) {
      guard let chosen = asked.option(text) else {
        return [.say(.noSuchOption(text)), .readAnswer(.choice)]
      }
      judgement = Judgement(
        chosen.isRight ? .correct : .wrong, chosen.reason(for: asked.card.answer))
      text = chosen.text
    } else {
      judgement = graders.judge(text, for: asked.card, stem: asked.stem, aliases: aliases)
      if judgement.isUnreadable, !hasRetried {
        hasRetried = true
        return [.say(.unreadable(judgement.reason)), .readAnswer(asked.form)]
      }
    }
    count(judgement, asked, at: moment)
    position += 1
    return [.judge(asked, judgement, typed: text)] + ask(at: moment)
  }

  private func reply(to command: String) -> Remark {
    switch SessionCommand(command) {
    case .help?: .help(.quiz)
    case nil: .noSuchCommand(command)
    default: .onlyInStudy(command)
    }
  }

  private mutating func count(_ judgement: Judgement, _ asked: Asked, at moment: LocalInstant) {
    result.asked += 1
    if let since {
      result.milliseconds += max(0, moment.instant.milliseconds - since.instant.milliseconds)
    }
    switch judgement.verdict {
    case .correct: result.correct += 1
    case .close: result.close += 1
    case .wrong: break
    }
    if judgement.verdict != .correct { result.missed.append(asked.card.id.text) }
  }

  private mutating func ask(at moment: LocalInstant) -> [Effect] {
    guard questions.indices.contains(position) else { return finish() }
    since = moment
    hasRetried = false
    let asked = questions[position]
    return [.ask(asked, number: position + 1, of: questions.count), .readAnswer(asked.form)]
  }

  private mutating func finish() -> [Effect] {
    isOver = true
    return [.finish(result)]
  }
}
