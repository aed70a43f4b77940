import English
package import FSRS
package import Grading
package import Questions
import Records

/// One card as it is put to the learner: wording, form and options settled.
package struct Asked: Sendable, Hashable {
  package let card: Card
  package let form: Form
  /// Counts from 0.
  package let wording: Int
  package let options: [Choice]

  package var stem: String { card.stems[wording] }
  /// `when/2/typed`, as reviews record it.
  package var question: String { "\(card.kind.rawValue)/\(wording)/\(form.rawValue)" }

  /// Settles wording and order of options by the card and its number of reviews.
  ///
  /// Wordings go round, so that none comes twice running; dates and amounts stay in ascending order.
  package init(_ card: Card, form: Form, reps: Int) {
    self.card = card
    self.form = form
    let start = StableHash.of(card.id.text)
    let turn = start &+ UInt64(reps)
    wording = Int(turn % UInt64(max(1, card.stems.count)))
    guard form == .choice || card.answer.kind == .event, let choices = card.choices else {
      options = []
      return
    }
    switch card.answer.kind {
    case .date, .duration, .number: options = choices
    default:
      let shift = Int((start >> 32 &+ UInt64(reps)) % UInt64(max(1, choices.count)))
      options = Array(choices[shift...] + choices[..<shift])
    }
  }

  /// The option that `typed` names by its letter or its text.
  package func option(_ typed: String) -> Choice? {
    let text = typed.lowercased().filter { !$0.isWhitespace && $0 != ")" && $0 != "." }
    let letters = Array("abcdefgh")
    if text.count == 1, let letter = text.first, let position = letters.firstIndex(of: letter) {
      return options.indices.contains(position) ? options[position] : nil
    }
    let words = Folding.words(typed)
    return options.first { Folding.words($0.text) == words }
  }
}

/// The answering of one question, from its asking on.
struct Attempt: Sendable, Hashable {
  /// When it was asked.
  let since: LocalInstant
  var hints: Int
  /// Whether something of another type was typed already: that costs nothing, once.
  var hasRetried = false
  /// What was right as far as it went, while the rest is asked for, once.
  var unfinished: String?

  init(since: LocalInstant, hints: Int = 0) {
    self.since = since
    self.hints = hints
  }

  /// The ways to read `text` as an answer: by itself, or as the rest of what was said before.
  func readings(of text: String) -> [String] {
    guard let unfinished else { return [text] }
    return [text, "\(unfinished) \(text)", "\(text) \(unfinished)"]
  }
}

/// An answered question.
package struct Revealed: Sendable, Hashable {
  package var asked: Asked
  package var typed: String?
  /// Nil for a flip card.
  package var judgement: Judgement?
  /// What was typed against what was asked, part by part; empty where it has no parts.
  package var parts: [AnswerPart] = []
  /// Where the date stands among others; nil for what is no date.
  package var time: DateInTime?
  /// What was chosen among options.
  package var chosen: Choice?
  /// When the card comes back under each grade.
  package var futures: ByGrade<Due>
  package var suggested: Grade
}
