import English
import Testing

/// A level that makes another office, in one word or two, keeps two posts apart.
@Suite struct RoleLevelTests {
  @Test(arguments: [
    ("vice president", "president"), ("vice-president", "president"),
    ("Deputy President", "President"), ("acting chairman", "chairman"),
    ("candidate member", "member"), ("deputy people's commissar", "people's commissar"),
    ("vice minister of war", "minister of war"),
  ]) func anotherOffice(_ one: String, _ other: String) {
    #expect(!RoleWords.mayMean(one, other) && !RoleWords.mayMean(other, one))
    #expect(!RoleWords.areConfusable(one, other) && !RoleWords.isSame(one, other))
  }

  @Test(arguments: [
    ("chief commissar", "commissar"), ("full member", "member"), ("first secretary", "secretary"),
    ("vice president", "vice-president"), ("deputy", "deputy of the estates"),
  ]) func theSameOffice(_ one: String, _ other: String) {
    #expect(RoleWords.mayMean(one, other) && RoleWords.areConfusable(one, other))
  }

  @Test(
    arguments: [
      ("vice president", true), ("vice-president", true), ("deputy chairman", true),
      ("acting president", true), ("deputy", false), ("assistant director", false),
      ("candidate member", false), ("deputy minister", nil), ("chief of staff", true),
      ("researcher", nil),
    ] as [(String, Bool?)]) func howManyHoldIt(_ role: String, _ isSole: Bool?)
  {
    #expect(RoleWords.isSole(role) == isSole, "\(role)")
  }
}
