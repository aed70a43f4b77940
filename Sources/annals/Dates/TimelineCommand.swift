import Library
import ArgumentParser
import Chronicle
import Diagnostics
import EDTF
import Progress
import Records
import Questions
import Terminal

/// Draws what happened and who held what, in time.
struct TimelineCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draw the events and tenures of a deck as lanes in time.",
    discussion: """
      The scale fits the window, from millennia to days. Days that are only possible, open ends and \
      unknown ends are drawn as such. With --plain or ACCESSIBLE=1 everything is said in sentences.

      Example: annals timeline ivar-smilga --from 1917 --to 1921
      """)

  @Argument(help: .init("A deck by id, file or folder.", valueName: "deck"), completion: .decks)
  var decks: [String] = []

  @OptionGroup var period: PeriodOptions

  @Option(help: .init("Only events with this tag.", valueName: "tag"))
  var tag: String?

  @Option(
    help: .init("Only events that concern this person or body, by id or name.", valueName: "id"))
  var who: String?

  @Flag(help: "Print JSON, one event per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let home = try program.dataFolder(global)
    let found = try DeckLibrary(program, home).named(decks)
    // Of a recipe, the events that its cards come from.
    let recipes = found.filter { $0.kind == .recipe }
    let own = found.compactMap(\.chronicle)
    let others = recipes.flatMap(\.chronicles).filter { drawn in
      !own.contains { $0.id == drawn.id }
    }
    var seen: Set<String> = []
    let chronicles = own + others.filter { seen.insert($0.id).inserted }
    let asked = Set(recipes.flatMap { $0.outlines() }.map(\.eventID))
    guard !chronicles.isEmpty else {
      throw Failure(.noInput, "there is no chronicle to draw; see: annals decks")
    }
    let names = KnownNames(chronicles)
    if let tag { try names.checkTag(tag) }
    let agents = try who.map(names.ids)
    var isFirst = true
    for chronicle in chronicles {
      let isWhole = !seen.contains(chronicle.id)
      let entries = TimelineEntry.all(of: chronicle).filter {
        includes($0, agents) && (isWhole || asked.contains(EventID(chronicle.id, $0.event.id)))
      }
      if json {
        for entry in entries { program.printer.json(value(entry, chronicle)) }
        continue
      }
      if !isFirst { program.printer.line() }
      isFirst = false
      TimelineView(program: program, range: period.range).show(
        entries, title: chronicle.title,
        undated: !isWhole || period.range != nil || tag != nil || who != nil
          ? 0 : chronicle.events.count - entries.count)
    }
  }

  /// - Parameter agents: the ids of those whom `--who` means.
  private func includes(_ entry: TimelineEntry, _ agents: Set<String>?) -> Bool {
    if let tag, !entry.event.tags.contains(where: { $0.lowercased() == tag.lowercased() }) {
      return false
    }
    if let agents {
      let event = entry.event
      let ids = event.who + event.with + [event.onBehalfOf].compactMap(\.self)
      if agents.isDisjoint(with: ids) { return false }
    }
    return period.period.map(entry.mayLie) ?? true
  }

  private func value(_ entry: TimelineEntry, _ chronicle: Chronicle) -> JSONValue {
    func day(_ number: Int?) -> String? { number.map(TimelineView.iso) }
    let event = entry.event
    return [
      "deck": chronicle.id, "event": event.id, "type": entry.isTenure ? "tenure" : "happening",
      "text": entry.statement, "when": entry.when, "date": event.settledDate?.description,
      "earliest": day(entry.possible.lower), "latest": day(entry.possible.upper),
      "certainFrom": day(entry.certain?.lowerBound), "certainTo": day(entry.certain?.upperBound),
      "who": event.who, "tags": event.tags, "file": event.place.file, "line": event.place.line,
    ]
  }
}
