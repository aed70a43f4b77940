import Chronicle
import EDTF
import FSRS
import Grading
import Records

/// Makes cards of what a recipe's author wrote.
enum WrittenCards {
  static func card(_ written: WrittenCard, of recipe: Recipe) -> Card {
    let event = EventID(recipe.id, written.id)
    let id = CardID(event, .card)
    return Card(
      id: id, event: written.id, facet: .card, kind: kind(written.type), subject: [],
      stems: written.questions, answer: answer(written, id: id.text),
      choices: choices(written, seed: StableHash.of(id.text)), note: written.note,
      source: written.source, place: written.place, tags: written.tags,
      days: written.date?.possibleDays ?? [],
      siblingGroups: [event.text])
  }

  private static func kind(_ type: WrittenCard.AnswerType) -> QuestionKind {
    switch type {
    case .text: .what
    case .date: .when
    case .person: .who
    case .role: .role
    case .organisation: .body
    case .place: .where
    case .duration: .howLong
    case .number: .number
    }
  }

  private static func answer(_ written: WrittenCard, id: String) -> Answer {
    func plain(_ kind: Answer.Kind) -> Answer {
      Answer(kind: kind, value: written.answer, text: written.answer, aliases: written.aliases)
    }
    switch written.type {
    // Words that name nothing of a chronicle stand for themselves.
    case .text:
      return Answer(kind: .event, value: id, text: written.answer, aliases: written.aliases)
    case .person: return plain(.person)
    case .role: return plain(.role)
    case .organisation: return plain(.organisation)
    case .place: return plain(.place)
    case .number: return plain(.number)
    case .duration:
      var answer = plain(.duration)
      if let length = written.length { answer.text = length.text }
      return answer
    case .date:
      guard let date = written.date, let precision = date.certainPrecision,
        var answer = Answer(date, at: precision)
      else { return plain(.date) }
      answer.aliases = written.aliases
      return answer
    }
  }

  /// Dates and numbers in ascending order, others where the seed puts them.
  private static func choices(_ written: WrittenCard, seed: UInt64) -> [Choice]? {
    guard written.wrong.count >= 2 else { return nil }
    let why = "the card gives another answer"
    switch written.type {
    case .date:
      guard let right = written.date else { return nil }
      let dates = written.wrong.compactMap { try? HistoricalDate(parsing: $0) }
      guard dates.count == written.wrong.count else { break }
      return (dates + [right]).sorted { first($0) < first($1) }.map {
        Choice(
          text: $0.text, isRight: $0.edtf == right.edtf,
          whyFalse: $0.edtf == right.edtf ? nil : why)
      }
    case .number:
      return (written.wrong + [written.answer]).sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }.map {
        Choice(
          text: $0, isRight: $0 == written.answer, whyFalse: $0 == written.answer ? nil : why)
      }
    default: break
    }
    // Of two ways to say it one is offered: the only option with a slash would tell.
    let right =
      written.type == .text
      ? String(
        written.answer.firstRange(of: " / ").map { written.answer[..<$0.lowerBound] }
          ?? written.answer[...]) : written.answer
    return Distractors.choices(
      right: right,
      wrong: written.wrong.map { Distractor(text: $0, whyFalse: why) },
      areNames: written.type != .text, seed: seed)
  }

  private static func first(_ date: HistoricalDate) -> Int {
    date.possibleDays.first?.lower ?? .min
  }
}
