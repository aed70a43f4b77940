import Library
import ArgumentParser
import FSRS
import Progress
import Records
import English
import Questions
import Terminal

/// Marks many cards at once: says which, asks, writes them in one go, and says how to go back.
@MainActor
struct MarkAct {
  /// What is done to a card.
  enum Kind: String {
    case suspend, unsuspend, bury, reset, unflag

    /// `12 cards would be suspended.`
    var done: String {
      switch self {
      case .suspend: "suspended"
      case .unsuspend: "asked again"
      case .bury: "buried"
      case .reset: "made new again"
      case .unflag: "unflagged"
      }
    }

    /// Whether to do it to `them`: `Suspend it?`
    func question(_ them: String) -> String {
      switch self {
      case .suspend: "Suspend \(them)?"
      case .unsuspend: "Ask \(them) again?"
      case .bury: "Bury \(them)?"
      case .reset: "Reset \(them)?"
      case .unflag: "Unflag \(them)?"
      }
    }
  }

  let kind: Kind
  let program: Program
  let search: CardSearch
  /// Of a burial: the first study day they are asked again.
  var until: StudyDay?

  /// Does it to those of the chosen cards that it changes.
  func run(_ choice: CardChoice, yes: Bool, dryRun: Bool, json: Bool) throws {
    let changed = choice.cards.filter { !payloads($0).isEmpty }
    let printer = program.printer
    guard !choice.cards.isEmpty else {
      throw Failure(.noInput, search.advice(choice.query))
    }
    guard !changed.isEmpty else {
      if json { return report(changed, isDone: false) }
      let count = NumberText.count(choice.cards.count, "card")
      return printer.sentence("Nothing to do: of the \(count) found none would change.")
    }
    let asks = !yes && !dryRun && !choice.isOneByName
    if json {
      if asks {
        throw Failure(
          .usage,
          "\(NumberText.count(changed.count, "card")) would be \(kind.done); "
            + "with --json say --yes to do it, or --dry-run to look")
      }
    } else if dryRun || asks {
      preview(changed, of: choice.cards.count)
    }
    if dryRun {
      if json { report(changed, isDone: false) }
      return
    }
    if asks {
      guard try confirm(changed.count) else { return printer.sentence("Nothing was changed.") }
    }
    let learner = search.learner
    try program.prepareToWrite(learner)
    try learner.store.save(changed.flatMap(payloads), at: search.moment)
    if json { return report(changed, isDone: true) }
    let what =
      changed.count == 1 ? Safe.line(changed[0].id.text) : NumberText.count(changed.count, "card")
    printer.sentence("\(what) \(changed.count == 1 ? "is" : "are") \(kind.done)\(untilText).")
    printer.sentence("annals undo takes this back\(changed.count == 1 ? "" : ", all of it").")
  }

  private var untilText: String {
    until.map { " until \(DayText.date($0))" } ?? ""
  }

  /// The marks that change `card`; none where it is so already.
  private func payloads(_ card: FoundCard) -> [Payload] {
    let progress = card.known
    let isBuried = progress.buriedUntil.map { search.moment.day < $0 } ?? false
    func mark(_ kind: Mark.Kind, until: StudyDay? = nil, reason: String? = nil) -> Payload {
      .mark(card: card.id, Mark(kind, until: until, reason: reason))
    }
    func lift(_ kind: Mark.Kind) -> Payload { mark(.none, reason: kind.rawValue) }
    switch kind {
    case .suspend:
      return progress.isSuspended ? [] : [mark(.suspended)]
    case .unsuspend:
      return (progress.isSuspended ? [lift(.suspended)] : []) + (isBuried ? [lift(.buried)] : [])
    case .bury:
      return progress.buriedUntil == until ? [] : [mark(.buried, until: until)]
    case .reset:
      return progress.state.phase == .new && progress.reps == 0 ? [] : [mark(.reset)]
    case .unflag: return progress.flag == nil ? [] : [lift(.flagged)]
    }
  }

  private func preview(_ changed: [FoundCard], of found: Int) {
    let printer = program.printer
    let others = found - changed.count
    let rest = others == 0 ? "" : " (\(others) more found would not change)"
    printer.sentence(
      "\(NumberText.count(changed.count, "card")) would be \(kind.done)\(untilText)\(rest):")
    for card in changed.prefix(5) {
      let text = "\(card.id): \(card.question)"
      for line in DisplayWidth.wrap(Safe.line(text), width: Window.width, indent: 2, hanging: 4) {
        printer.line(line)
      }
    }
    if changed.count > 5 { printer.sentence("  and \(changed.count - 5) more") }
  }

  /// Asks whether to go on. Never waits for somebody who isn't there.
  private func confirm(_ count: Int) throws(Failure) -> Bool {
    guard program.reader.isInteractive else {
      throw Failure(
        .usage, "nothing was changed: there is no terminal to ask at; say --yes to go on")
    }
    let them = count == 1 ? "it" : "them"
    let prompt = program.style.prompt("\(kind.question(them)) Type yes or no:") + " "
    switch program.reader.readLine(prompt: prompt, kind: .answer) {
    case .line(let line): return ["y", "yes"].contains(line.lowercased().trimmingWhitespace)
    case .interrupted, .endOfFile: return false
    }
  }

  private func report(_ cards: [FoundCard], isDone: Bool) {
    program.printer.json([
      "act": kind.rawValue, "done": isDone, "count": cards.count, "cards": cards.map(\.id),
      "until": until?.text,
    ])
  }
}

/// What the commands that mark cards have in common.
struct MarkOptions: ParsableArguments, Sendable {
  @Argument(
    parsing: .allUnrecognized,
    help: .init("A card's id, or a query as annals cards takes it.", valueName: "query"))
  var query: [String]

  @Flag(help: "Don't ask.")
  var yes = false

  @Flag(help: "Only say which cards it would be.")
  var dryRun = false

  @Flag(help: "Print JSON; with --yes or --dry-run.")
  var json = false

  /// Does `kind` to the cards chosen.
  @MainActor func run(
    _ kind: MarkAct.Kind, _ program: Program, _ global: GlobalOptions, days: Int? = nil
  ) throws {
    let search = try CardSearch(program, global)
    let choice = try CardChoice.read(query, search)
    let until = days.map { program.moment.day.advanced(by: $0) }
    try MarkAct(kind: kind, program: program, search: search, until: until).run(
      choice, yes: yes, dryRun: dryRun, json: json)
  }
}
