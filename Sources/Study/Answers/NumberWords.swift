/// Whole numbers in digits or English words.
package enum NumberWords {
  /// The number that one folded word says; at most nine digits.
  package static func value(_ word: String) -> Int? {
    if let number = words[word] { return number }
    guard (1...9).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(word)
  }

  /// A number over several words: `1,500`, `fifteen hundred`, `one thousand five hundred`.
  package static func value(of folded: [String]) -> Int? {
    // Digits in groups of three are one number.
    if folded.count > 1, folded.dropFirst().allSatisfy({ $0.utf8.count == 3 && Int($0) != nil }) {
      return value(folded.joined())
    }
    var total = 0
    var part = 0
    var seen = false
    for word in folded where word != "and" {
      switch word {
      case "hundred": part = max(1, part) * 100
      case "thousand":
        total += max(1, part) * 1000
        part = 0
      case "million":
        total += max(1, part) * 1_000_000
        part = 0
      default:
        guard let number = value(word), number < 1_000_000_000, part < 1_000_000_000 else {
          return nil
        }
        part += number
      }
      seen = true
      guard total < 1_000_000_000_000 else { return nil }
    }
    return seen ? total + part : nil
  }

  private static let words: [String: Int] = {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var words = Dictionary(uniqueKeysWithValues: small.enumerated().map { ($1, $0) })
    for (position, ten) in tens.enumerated() { words[ten] = (position + 2) * 10 }
    words["dozen"] = 12
    return words
  }()
}
