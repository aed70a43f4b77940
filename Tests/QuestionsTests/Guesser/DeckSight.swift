import Chronicle
import Grading
import Questions

/// A deck as a stranger sees it: its stems and options, with no answers.
///
/// Of a question he sees the others but those of its event and of its options' events, and those whose
/// stems say the very date that is asked: siblings stay a day apart.
final class DeckSight {
  let questions: [GuessedQuestion]
  let stems: [SeenStem]
  private let byEvent: [String: [Int]]
  /// How often each text is offered, and the words of all stems, with where they stand.
  private let offers: [String: [Int]]
  private let mentions: [String: [Int]]
  /// Where each date stands, be it in a stem or among options.
  private let dates: [GuessedDate: [Int]]
  /// Whose life it seems to be: the person whom most stems name.
  let hero: String?

  struct SeenStem {
    let event: String
    let kind: QuestionKind
    let text: GuessedText
    let options: [String]
  }

  /// - Parameter statements: ids of events by the sentence that an option tells them with.
  init(_ cards: [Card], statements: [String: String]) {
    questions = cards.compactMap { GuessedQuestion($0, events: statements) }
    stems = cards.map {
      SeenStem(
        event: $0.event, kind: $0.kind, text: GuessedText($0.stems[0]),
        options: ($0.choices ?? []).map(\.text))
    }
    byEvent = Dictionary(grouping: stems.indices, by: { [stems] in stems[$0].event })
    var offers: [String: [Int]] = [:]
    var mentions: [String: [Int]] = [:]
    var dates: [GuessedDate: [Int]] = [:]
    for (place, stem) in stems.enumerated() {
      for option in stem.options { offers[option, default: []].append(place) }
      for word in Set(stem.text.words) { mentions[word, default: []].append(place) }
      let all = stem.options.compactMap { GuessedText($0).date }
      for date in stem.text.dates.union(all) { dates[date, default: []].append(place) }
    }
    self.offers = offers
    self.mentions = mentions
    self.dates = dates
    hero =
      mentions.filter { word, _ in word.count > 3 && !Self.common.contains(word) }
      .max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key
  }

  convenience init(_ chronicle: Chronicle) {
    let index = ChronicleIndex(chronicle)
    let statements = chronicle.events.compactMap { event in
      index.told(event).map { ($0.clause.statement.withUppercaseFirst, event.id) }
    }
    self.init(
      CardMakers.cards(of: chronicle),
      statements: Dictionary(statements, uniquingKeysWith: { first, _ in first }))
  }

  /// Places of the stems that may not be seen beside a question.
  func hidden(_ question: GuessedQuestion) -> Set<Int> {
    let asked = question.options.compactMap(\.date) + Array(question.stem.dates)
    return Set(
      question.told.union([question.event]).flatMap { byEvent[$0] ?? [] }
        + asked.flatMap { dates[$0] ?? [] })
  }

  /// Places of the stems among whose options a text is.
  func offers(of text: String, besides hidden: Set<Int>) -> [Int] {
    (offers[text] ?? []).filter { !hidden.contains($0) }
  }

  /// Places of the stems that say a word.
  func mentions(of word: String, besides hidden: Set<Int>) -> [Int] {
    (mentions[word] ?? []).filter { !hidden.contains($0) }
  }

  private static let common: Set<String> = [
    "what", "which", "when", "where", "name", "year", "date", "month", "that", "from", "happened",
    "these", "role", "body", "become", "after", "before", "cease", "begin", "begins", "with",
    "organisation", "committee", "president", "united", "states", "army", "front",
  ]
}

extension String {
  fileprivate var withUppercaseFirst: String { prefix(1).uppercased() + dropFirst() }
}
