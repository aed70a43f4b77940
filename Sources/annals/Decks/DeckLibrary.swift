import Diagnostics
import Progress
import Records
import Study
import Terminal

/// Finds decks: in the arguments, DATA/decks, ./Decks, and built in; the first with an id wins.
@MainActor
struct DeckLibrary {
  let program: Program
  private let home: Home
  /// Whether plain `study` takes a deck.
  private let uses: (String) -> Bool
  private let shelf = ChronicleShelf()

  /// - Parameter settings: what says which decks ``all()`` takes.
  init(_ program: Program, _ home: Home, _ settings: Settings = .standard) {
    self.program = program
    self.home = home
    uses = { settings.uses($0) ?? !Self.isSpare($0) }
  }

  /// As the learner has it: a shipped deck is used once any of its cards was.
  init(_ program: Program, _ learner: Learner) {
    self.init(program, learner.home, learner.state)
  }

  init(_ program: Program, _ home: Home, _ state: LearnerState) {
    self.program = program
    self.home = home
    let settings = Settings(state.settings)
    let begun = Set(state.newByDay.values.joined().lazy.filter { $0.value > 0 }.map(\.key))
    uses = { settings.uses($0) ?? (!Self.isSpare($0) || begun.contains($0)) }
  }

  /// Whether a deck ships beside the first, to be chosen by whom it interests.
  private static func isSpare(_ id: String) -> Bool {
    id != BuiltInDecks.first && BuiltInDecks.all.contains { $0.file == "built-in/\(id).yaml" }
  }

  /// Whether study without a deck takes the one with this id.
  func isUsed(_ id: String) -> Bool { uses(id) }

  /// Every deck found, those hidden by another with the same id too.
  func found() -> [(deck: Deck, hiddenBy: Deck?)] {
    var decks: [(deck: Deck, hiddenBy: Deck?)] = []
    func add(_ deck: Deck) {
      decks.append((deck, decks.first { $0.deck.id == deck.id && $0.hiddenBy == nil }?.deck))
      shelf.add(deck)
    }
    for file in Self.files(in: home.decks) { if let deck = find(file, .data) { add(deck) } }
    for file in Self.files(in: "Decks") { if let deck = find(file, .folder) { add(deck) } }
    for entry in BuiltInDecks.all {
      add(DeckLoader.builtIn(entry.text, file: entry.file, shelf))
    }
    return decks
  }

  /// The chronicles found, by id; sound or not.
  var chronicleIDs: [String] {
    _ = found()
    return shelf.ids
  }

  /// Decks that plain `study` takes, none of them read yet.
  func usedDecks() -> [Deck] {
    found().filter { $0.hiddenBy == nil && uses($0.deck.id) }.map(\.deck)
  }

  /// The decks that arguments name by id, file or folder, none of them read yet.
  func foundDecks(_ names: [String]) throws(Failure) -> [Deck] {
    var decks: [Deck] = []
    for name in names { decks += try named(name) }
    var ids = SharedIDs()
    for deck in decks {
      if let other = ids.earlier(than: deck) {
        throw Failure(
          .badInput,
          "\(other) and \(deck.file) both have the id \(deck.id): \(SharedIDs.remedy(for: deck)), or name only one of them"
        )
      }
    }
    return decks
  }

  private func named(_ name: String) throws(Failure) -> [Deck] {
    if !name.contains("/"), let known = found().first(where: { $0.deck.id == name })?.deck {
      return [known]
    }
    switch Self.kind(of: name) {
    case .directory:
      let files = Self.files(in: name)
      guard !files.isEmpty else {
        throw Failure(
          .noInput, "the folder \(name) holds no chronicle (*.yaml) and no deck (*.json)")
      }
      let decks = files.compactMap { find($0, .argument) }
      // Recipes in the folder may draw from what lies elsewhere.
      if decks.contains(where: { $0.kind == .recipe }) { _ = found() }
      return decks
    case .missing:
      let known = found().filter { $0.hiddenBy == nil }.map(\.deck.id)
      throw Failure(
        .noInput,
        "no deck, file or folder '\(name)'; decks here: \(known.isEmpty ? "none" : known.joined(separator: ", "))"
      )
    case .file:
      do {
        return [try load(name, origin: .argument)]
      } catch {
        throw Failure(error == .missing ? .noInput : .ioFailed, "\(name): \(error.message)")
      }
    }
  }

  /// A file read once, now; a recipe's chronicles are looked for beside it first, then where decks are.
  func load(_ file: String, origin: Deck.Origin) throws(BoundedFile.ReadError) -> Deck {
    let bytes = try BoundedFile.read(file, limit: DeckLoader.limit)
    if DeckName.scan(bytes)?.kind != .chronicle, !file.hasSuffix(".json") {
      for beside in Self.files(in: FileName.folder(of: file))
      where beside != file && !beside.hasSuffix(".json") {
        if let deck = try? DeckLoader.find(beside, origin: origin, shelf) { shelf.add(deck) }
      }
      _ = found()
    }
    return DeckLoader.load(bytes, file: file, origin: origin, shelf)
  }

  private func find(_ file: String, _ origin: Deck.Origin) -> Deck? {
    do {
      let deck = try DeckLoader.find(file, origin: origin, shelf)
      shelf.add(deck)
      return deck
    } catch {
      program.printer.error(Safe.line("annals: \(file): \(error.message); left out"))
      return nil
    }
  }

  private enum Kind { case missing, file, directory }

  private static func kind(of path: String) -> Kind {
    if (try? FileSystem.kernel.names(path)) != nil { return .directory }
    return (try? FileSystem.kernel.statusOfName(path)) == nil ? .missing : .file
  }

  /// Chronicles and decks in a folder, by name; hidden files are somebody else's.
  static func files(in folder: String) -> [String] {
    guard let names = try? FileSystem.kernel.names(folder) else { return [] }
    return names.filter { !$0.hasPrefix(".") && isDeck($0) }.sorted().map { folder + "/" + $0 }
  }

  /// Whether a file of this name may be a chronicle, a recipe or a generated deck.
  static func isDeck(_ name: String) -> Bool {
    !name.hasSuffix(".schema.json")
      && [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }
}

extension [Deck] {
  /// The cards of all decks, each once: where a card's chronicle is loaded, the chronicle's wins.
  var cards: [Card] {
    var seen: Set<CardID> = []
    return (filter(\.isChronicle) + filter { !$0.isChronicle }).flatMap(\.cards)
      .filter { seen.insert($0.id).inserted }
  }

  /// The exercises of all decks, each once; a chronicle's own win.
  var exercises: [Exercise] {
    var seen: Set<String> = []
    return (filter(\.isChronicle) + filter { !$0.isChronicle }).flatMap(\.exercises)
      .filter { seen.insert($0.key).inserted }
  }
}
