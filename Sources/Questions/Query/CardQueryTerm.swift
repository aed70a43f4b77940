import Diagnostics
import EDTF

/// One `field:value` or `field<value` of a query, not yet understood.
struct CardQueryTerm {
  let query: String
  let column: Int
  let name: String
  let sign: String
  let value: String
  let valueColumn: Int

  /// Everything that may stand before a sign.
  static let names =
    CardQueryLabel.allCases.map(\.rawValue) + CardQueryAmount.allCases.map(\.rawValue)
    + ["date", "is"]

  func read() throws(CardQueryError) -> CardQuery {
    let field = name.lowercased()
    let isKnown = Self.names.contains(field)
    guard isKnown else { throw unknownField() }
    guard !value.isEmpty else {
      throw error(column, "nothing stands after \(name)\(sign)", "write \(example(field))")
    }
    if let label = CardQueryLabel(rawValue: field) { return try read(label) }
    if let amount = CardQueryAmount(rawValue: field) { return try read(amount) }
    return field == "is" ? try readState() : try readDate()
  }

  private func read(_ label: CardQueryLabel) throws(CardQueryError) -> CardQuery {
    let values = value.split(separator: ",").map { String($0) }
    guard !values.isEmpty else {
      throw error(valueColumn, "there is no value in this", "write \(example(label.rawValue))")
    }
    guard [":", "=", "!="].contains(sign) else {
      throw error(
        column + name.count, "\(name) cannot be compared", "write \(example(label.rawValue))")
    }
    if label == .kind {
      let kinds = QuestionKind.all.map(\.name)
      for value in values where !kinds.contains(value.lowercased()) {
        let near = NearWord.nearest(to: value, among: kinds)
        throw error(
          valueColumn, "there is no kind of question '\(value)'",
          near.map { "did you mean kind:\($0)?" } ?? "kinds: \(kinds.joined(separator: ", "))")
      }
    }
    let query = CardQuery.label(label, label == .kind ? values.map { $0.lowercased() } : values)
    return sign == "!=" ? .not(query) : query
  }

  private func read(_ amount: CardQueryAmount) throws(CardQueryError) -> CardQuery {
    guard let number = number(amount) else {
      let unit =
        switch amount {
        case .stability, .interval, .due: "a number of days"
        case .retrievability: "a share from 0 to 1, or a percentage"
        case .difficulty, .reps, .lapses: "a number"
        }
      throw error(
        valueColumn, "\(name) takes \(unit), not '\(value)'", "write \(example(amount.rawValue))")
    }
    return .amount(amount, CardQueryComparison(rawValue: sign) ?? .equal, number)
  }

  /// Days may be written `7d`, shares `90%`.
  private func number(_ amount: CardQueryAmount) -> Double? {
    var digits = value[...]
    var scale = 1.0
    switch amount {
    case .stability, .interval, .due: if digits.last == "d" { digits.removeLast() }
    case .retrievability:
      if digits.last == "%" {
        digits.removeLast()
        scale = 0.01
      }
    case .difficulty, .reps, .lapses: break
    }
    guard digits.count <= 12, digits.allSatisfy({ $0.isASCII && !$0.isLetter }),
      let number = Double(digits), number.isFinite
    else { return nil }
    return number * scale
  }

  private func readState() throws(CardQueryError) -> CardQuery {
    if let state = CardQueryState(rawValue: value.lowercased()), sign == ":" || sign == "=" {
      return .state(state)
    }
    let states = CardQueryState.allCases.map(\.rawValue)
    throw error(
      valueColumn, "no card is '\(value)'",
      NearWord.nearest(to: value, among: states).map { "did you mean \($0)?" }
        ?? "it can be \(states.joined(separator: ", "))")
  }

  private func readDate() throws(CardQueryError) -> CardQuery {
    let days: [DayRange]
    do {
      days = try HistoricalDate(parsing: value).possibleDays
    } catch {
      throw self.error(
        valueColumn + max(0, error.column - 1), "'\(value)' isn't a date: \(error.text)",
        "write it as date:1917, date:1917-06, date:1917/1921 or date<1905")
    }
    let first = days.first?.lower
    let last = days.last?.upper
    switch sign {
    case "<": return .date(first.map { [DayRange(lower: nil, upper: $0 - 1)] } ?? [])
    case "<=": return .date([DayRange(lower: nil, upper: last)])
    case ">": return .date(last.map { [DayRange(lower: $0 + 1, upper: nil)] } ?? [])
    case ">=": return .date([DayRange(lower: first, upper: nil)])
    case "!=": return .not(.date(days))
    default: return .date(days)
    }
  }

  private func unknownField() -> CardQueryError {
    let near = NearWord.nearest(to: name, among: Self.names)
    return error(
      column, "there is no field '\(name)'",
      near.map { "did you mean \($0)\(sign)\(value)?" }
        ?? "fields: \(Self.names.joined(separator: ", ")); a text goes in quotation marks")
  }

  private func example(_ field: String) -> String {
    switch field {
    case "kind": "kind:role"
    case "tag": "tag:exile"
    case "who": "who:lenin"
    case "deck": "deck:ivar-smilga"
    case "id": "id:birth, or id:exile*"
    case "date": "date:1917"
    case "is": "is:due"
    case "retrievability": "retrievability<0.9"
    case "difficulty": "difficulty>7"
    case "reps": "reps>10"
    case "lapses": "lapses>3"
    case "due": "due<3, or due alone"
    case let days: "\(days)<7"
    }
  }

  private func error(_ column: Int, _ message: String, _ remedy: String) -> CardQueryError {
    CardQueryError(query: query, column: column, message: message, remedy: remedy)
  }
}
