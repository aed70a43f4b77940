import Diagnostics
import EDTF

/// Reads the `claims` of an event.
enum ClaimReader {
  static func read(
    _ event: Fields, _ calendar: CalendarMark, into findings: inout Findings
  ) -> [Claim] {
    guard let node = event["claims"], !node.isNull else { return [] }
    guard case .list(let items) = node.content else {
      WrongType.report("claims", is: node, expected: "a list of claims", into: &findings)
      return []
    }
    DateBesideClaims.check(event, into: &findings)
    var claims: [Claim] = []
    for item in items {
      guard let fields = Fields(item, keys: Keys.claim, subject: "a claim", into: &findings) else {
        WrongType.report("claims", is: item, expected: "a list of mappings", into: &findings)
        continue
      }
      guard let claim = read(fields, calendar, into: &findings) else { continue }
      claims.append(claim)
    }
    DuplicateClaim.check(claims, into: &findings)
    TwoPreferredClaims.check(claims, into: &findings)
    return claims
  }

  private static func read(
    _ fields: Fields, _ calendar: CalendarMark, into findings: inout Findings
  ) -> Claim? {
    let date = fields["date"].flatMap {
      DateField.read($0, keyPlace: fields.keyPlace("date"), calendar, into: &findings)
    }
    let what = fields.string("what", into: &findings)
    EmptyClaim.check(fields, into: &findings)
    let source = fields.string("source", into: &findings)
    let passage = fields.string("where", into: &findings)
    let isPreferred = UnreadableFlag.read("preferred", of: fields, into: &findings) ?? false
    let note = fields.string("note", into: &findings)
    guard let id = fields["id"]?.text else {
      MissingID.report(of: fields, into: &findings)
      return nil
    }
    guard BadID.check(id, of: "claim", into: &findings) else { return nil }
    return Claim(
      id: id.text, date: date, what: what, source: source, passage: passage,
      isPreferred: isPreferred, note: note, place: id.place,
      fieldPlaces: fields.places(depth: 0))
  }
}
