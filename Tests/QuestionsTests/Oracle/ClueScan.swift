import EDTF
import Grading
import Questions

/// Finds in a stem what gives its answer away.
enum ClueScan {
  static func faults(in card: Card) -> [Fault] {
    card.stems.flatMap { faults($0, to: card.answer) }
  }

  static func faults(_ stem: String, to answer: Answer) -> [Fault] {
    let words = Words(stem)
    return clues(to: answer).filter { words.says($0) }.map { .clue(stem: stem, word: $0) }
      + numbers(answer).filter { words.unhyphened.says($0) }.map { .clue(stem: stem, word: $0) }
      + derived(answer, words).map { .clue(stem: stem, word: $0) }
      + (answer.kind == .date ? ages(in: stem) : [])
  }

  /// Words that must not be said.
  private static func clues(to answer: Answer) -> [String] {
    let names = [answer.text] + answer.aliases
    switch answer.kind {
    case .event: return []
    case .number: return [answer.value]
    case .date:
      guard let date = answer.date else { return [] }
      let year = date.year.map { ["\(abs($0))"] } ?? decadeYears(date)
      let month = date.month.map { [months[$0 - 1]] } ?? []
      return year + month
    case .person: return names + names.compactMap { Words($0).list.last }.filter { $0.count > 3 }
    case .role, .organisation, .place, .duration: return names
    }
  }

  /// The answer's number or year in words and in Roman numerals.
  private static func numbers(_ answer: Answer) -> [String] {
    switch answer.kind {
    case .number: spelt(Int(answer.value) ?? 0)
    case .date: answer.date?.year.map { [roman(abs($0))] } ?? []
    case .duration:
      answer.text.split(separator: " ").first.flatMap {
        Int($0) ?? units.firstIndex(of: String($0))
      }
      .map { count in
        let unit = answer.text.split(separator: " ").last.map(String.init) ?? ""
        let one = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
        return (spelt(count) + ["\(count)"]).flatMap { ["\($0) \(one)", "\($0) \(one)s"] }
      } ?? []
    case .event, .person, .role, .organisation, .place: []
    }
  }

  private static func spelt(_ number: Int) -> [String] {
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let numeral = number > 1 ? [roman(number)] : []
    if units.indices.contains(number) { return numeral + [units[number]] }
    guard number < 100 else { return numeral }
    return numeral + [tens[number / 10 - 2] + (number % 10 == 0 ? "" : " " + units[number % 10])]
  }

  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static func roman(_ number: Int) -> String {
    let table = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number, text = ""
    for (value, letters) in table {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  /// Words that begin as a word of the answer does, for six letters: `Commissariat` and `Commissar`.
  private static func derived(_ answer: Answer, _ stem: Words) -> [String] {
    let told: [String]
    switch answer.kind {
    case .role, .organisation, .place: told = Words(answer.text).unhyphened.list
    case .person: told = Words(answer.text).list.suffix(1)
    case .event, .date, .duration, .number: return []
    }
    let roots = Set(told.filter { $0.count >= 6 }.map { $0.prefix(6) })
    return stem.unhyphened.list.filter { $0.count >= 6 && roots.contains($0.prefix(6)) }
  }

  /// The years of a decade or century.
  private static func decadeYears(_ date: HistoricalDate) -> [String] {
    guard let range = date.possibleDays.first, let lower = range.lower, let upper = range.upper
    else { return [] }
    let first = CalendarSystem.gregorian.civilDate(dayNumber: lower + 20).year
    let last = CalendarSystem.gregorian.civilDate(dayNumber: upper - 20).year
    return (first...max(first, last)).map(String.init)
  }

  /// "aged 24", "14-year-old": with the year of birth they give the year.
  private static func ages(in stem: String) -> [Fault] {
    let words = Words(stem).list
    let aged = zip(words, words.dropFirst()).contains {
      $0 == "aged" && (Int($1) != nil || units.contains($1))
    }
    let age = words.indices.contains { place in
      words[place...].starts(with: ["age", "of"]) && place + 2 < words.count
        && (Int(words[place + 2]) ?? units.firstIndex(of: words[place + 2])) != nil
    }
    let old = words.contains { $0.hasSuffix("-year-old") || $0.hasSuffix("-year") }
    return aged || age || old ? [.clue(stem: stem, word: "an age")] : []
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
