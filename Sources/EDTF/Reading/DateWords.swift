/// The words of dates in English, German, French and Russian, folded.
enum DateWords {
  /// Words that add nothing.
  static let fillers = set(
    """
    in on the of at year day date an am im den dem der des die das le la les en du de dans
    в во г год году года jahr jahres annee anno mois месяц месяца
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi
    mercredi jeudi vendredi samedi dimanche понедельник вторник среда четверг пятница суббота
    воскресенье
    """)
  /// Words that stand beside a decade, or make a small number a length of time.
  static let years = set("years гг годы годов годах лет jahre jahren annees ans")
  /// What may stand before a date, though it also joins two.
  static let leading = set("au aux")
  /// What follows the digits of an ordinal number.
  static let ordinalSuffixes = set("st nd rd th er e ere eme го ого \u{435}")
  /// Words for an estimate.
  static let approximate = set(
    "c ca circa approx approximately about around roughly um etwa gegen zirka vers environ около ок"
  )
  /// Words for doubt.
  static let uncertain = set(
    """
    perhaps maybe possibly probably uncertain guess supposedly vielleicht wohl vermutlich возможно
    вероятно
    """)
  /// Words for the calendars.
  static let julian = set("os julian ossp юлианскии stv")
  static let gregorian = set("ns greg gregorian григорианскии stn")
  /// "Old", "new" before the word for style.
  static let old = set("old старому старого alten alter vieux ancien vetere")
  static let new = set("new новому нового neuen neuer nouveau novo")
  static let style = set("style stile stils stil stilo стилю стиля")
  /// What may follow the name of a calendar.
  static let calendar = set("calendar kalender kalenders calendrier календарь календарю")
  /// Words between the two ends of a span.
  static let to = set("to until till through bis au a по до jusqu")
  /// Words between alternatives.
  static let or = set("or oder ou или")
  /// Words between the days of a night, beside those of a span.
  static let nightTo = set("на auf zum")
  /// Words between the ends after "between".
  static let and = set("and und et и")
  /// Words that open a span with two ends.
  static let between = set("between zwischen entre между")
  /// Words that open a span with one end or two.
  static let from = set("from since von vom seit ab depuis с со")
  /// Words that open a span with an end only.
  static let until = set("until till bis jusqu до")
  /// Words for earlier and later than.
  static let before = set("before by vor avant spatestens")
  static let after = set("after nach apres после fruhestens")
  /// "Soon after", "shortly before": how soon can't be written.
  static let soon = set("soon shortly kurz bald peu вскоре незадолго")
  /// Longer phrases for them, a bound each.
  static let beforePhrases = [
    "no later than", "not later than", "not after", "at the latest", "au plus tard", "не позднее",
    "не позже",
  ].map { $0.split(separator: " ").map { TextFolding.folded(word: String($0)) } }
  static let afterPhrases = [
    "no earlier than", "not earlier than", "not before", "at the earliest", "au plus tot",
    "не ранее", "не раньше",
  ].map { $0.split(separator: " ").map { TextFolding.folded(word: String($0)) } }
  /// "1919 or earlier", "1919 or later".
  static let earlier = set("earlier before fruher avant раньше ранее")
  static let later = set("later after spater apres позже позднее")
  /// "on" at the end of "from 1925 on".
  static let onwards = set("on onward onwards an")
  /// Words for the night between two days.
  static let night = set("night nacht nuit ночь")
  /// The word for a century.
  static let century = set(
    "century centuries c jahrhundert jahrhunderts jh jhdt siecle siecles в вв век века веке веков")
  /// Parts of a year or month.
  static let early = set("early beginning start anfang fruhen debut начало начале")
  static let middle = set("mid middle mitte mi milieu середина середине")
  static let late = set("late end ende spat fin конец конце")
  /// "The early part of".
  static let part = set("part teil partie часть части")

  static let seasons = table([
    "spring fruhling fruhjahr printemps весна весной весною", "summer sommer ete лето летом",
    "autumn fall herbst automne осень осенью", "winter hiver зима зимой",
  ])

  /// Decades by name, counted in tens.
  static let decades = table([
    "", "twenties zwanziger двадцатые vingt", "thirties dreissiger тридцатые trente",
    "forties vierziger quarante", "fifties funfziger cinquante", "sixties sechziger soixante",
    "seventies siebziger", "eighties achtziger", "nineties neunziger",
  ])

  static let ordinals = table(EnglishWords.ordinals)

  /// The first to the fourth of the parts of a year; 5 is the last.
  static let partOrdinals = table([
    "first erste erstes ersten premier premiere первая первыи первои первого",
    "second zweite zweites zweiten deuxieme seconde вторая второи второго",
    "third dritte drittes dritten troisieme третья третии третьего",
    "fourth vierte viertes vierten quatrieme четвертая четвертыи",
    "last letzte letztes letzten dernier derniere последняя последнии",
  ])

  /// Parts of a year: halves, thirds, quarters.
  static let yearParts = table([
    "half halfte moitie semestre половина половине", "third drittel tiers треть трети",
    "quarter quartal viertel trimestre квартал квартале",
  ])

  static let romans = table(
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(
      separator: " "
    ).map(String.init))

  /// Whether the tokens begin with a word for "before" (or "after"), and with how many tokens.
  static func limit(_ tokens: [DateToken]) -> (isBefore: Bool, count: Int)? {
    for (isBefore, phrases) in [(true, beforePhrases), (false, afterPhrases)] {
      for phrase in phrases where tokens.prefix(phrase.count).map(\.word) == phrase {
        return (isBefore, phrase.count)
      }
    }
    if let word = tokens.first?.word, soon.contains(word) {
      return limit(Array(tokens.dropFirst())).map { ($0.isBefore, $0.count + 1) }
    }
    guard let word = tokens.first?.word else { return nil }
    // "before or in 1919"
    let isBefore = before.contains(word)
    guard isBefore || after.contains(word) else { return nil }
    let joins = tokens.dropFirst().prefix { token in
      token.word.map { or.contains($0) || ["in", "on"].contains($0) } ?? false
    }
    return (isBefore, 1 + joins.count)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { TextFolding.folded(word: String($0)) })
  }

  /// Numbers each line's words by the line, from 1.
  static func table(_ lines: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      for word in line.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        result[TextFolding.folded(word: String(word))] = index + 1
      }
    }
    return result
  }
}

/// Every word that can be part of a date.
enum DateVocabulary {
  private static let words: Set<String> = {
    var words: Set<String> = []
    for list in [
      DateWords.fillers, DateWords.years, DateWords.ordinalSuffixes, DateWords.approximate,
      DateWords.uncertain, DateWords.julian, DateWords.gregorian, DateWords.old, DateWords.new,
      DateWords.style, DateWords.to, DateWords.or, DateWords.and, DateWords.between, DateWords.from,
      DateWords.until, DateWords.before, DateWords.after, DateWords.onwards, DateWords.night,
      DateWords.nightTo, DateWords.soon, DateWords.calendar, DateWords.part, DateWords.leading,
      DateWords.earlier, DateWords.later,
      Set((DateWords.beforePhrases + DateWords.afterPhrases).joined()),
      ["some", "a", "one", "month", "during", "q", "h", "unknown"],
      DateWords.century, DateWords.early, DateWords.middle, DateWords.late, NumberWords.all,
      [
        "s", "ies", "х", "ст", "с", "н", "э", "bc", "bce", "ad", "ce", "vchr", "nchr", "нэ", "v",
        "chr",
      ],
      ["av", "ap", "apr", "avant", "j", "jc", "n", "o", "d", "l", "centuries"],
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
