package import Diagnostics
import EDTF

/// Reads a chronicle's bytes.
package enum ChronicleReader {
  /// Reads `bytes`, the content of `file`, and finds all that is wrong with them.
  ///
  /// Never throws and never stops at the first problem. The chronicle holds what is sound; it is
  /// nil where nothing is readable. With errors among the diagnostics it is not fit for use.
  package static func read(
    _ bytes: [UInt8], file: String, asking vocabulary: Vocabulary, limits: Limits = Limits()
  ) -> (chronicle: Chronicle?, diagnostics: [Diagnostic]) {
    let (root, found) = FileRoot.read(bytes, file: file, limits: limits)
    var diagnostics = found
    guard let node = root.node else { return (nil, diagnostics.sorted()) }
    return (checked(node, file: file, asking: vocabulary, into: &diagnostics), diagnostics.sorted())
  }

  /// The chronicle that `root` holds, with what its rules say of it.
  static func checked(
    _ root: PlacedNode, file: String, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> Chronicle? {
    let chronicle = chronicle(from: root, file: file, asking: vocabulary, into: &diagnostics)
    if let chronicle {
      for rule in Rules.ofChronicles { rule.check(chronicle, into: &diagnostics) }
    }
    return chronicle
  }

  private static func chronicle(
    from root: PlacedNode, file: String, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> Chronicle? {
    let start = Place(file: file, line: 1)
    guard
      let fields = MappingFields(
        root, keys: Keys.chronicle, subject: "a chronicle", into: &diagnostics)
    else {
      WrongType.reportRoot(root, into: &diagnostics)
      return nil
    }
    if let version = fields.text("annals", into: &diagnostics) {
      UnknownVersion.check(version, into: &diagnostics)
    }
    let written = fields.text("id", into: &diagnostics)
    if let written { BadID.checkChronicle(written, into: &diagnostics) }
    let id = written?.text ?? IDGrammar.fileID(fromName: file)
    if id == nil { BadID.reportFileName(at: start, into: &diagnostics) }
    var chronicle = Chronicle(
      id: id ?? "", idIsWritten: written != nil, title: id ?? "", file: file,
      fieldPlaces: fields.places(depth: 1))
    chronicle.title = fields.string("title", into: &diagnostics) ?? chronicle.title
    chronicle.subject = fields.string("subject", into: &diagnostics)
    chronicle.language = fields.string("language", into: &diagnostics) ?? chronicle.language
    chronicle.calendar =
      fields.value(
        "calendar", into: &diagnostics, orReport: UnknownCalendar.report,
        CalendarMark.init(rawValue:)) ?? .unstated
    chronicle.unstatedUntil = fields["unstated-until"].flatMap {
      DateField.read(
        $0, keyPlace: fields.keyPlace("unstated-until"), DateStyle(calendar: .gregorian),
        into: &diagnostics)
    }.flatMap { if case .day(let day) = $0.earliest { day } else { nil } }
    chronicle.people = EntityReader.read("people", .person, of: fields, into: &diagnostics)
    chronicle.organisations = EntityReader.read(
      "organisations", .organisation, of: fields, into: &diagnostics)
    chronicle.roles = EntityReader.read("roles", .role, of: fields, into: &diagnostics)
    chronicle.places = EntityReader.read("places", .place, of: fields, into: &diagnostics)
    chronicle.sources = SourceReader.read(fields, into: &diagnostics)
    chronicle.unasked = AskReader.readUnasked(fields, asking: vocabulary, into: &diagnostics)
    chronicle.formerly = fields.formerIDs(
      isAccepted: BadID.checkChronicle, into: &diagnostics)
    chronicle.events = events(of: fields, in: chronicle, asking: vocabulary, into: &diagnostics)
    return chronicle
  }

  private static func events(
    of fields: MappingFields, in chronicle: Chronicle, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> [Event] {
    guard let node = fields["events"], !node.isNull else { return [] }
    guard case .list(let items) = node.content else {
      WrongType.report("events", is: node, expected: "a list of events", into: &diagnostics)
      return []
    }
    return items.compactMap {
      EventReader.read($0, in: chronicle, asking: vocabulary, into: &diagnostics)
    }
  }
}
