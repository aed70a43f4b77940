/// Letters that are no plain Latin, each as English books write it.
enum Letters {
  /// Lower-case letters by their Latin spelling; accents have been taken off before.
  static let latin: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for group in groups {
      for pair in group.split(whereSeparator: \.isWhitespace) {
        let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
        guard let letter = parts[0].unicodeScalars.first else { continue }
        table[letter] = String(parts[1])
      }
    }
    for dash in "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}".unicodeScalars {
      table[dash] = "-"
    }
    for quote in "\u{2018}\u{2019}\u{201B}\u{2BC}\u{2B9}\u{2032}\u{B4}".unicodeScalars {
      table[quote] = "'"
    }
    for quote in "\u{201C}\u{201D}\u{201E}\u{AB}\u{BB}\u{2033}".unicodeScalars {
      table[quote] = "\""
    }
    for blank in "\u{A0}\u{2009}\u{200A}\u{202F}\u{3000}\u{2028}\u{2029}".unicodeScalars {
      table[blank] = " "
    }
    return table
  }()

  private static let groups = [
    // Latin letters that are no letter with an accent.
    "ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ŋ=ng ħ=h ŧ=t ə=e ĸ=k",
    // Russian.
    """
    а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts
    ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
    """,
    // Ukrainian, Belarusian, Russian before 1918.
    "є=ye і=i ї=yi ґ=g ў=u ѣ=e ѳ=f ѵ=i",
    // Serbian, Macedonian.
    "ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz",
    // Greek.
    """
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f
    χ=ch ψ=ps ω=o
    """,
  ]

  /// Whether a breve after this letter makes й of it.
  static func isAfterCyrillicI(_ scalar: Unicode.Scalar?) -> Bool { scalar == "\u{438}" }

  /// Marks of direction, joiners, soft hyphens and the like.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .control: true
    default: scalar == "\u{30FB}"
    }
  }
}
