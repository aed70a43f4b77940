import Diagnostics

enum NoHolder: Rule {
  static let name = "no-holder"
  static let summary = "A tenure has a holder."

  static func check(_ event: Event.Fields, hasWho: Bool, into diagnostics: inout DiagnosticList) {
    guard case .tenure = event.content, event.who.isEmpty else { return }
    diagnostics.add(
      Self.self, .noHolder(hasWho: hasWho),
      at: event.place(of: hasWho ? "who" : "role"))
  }
}

extension Diagnostic.Message {
  fileprivate static func noHolder(hasWho: Bool) -> Self {
    Self(
      hasWho
        ? "a tenure with an empty `who`" : "a tenure without `who`, in a chronicle without subject",
      remedy: "write `who:` with the id of whoever held the role")
  }
}
