package import FSRS

/// Compares `state.json` with what the journals come to.
package enum StateCheck {
  package static func findings(
    _ home: DataFolder, _ log: ReviewLog, now: Instant, scheduler: Scheduler,
    fileSystem: FileSystem = .kernel
  ) -> [Finding] {
    let journals = log.journals
    let file = home.stateFile
    switch StateFile.read(home, now: now, fileSystem: fileSystem) {
    case .missing: return []
    case .bad(let reason):
      return [
        Finding(
          file, "bad-state", "this isn't a state file: \(reason)",
          remedy: "annals doctor --repair sets it aside and works the state out anew")
      ]
    case .newer(let format, let by):
      return [
        Finding(
          file, "newer-format", "its format \(format) is that of a newer version (\(by))",
          remedy: "update annals on this machine")
      ]
    case .good(let saved):
      var findings = saved.problems.map(Finding.init)
      // A session that is at work may have added to both since the journals were read.
      let stamp = JournalStamp(of: home, fileSystem: fileSystem)
      let missing = journals.missing(from: saved.covered.files).filter { name in
        (stamp.files[name]?.bytes ?? -1) < saved.covered.files[name]?.bytes ?? 0
      }
      for name in missing {
        findings.append(
          Finding(
            home.reviews + "/" + name, "missing-journal",
            "state.json knows answers that are not here any more",
            remedy: "restore the file if you can; else annals doctor --repair keeps what is known"))
      }
      if journals.coverage.isEmpty, missing.isEmpty, !saved.state.cards.isEmpty {
        findings.append(
          Finding(
            home.reviews, "missing-journal",
            "state.json knows \(saved.state.cards.count) cards, but there are no journals",
            remedy: "restore the folder if you can; else annals doctor --repair keeps what is known"
          ))
      }
      if findings.isEmpty, saved.isCurrent(stamp, now: now), !journals.isReadOnly,
        stamp.files.allSatisfy({ journals.coverage[$0]?.bytes == $1.bytes }),
        saved.state != LearnerState.fold(log, scheduler: scheduler)
      {
        findings.append(
          Finding(
            file, "wrong-state", "it does not say what the journals say",
            remedy: "annals doctor --repair sets it aside and works the state out anew"))
      }
      return findings
    }
  }
}
