import EDTF
import English

/// Cuts a plain answer into words.
enum PhraseWords {
  /// The words of a text: case, accents, punctuation and hyphens gone, numbers in digits, no articles.
  ///
  /// - Parameter keepsA: whether a single `a` is a name, as in `vitamin A`, and no article.
  static func words(_ text: String, keepsA: Bool = false) -> [PhraseWord] {
    let tokens = ordinals(NumberText.tokens(plain(text)))
    // An article before nothing is a name too.
    let kept = tokens.enumerated().filter { place, token in
      !articles.contains(token) || place + 1 == tokens.count || keepsA && token == "a"
    }
    return EnglishNumbers.inDigits(kept.map(\.element)).map(word)
  }

  /// Whether a text says `A` as a name: large, and not where a sentence begins.
  static func saysA(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).dropFirst().contains { word in
      word.filter(\.isLetter) == "A"
    }
  }

  /// Words that have to stand as they are: without them the fact is another.
  static func isExact(_ key: String) -> Bool { isNegation(key) || sides.contains(key) }

  static func isNegation(_ key: String) -> Bool { negations.contains(key) }

  /// Whether a word only joins others, and says nothing where it is one too many.
  static func isFiller(_ key: String) -> Bool { fillers.contains(key) }

  /// Whether a phrase may begin with it or do without: `in Paris`, `it was Paris`.
  static func isOpening(_ key: String) -> Bool { openings.contains(key) }

  static func isCopula(_ key: String) -> Bool { copulas.contains(key) }

  private static let articles: Set<String> = ["the", "a", "an"]
  private static let negations: Set<String> = [
    "not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "without", "non", "un",
    "cannot", "cant", "didnt", "wasnt", "isnt", "dont", "doesnt", "werent", "hardly", "except",
    "anti", "instead", "opposite", "minus", "nicht", "kein", "keine", "pas", "ne",
  ]
  private static let sides: Set<String> = [
    "before", "after", "over", "under", "above", "below", "from", "to", "with", "against", "first",
    "last", "more", "less", "most", "least", "north", "south", "east", "west", "left", "right",
    "upper", "lower", "old", "new", "or", "and", "only",
  ]
  private static let copulas: Set<String> = ["is", "was", "are", "were", "means", "meant"]
  private static let fillers: Set<String> = [
    "of", "in", "at", "on", "that", "which", "is", "was", "are", "were", "been", "his", "her",
    "its", "their",
  ]
  private static let openings: Set<String> = [
    "it", "he", "she", "they", "there", "is", "was", "are", "were", "had", "has", "in", "at", "on",
    "to", "by", "because",
  ]

  /// Signs that say something, in words; a dash before a figure is a minus, else it joins.
  private static func plain(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      if let word = signs[character] {
        result += " \(word) "
      } else if "-−–—".contains(character) {
        let begins = place == 0 || characters[place - 1].isWhitespace
        result += begins && next.isNumber ? " minus " : "-"
      } else if character.isSymbol, !character.isLetter, !"`^".contains(character) {
        // Another sign is another thing: C♯, ♠.
        result += " sign\(character.unicodeScalars.first.map { String($0.value) } ?? "") "
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static let signs: [Character: String] = [
    "%": "percent", "&": "and", "$": "dollar", "£": "pound", "€": "euro", "°": "degree",
    "+": "plus", "#": "number", "§": "section", "=": "equals", "<": "less", ">": "more",
  ]

  /// `3 rd` → `3rd`, `third` → `3rd`, `1920 s` → `1920s`; a dash between numbers is `to`.
  private static func ordinals(_ tokens: [String]) -> [String] {
    var result: [String] = []
    for token in tokens {
      let isFigure = result.last?.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false
      if let last = result.last, isFigure, ["st", "nd", "rd", "th"].contains(token) {
        result[result.count - 1] = last + "th"
      } else if let last = result.last, isFigure, last.utf8.count == 4, token == "s" {
        result[result.count - 1] = last + "s"
      } else if let place = EnglishWords.ordinals.firstIndex(of: token) {
        if let last = result.last, place < 9, let tens = NumberWords.value(last), tens >= 20,
          tens < 100, tens % 10 == 0
        {
          result[result.count - 1] = "\(tens + place + 1)th"
        } else {
          result.append("\(place + 1)th")
        }
      } else if token == "-" {
        result.append("to")
      } else if token == "cent", result.last == "per" {
        result[result.count - 1] = "percent"
      } else {
        result.append(token)
      }
    }
    return result
  }

  private static func word(_ token: String) -> PhraseWord {
    if let number = Int(token) { return PhraseWord(token, number: number) }
    if token.hasSuffix("th"), let number = Int(token.dropLast(2)) {
      return PhraseWord(token, number: number)
    }
    if token.utf8.allSatisfy({ "ivx".utf8.contains($0) }),
      let number =
        token.utf8.count == 1 ? letters[token] : RomanNumerals.all(in: token.uppercased()).first
    {
      return PhraseWord(token, number: number, isRoman: true)
    }
    return PhraseWord(token)
  }

  private static let letters = ["i": 1, "v": 5, "x": 10]
}
