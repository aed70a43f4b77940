import Library
import ArgumentParser
import FSRS
import Progress
import Records
import English
import Terminal

/// Takes over every line of another DATA.
struct MergeCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Take over what was learnt in another data folder.",
    discussion: """
      DIR is another machine's or a backup's data folder, the one with reviews/ in it. Every line of \
      its journals that is not here yet is added; lines that are here already change nothing, however \
      often they are merged, and DIR stays as it is. Folders that git, Syncthing or Dropbox keep in \
      step need no merging.

      Example: annals merge /media/stick/annals
      """)

  @Argument(help: .init("The other data folder.", valueName: "dir"))
  var folder: String

  @Flag(help: "Say what would be taken, and take nothing.")
  var dryRun = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let home = try program.dataFolder(global)
    let other = DataFolder(data: folder, state: home.state)
    try check(other, home)
    let before = try Learner(program, global)
    guard !before.store.isReadOnly else {
      throw Failure(.ioFailed, "nothing can be saved in \(home.data); update annals first")
    }
    if !dryRun { try program.prepareToWrite(before) }
    let result = try merge(other, into: home, before, program)
    for problem in result.merge.problems { program.printer.error(Safe.line(problem.text)) }
    report(result, program)
  }

  private struct Result {
    let merge: JournalMerge
    /// Cards whose memory only the other's state.json had.
    var seeds = 0
    var file: String?
    var reviewsBefore = 0
    var reviews: Int?
  }

  /// Names what cannot be merged before anything is written.
  @MainActor private func check(_ other: DataFolder, _ home: DataFolder) throws {
    let system = FileSystem.kernel
    guard (try? system.names(folder)) != nil else {
      throw Failure(.noInput, "there is no folder \(folder)")
    }
    let hasJournals = (try? system.names(other.reviews)) != nil
    guard hasJournals || (try? system.statusOfName(other.stateFile)) != nil else {
      throw Failure(
        .noInput,
        "\(folder) isn't a data folder of annals: it has neither reviews/ nor state.json. The folder of this machine is \(home.data)"
      )
    }
    if let one = try? system.resolve(folder), let two = try? system.resolve(home.data), one == two {
      throw Failure(.usage, "\(folder) is the data folder that is in use; give another one")
    }
  }

  @MainActor private func merge(
    _ other: DataFolder, into home: DataFolder, _ learner: Learner, _ program: Program
  ) throws -> Result {
    let moment = program.moment
    // Two merges at once would take the same lines twice: harmless, but untidy.
    let lock = dryRun ? nil : try FileLock(home.lockFile)
    let merge = try JournalMerge(from: other, into: home, now: moment.instant)
    guard !merge.demandsNewer else {
      throw Failure(
        .badInput, "a newer annals has written in \(folder); update annals here first")
    }
    var result = Result(merge: merge, reviewsBefore: learner.state.reviewCount)
    // What only the other's state knows, because its journals are gone.
    let carried = LoadedState.load(other, now: moment.instant) { _ in learner.scheduler }.first
      .filter {
        guard case .seed(let seed) = $0 else { return false }
        let here = learner.state.cards[seed.card]
        return here.map { ($0.last?.milliseconds ?? 0) < (seed.progress.last?.milliseconds ?? 0) }
          ?? true
      }
    result.seeds = carried.count
    if dryRun { return result }
    result.file = try merge.write(device: home.device { "" }, year: moment.instant.year)
    if !carried.isEmpty { try learner.store.save(carried, at: moment) }
    lock?.release()
    let after = try Learner(program, global, isQuiet: true)
    result.reviews = after.state.reviewCount
    if program.writeState(after)?.exit == .busy {
      throw Failure(.busy)
    }
    return result
  }

  @MainActor private func report(_ result: Result, _ program: Program) {
    let merge = result.merge
    let printer = program.printer
    guard !json else {
      return printer.json([
        "taken": merge.taken, "known": merge.known, "seeds": result.seeds, "dryRun": dryRun,
        "file": result.file, "reviews": result.reviews ?? result.reviewsBefore,
        "problems": merge.problems.map(\.text),
      ])
    }
    let verb = dryRun ? "would be taken" : "taken"
    let lines = NumberText.count(merge.taken, "line")
    var text = "\(lines) \(verb), \(merge.known) of its lines here already."
    if result.seeds > 0 { text += " \(result.seeds) cards \(verb) from its state.json." }
    if let reviews = result.reviews {
      text += " Answers here: \(result.reviewsBefore) before, \(reviews) now."
    }
    printer.sentence(text)
    if !dryRun { printer.line("\(Safe.line(folder)) is as it was.") }
    let decks = DeckLibrary.files(in: folder + "/decks")
    if !decks.isEmpty {
      printer.sentence(
        Safe.line("Its decks are not copied; to have them here: cp \(folder)/decks/* DATA/decks/"))
    }
  }
}
