import Diagnostics
import Questions
import EDTF
import Foundation
import Testing

@testable import Chronicle

/// Files made to break readers; see `Hostile/README.md`.
@Suite struct HostileTests {
  static var folder: URL {
    Bundle.module.resourceURL?.appending(path: "Hostile") ?? URL(filePath: "Hostile")
  }

  static func files(_ name: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name)
    return (files ?? []).sorted().map { "\(name)/\($0)" }
  }

  static func read(_ path: String) throws -> (chronicle: Chronicle?, diagnostics: [Diagnostic]) {
    let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
    return ChronicleReader.read(bytes, file: path, asking: .ofAllKinds)
  }

  static func errors(_ path: String) throws -> [String] {
    try read(path).diagnostics.filter { $0.severity == .error }
      .map { "\($0.rule) \($0.place.line):\($0.place.column)" }
  }

  /// What each file of `yaml` must come to: its errors, in order.
  static let outcomes: [String: [String]] = [
    "01-billion-laughs": ["too-many-aliases 5:30"],
    "02-billion-laughs-key": ["too-many-aliases 5:30"],
    "09-mapping-as-key": [
      "complex-key 2:5", "missing-id 2:5", "what-or-role 2:5", "complex-key 3:5",
    ],
    "10-sexagesimal-overflow": ["unknown-key 5:5"],
    "15-long-simple-key": ["yaml-syntax 1:1101"],
    "20-implicit-types": [
      "unreadable-date 4:22", "bad-id 5:10", "bad-id 6:10", "unreadable-date 6:22",
      "bad-id 7:10", "unreadable-date 7:23",
    ],
    "21-implicit-dates": [
      "unreadable-date 9:19", "unreadable-date 12:16", "unreadable-date 18:19",
      "unreadable-date 21:21",
    ],
    "22-big-ints": [
      "unknown-key 5:5", "unknown-key 6:5", "unknown-key 7:5", "unknown-key 8:5",
      "unknown-key 9:5",
    ],
    "23-duplicate-keys": ["what-or-role 2:5", "duplicate-key 3:5"],
    "24-duplicate-ids": ["duplicate-id 3:10"],
    "26-tags": [
      "unknown-key 1:1", "explicit-tag 1:4", "unknown-key 2:1", "explicit-tag 2:4",
      "unknown-key 3:1", "explicit-tag 3:4", "unknown-key 4:1", "explicit-tag 4:4",
    ],
    "28-multi-doc": ["second-document 6:1"],
    "29-tabs": ["tab-indentation 2:1"],
    "31-root-null": [],
    "33-events-null": [],
    "40-nul": ["control-character 2:10"],
    "43-utf16": ["encoding 1:1"],
    "44-bom": [],
    "46-nel-ls": ["line-separator 4:12", "line-separator 4:24"],
  ]

  @Test(arguments: files("yaml")) func yaml(_ path: String) throws {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let errors = try Self.errors(path)
    #expect(errors == Self.outcomes[name])
  }

  @Test func everyOutcomeHasItsFile() {
    #expect(Set(Self.files("yaml")) == Set(Self.outcomes.keys.map { "yaml/\($0).yaml" }))
  }

  /// The same files as recipes: the budgets are the same, and nothing in them makes a usable deck.
  @Test(arguments: files("yaml")) func yamlAsRecipe(_ path: String) throws {
    let text =
      Array("deck: hostile\n".utf8) + Array(try Data(contentsOf: Self.folder.appending(path: path)))
    let (content, diagnostics) = AnnalsFileReader.read(text, file: path, asking: .ofAllKinds)
    let errors = diagnostics.filter { $0.severity == .error }.map(\.rule)
    for rule in [
      "too-many-aliases", "yaml-syntax", "second-document", "tab-indentation", "control-character",
    ]
    where Self.outcomes[URL(filePath: path).deletingPathExtension().lastPathComponent]?
      .contains(where: { $0.hasPrefix(rule) }) ?? false
    {
      #expect(errors.contains(rule))
    }
    guard case .recipe(let recipe)? = content else { return }
    #expect(!errors.isEmpty || recipe.cards.isEmpty)
  }

  /// What each file of `recipes` must come to: its errors, in order.
  static let recipeOutcomes: [String: [String]] = [
    "01-id-is-a-path": [
      "bad-id 1:7", "bad-id 2:14", "bad-id 2:27", "bad-id 2:33", "bad-id 4:10", "bad-id 5:10",
    ],
    // That no chronicle has this id is said where chronicles are looked for.
    "02-draws-from-itself": [],
    "03-limits": ["unreadable-limit 2:15", "unreadable-limit 2:30"],
    "04-templates": [
      "unreadable-template 4:10", "unreadable-template 4:15", "unreadable-template 4:20",
      "unreadable-template 4:33", "unreadable-template 4:85", "unreadable-template 4:98",
      "unknown-kind 6:3",
    ],
    "05-wrong-types": [
      "wrong-type 1:7", "wrong-type 2:13", "wrong-type 3:9", "wrong-type 4:10", "wrong-type 5:12",
      "wrong-type 6:9", "wrong-type 7:11", "wrong-type 8:12", "wrong-type 9:8",
    ],
    "06-same-card-twice": ["duplicate-card 4:10", "duplicate-key 5:13"],
    "07-alias-bomb": ["too-many-aliases 7:17"],
    "08-escapes": [],
    "09-not-a-date": [
      "unreadable-date 2:20", "unreadable-date 2:35", "unreadable-date 4:54",
      "unreadable-date 5:54",
    ],
    "10-empty": ["empty-text 1:1"],
    "11-both": ["unknown-key 2:1", "unknown-key 3:1"],
    "12-huge-answer": [
      "unreadable-answer 3:42", "unreadable-answer 4:53", "unreadable-answer 5:47",
    ],
  ]

  @Test(arguments: files("recipes")) func recipes(_ path: String) throws {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: path)))
    let (content, diagnostics) = AnnalsFileReader.read(bytes, file: path, asking: .ofAllKinds)
    let errors = diagnostics.filter { $0.severity == .error }
      .map { "\($0.rule) \($0.place.line):\($0.place.column)" }
    #expect(errors == Self.recipeOutcomes[name])
    guard case .recipe(let recipe)? = content, errors.isEmpty else { return }
    // Texts are kept as they are; what shows them makes them harmless.
    #expect(recipe.cards.allSatisfy { !$0.questions.isEmpty })
  }

  @Test func everyRecipeOutcomeHasItsFile() {
    #expect(
      Set(Self.files("recipes")) == Set(Self.recipeOutcomes.keys.map { "recipes/\($0).yaml" }))
  }

  @Test(arguments: files("paths")) func idsAreData(_ path: String) throws {
    let errors = try Self.errors(path)
    if path.contains("50-include") {
      #expect(errors == ["unknown-key 1:1", "unknown-key 6:5", "unknown-reference 7:13"])
    } else {
      #expect(errors == ["bad-id 2:9"])
    }
  }

  @Test(arguments: files("terminal") + files("unicode") + files("html"))
  func textsAreKeptAsTheyAre(_ path: String) throws {
    let (chronicle, diagnostics) = try Self.read(path)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.text) == [])
    guard case .happening(let what) = chronicle?.events.first?.content else {
      Issue.record("no event was read")
      return
    }
    #expect(!what.isEmpty)
  }

  @Test func implicitTypesStayTexts() throws {
    let chronicle = try #require(Self.read("yaml/20-implicit-types.yaml").chronicle)
    let texts = chronicle.events.map { event in
      guard case .happening(let what) = event.content else { return "" }
      return "\(event.id) \(event.date?.description ?? "-") \(what)"
    }
    #expect(texts == ["no 1815 yes", "007 0800 1_000", "1e3 - 0x1F"])
  }

  @Test func typedAnswersAreNoDatesOrDates() throws {
    let file = Self.folder.appending(path: "dates/answers.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    for line in lines {
      let typed = line.split(separator: "\t", omittingEmptySubsequences: false)[0]
      let (chronicle, diagnostics) = readText(
        "id: s\nevents:\n  - {id: a, what: was born, date: \"\(typed)\"}\n")
      if chronicle?.events.first?.date == nil { #expect(!diagnostics.isEmpty) }
    }
  }

  @Test(arguments: LargeFile.allCases) func large(_ file: LargeFile) {
    let diagnostics = readText(file.yaml).diagnostics
    #expect(diagnostics.contains { $0.rule == file.rule })
  }

  /// Ten thousand events are no more than a file.
  @Test func manyEvents() {
    let events = (0..<10_000).map { "  - {id: e\($0), date: 0044, what: was \($0)}\n" }.joined()
    let (chronicle, diagnostics) = readText("id: s\nevents:\n" + events)
    #expect(chronicle?.events.count == 10_000)
    #expect(diagnostics.isEmpty)
  }
}
