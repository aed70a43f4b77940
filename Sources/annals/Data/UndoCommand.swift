import Library
import ArgumentParser
import Progress
import Terminal

/// Takes back the last answer, mark, setting or alias, of whatever session.
struct UndoCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last answer, mark, setting or alias.",
    discussion: """
      What one command marked is taken back at once. It can be repeated, as far back as there is \
      something; nothing is deleted, the journal keeps both.

      Example: annals undo
      """)

  @Flag(help: "Print JSON: what was undone, or null.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let printer = program.printer
    let act = learner.lastUndoableAct(at: program.moment)
    guard let last = act.first else {
      return printer.sentence(json ? #"{"undone":null}"# : "There is nothing to undo.")
    }
    try program.prepareToWrite(learner)
    try learner.store.save(act.map { .void(of: $0.id) }, at: program.moment)
    let more = act.count > 1 ? ", and \(act.count - 1) more of the same command." : "."
    guard json else { return printer.sentence(Safe.line("Undone: \(last.description)\(more)")) }
    printer.json([
      "undone": [
        "id": last.id, "kind": last.kind, "card": last.card, "description": last.description,
        "records": act.count,
      ] as JSONValue
    ])
  }
}
