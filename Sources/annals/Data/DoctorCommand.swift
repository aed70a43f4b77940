import Library
import ArgumentParser
import FSRS
import Progress
import Records
import English
import Terminal

/// Checks and explains everything in DATA.
struct DoctorCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check everything that is kept, and repair it.",
    discussion: """
      Every finding is named with its file, its line and what to do. The exit code is 0 where there is \
      none and 65 where there are some. With --repair, what can be mended is: a damaged file is first \
      copied byte for byte to quarantine/ in the data folder. Nothing is ever deleted.

      Example: annals doctor --repair
      """)

  @Flag(help: "Mend what can be mended; keep what was there in quarantine/.")
  var repair = false

  @Flag(help: "Print JSON, one finding per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let home = try program.dataFolder(global)
    var checkup = Checkup(home, program, global)
    if repair {
      if !json { print(checkup, program, saysAllIsWell: false) }
      try mend(home, program)
      checkup = Checkup(home, program, global)
      if !json, !checkup.findings.isEmpty { program.printer.line("\nWhat is left:") }
    }
    if json {
      for finding in checkup.findings { program.printer.json(Self.value(finding)) }
    } else {
      print(checkup, program, withOverview: !repair)
    }
    if !checkup.findings.isEmpty { throw Failure(.badInput) }
  }

  @MainActor private func print(
    _ checkup: Checkup, _ program: Program, withOverview: Bool = true, saysAllIsWell: Bool = true
  ) {
    let printer = program.printer
    if withOverview { for line in checkup.overview { printer.sentence(Safe.line(line)) } }
    for finding in checkup.findings {
      printer.sentence(Safe.line(finding.text))
      printer.sentence(Safe.line("→ \(finding.remedy)"))
    }
    let count = checkup.findings.count
    // Before a repair nothing is to be said of what there is none of.
    guard count > 0 || saysAllIsWell else { return }
    printer.sentence(count == 0 ? "All is well." : NumberText.count(count, "finding") + ".")
  }

  @MainActor private func mend(_ home: DataFolder, _ program: Program) throws {
    // What only a state knows goes into a journal first, before that state is replaced.
    let learner = try Learner(program, global, needsRecords: true, isQuiet: true)
    guard !learner.store.isReadOnly else {
      throw Failure(.ioFailed, "nothing can be repaired in \(home.data); update annals first")
    }
    try home.prepare()
    var carried = try learner.store.saveCarried(at: program.moment, random: program.randomNumber)
    var work = Repair(home)
    let lock = try FileLock(home.lockFile)
    work.tightenModes()
    work.clearLeftOvers()
    work.mendJournals()
    lock.release()
    let after = try Learner(program, global, needsRecords: true, isQuiet: true)
    // The same where a damaged line was left out whose answer the state still remembers.
    carried += try after.store.saveCarried(at: program.moment, random: program.randomNumber)
    let error = program.writeState(after)
    let say = json ? program.printer.error : program.printer.line
    for line in work.done { say("Repaired: " + Safe.line(line)) }
    if carried > 0 { say("Repaired: what only state.json knew is in a journal: \(carried) lines") }
    for line in work.failures { program.printer.error("annals: " + Safe.line(line)) }
    if let error { throw Failure(error.exit == .busy ? .busy : .ioFailed) }
  }

  private static func value(_ finding: Finding) -> JSONValue {
    [
      "file": finding.file, "line": finding.line, "severity": "warning", "rule": finding.rule,
      "message": finding.message, "remedy": finding.remedy,
    ]
  }
}

/// Everything that was looked at.
@MainActor
private struct Checkup {
  private(set) var findings: [Finding] = []
  /// What is there, for people.
  private(set) var overview: [String] = []

  init(_ home: DataFolder, _ program: Program, _ options: GlobalOptions) {
    let moment = program.moment
    let log = ReviewLog.read(home, now: moment.instant)
    let journals = log.journals
    let lines = JournalCheck(home, journals, now: moment.instant)
    if let zone = ZoneCheck.finding(program.environment["TZ"]) { findings.append(zone) }
    findings += FolderCheck.findings(home) + lines.findings
    findings += StateCheck.findings(
      home, log, now: moment.instant, scheduler: LearnerStore.scheduler(of: log))
    findings += DeckCheck.findings(home, DeckLibrary(program, home))

    let isThere = (try? FileSystem.kernel.names(home.data)) != nil
    overview.append("Data: \(home.data)\(isThere ? "" : " (nothing is kept yet)")")
    overview.append("This machine: \(home.state)")
    overview.append(
      "Clock: \(moment.instant.text), local time \(ZoneCheck.offset(moment.minutesEast)), study day \(moment.day.text)"
    )
    overview.append(
      "Journals: \(lines.fileCount), with \(lines.lineCount) good lines, \(journals.badLineCount) damaged, \(journals.unsealedCount) without a checksum"
    )
  }
}
