import Diagnostics
import Questions

@testable import Chronicle

/// Reads a chronicle from a text.
func readText(_ yaml: String) -> (chronicle: Chronicle?, diagnostics: [Diagnostic]) {
  ChronicleReader.read(Array(yaml.utf8), file: "c.yaml", asking: .ofAllKinds)
}

/// `rule line:column` of everything found.
func findings(_ yaml: String) -> [String] {
  readText(yaml).diagnostics.map { "\($0.rule) \($0.place.line):\($0.place.column)" }
}
