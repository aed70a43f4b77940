import Diagnostics

enum UnreadableTemplate: Rule {
  static let name = "unreadable-template"
  static let summary = "A wording's holes are ones its kind has, and leave only one answer."

  /// The wording, if its holes are those of its kind and enough; reports it if not.
  static func template(
    _ text: PlacedText, kind: String, holes: Template.Holes,
    into diagnostics: inout DiagnosticList
  ) -> Template? {
    let template: Template
    do {
      template = try Template(text.text)
    } catch {
      switch error {
      case .brace(let column):
        diagnostics.add(Self.self, .brace, at: text.place(column: column))
      case .unknown(let name, let column):
        diagnostics.add(
          Self.self, .unknown(name, kind: kind, holes), at: text.place(column: column))
      }
      return nil
    }
    if let hole = template.holes.first(where: { !holes.allowed.contains($0) }) {
      diagnostics.add(Self.self, .unknown(hole.rawValue, kind: kind, holes), at: text.place)
      return nil
    }
    guard holes.needed.contains(where: Set(template.holes).isSuperset) else {
      diagnostics.add(Self.self, .ambiguous(kind, holes), at: text.place)
      return nil
    }
    return template
  }
}

extension Diagnostic.Message {
  fileprivate static var brace: Self {
    Self(
      "a brace without its partner",
      remedy: "write holes as {event}; a brace that is meant as one stands twice: {{ or }}")
  }

  fileprivate static func unknown(_ name: String, kind: String, _ holes: Template.Holes) -> Self {
    let names = holes.allowed.map { "{\($0.rawValue)}" }
    return Self(
      "a wording of `\(kind)` has no {\(name)}",
      remedy: "write one of \(names.joined(separator: ", "))")
  }

  fileprivate static func ambiguous(_ kind: String, _ holes: Template.Holes) -> Self {
    let sets = holes.needed.map { set in
      set.map { "{\($0.rawValue)}" }.joined(separator: " with ")
    }
    return Self(
      "this wording of `\(kind)` doesn't say enough for one answer",
      remedy: "add \(sets.joined(separator: ", or "))")
  }
}
