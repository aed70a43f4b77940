/// A piece of a query, with the column it begins in.
struct CardQueryToken: Hashable {
  enum Content: Hashable {
    case open, close, or, and, not
    /// A word or a quotation, with nothing before it.
    case text(String, isQuoted: Bool)
    /// `field:value` or `field<value`.
    case field(String, sign: String, value: String, valueColumn: Int)
  }

  var content: Content
  var column: Int

  /// The tokens of `query`.
  ///
  /// - Throws: a quotation mark that is not closed, a text that is too long.
  static func all(in query: String) throws(CardQueryError) -> [CardQueryToken] {
    let characters = Array(query)
    guard characters.count <= CardQuery.longest else {
      throw CardQueryError(
        query: String(query.prefix(60)), column: CardQuery.longest + 1,
        message: "the query is longer than \(CardQuery.longest) characters",
        remedy: "ask in several steps")
    }
    var tokens: [CardQueryToken] = []
    var index = 0
    while index < characters.count {
      let column = index + 1
      switch characters[index] {
      case "(":
        tokens.append(.init(content: .open, column: column))
        index += 1
      case ")":
        tokens.append(.init(content: .close, column: column))
        index += 1
      case "-", "−", "!":
        tokens.append(.init(content: .not, column: column))
        index += 1
      case let character where character.isWhitespace: index += 1
      default: tokens.append(try word(query, characters, &index))
      }
    }
    return tokens
  }

  private static let marks: [Character: Character] = [
    "\"": "\"", "'": "'", "“": "”", "„": "“", "«": "»",
  ]
  private static let words: [String: Content] = ["or": .or, "and": .and, "not": .not, "|": .or]

  /// Reads up to the next blank or parenthesis that stands in no quotation.
  private static func word(
    _ query: String, _ characters: [Character], _ index: inout Int
  ) throws(CardQueryError) -> CardQueryToken {
    let start = index
    var text = ""
    var field: (name: String, sign: String, valueColumn: Int)?
    var isQuoted = false
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace || character == "(" || character == ")" { break }
      // An apostrophe within a word is a letter.
      if let end = marks[character], character != "'" || text.isEmpty {
        let mark = index
        index += 1
        while index < characters.count, characters[index] != end {
          text.append(characters[index])
          index += 1
        }
        guard index < characters.count else {
          throw CardQueryError(
            query: query, column: mark + 1, message: "this quotation mark is not closed",
            remedy: "write \(end) where the text ends")
        }
        isQuoted = true
        index += 1
      } else if field == nil, !isQuoted, !text.isEmpty, let sign = sign(characters, at: index) {
        index += sign.length
        field = (text, sign.text, index + 1)
        text = ""
      } else {
        text.append(character)
        index += 1
      }
    }
    if let field {
      return CardQueryToken(
        content: .field(
          field.name, sign: field.sign, value: text, valueColumn: field.valueColumn),
        column: start + 1)
    }
    if !isQuoted, let word = words[text.lowercased()] {
      return CardQueryToken(content: word, column: start + 1)
    }
    return CardQueryToken(content: .text(text, isQuoted: isQuoted), column: start + 1)
  }

  private static func sign(_ characters: [Character], at index: Int) -> (text: String, length: Int)?
  {
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    switch characters[index] {
    case ":": return (":", 1)
    case "≤": return ("<=", 1)
    case "≥": return (">=", 1)
    case "≠": return ("!=", 1)
    case "<", ">": return next == "=" ? ("\(characters[index])=", 2) : ("\(characters[index])", 1)
    case "=": return ("=", next == "=" ? 2 : 1)
    case "!": return next == "=" ? ("!=", 2) : nil
    default: return nil
    }
  }
}

extension CardQuery {
  /// The longest query read, in characters.
  static let longest = 2000
  /// The deepest nesting read.
  static let deepest = 50
}
