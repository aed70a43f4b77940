package import Diagnostics

package enum UnknownSort: Rule {
  package static let name = "unknown-sort"
  package static let summary = "`sort` is a sort of body or place that is known."
  package static let severity = Diagnostic.Severity.warning

  /// The sorts of bodies.
  package static let ofBodies = [
    "state", "army", "fleet", "front", "newspaper", "club", "school", "congress", "parliament",
    "party", "ministry", "committee", "court", "church", "company", "society", "hospital", "museum",
    "laboratory", "theatre", "embassy", "household",
  ]
  /// The sorts of places.
  package static let ofPlaces = [
    "town", "region", "country", "continent", "river", "sea", "island", "building", "battlefield",
  ]

  static func known(_ kind: Entity.Kind) -> [String] { kind == .place ? ofPlaces : ofBodies }

  static func check(
    _ sort: PlacedText, of kind: Entity.Kind, into diagnostics: inout DiagnosticList
  ) {
    let known = known(kind)
    guard !known.contains(sort.text) else { return }
    let meant = NearWord.nearest(to: sort.text, among: known)
    diagnostics.add(Self.self, .unknownSort(sort.text, meant: meant, known), at: sort.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownSort(_ text: String, meant: String?, _ known: [String]) -> Self {
    Self(
      "\(quoted(text)) isn't a sort that is known: its options may be of any other unknown sort",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of: \(known.joined(separator: ", "))")
  }
}
