import BuiltInDecks
import Diagnostics
package import Progress
package import Session
import Work

/// Finds decks: in the arguments, DATA/decks, ./Decks, and built in; the first with an id wins.
package struct DeckLibrary {
  private let home: DataFolder
  /// Whether plain `study` takes a deck.
  private let uses: (String) -> Bool
  private let tell: (DeckNotice) -> Void
  private let loader: DeckLoader

  /// As many decks stay in memory after they were read, and are searched for exercises while somebody
  /// waits; of more, only what was made of them.
  package static let fewDecks = 20

  /// - Parameters:
  ///   - settings: what says which decks ``all()`` takes.
  ///   - begun: ids of shipped decks that are used because some card of theirs was studied.
  ///   - tell: is told what is met on the way.
  package init(
    _ home: DataFolder, _ settings: Settings = .standard, begun: Set<String> = [],
    tell: @escaping (DeckNotice) -> Void = { _ in }
  ) {
    self.home = home
    self.tell = tell
    loader = DeckLoader(cache: DeckCache(home))
    uses = { settings.uses($0) ?? (!Self.isSpare($0) || begun.contains($0)) }
  }

  /// As the learner has it: a shipped deck is used once any of its cards was.
  package init(
    _ home: DataFolder, _ state: LearnerState, tell: @escaping (DeckNotice) -> Void = { _ in }
  ) {
    self.init(
      home, Settings(state.settings),
      begun: state.newByDay.decks,
      tell: tell)
  }

  /// Whether a deck ships beside the first, to be chosen by whoever wants it.
  private static func isSpare(_ id: String) -> Bool {
    id != BuiltInDecks.first && BuiltInDecks.all.contains { $0.file == "built-in/\(id).yaml" }
  }

  /// Whether study without a deck takes the one with this id.
  package func isUsed(_ id: String) -> Bool { uses(id) }

  // MARK: Finding

  /// Every deck found, those hidden by another with the same id too.
  package func found() -> [(deck: Deck, hiddenBy: Deck?)] {
    var decks: [(deck: Deck, hiddenBy: Deck?)] = []
    func add(_ deck: Deck) {
      decks.append((deck, decks.first { $0.deck.id == deck.id && $0.hiddenBy == nil }?.deck))
      loader.offer(deck)
    }
    for file in Self.files(in: home.decks) { if let deck = find(file, .data) { add(deck) } }
    for file in Self.files(in: "Decks") { if let deck = find(file, .folder) { add(deck) } }
    for entry in BuiltInDecks.all { add(loader.builtIn(entry.text, file: entry.file)) }
    return decks
  }

  /// The chronicles found, by id; sound or not.
  package var chronicleIDs: [String] {
    _ = found()
    return loader.chronicleIDs
  }

  /// Decks that plain `study` takes, none of them read yet, and the ids of all that were found, by file.
  func used() -> (decks: [Deck], ids: [String: String]) {
    let found = found()
    return (
      found.filter { $0.hiddenBy == nil && uses($0.deck.id) }.map(\.deck),
      Dictionary(found.map { ($0.deck.file, $0.deck.id) }, uniquingKeysWith: { first, _ in first })
    )
  }

  /// Those without errors; the others are told.
  func usable(_ decks: [Deck]) -> [Deck] {
    usable(read(decks, keeps: true) { _ in () }).map(\.deck)
  }

  /// The decks that arguments name by id, file or folder, none of them read yet.
  private func foundDecks(_ names: [String]) throws(DeckError) -> [Deck] {
    var decks: [Deck] = []
    for name in names { decks += try foundDecks(name) }
    var ids = SharedIDs()
    for deck in decks {
      if let other = ids.earlier(than: deck) { throw .sharedID(deck, other: other) }
    }
    return decks
  }

  private func foundDecks(_ name: String) throws(DeckError) -> [Deck] {
    if !name.contains("/"), let known = found().first(where: { $0.deck.id == name })?.deck {
      return [known]
    }
    if (try? FileSystem.kernel.names(name)) != nil {
      let files = Self.files(in: name)
      guard !files.isEmpty else { throw .emptyFolder(name) }
      let decks = files.compactMap { find($0, .argument) }
      // Recipes in the folder may draw from what lies elsewhere.
      if decks.contains(where: { $0.kind == .recipe }) { _ = found() }
      return decks
    }
    guard (try? FileSystem.kernel.statusOfName(name)) != nil else {
      throw .unknown(name, known: found().filter { $0.hiddenBy == nil }.map(\.deck.id))
    }
    do {
      return [try load(name, origin: .argument)]
    } catch {
      throw .unreadable(file: name, error)
    }
  }

  /// A file read once, now; a recipe's chronicles are looked for beside it first, then where decks are.
  package func load(_ file: String, origin: Deck.Origin) throws(BoundedFile.ReadError) -> Deck {
    let bytes = try BoundedFile.read(file, limit: DeckLoader.limit)
    if DeckName.scan(bytes)?.kind != .chronicle, !file.hasSuffix(".json") {
      for beside in Self.files(in: FileName.folder(of: file))
      where beside != file && !beside.hasSuffix(".json") {
        if let deck = try? loader.find(beside, origin: origin) { loader.offer(deck) }
      }
      _ = found()
    }
    return loader.load(bytes, file: file, origin: origin)
  }

  /// The deck in a file, which is read only where the cache doesn't know that it is sound.
  package func look(at file: String, origin: Deck.Origin) throws(BoundedFile.ReadError) -> Deck {
    let deck = try loader.find(file, origin: origin)
    return deck.kind == .chronicle ? deck : try load(file, origin: origin)
  }

  private func find(_ file: String, _ origin: Deck.Origin) -> Deck? {
    do {
      let deck = try loader.find(file, origin: origin)
      loader.offer(deck)
      return deck
    } catch {
      tell(.unreadable(file: file, error))
      return nil
    }
  }

  /// Chronicles and decks in a folder, by name; hidden files are somebody else's.
  package static func files(in folder: String) -> [String] {
    guard let names = try? FileSystem.kernel.names(folder) else { return [] }
    return names.filter { !$0.hasPrefix(".") && isDeck($0) }.sorted().map { folder + "/" + $0 }
  }

  /// Whether a file of this name may be a chronicle, a recipe or a generated deck.
  package static func isDeck(_ name: String) -> Bool {
    !name.hasSuffix(".schema.json")
      && [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }

  // MARK: Reading

  /// The decks that arguments name, or all in use, and what `look` makes of each.
  ///
  /// They are read on all cores. Where they are many, nothing of them stays in memory but what `look` made.
  package func named<Made: Sendable>(
    _ names: [String], look: @escaping @Sendable (Deck) -> Made
  ) throws(DeckError) -> [(deck: Deck, made: Made)] {
    guard !names.isEmpty else { return all(look: look) }
    let decks = try foundDecks(names)
    return try sound(read(decks, keeps: decks.count <= Self.fewDecks, look))
  }

  /// The decks that plain `study` takes and what `look` makes of each; what has errors is told and left out.
  package func all<Made: Sendable>(
    look: @escaping @Sendable (Deck) -> Made
  ) -> [(deck: Deck, made: Made)] {
    let decks = used().decks
    return usable(read(decks, keeps: decks.count <= Self.fewDecks, look))
  }

  /// The decks that arguments name by id, file or folder; all of them where there are none.
  package func named(_ names: [String]) throws(DeckError) -> [Deck] {
    guard !names.isEmpty else { return all() }
    return try sound(read(try foundDecks(names), keeps: true) { _ in () }).map(\.deck)
  }

  /// The decks that plain `study` takes; what has errors is told and left out.
  package func all() -> [Deck] { usable(used().decks) }

  /// A deck and its errors, or else what was made of it.
  private typealias Reading<Made> = (deck: Deck, errors: [Diagnostic], made: Made?)

  /// - Parameter keeps: whether what was read stays in memory, to be asked again.
  private func read<Made: Sendable>(
    _ decks: [Deck], keeps: Bool, _ look: @escaping @Sendable (Deck) -> Made
  ) -> [Reading<Made>] {
    tell(.reading(share: 0))
    defer { tell(.read) }
    var readings: [Reading<Made>] = []
    Workers.each(decks) { deck -> Reading<Made> in
      defer { if !keeps { deck.forget() } }
      let errors = deck.errors
      return (deck, errors, errors.isEmpty ? look(deck) : nil)
    } take: { position, reading in
      readings.append(reading)
      tell(.reading(share: Double(position + 1) / Double(decks.count)))
    }
    // A recipe may have read chronicles again that were released.
    if !keeps { for deck in decks { deck.forget() } }
    return readings
  }

  /// All of them; throws where any has errors.
  private func sound<Made>(
    _ readings: [Reading<Made>]
  ) throws(DeckError) -> [(deck: Deck, made: Made)] {
    let errors = readings.flatMap(\.errors)
    guard errors.isEmpty else { throw .faulty(errors) }
    return readings.compactMap { reading in reading.made.map { (reading.deck, $0) } }
  }

  /// Those without errors; the others are told.
  private func usable<Made>(_ readings: [Reading<Made>]) -> [(deck: Deck, made: Made)] {
    for reading in readings where !reading.errors.isEmpty {
      tell(.leftOut(file: reading.deck.file, errors: reading.errors.count))
    }
    return readings.compactMap { reading in reading.made.map { (reading.deck, $0) } }
  }
}
