import English
import FSRS
package import Grading
package import Questions
import Records

/// What is asked: a card, which has a memory, or an exercise, which has none.
package enum Question: Sendable, Hashable {
  case card(Card)
  case exercise(Exercise)

  /// Tells it from others: a card's id, an exercise's key.
  package var key: String {
    switch self {
    case .card(let card): card.id.text
    case .exercise(let exercise): exercise.key
    }
  }

  /// The chronicle or recipe whose it is.
  package var deck: String {
    switch self {
    case .card(let card): card.deck
    case .exercise(let exercise): exercise.chronicle
    }
  }

  /// The name of its kind, as `--kind` takes it.
  package var kind: String {
    switch self {
    case .card(let card): card.kind.name
    case .exercise(let exercise): exercise.kind.name
    }
  }

  /// Wordings, each of which stands alone.
  package var stems: [String] {
    switch self {
    case .card(let card): card.stems
    case .exercise(let exercise): exercise.stems
    }
  }

  package var answer: Answer {
    switch self {
    case .card(let card): card.answer
    case .exercise(let exercise): exercise.answer
    }
  }

  /// Every option, the right one included; nil where there are none.
  package var choices: [Choice]? {
    switch self {
    case .card(let card): card.choices
    case .exercise(let exercise): exercise.choices
    }
  }

  /// Shown after the answer.
  package var note: String? {
    switch self {
    case .card(let card): card.note
    case .exercise(let exercise): exercise.note
    }
  }

  /// The source's title and publisher; an exercise has none.
  package var source: String? {
    switch self {
    case .card(let card): card.source
    case .exercise: nil
    }
  }

  /// Whether its answer is a text of its author's own.
  package var isInAuthorsWords: Bool {
    switch self {
    case .card(let card): card.isInAuthorsWords
    case .exercise: false
    }
  }
}

/// One question as it is put to the learner: wording, form and options settled.
package struct Asked: Sendable, Hashable {
  package let question: Question
  package let form: Form
  /// Counts from 0.
  package let wording: Int
  package let options: [Choice]

  package var stem: String { question.stems[wording] }
  /// `when/2/typed`, as reviews record it.
  package var recorded: String { "\(question.kind)/\(wording)/\(form.rawValue)" }

  /// Nil for an exercise.
  package var card: Card? {
    if case .card(let card) = question { card } else { nil }
  }

  /// Settles wording and order of options by the question's key and the number of its reviews.
  ///
  /// Wordings go round, so that none comes twice running; dates and amounts stay in ascending order.
  package init(_ question: Question, form: Form, reps: Int) {
    self.question = question
    self.form = form
    let start = StableHash.of(question.key)
    let turn = start &+ UInt64(reps)
    wording = Int(turn % UInt64(max(1, question.stems.count)))
    guard form == .choice || question.answer.kind == .event, let choices = question.choices else {
      options = []
      return
    }
    switch question.answer.kind {
    case .date, .duration, .number: options = choices
    default:
      let shift = Int((start >> 32 &+ UInt64(reps)) % UInt64(max(1, choices.count)))
      options = Array(choices[shift...] + choices[..<shift])
    }
  }

  /// The option that `typed` names: by its text, else by its letter, else by its number from 1 on.
  package func option(_ typed: String) -> Choice? {
    if let named = option(called: typed) { return named }
    let sign = typed.lowercased().filter { !$0.isWhitespace && $0 != ")" && $0 != "." }
    let place =
      sign.count == 1 && sign >= "a" && sign <= "h"
      ? Array("abcdefgh").firstIndex(of: Character(sign))
      : sign.allSatisfy { $0.isASCII && $0.isNumber } ? Int(sign).map { $0 - 1 } : nil
    guard let place, options.indices.contains(place) else { return nil }
    return options[place]
  }

  private func option(called typed: String) -> Choice? {
    let words = Folding.words(typed)
    // An article alone is a letter, or the whole of an option.
    guard words.isEmpty else { return options.first { Folding.words($0.text) == words } }
    let pieces = Folding.pieces(typed)
    return pieces.isEmpty ? nil : options.first { Folding.pieces($0.text) == pieces }
  }
}
