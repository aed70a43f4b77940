/// How English says dates, ages and numbers.
extension English {
  package var months: [String] {
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
  }

  /// "Aged 45", "at the age of 45", "45 years old", "45th birthday": with the birth it tells the year.
  package func saysAge(_ words: [String]) -> Bool {
    words.indices.contains { place in
      func word(_ offset: Int) -> String {
        words.indices.contains(place + offset) ? words[place + offset] : ""
      }
      func isNumber(_ word: String) -> Bool {
        NumberWords.value(word) != nil
          || word.first?.isNumber == true && word.drop(while: \.isNumber).count == 2
      }
      switch words[place] {
      case "aged", "turned": return isNumber(word(1))
      case "age": return word(1) == "of" && isNumber(word(2))
      case "old": return ["year", "years"].contains(word(-1)) && isNumber(word(-2))
      case "birthday": return isNumber(word(-1)) || word(-1).hasSuffix("eth")
      default: return false
      }
    }
  }

  package func numbers(in words: [String]) -> Set<Int> { EnglishNumbers.all(in: words) }

  package func inDigits(_ words: [String]) -> [String] { EnglishNumbers.inDigits(words) }

  package var fillers: Set<String> { ["of", "the", "for", "and"] }
}
