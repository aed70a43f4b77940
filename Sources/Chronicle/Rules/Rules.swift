/// All rules, for the documentation and for `check`.
package enum Rules {
  /// In the order in which a file is read.
  package static let all: [any Rule.Type] = ofFiles + ofValues + ofRecipes + ofChronicles

  /// What a file must be before its content counts.
  private static let ofFiles: [any Rule.Type] = [
    TooLarge.self, FileEncoding.self, ControlCharacter.self, LineSeparator.self,
    TabIndentation.self, TooDeep.self, TooManyAliases.self, YAMLSyntax.self, SecondDocument.self,
    ExplicitTag.self, ComplexKey.self, DuplicateKey.self, TooManyProblems.self,
  ]

  /// What a key and its value must be.
  private static let ofValues: [any Rule.Type] = [
    UnknownKey.self, WrongType.self, EmptyText.self, MissingID.self, BadID.self,
    UnknownVersion.self, UnknownCalendar.self, UnknownArticle.self, WhatOrRole.self,
    RoleWithoutBody.self, NoHolder.self, UnreadableDate.self, UnknownStatus.self, UnknownSort.self,
    UnreadableLength.self,
    UnreadableNumber.self, UnreadableFlag.self, UnreadableAsk.self, DateBesideClaims.self,
    EmptyClaim.self, DuplicateClaim.self, TwoPreferredClaims.self,
  ]

  /// What must hold of recipes, and of what they draw from.
  private static let ofRecipes: [any Rule.Type] = [
    UnknownKind.self, UnknownFacet.self, UnknownPrecision.self, UnreadableLimit.self,
    UnreadableTemplate.self, IncompleteCard.self, UnreadableAnswer.self, TooFewOptions.self,
    AnswerInQuestion.self, DuplicateCard.self, EmptyRecipe.self, UnknownChronicle.self,
    UnknownSelection.self, SelectsNothing.self,
  ]

  /// What must hold of the chronicle as a whole.
  static let ofChronicles: [any ChronicleRule.Type] = [
    EndBeforeStart.self, DuplicateID.self, FormerIDClash.self, UnknownReference.self,
    NotATenure.self, TenureDateDiffers.self, OverlappingTenures.self, OutsideLife.self,
    FarOff.self, MisspeltKind.self,
    UnknownLanguage.self, NoEvents.self, IDNotWritten.self, ReadsOn.self, DeicticWords.self,
    DateInText.self, NoteNarrower.self, OneLife.self, GivesBirth.self, LastingMoment.self,
    UnlinkedHandover.self, WhosePronoun.self,
    SharedSurname.self,
  ]
}
