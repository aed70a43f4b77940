/// The English words that dates and numbers are written with.
package enum EnglishWords {
  /// The names of the months, January first.
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// One, two, three and so on to nineteen.
  package static let cardinals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  /// Twenty, thirty and so on to ninety.
  package static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// First, second, third and so on to twentieth.
  package static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]

  /// A count as a sentence has it: in words from one to twelve, else in digits.
  package static func spelled(_ count: Int) -> String {
    (1...12).contains(count) ? cardinals[count - 1] : "\(count)"
  }

  /// A count of things: "one year", "13 days".
  package static func counted(_ count: Int, _ thing: String) -> String {
    "\(spelled(count)) \(thing)\(count == 1 ? "" : "s")"
  }

  /// The name of a month, 1 to 12.
  package static func month(_ number: Int) -> String {
    months[min(max(number, 1), 12) - 1]
  }

  /// A number with its ending: 1st, 2nd, 3rd, 4th, 11th.
  package static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  /// A year as people write it: "1917", "AD 14", "44 BC".
  package static func year(_ year: Int) -> String {
    year >= 1000 ? "\(year)" : year > 0 ? "AD \(year)" : "\(1 - year) BC"
  }

  /// Any number of things: "a", "a or b", "a, b or c".
  package static func list(_ items: [String], _ conjunction: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// A season or part of a year, without the year.
  static func subYear(_ part: SubYear) -> String {
    let seasons = ["spring", "summer", "autumn", "winter"]
    switch part.code {
    case 21...24: return seasons[part.code - 21]
    case 25...32: return seasons[(part.code - 25) % 4]
    case 33...36: return "the \(["first", "second", "third", "last"][part.code - 33]) quarter of"
    case 37...39: return "the \(["first", "second", "last"][part.code - 37]) third of"
    default: return part.code == 40 ? "the first half of" : "the second half of"
    }
  }

  /// What tells the seasons of the hemispheres apart.
  static func hemisphere(_ part: SubYear) -> String {
    switch part.code {
    case 25...28: " (northern hemisphere)"
    case 29...32: " (southern hemisphere)"
    default: ""
    }
  }
}
