import EDTF
import Progress
import Study

/// What a card asks of its chronicle, as JSON: `{"asks":"start","who":["smilga"],"role":"head",…}`.
extension DeckJSON {
  static func value(of query: QuestionMeaning, asking kind: QuestionKind) -> JSONValue {
    var members: [JSONValue.Member] = [.init("asks", .string(kind.rawValue))]
    func add(_ key: String, _ text: String?) {
      if let text { members.append(.init(key, .string(text))) }
    }
    if !query.who.isEmpty {
      members.append(.init("who", .array(query.who.map(JSONValue.string))))
    }
    add("what", query.what)
    add("role", query.role)
    add("body", query.body)
    add("claim", query.claim)
    switch query.qualifier {
    case .circumstance(let words): add("circumstance", words)
    case .ordinal(let number): members.append(.init("ordinal", .integer(number)))
    case .date(let date): add("date", date.description)
    case .term(let start, let end):
      add("from", start?.description)
      add("until", end?.description)
    case nil: break
    }
    if query.isOneOf { members.append(.init("one-of", .bool(true))) }
    return .object(members)
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
