import Chronicle
import English
import Testing

/// The sorts that a chronicle may say are those that names tell.
@Suite struct SortTests {
  @Test func theSortsOfBodiesAreThoseOfTheirNames() {
    #expect(Set(UnknownSort.ofBodies) == Set(BodySorts.all))
  }

  @Test(arguments: [
    ("the Northern Gazette", "newspaper"), ("the Eastern Front", "front"),
    ("the teachers' college at Lund", "school"), ("the United States", "state"),
    ("the praesidium of the City Council", "committee"),
  ])
  func aNameTellsItsSort(_ name: String, _ sort: String) {
    #expect(BodySorts.sort(of: name) == sort)
  }

  /// Of what the name doesn't say nothing is guessed.
  @Test func aNameThatSaysNothingHasNoSort() { #expect(BodySorts.sort(of: "Gosplan") == nil) }

  @Test func exclusiveRoles() {
    #expect(RoleWords.areExclusive("colonel", "captain"))
    #expect(!RoleWords.areExclusive("colonel", "commander"))
    for second in ["chairman", "deputy chairman", "vice chairman"] {
      #expect(RoleWords.areExclusive("treasurer", second))
    }
    #expect(RoleWords.areExclusive("vice-president", "president"))
    #expect(!RoleWords.areExclusive("former chairman", "secretary"))
    #expect(!RoleWords.areExclusive("acting treasurer", "treasurer"))
    #expect(!RoleWords.areExclusive("member", "leader"))
    #expect(!RoleWords.areExclusive("king", "queen") && !RoleWords.areExclusive("king", "king"))
  }
}
