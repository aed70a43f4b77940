import EDTF

/// What the words of one language mean, as far as questions need to know: looked up, never said.
///
/// Single words are folded: in lower case and without accents.
package struct Lexicon: Sendable {
  /// The names of the months, January first.
  package let months: [String]
  /// Words that don't tell one name from another: `of`, `the`.
  package let fillers: Set<String>
  /// What joins a role to its body where the chronicle doesn't say: `of`.
  package let joint: String
  /// A place with this before it is where something led to: `to`.
  package let goalPreposition: String
  /// Whether the words say how old somebody was.
  package let saysAge: @Sendable (_ words: [String]) -> Bool
  /// The numbers that the words say, in digits or in words.
  package let numbers: @Sendable (_ words: [String]) -> Set<Int>
  /// The words with their numbers in digits and their units of time in the singular: `3 year`.
  package let inDigits: @Sendable (_ words: [String]) -> [String]
  /// What sort of body a name says it is: `front` of `the Eastern Front`; nil where it doesn't say.
  package let sortOfBody: @Sendable (_ name: String) -> String?
  /// Whether a predicate is what many do, so that others may have done it at the same time.
  package let isCommonDeed: @Sendable (_ predicate: String) -> Bool
  /// Whether the words tell the sex of whoever did it.
  package let tellsSex: @Sendable (_ predicate: String) -> Bool
  package let roles: Roles

  /// What the words of a role's name mean.
  package struct Roles: Sendable {
    /// Whether one holds it at a time: of what many hold, who held it has many right answers; nil where the
    /// name doesn't tell.
    package let isSole: @Sendable (_ role: String) -> Bool?
    /// Whether nearly everybody with a post at a body is that besides.
    package let isCommon: @Sendable (_ role: String) -> Bool
    /// Whether the name is that of a woman's post only: `queen`.
    package let isForWomen: @Sendable (_ role: String) -> Bool
    /// Whether the name is that of a man's post only: `king`.
    package let isForMen: @Sendable (_ role: String) -> Bool
    /// Whether its holders sit on a throne: `king`.
    package let isThrone: @Sendable (_ role: String) -> Bool
    /// Whether both are one post, held by a woman and by a man: `king`, `queen`.
    package let isSame: @Sendable (_ first: String, _ second: String) -> Bool
    /// Whether who is asked for the one could be told the other: one name says all that the other says.
    package let mayMean: @Sendable (_ first: String, _ second: String) -> Bool
    /// Whether one could pass for the other.
    package let areConfusable: @Sendable (_ first: String, _ second: String) -> Bool
    /// Whether nobody holds both at one body at a time.
    package let areExclusive: @Sendable (_ first: String, _ second: String) -> Bool
  }
}

extension Lexicon {
  package static let english = Lexicon(
    months: EnglishWords.months.map { $0.lowercased() },
    fillers: ["of", "the", "for", "and"], joint: "of", goalPreposition: "to",
    saysAge: EnglishNumbers.sayAge, numbers: EnglishNumbers.all, inDigits: EnglishNumbers.inDigits,
    sortOfBody: BodySorts.sort, isCommonDeed: Deeds.isCommon, tellsSex: Deeds.tellsSex,
    roles: Roles(
      isSole: RoleWords.isSole, isCommon: RoleWords.isCommon, isForWomen: RoleWords.isForWomen,
      isForMen: RoleWords.isForMen, isThrone: RoleWords.isThrone, isSame: RoleWords.isSame,
      mayMean: RoleWords.mayMean, areConfusable: RoleWords.areConfusable,
      areExclusive: RoleWords.areExclusive))
}
