import Diagnostics

enum GivesBirth: ChronicleRule {
  static let name = "gives-birth"
  static let summary = "`kind: birth` is of who is born, not of who gives birth."
  static let severity = Diagnostic.Severity.warning

  private static let beginnings = [["gave", "birth"], ["bore"], ["fathered"], ["begot"]]

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for event in chronicle.events where event.kind == "birth" {
      guard case .happening(let what) = event.content else { continue }
      let words = what.plainWords.map { $0.lowercased() }
      guard beginnings.contains(where: words.starts(with:)) else { continue }
      diagnostics.add(Self.self, .gives(what), at: event.place(of: "kind"))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func gives(_ what: String) -> Self {
    Self(
      "who \(quoted(what)) is not who was born",
      remedy: "use another kind such as `child`, and `was born` with `who` for the child")
  }
}
