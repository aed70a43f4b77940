/// Words in the names of bodies and offices, in English and in transliterated Russian.
enum BodyWords {
  /// What a word counts as: one spelling, one number, adjective and noun alike.
  static func root(_ word: String) -> String {
    if let root = roots[word] { return root }
    if let numeral = ordinals[word] { return numeral }
    for (ending, rest) in adjectiveEndings
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 3 {
      return String(word.dropLast(ending.utf8.count)) + rest
    }
    if word.utf8.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") {
      let singular =
        word.hasSuffix("ies") ? String(word.dropLast(3)) + "y" : String(word.dropLast())
      return roots[singular] ?? singular
    }
    return word
  }

  /// Words of which each is another body where it differs: points of the compass, numbers, colours.
  static func areFixed(_ first: String, _ second: String) -> Bool {
    fixed.contains(first) || fixed.contains(second)
      || first.utf8.contains { (48...57).contains($0) }
      || second.utf8.contains { (48...57).contains($0) }
  }

  /// Whether a word is one of the tables here, so that another known word is no slip of it.
  static func isKnown(_ root: String) -> Bool {
    genera.contains(root) || fixed.contains(root) || knownRoots.contains(root)
  }

  static let genera = set(
    """
    committee commission council party soviet congress conference bureau army front ministry
    commissariat union league society government board department directorate office institute
    academy university association organisation section branch group circle court assembly
    parliament corps division brigade regiment fleet navy staff headquarters secretariat
    presidium institution company bank school college club federation chamber senate
    """)

  /// Words that tell nothing apart when they are added.
  static let additions = set(
    "party bolshevik communist newspaper paper journal magazine city town russia soviet country state"
  )

  private static let fixed = set(
    """
    north south east west northwest northeast southwest southeast central main upper lower red
    white black green left right first second third new old
    """)

  /// Each line is one root with the words that count as it.
  private static let table = """
    labour labor worker rabochiy trud
    directorate administration department upravlenie
    organisation organization
    defence defense
    centre center
    programme program
    soviet sovet sovetov
    committee komitet comm ctee
    commission komissiya
    council rada
    party partiya
    social socialist
    democratic democrat democracy
    revolutionary revolution
    political politics politburo-
    military war
    economy economic economics
    people narod peoples
    foreign external
    internal interior
    bolshevik bolshevist bolsheviki
    menshevik menshevist mensheviki
    supreme highest
    planning plan
    state government-
    russia russian rossiya rossiiskaya rossiyskaya russias
    caucasus caucasian caucasia kavkaz kavkazskiy
    siberia siberian
    ukraine ukrainian
    finland finnish
    poland polish
    germany german
    france french
    britain british
    england english
    latvia latvian
    estonia estonian
    lithuania lithuanian
    georgia georgian
    armenia armenian
    turkey turkish
    turkestan turkestani
    china chinese
    japan japanese
    america american
    austria austrian
    hungary hungarian
    italy italian
    spain spanish
    petrograd petrogradskaya petrogradskiy petrogradsky
    leningrad leningradskaya leningradsky
    moscow muscovite moskovskaya moskovsky moskva
    ural urals uralian
    north northern severnyy
    south southern yuzhnyy
    east eastern vostochnyy
    west western zapadnyy
    northwest northwestern
    northeast northeastern
    southwest southwestern
    southeast southeastern
    empire imperial
    republic republican
    province provincial
    region regional oblast
    district uyezd
    city municipal
    agriculture agricultural
    industry industrial
    finance financial
    education educational
    nation national
    central tsentralnyy
    executive ispolnitelnyy
    opposition oppositional oppositionist oppozitsiya
    left levaya levyy
    right pravaya pravyy
    red krasnaya krasnyy
    army armiya
    congress sezd
    """

  private static let roots: [String: String] = {
    var roots: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init).filter { !$0.hasSuffix("-") }
      for word in words { roots[word] = words[0] }
    }
    return roots
  }()

  private static let knownRoots = Set(roots.values)

  private static let ordinals: [String: String] = {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    let romans = [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
      "xv", "xvi", "xvii", "xviii", "xix", "xx",
    ]
    var table: [String: String] = [:]
    for (position, word) in words.enumerated() {
      let number = "\(position + 1)"
      table[word] = number
      table[number] = number
      for ending in ["st", "nd", "rd", "th"] { table[number + ending] = number }
      if position > 0, romans[position].count > 1 { table[romans[position]] = number }
    }
    return table
  }()

  /// Russian adjectives of places: `petrogradskaya` → `petrograd`.
  private static let adjectiveEndings: [(String, String)] = [
    ("gradskaya", "grad"), ("gradskii", "grad"), ("gradsky", "grad"), ("gradskiy", "grad"),
  ]

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
