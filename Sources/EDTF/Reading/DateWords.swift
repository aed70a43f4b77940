/// The words of dates in English, German, French and Russian, folded.
enum DateWords {
  /// Words that add nothing.
  static let fillers = set(
    """
    in on the of at year day date an am im den dem der des die das le la les l en du de d
    в во г год году года jahr annee anno
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi
    mercredi jeudi vendredi samedi dimanche понедельник вторник среда четверг пятница суббота
    воскресенье
    """)
  /// Words that stand beside a decade, or make a small number a length of time.
  static let years = set("years гг годы годов лет jahre jahren annees ans")
  /// What follows the digits of an ordinal number.
  static let ordinalSuffixes = set("st nd rd th er e ere eme го ого \u{435}")
  /// Words for an estimate.
  static let approximate = set(
    "c ca circa approx approximately about around roughly um etwa gegen zirka vers environ около")
  /// Words for doubt.
  static let uncertain = set(
    """
    perhaps maybe possibly probably uncertain guess supposedly vielleicht wohl vermutlich возможно
    вероятно
    """)
  /// Words for the calendars.
  static let julian = set("os julian ossp юлианскии ст.ст")
  static let gregorian = set("ns greg gregorian григорианскии")
  /// "Old", "new" before the word for style.
  static let old = set("old старому старого alten alter vieux ancien")
  static let new = set("new новому нового neuen neuer nouveau")
  static let style = set("style stile stils stil стилю стиля")
  /// Words between the two ends of a span.
  static let to = set("to until till through bis au a по до jusqu")
  /// Words between alternatives.
  static let or = set("or oder ou или")
  /// Words between the ends after "between".
  static let and = set("and und et и")
  /// Words that open a span with two ends.
  static let between = set("between zwischen entre между")
  /// Words that open a span with one end or two.
  static let from = set("from since von seit ab depuis с со")
  /// Words that open a span with an end only.
  static let until = set("until till bis jusqu до")
  /// Words for earlier and later than.
  static let before = set("before vor avant")
  static let after = set("after nach apres после")
  /// "on" at the end of "from 1925 on".
  static let onwards = set("on onward onwards an")
  /// Words for the night between two days.
  static let night = set("night nacht nuit ночь")
  /// The word for a century.
  static let century = set("century centuries c jahrhundert jh jhdt siecle в век века веке")
  /// Parts of a year or month.
  static let early = set("early beginning start anfang fruhen debut начало начале")
  static let middle = set("mid middle mitte milieu середина середине")
  static let late = set("late end ende spat fin конец конце")

  static let seasons = table([
    "spring fruhling fruhjahr printemps весна весной весною", "summer sommer ete лето летом",
    "autumn fall herbst automne осень осенью", "winter hiver зима зимой",
  ])

  /// Decades by name, counted in tens.
  static let decades = table([
    "", "twenties zwanziger двадцатые", "thirties dreissiger тридцатые", "forties vierziger",
    "fifties funfziger", "sixties sechziger", "seventies siebziger", "eighties achtziger",
    "nineties neunziger",
  ])

  static let ordinals = table([
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ])

  static let romans = table(
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(
      separator: " "
    ).map(String.init))

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
