import English

extension CardQuery {
  /// Reads a query; an empty one means every card.
  ///
  /// - Throws: what is wrong, where, and what to write instead.
  package init(parsing text: String) throws(CardQueryError) {
    var parser = CardQueryParser(query: text, tokens: try CardQueryToken.all(in: text))
    self = parser.isAtEnd ? .everything : try parser.whole()
  }
}

/// Reads tokens: `either := group (or group)*`, `group := one (and? one)*`, `one := not one | (…) | term`.
struct CardQueryParser {
  let query: String
  let tokens: [CardQueryToken]
  private var position = 0
  private var depth = 0

  init(query: String, tokens: [CardQueryToken]) {
    self.query = query
    self.tokens = tokens
  }

  var isAtEnd: Bool { position == tokens.count }
  private var next: CardQueryToken? { isAtEnd ? nil : tokens[position] }

  mutating func whole() throws(CardQueryError) -> CardQuery {
    let whole = try either()
    if let token = next {
      throw error(token, "there is no '(' that this ')' closes", "leave it out")
    }
    return whole
  }

  private mutating func either() throws(CardQueryError) -> CardQuery {
    var parts = [try group()]
    while next?.content == .or {
      position += 1
      parts.append(try group())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func group() throws(CardQueryError) -> CardQuery {
    var parts = [try one()]
    while let token = next, token.content != .or, token.content != .close {
      if token.content == .and { position += 1 }
      parts.append(try one())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func one() throws(CardQueryError) -> CardQuery {
    depth += 1
    defer { depth -= 1 }
    guard let token = next else {
      let word = tokens.last.map(word) ?? ""
      throw CardQueryError(
        query: query, column: query.count + 1, message: "nothing stands after \(word)",
        remedy: "add a term, or leave \(word) out")
    }
    guard depth <= CardQuery.deepest else {
      throw error(token, "this is nested deeper than \(CardQuery.deepest) times", "ask more simply")
    }
    position += 1
    switch token.content {
    case .not: return .not(try one())
    case .open:
      if let end = next, end.content == .close {
        throw error(token, "nothing stands in these parentheses", "add a term, or leave them out")
      }
      let inside = try either()
      guard next?.content == .close else {
        throw error(token, "this '(' is not closed", "write ')' where the group ends")
      }
      position += 1
      return inside
    case .close:
      throw error(token, "there is no '(' that this ')' closes", "leave it out")
    case .or, .and:
      let word = word(token)
      throw error(
        token, "nothing stands before \(word)", "add a term, or quote the word: \"\(word)\"")
    case .text(let text, let isQuoted):
      if !isQuoted, let state = CardQueryState(rawValue: text.lowercased()) { return .state(state) }
      return try self.text(text, token)
    case .field(let name, let sign, let value, let valueColumn):
      return try CardQueryTerm(
        query: query, column: token.column, name: name, sign: sign, value: value,
        valueColumn: valueColumn
      ).read()
    }
  }

  private func text(_ text: String, _ token: CardQueryToken) throws(CardQueryError) -> CardQuery {
    let words = Folding.words(text)
    if !words.isEmpty { return .text(words) }
    // An article alone is no word to look for; it holds everywhere.
    if text.contains(where: \.isLetter) { return .everything }
    throw error(token, "there is no word in this", "write a word, or field:value")
  }

  private func word(_ token: CardQueryToken) -> String {
    switch token.content {
    case .or: "or"
    case .and: "and"
    case .not: "not"
    case .open: "("
    case .close: ")"
    case .text(let text, _): text
    case .field(let name, let sign, let value, _): name + sign + value
    }
  }

  private func error(
    _ token: CardQueryToken, _ message: String, _ remedy: String
  ) -> CardQueryError {
    CardQueryError(query: query, column: token.column, message: message, remedy: remedy)
  }
}
