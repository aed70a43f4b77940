/// What can be wrong with a generated question.
enum Fault: Hashable, CustomStringConvertible {
  /// The card doesn't say what it asks.
  case noQuery
  /// Its event isn't what it asks for, or not for certain.
  case notAsked(stem: String)
  /// The answer isn't what the chronicle says.
  case wrongAnswer(said: String)
  /// The source doesn't know it so exactly.
  case tooFine
  case secondAnswer(stem: String, answer: String)
  case rightDistractor(stem: String, option: String)
  case clue(stem: String, word: String)
  case badOptions(String)
  /// Nobody would ask that: how old somebody was after death.
  case senseless(stem: String, why: String)
  /// Who went on in his post is said to have taken it up, or left it.
  case goesOn(stem: String)
  /// Who came next as king is asked for, and a queen is right.
  case anotherTitle(stem: String, title: String)
  /// What is only claimed or planned is asked as a plain fact.
  case hedgedAsFact(stem: String)

  /// Without the details, to count by.
  var name: String { String(description.prefix { $0 != ":" }) }

  var description: String {
    switch self {
    case .noQuery: "no query"
    case .notAsked(let stem): "not what is asked: \(stem)"
    case .wrongAnswer(let said): "wrong answer: the chronicle has \(said)"
    case .tooFine: "finer than the source"
    case .secondAnswer(let stem, let answer): "second right answer: \(answer), to: \(stem)"
    case .rightDistractor(let stem, let option): "right distractor: \(option), to: \(stem)"
    case .clue(let stem, let word): "clue: \(word), in: \(stem)"
    case .badOptions(let why): "bad options: \(why)"
    case .senseless(let stem, let why): "makes no sense: \(why): \(stem)"
    case .goesOn(let stem): "went on all the same: \(stem)"
    case .anotherTitle(let stem, let title): "asked by another title: \(title), \(stem)"
    case .hedgedAsFact(let stem): "hedged as a fact: \(stem)"
    }
  }
}
