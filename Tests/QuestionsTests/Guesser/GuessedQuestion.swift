import Chronicle
import Grading
import Questions

/// A question with options as a stranger sees it, and which option is right, to count hits by.
struct GuessedQuestion {
  let kind: QuestionKind
  let event: String
  /// Its first wording in small letters, with its words.
  let stem: GuessedText
  let options: [GuessedText]
  /// The events that the options tell, where they are events: what is asked of them tells theirs.
  let told: Set<String>
  let right: Int

  /// Nil for a card without options.
  ///
  /// - Parameter events: ids of events by the sentence that an option tells them with.
  init?(_ card: Card, events: [String: String]) {
    guard let choices = card.choices, let right = choices.firstIndex(where: \.isRight) else {
      return nil
    }
    kind = card.kind
    event = card.event
    stem = GuessedText(card.stems[0])
    options = choices.map { GuessedText($0.text) }
    told = Set(choices.compactMap { events[$0.text] })
    self.right = right
  }

  private init(_ other: GuessedQuestion, right: Int) {
    (kind, event, stem, options, told) = (
      other.kind, other.event, other.stem, other.options, other.told
    )
    self.right = right
  }

  /// The same with another option called right: nothing can tell which.
  func labelled(_ right: Int) -> GuessedQuestion { GuessedQuestion(self, right: right) }
}

/// A text as a stranger takes it apart.
struct GuessedText {
  let text: String
  /// In small letters, without what joins them.
  let words: [String]
  /// The first five letters of each.
  let roots: Set<String>
  /// As a date, and the years that it says.
  let date: GuessedDate?
  let years: [Int]
  /// All dates in it.
  let dates: Set<GuessedDate>

  init(_ text: String) {
    self.text = text
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    roots = Set(words.filter { !Self.joints.contains($0) }.map { String($0.prefix(5)) })
    date = GuessedDate(words)
    years = GuessedDate.years(words)
    dates = GuessedDate.all(in: words)
  }

  func says(_ any: Set<String>) -> Bool { words.contains(where: any.contains) }

  private static let joints: Set<String> = [
    "the", "a", "an", "of", "in", "at", "on", "to", "and", "for", "was", "which", "who", "what",
    "did", "name", "year", "date", "month", "these", "happened", "from", "by", "his", "her", "with",
  ]
}

/// A date as its words say it.
struct GuessedDate: Hashable {
  let year: Int
  let month: Int?
  let day: Int?

  /// Days since the year 0, near enough to compare by.
  var position: Double {
    Double(year) * 365.25 + Double((month ?? 7) - 1) * 30.4 + Double(day ?? 15)
  }

  /// Nil where the words are no date alone.
  init?(_ words: [String]) {
    let rest = words.filter { $0 != "ad" && $0 != "bc" && $0 != "the" && $0 != "about" }
    guard (1...3).contains(rest.count), let last = rest.last,
      let year = Int(last.hasSuffix("s") ? String(last.dropLast()) : last)
    else { return nil }
    let months = rest.compactMap { Self.months.firstIndex(of: $0) }
    guard months.count == rest.count - 1 || rest.count == 3 && months.count == 1 else { return nil }
    self.year = words.contains("bc") ? 1 - year : year
    month = months.first.map { $0 + 1 }
    day = rest.count == 3 ? Int(rest[0]) : nil
  }

  /// Dates as they stand in a sentence: each number of a year with the day and month before it.
  static func all(in words: [String]) -> Set<GuessedDate> {
    var found: Set<GuessedDate> = []
    for place in words.indices {
      let tail = words[place...].prefix(2).last == "bc" ? 1 : 0
      // The longest that ends here, be it three words or one.
      for count in [4, 3, 2, 1] where place - count + 1 >= 0 {
        let end = min(words.count - 1, place + tail)
        let phrase = Array(words[(place - count + 1)...end])
        guard Int(phrase[0]) != nil || months.contains(phrase[0]) || phrase[0].hasSuffix("0s"),
          let date = GuessedDate(phrase), date.year > 31 || phrase.last == "bc"
        else { continue }
        found.insert(date)
        break
      }
    }
    return found
  }

  /// The years that words say: numbers of three or four digits, and what stands beside AD or BC.
  static func years(_ words: [String]) -> [Int] {
    words.indices.compactMap { place in
      guard
        let number = Int(
          words[place].hasSuffix("s") ? String(words[place].dropLast()) : words[place])
      else { return nil }
      let before = place > 0 ? words[place - 1] : ""
      let after = place + 1 < words.count ? words[place + 1] : ""
      if after == "bc" { return 1 - number }
      return before == "ad" || (300...2100).contains(number) ? number : nil
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
