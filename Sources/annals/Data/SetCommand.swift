import ArgumentParser
import Library
import Progress
import Questions
import Session
import Terminal

/// Shows and changes settings.
struct SetCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Show what is set, or set it.",
    discussion: """
      Without a key every setting is explained, with its value and range. The value 'default' takes \
      a setting back. Settings are kept in the journal, so they follow the folder to other machines; \
      annals undo takes the last one back.

      Example: annals set retention 0.92 --deck ivar-smilga
      """)

  @Argument(
    help: .init("What to set, such as retention or new.", valueName: "key"),
    completion: .list(Setting.allCases.map(\.rawValue)))
  var key: String?

  @Argument(help: "What to set it to.")
  var value: [String] = []

  @Option(help: .init("Only for this deck.", valueName: "id"), completion: .decks)
  var deck: String?

  @Option(help: .init("Only for cards with this tag.", valueName: "tag"))
  var tag: String?

  @Flag(help: "Print JSON, one setting per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if deck != nil, tag != nil { throw ValidationError("Take --deck or --tag, not both.") }
    if key == nil, deck != nil || tag != nil {
      throw ValidationError("Say which setting: annals set KEY --deck ID.")
    }
  }

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    guard let key else {
      return show(Setting.allCases.map { SettingKey($0) }, learner.settings, program)
    }
    let wanted: SettingKey
    var text: String?
    do throws(SettingError) {
      wanted = try self.wanted(key)
      if !value.isEmpty {
        text = try Settings.normalised(value.joined(separator: " "), for: wanted)
      }
    } catch {
      throw Failure(.usage, error.message)
    }
    guard let text else { return show([wanted], learner.settings, program) }
    try set(wanted, to: text, learner, program)
  }

  private func wanted(_ text: String) throws(SettingError) -> SettingKey {
    var key = try SettingKey(text)
    if let deck { key.scope = .deck(deck) }
    if let tag { key.scope = .tag(tag) }
    try key.check()
    return key
  }

  @MainActor private func set(
    _ key: SettingKey, to text: String, _ learner: Learner, _ program: Program
  ) throws {
    let library = DeckLibrary(program, learner)
    if case .deck(let deck) = key.scope {
      let known = Set(library.found().map(\.deck.id))
      guard known.contains(deck) else {
        throw Failure(
          .noInput,
          "there is no deck '\(deck)'; there are \(known.sorted().joined(separator: ", "))")
      }
    }
    if case .tag(let tag) = key.scope,
      !Deck.union(of: library.all().outlines()).contains(where: { $0.tags.contains(tag) })
    {
      program.printer.error(
        Safe.line("annals: no card has the tag '\(tag)'; it is set for those that will have it"))
    }
    let (before, scheduler) = (learner.settings.value(key), learner.scheduler)
    try program.prepareToWrite(learner)
    try learner.store.save([.setting(key: key.text, value: text)], at: program.moment)
    // Another scheduler changes what every answer came to: nobody should have to work that out again.
    if learner.scheduler != scheduler { program.writeState(learner) }
    if json { return show([key], learner.settings, program) }
    let after = learner.settings.value(key)
    let was = before == after ? "as before" : "it was \(before ?? "not set")"
    program.printer.sentence(
      Safe.line("\(key.text) is \(after ?? "\(key.setting.standard), the default") (\(was))."))
  }

  // MARK: Showing

  @MainActor private func show(_ keys: [SettingKey], _ settings: Settings, _ program: Program) {
    let printer = program.printer
    let keys = keys.flatMap { key in
      key.scope == .all ? [key] + settings.keys(of: key.setting) : [key]
    }
    if json {
      for key in keys { printer.json(Self.value(key, settings)) }
      return
    }
    let width = min(Window.width, 100)
    func wrapped(_ text: String, indent: Int, hanging: Int) {
      for line in printer.wrapped(
        Safe.line(text), width: width, indent: indent, hanging: hanging)
      {
        printer.line(line)
      }
    }
    for key in keys {
      let setting = key.setting
      let value = settings.value(key)
      guard key.scope == .all else {
        wrapped("\(key.text) = \(value ?? "not set")", indent: keys.count > 1 ? 2 : 0, hanging: 6)
        continue
      }
      wrapped(
        "\(key.text) = \(value ?? setting.standard)"
          + (value == nil ? "" : " (default \(setting.standard))"), indent: 0, hanging: 4)
      wrapped(setting.meaning, indent: 4, hanging: 4)
      wrapped("Can be \(setting.range)\(Self.scopes(setting)).", indent: 4, hanging: 4)
    }
    if keys.count > 1, key == nil {
      printer.line()
      wrapped("Change one with: annals set KEY VALUE, or VALUE default", indent: 0, hanging: 0)
    }
  }

  private static func scopes(_ setting: Setting) -> String {
    switch (setting.scopes.contains(.deck), setting.scopes.contains(.tag)) {
    case (true, true): "; by --deck or --tag too"
    case (true, false): "; by --deck too"
    default: ""
    }
  }

  private static func value(_ key: SettingKey, _ settings: Settings) -> JSONValue {
    var value: JSONValue = ["key": key.setting.rawValue]
    switch key.scope {
    case .all: break
    case .deck(let deck): value.append("deck", deck)
    case .tag(let tag): value.append("tag", tag)
    }
    value.append("value", settings.value(key) ?? key.setting.standard)
    value.append("default", key.setting.standard)
    value.append("isSet", settings.value(key) != nil)
    value.append("range", key.setting.range)
    value.append("about", key.setting.meaning)
    return value
  }
}
