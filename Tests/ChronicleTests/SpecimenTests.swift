import Diagnostics
import Questions
import Foundation
import Testing

@testable import Chronicle

/// Compares what is said about the smallest failing input of each rule with what was agreed.
///
/// The input is `Specimens/RULE.yaml`, the text `Specimens/RULE.txt`; `RECORD=1 swift test --filter
/// SpecimenTests` writes the latter anew.
@Suite struct SpecimenTests {
  /// Rules whose smallest failing input is too large to keep.
  static let generated: [String: [UInt8]] = [
    "too-large": Array("id: s\ntitle: \"".utf8) + Array(repeating: 0x78, count: 100_001)
      + Array("\"\nevents:\n  - {id: a, what: was born}\n".utf8),
    "too-many-problems": Array("id: s\npeople:\n".utf8)
      + (0...1000).flatMap { Array("  p\($0): {nam: x, name: x}\n".utf8) },
  ]

  static var names: [String] { Rules.all.map { $0.name } }

  @Test func everyRuleHasANameOfItsOwn() {
    #expect(Set(Self.names).count == Self.names.count)
    #expect(Rules.all.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test func everySpecimenIsOfARule() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Specimens.folder, includingPropertiesForKeys: nil)
    let known = Set(Self.names)
    for file in files {
      #expect(known.contains(file.deletingPathExtension().lastPathComponent), "\(file)")
    }
  }

  @Test(arguments: names) func specimenRaisesItsRule(_ name: String) throws {
    let bytes = try Self.generated[name] ?? Specimens.bytes("\(name).yaml")
    let diagnostics = try Self.diagnostics(of: bytes, file: "\(name).yaml")
    #expect(diagnostics.contains { $0.rule == name })
    #expect(Set(diagnostics.map(\.rule)).subtracting([name]).isEmpty || name == "too-many-problems")
    for diagnostic in diagnostics {
      #expect(diagnostic.place.line >= 1 && diagnostic.place.column >= 1)
      #expect(!diagnostic.message.remedy.isEmpty && !diagnostic.message.remedy.hasSuffix("."))
    }
    // Of very many, the last says that there are more.
    let shown = diagnostics.count > 100 ? diagnostics.suffix(1) : diagnostics[...]
    let text = shown.map(\.text).joined(separator: "\n") + "\n"
    try Specimens.compare(text, with: "\(name).txt")
  }
}

extension SpecimenTests {
  /// The chronicle that recipes among the specimens draw from.
  private static let chronicle = """
    id: specimen
    subject: ivar
    people: {ivar: Ivar}
    organisations: {party: the party}
    events: [{id: joins, what: joined the party, date: 1907}]
    """

  /// What is said of a file, and of a recipe beside its chronicle.
  static func diagnostics(of bytes: [UInt8], file: String) throws -> [Diagnostic] {
    let (content, diagnostics) = AnnalsFileReader.read(bytes, file: file, asking: .ofAllKinds)
    guard case .recipe(let recipe)? = content else { return diagnostics }
    let chronicle = try #require(
      ChronicleReader.read(Array(chronicle.utf8), file: "s", asking: .ofAllKinds).chronicle)
    return diagnostics
      + RecipeLinks.check(
        recipe, bytes: bytes, chronicles: [chronicle], known: [chronicle.id],
        count: recipe.select.contains { $0.days != nil } ? 0 : 1)
  }
}

/// The folder of golden files.
enum Specimens {
  static var folder: URL {
    Bundle.module.resourceURL?.appending(path: "Specimens") ?? URL(filePath: "Specimens")
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// Compares with a golden file, or writes it where `RECORD=1` is set.
  static func compare(_ text: String, with name: String, source: String = #filePath) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let file = URL(filePath: source).deletingLastPathComponent()
        .appending(path: "Specimens").appending(path: name)
      try Data(text.utf8).write(to: file)
      return
    }
    let golden = try String(decoding: bytes(name), as: UTF8.self)
    #expect(text == golden)
  }
}
