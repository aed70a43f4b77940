import EDTF
import Progress
import Questions

/// What a card asks of its chronicle, as JSON: `{"asks":"start","who":["smilga"],"role":"head",…}`.
extension DeckJSON {
  static func value(of query: QuestionMeaning, asking kind: QuestionKind) -> JSONValue {
    var value: JSONValue = ["asks": kind.name]
    if !query.who.isEmpty { value.append("who", query.who) }
    value.append("what", query.what)
    value.append("role", query.role)
    value.append("body", query.body)
    value.append("claim", query.claim)
    switch query.qualifier {
    case .circumstance(let words): value.append("circumstance", words)
    case .ordinal(let number): value.append("ordinal", number)
    case .date(let date): value.append("date", date.description)
    case .term(let start, let end):
      value.append("from", start?.description)
      value.append("until", end?.description)
    case nil: break
    }
    if query.isOneOf { value.append("one-of", true) }
    return value
  }

  /// Nil where there is none; cards written by hand ask no chronicle.
  static func query(_ value: JSONValue?) -> QuestionMeaning? {
    guard let value else { return nil }
    func date(_ key: String) -> HistoricalDate? {
      value[key]?.text.flatMap { try? HistoricalDate(parsing: $0) }
    }
    var isOneOf = false
    if case .bool(true) = value["one-of"] { isOneOf = true }
    var qualifier: QuestionMeaning.Qualifier?
    if let words = value["circumstance"]?.text {
      qualifier = .circumstance(words)
    } else if let number = value["ordinal"]?.integer {
      qualifier = .ordinal(number)
    } else if let date = date("date") {
      qualifier = .date(date)
    } else if value["from"] != nil || value["until"] != nil {
      qualifier = .term(from: date("from"), until: date("until"))
    }
    return QuestionMeaning(
      what: value["what"]?.text, who: texts(value["who"]) ?? [], role: value["role"]?.text,
      body: value["body"]?.text, qualifier: qualifier, claim: value["claim"]?.text,
      isOneOf: isOneOf)
  }
}
