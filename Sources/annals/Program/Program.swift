import FSRS
import Glibc
import Progress
import Records
import Session
import Terminal

/// What surrounds the program: environment, clock, terminal. Everything below gets it passed in.
@MainActor
final class Program {
  static let current = Program()

  let environment: [String: String]
  let printer = Printer()
  let reader: LineReader
  /// The command being run and its arguments, global options first.
  var commandLine: [String] = []
  /// Whether somebody new was told what this is.
  var hasWelcomed = false
  private(set) var style: Style
  private(set) var drawing: Drawing
  /// Where `--now` set the clock, and the uptime at that moment.
  private var clockStart: (instant: Instant, uptime: Int)?
  private var clockText: String?
  /// The local hour at which a study day begins, as the learner has set it.
  var rolloverHour = Settings.standard.rolloverHour

  private init() {
    var environment: [String: String] = [:]
    var pointer = unsafe environ
    while let entry = unsafe pointer.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        environment[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe pointer += 1
    }
    self.environment = environment
    reader = LineReader(environment: environment)
    style = Style(use: .auto, environment: environment, isTerminal: printer.isTerminal)
    drawing = Drawing(environment: environment, isPlain: false)
    Window.columnsVariable = environment["COLUMNS"]
    printer.isASCII = !Drawing.isUTF8(environment)
  }

  /// Applies a command's options; the clock is set once, so that it runs on between commands.
  func apply(_ options: GlobalOptions) {
    let use: Style.Use =
      switch options.color {
      case .auto: options.plain ? .never : .auto
      case .always: .always
      case .never: .never
      }
    style = Style(use: use, environment: environment, isTerminal: printer.isTerminal)
    drawing = Drawing(environment: environment, isPlain: options.plain)
    if let now = options.now, now != clockText, let instant = Instant(now) {
      clockText = now
      clockStart = (instant, Self.milliseconds(CLOCK_MONOTONIC))
    }
  }

  /// Now, with the local zone's offset at that time.
  var moment: LocalInstant {
    let instant: Instant
    if let clockStart {
      instant = clockStart.instant.advanced(
        byMilliseconds: Self.milliseconds(CLOCK_MONOTONIC) - clockStart.uptime)
    } else {
      instant = Instant(milliseconds: Self.milliseconds(CLOCK_REALTIME))
    }
    return LocalInstant(
      instant, minutesEast: Self.minutesEast(at: instant),
      rolloverHour: rolloverHour)
  }

  /// The width that tables are fitted to; nil for a pipe, which has no edge.
  var tableWidth: Int? {
    printer.isTerminal || environment["COLUMNS"] != nil ? Window.width : nil
  }

  /// A path for people: with `~` for the user's own folder.
  func shortened(_ path: String) -> String {
    guard let own = environment["HOME"], own.count > 1, path.hasPrefix(own + "/") else {
      return path
    }
    return "~" + path.dropFirst(own.count)
  }

  /// Prints a table as the window and the learner's way of reading want it.
  func show(_ table: Table) {
    for line in table.lines(width: tableWidth, drawing: drawing) { printer.line(line) }
  }

  /// A fresh random number, for names of records and devices.
  func randomNumber() -> UInt64 { UInt64.random(in: .min ... .max) }

  /// Where progress is kept: `--data`, `$ANNALS_DATA`, else the XDG folders.
  ///
  /// XDG variables that are empty or relative are ignored, as that specification demands.
  func dataFolder(_ options: GlobalOptions) throws(Failure) -> DataFolder {
    func folder(_ variable: String, _ fallback: String) throws(Failure) -> String {
      if let set = environment[variable], set.hasPrefix("/") { return set + "/annals" }
      guard let home = environment["HOME"], !home.isEmpty else {
        throw Failure(.cannotCreate, "HOME is not set; say where to keep progress with --data DIR")
      }
      return home + fallback
    }
    let state = try folder("XDG_STATE_HOME", "/.local/state/annals")
    if let data = options.data {
      guard !data.isEmpty else { throw Failure(.usage, "--data needs a folder's name") }
      return DataFolder(data: data, state: state)
    }
    if let data = environment["ANNALS_DATA"], !data.isEmpty {
      return DataFolder(data: data, state: state)
    }
    return DataFolder(data: try folder("XDG_DATA_HOME", "/.local/share/annals"), state: state)
  }

  private static func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func minutesEast(at instant: Instant) -> Int {
    var seconds = time_t(instant.milliseconds / 1000)
    var local = unsafe tm()
    guard unsafe localtime_r(&seconds, &local) != nil else { return 0 }
    return unsafe local.tm_gmtoff / 60
  }
}
