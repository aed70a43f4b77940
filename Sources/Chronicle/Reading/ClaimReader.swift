import Diagnostics
import EDTF

/// Reads the `claims` of an event.
enum ClaimReader {
  static func read(
    _ event: MappingFields, _ style: DateStyle, into diagnostics: inout DiagnosticList
  ) -> [Claim] {
    guard let node = event["claims"], !node.isNull else { return [] }
    guard case .list(let items) = node.content else {
      WrongType.report("claims", is: node, expected: "a list of claims", into: &diagnostics)
      return []
    }
    if event.has("date") {
      DateBesideClaims.report(
        at: event.keyPlace("date"), claims: event.keyPlace("claims"), into: &diagnostics)
    }
    var claims: [Claim] = []
    for item in items {
      guard
        let fields = MappingFields(item, keys: Keys.claim, subject: "a claim", into: &diagnostics)
      else {
        WrongType.report("claims", is: item, expected: "a list of mappings", into: &diagnostics)
        continue
      }
      guard let claim = read(fields, style, into: &diagnostics) else { continue }
      claims.append(claim)
    }
    DuplicateClaim.check(claims, into: &diagnostics)
    TwoPreferredClaims.check(claims, into: &diagnostics)
    return claims
  }

  private static func read(
    _ fields: MappingFields, _ style: DateStyle, into diagnostics: inout DiagnosticList
  ) -> Claim? {
    let date = fields["date"].flatMap {
      DateField.read($0, keyPlace: fields.keyPlace("date"), style, into: &diagnostics)
    }
    let what = fields.string("what", into: &diagnostics)
    if !fields.has("date"), !fields.has("what") {
      EmptyClaim.report(at: fields.place, into: &diagnostics)
    }
    let source = fields.string("source", into: &diagnostics)
    let passage = fields.string("where", into: &diagnostics)
    let isPreferred = fields.flag("preferred", into: &diagnostics) ?? false
    let note = fields.string("note", into: &diagnostics)
    guard let id = fields["id"]?.text else {
      MissingID.report(fields.subject, at: fields.place, into: &diagnostics)
      return nil
    }
    guard BadID.check(id, of: "claim", into: &diagnostics) else { return nil }
    return Claim(
      id: id.text, date: date, what: what, source: source, passage: passage,
      isPreferred: isPreferred, note: note, place: id.place,
      fieldPlaces: fields.places(depth: 0))
  }
}
