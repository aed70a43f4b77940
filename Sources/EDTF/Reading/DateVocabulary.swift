/// Every word that can be part of a date.
enum DateVocabulary {
  private static let words: Set<String> = {
    var words: Set<String> = []
    for list in [
      DateWords.fillers, DateWords.years, DateWords.ordinalSuffixes, DateWords.approximate,
      DateWords.uncertain, DateWords.julian, DateWords.gregorian, DateWords.old, DateWords.new,
      DateWords.style, DateWords.to, DateWords.or, DateWords.and, DateWords.between, DateWords.from,
      DateWords.until, DateWords.before, DateWords.after, DateWords.onwards, DateWords.night,
      DateWords.nightTo, DateWords.earlier, DateWords.later,
      Set((DateWords.beforePhrases + DateWords.afterPhrases).joined()),
      ["some", "a", "one", "month", "during", "q", "h", "unknown"],
      DateWords.century, DateWords.early, DateWords.middle, DateWords.late, NumberWords.all,
      [
        "s", "ies", "х", "ст", "с", "н", "э", "bc", "bce", "ad", "ce", "vchr", "nchr", "нэ", "v",
        "chr",
      ],
      ["av", "ap", "j", "jc", "n"],
    ] { words.formUnion(list) }
    for table in [
      DateWords.partOrdinals, DateWords.yearParts, DateWords.seasons, DateWords.decades,
      DateWords.ordinals, DateWords.romans,
    ] { words.formUnion(table.keys) }
    return words
  }()

  /// Whether a folded word is one of them, or the name of a month with a slip.
  static func contains(_ word: String) -> Bool {
    words.contains(word) || !MonthNames.months(word).isEmpty
      || (word.last == "e" && DateWords.romans[String(word.dropLast())] != nil)
  }
}
