import Foundation
import Questions

/// What a stranger notices of each option, by name.
struct Features {
  private(set) var rows: [[String: Double]]
  let question: GuessedQuestion
  let sight: DeckSight
  let hidden: Set<Int>

  init(_ question: GuessedQuestion, in sight: DeckSight) {
    self.question = question
    self.sight = sight
    hidden = sight.hidden(question)
    rows = question.options.map { _ in [:] }
    addGeneral()
    switch question.kind {
    case .when, .start, .end, .claim: addDates()
    case .number, .howLong: addAmounts()
    case .what: addEvents()
    case .who, .holder, .predecessor, .successor: addPeople()
    default: addNames()
    }
  }

  /// Which model it is judged by.
  static func group(_ kind: QuestionKind) -> String {
    switch kind {
    case .when, .claim: "date"
    case .start, .end: "term's date"
    case .number, .howLong: "amount"
    default: kind.name
    }
  }

  /// A value of each option, and whether it has the most or the least.
  mutating func add(_ name: String, _ values: [Double]) {
    let most = values.max() ?? 0, least = values.min() ?? 0
    guard most > least else { return }
    let mean = values.reduce(0, +) / Double(values.count)
    for place in rows.indices {
      rows[place][name] = (values[place] - mean) / (most - least)
      if values[place] == most, values.count(where: { $0 == most }) == 1 {
        rows[place][name + " most"] = 1
      }
      if values[place] == least, values.count(where: { $0 == least }) == 1 {
        rows[place][name + " least"] = 1
      }
    }
  }

  mutating func mark(_ name: String, _ place: Int, _ value: Double = 1) {
    rows[place][name, default: 0] += value
  }

  private mutating func addGeneral() {
    let options = question.options
    add("length", options.map { log(Double($0.text.count + 1)) })
    add("words", options.map { Double($0.words.count) })
    add(
      "offered",
      options.map { log(1 + Double(sight.offers(of: $0.text, besides: hidden).count)) })
    add(
      "offered in its kind",
      options.map { option in
        log(
          1
            + Double(
              sight.offers(of: option.text, besides: hidden).count {
                sight.stems[$0].kind == question.kind
              }))
      })
    add(
      "overlap", options.map { Double($0.roots.intersection(question.stem.roots).count) })
    // What most options share with one another: a near miss is made from the right one.
    add(
      "alike",
      options.indices.map { place in
        options.indices.reduce(0.0) {
          let shared = options[$1].roots.intersection(options[place].roots)
          return $0 + ($1 == place ? 0 : Double(shared.count))
        }
      })
    for place in options.indices { mark("place \(place)", place) }
    add("capitals", options.map { Double($0.text.count(where: \.isUppercase)) })
    add("article", options.map { $0.text.hasPrefix("The ") || $0.text.hasPrefix("the ") ? 1 : 0 })
  }

  /// Amounts: which stands where, which is the middle, which is the roundest.
  private mutating func addAmounts() {
    let values = question.options.map { option in
      option.words.compactMap { Double($0) }.first ?? Double(option.words.count)
    }
    add("value", values)
    add(
      "roundness",
      values.map { value in
        value.truncatingRemainder(dividingBy: 100) == 0
          ? 3
          : value.truncatingRemainder(dividingBy: 10) == 0
            ? 2 : value.truncatingRemainder(dividingBy: 5) == 0 ? 1 : 0
      })
    add("centre", values.map { value in values.reduce(0) { $0 + abs(log1p($1) - log1p(value)) } })
    add("even", values.map { $0.truncatingRemainder(dividingBy: 2) })
  }
}
