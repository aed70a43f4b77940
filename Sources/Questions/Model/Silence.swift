/// Why an event gets no card of a kind.
package enum Silence: Error, Hashable, Sendable, CaseIterable {
  /// It is asked by another event: the first or last of terms that touch, or the happening that begins
  /// or ends the term.
  case askedElsewhere
  /// The author asks for no such card.
  case switchedOff
  /// It is only claimed, or planned.
  case hedged
  case unknownDate
  /// The date is too vague to be asked.
  case vagueDate
  /// No name tells its holder or body from others.
  case unnamed
  case heldByMany
  /// Whose life it is alone held the post: everybody would guess that.
  case subjectAlone
  /// Nothing tells the term from another of its holder.
  case otherTerms
  /// Its holder may have had the post right before, or right after.
  case mayGoOn
  /// Somebody else may have held the post then.
  case rivals
  /// Its wordings would give the answer away.
  case clue
}
