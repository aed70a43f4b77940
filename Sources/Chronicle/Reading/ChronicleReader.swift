package import Diagnostics
import EDTF

/// Reads a chronicle's bytes.
package enum ChronicleReader {
  /// Reads `bytes`, the content of `file`, and finds all that is wrong with them.
  ///
  /// Never throws and never stops at the first problem. The chronicle holds what is sound; it is
  /// nil where nothing is readable. With errors among the diagnostics it is not fit for use.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (chronicle: Chronicle?, diagnostics: [Diagnostic]) {
    read(bytes, file: file, limits: Limits())
  }

  /// Likewise, with limits of the caller's own.
  package static func read(
    _ bytes: [UInt8], file: String, limits: Limits
  ) -> (chronicle: Chronicle?, diagnostics: [Diagnostic]) {
    let (root, found) = FileRoot.read(bytes, file: file, limits: limits)
    var findings = found
    guard let node = root.node else { return (nil, findings.sorted()) }
    return (checked(node, file: file, into: &findings), findings.sorted())
  }

  /// The chronicle that `root` holds, with what its rules say of it.
  static func checked(
    _ root: PlacedNode, file: String, into findings: inout Findings
  ) -> Chronicle? {
    let chronicle = chronicle(from: root, file: file, into: &findings)
    if let chronicle {
      for rule in Rules.ofChronicles { rule.check(chronicle, into: &findings) }
    }
    return chronicle
  }

  private static func chronicle(
    from root: PlacedNode, file: String, into findings: inout Findings
  ) -> Chronicle? {
    let start = Place(file: file, line: 1)
    guard
      let fields = Fields(root, keys: Keys.chronicle, subject: "a chronicle", into: &findings)
    else {
      WrongType.reportRoot(root, into: &findings)
      return nil
    }
    UnknownVersion.check(fields, into: &findings)
    let written = fields.text("id", into: &findings)
    if let written { BadID.checkChronicle(written, into: &findings) }
    let id = written?.text ?? ChronicleID.fromFileName(file)
    if id == nil { BadID.reportFileName(at: start, into: &findings) }
    var chronicle = Chronicle(
      id: id ?? "", idIsWritten: written != nil, title: id ?? "", file: file,
      fieldPlaces: fields.places(depth: 1))
    chronicle.title = fields.string("title", into: &findings) ?? chronicle.title
    chronicle.subject = fields.string("subject", into: &findings)
    chronicle.language = fields.string("language", into: &findings) ?? chronicle.language
    chronicle.calendar = UnknownCalendar.read(fields, into: &findings) ?? .unstated
    chronicle.people = EntityReader.read("people", .person, of: fields, into: &findings)
    chronicle.organisations = EntityReader.read(
      "organisations", .organisation, of: fields, into: &findings)
    chronicle.roles = EntityReader.read("roles", .role, of: fields, into: &findings)
    chronicle.places = EntityReader.read("places", .place, of: fields, into: &findings)
    chronicle.sources = SourceReader.read(fields, into: &findings)
    chronicle.unasked = UnreadableAsk.readUnasked(fields, into: &findings)
    chronicle.formerly = BadID.formerIDs(
      fields, isAccepted: BadID.checkChronicle, into: &findings)
    chronicle.events = events(of: fields, in: chronicle, into: &findings)
    return chronicle
  }

  private static func events(
    of fields: Fields, in chronicle: Chronicle, into findings: inout Findings
  ) -> [Event] {
    guard let node = fields["events"], !node.isNull else { return [] }
    guard case .list(let items) = node.content else {
      WrongType.report("events", is: node, expected: "a list of events", into: &findings)
      return []
    }
    return items.compactMap { EventReader.read($0, in: chronicle, into: &findings) }
  }
}
