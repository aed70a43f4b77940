import Diagnostics

enum SharedSurname: ChronicleRule {
  static let name = "shared-surname"
  static let summary = "People who share a surname are told apart by `is`."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    var groups: [String: [Entity]] = [:]
    for person in chronicle.people where person.distinction == nil {
      if let surname = surname(of: person.name) { groups[surname, default: []].append(person) }
    }
    for surname in groups.keys.sorted() {
      guard let group = groups[surname], group.count > 1 else { continue }
      // One of them, the subject if he is among them, needs no telling apart.
      let plain = group.first { $0.id == chronicle.subject } ?? group[0]
      let note = Diagnostic.Note("`\(plain.id)` stands here", at: plain.place)
      for person in group where person.id != plain.id {
        diagnostics.add(
          Self.self, .shared(person.name, plain.name), at: person.place, notes: [note])
      }
    }
  }

  /// The last word of a name in several words, but not of `Peter the Great` and `Louis XIV`.
  private static func surname(of name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last, last.first?.isUppercase == true else {
      return nil
    }
    let isEpithet = words.contains("the") || words.contains("of")
    let isNumeral = last.allSatisfy { "IVXLC".contains($0) }
    return isEpithet || isNumeral ? nil : last
  }
}

extension Diagnostic.Message {
  fileprivate static func shared(_ name: String, _ other: String) -> Self {
    Self(
      "\(name) has the surname of \(other)",
      remedy: "tell the two apart with `is:`, such as `is: father of Ivar`")
  }
}
