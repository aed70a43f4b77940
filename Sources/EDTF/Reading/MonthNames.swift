/// Reads the names of months, with one slip of the finger in the longer ones.
enum MonthNames {
  private static let lines = [
    """
    january jan januar jänner jaenner janner janvier janv январь января январе янв
    """,
    "february feb febr februar feber février févr fév февраль февраля феврале фев февр",
    "march mar märz maerz mrz mars март марта марте мар",
    "april apr avril avr апрель апреля апреле апр",
    "may mai май мая мае",
    "june jun juni juin июнь июня июне июн",
    "july jul juli juillet juil июль июля июле июл",
    "august aug août aout август августа августе авг",
    "september sep sept septembre сентябрь сентября сентябре сен сент",
    "october oct okt oktober octobre окт октябрь октября октябре",
    "november nov novembre ноябрь ноября ноябре ноя нояб",
    "december dec dez dezember décembre déc декабрь декабря декабре дек",
  ]

  private static let names = DateWords.table(lines)

  private static let spelt: [(letters: [Unicode.Scalar], month: Int)] = names.compactMap {
    $0.key.unicodeScalars.count >= 3 ? (Array($0.key.unicodeScalars), $0.value) : nil
  }

  /// The months a folded word can mean: one by its exact name, else those one slip away.
  ///
  /// Of two words of three letters nearly all are a slip apart, so such a pair doesn't count.
  static func months(_ word: String) -> [Int] {
    if let month = names[word] { return [month] }
    let letters = Array(word.unicodeScalars)
    guard (3...16).contains(letters.count) else { return [] }
    var months = Set<Int>()
    for name in spelt
    where name.letters.count + letters.count > 6 && isOneSlip(letters, name.letters) {
      months.insert(name.month)
    }
    return months.sorted()
  }

  /// Whether one letter added, left out, changed, or swapped with its neighbour makes the other word.
  static func isOneSlip(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Bool {
    guard abs(one.count - two.count) <= 1 else { return false }
    var start = 0
    while start < one.count, start < two.count, one[start] == two[start] { start += 1 }
    var end = 0
    while end < one.count - start, end < two.count - start,
      one[one.count - 1 - end] == two[two.count - 1 - end]
    { end += 1 }
    let left = one[start..<(one.count - end)]
    let right = two[start..<(two.count - end)]
    if left.count <= 1, right.count <= 1 { return true }
    return left.count == 2 && right.count == 2 && left.first == right.last
      && left.last == right.first
  }
}
