import FSRS
import Glibc
import Progress
import Records

// Answers cards as fast as it can and says `saved CARD` when each is kept, for tests that kill it.
//
//   journal-keeper FOLDER RUN COUNT [before|half|after CALL]
//
// FOLDER gets data/ and state/. RUN names this start: card N is RUN/N#date. After every ten answers
// state.json is rewritten. With the last two arguments it kills itself (SIGKILL) at its CALL-th call that
// changes something on disk: before it, in the middle of it (a write), or after it.

/// Counts the calls that change something, and ends the program at one of them.
final class Doom: Sendable {
  let moment: String
  let call: Int
  // One thread only.
  nonisolated(unsafe) var count = 0

  init(_ moment: String, _ call: Int) {
    self.moment = moment
    self.call = call
  }

  private func die() { kill(getpid(), SIGKILL) }

  func around<Value>(_ call: () throws(FileSystem.Failure) -> Value) throws(FileSystem.Failure)
    -> Value
  {
    unsafe count += 1
    let isNow = unsafe count == self.call
    if isNow, moment == "before" { die() }
    let value = try call()
    if isNow { die() }
    return value
  }

  /// The real file system until then.
  var fileSystem: FileSystem {
    let real = FileSystem.kernel
    var system = real
    system.open = { (path, flags, mode) throws(FileSystem.Failure) in
      if flags & O_CREAT == 0 { return try real.open(path, flags, mode) }
      return try self.around { () throws(FileSystem.Failure) in try real.open(path, flags, mode) }
    }
    system.write = { (file, bytes, offset) throws(FileSystem.Failure) in
      try self.around { () throws(FileSystem.Failure) in
        let isHalf = unsafe self.moment == "half" && self.count == self.call
        let end = offset + (bytes.count - offset) / 2
        return try real.write(file, isHalf ? Array(bytes[..<end]) : bytes, offset)
      }
    }
    system.sync = { (file) throws(FileSystem.Failure) in
      try self.around { () throws(FileSystem.Failure) in try real.sync(file) }
    }
    system.truncate = { (file, size) throws(FileSystem.Failure) in
      try self.around { () throws(FileSystem.Failure) in try real.truncate(file, size) }
    }
    system.rename = { (old, new) throws(FileSystem.Failure) in
      try self.around { () throws(FileSystem.Failure) in try real.rename(old, new) }
    }
    system.link = { (old, new) throws(FileSystem.Failure) in
      try self.around { () throws(FileSystem.Failure) in try real.link(old, new) }
    }
    system.unlink = { (path) throws(FileSystem.Failure) in
      try self.around { () throws(FileSystem.Failure) in try real.unlink(path) }
    }
    system.makeDirectory = { (path, mode) throws(FileSystem.Failure) in
      try self.around { () throws(FileSystem.Failure) in try real.makeDirectory(path, mode) }
    }
    return system
  }
}

func say(_ text: String, to file: Int32 = STDOUT_FILENO) {
  let bytes = Array((text + "\n").utf8)
  try? FileSystem.kernel.writeAll(bytes, to: file)
}

func now() -> Instant {
  var time = timespec()
  unsafe clock_gettime(CLOCK_REALTIME, &time)
  return Instant(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
}

func writeState(_ home: DataFolder, _ system: FileSystem) throws(StorageError) {
  let loaded = LoadedState.load(home, now: now(), fileSystem: system) { _ in .standard }
  try StateFile.write(
    loaded.state, covered: loaded.covered, today: .object([]), by: "journal-keeper", to: home,
    now: now(), keeping: loaded.unknown, fileSystem: system)
}

// Too large a file is an error, not the end: as in `annals`.
signal(SIGXFSZ, SIG_IGN)
signal(SIGPIPE, SIG_IGN)
let arguments = CommandLine.arguments
guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(64) }
let system =
  arguments.count >= 6
  ? Doom(arguments[4], Int(arguments[5]) ?? 0).fileSystem : FileSystem.kernel
let home = DataFolder(data: arguments[1] + "/data", state: arguments[1] + "/state")
do {
  try home.prepare(fileSystem: system)
  let device = try home.device(fileSystem: system) { "0123abcd" }
  let writer = JournalWriter(
    home: home, device: device, idPrefix: arguments[2], fileSystem: system)
  var waiting: [CardID] = []
  for number in 0..<count {
    let card: CardID = "\(arguments[2])/\(number)#date"
    let time = now()
    let day = time.studyDay(minutesEast: 0)
    waiting.append(card)
    do {
      try writer.append(
        [.review(Review(card: card, grade: .good, day: day, due: .day(day.advanced(by: 3))))],
        at: time, minutesEast: 0)
      for card in waiting { say("saved \(card)") }
      waiting = []
    } catch {
      say("not saved (\(writer.pendingCount) waiting): \(error.message)", to: STDERR_FILENO)
    }
    if number % 10 == 9 { try? writeState(home, system) }
  }
  writer.close()
  exit(waiting.isEmpty ? 0 : 74)
} catch {
  say(error.message, to: STDERR_FILENO)
  exit(73)
}
