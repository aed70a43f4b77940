import EDTF

/// Terms of one person, of which those of a time are found without looking at all the others.
final class Career: Sendable {
  /// In the chronicle's order.
  let terms: [Term]
  private let spans: SpanTree

  /// - Complexity: O(n log n) in the number of terms.
  init(_ terms: [Term]) {
    self.terms = terms
    spans = SpanTree(terms.map(\.span))
  }

  /// Whether one that is meant may have been held on one of the days.
  func contains(overlapping days: DayRange, where isMeant: (Term) -> Bool) -> Bool {
    spans.contains(overlapping: days) { isMeant(terms[$0]) }
  }
}
