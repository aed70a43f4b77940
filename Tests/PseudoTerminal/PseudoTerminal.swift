private import CPseudoTerminal
private import Glibc

/// A program running at a terminal of its own, for tests that type.
///
/// Nothing here sleeps: every wait is for text, for the end of the program or for the time-out.
package final class PseudoTerminal {
  package struct Failure: Error {}

  /// Everything the program has written so far, escape sequences included.
  package private(set) var output: [UInt8] = []
  /// The terminal's settings before the program began, as `sttyState`.
  package let initialState: String

  private let master: Int32
  private let process: pid_t
  private var status: Int32?
  private var hasHungUp = false
  private var screenModel: Screen
  /// How much of `output` the screen has seen.
  private var drawn = 0
  /// How far into `plain` earlier calls of `expect` have come.
  private var position = 0
  private var plain: [UInt8] = []
  private var stripper = EscapeStripper()

  /// Starts `program` with `arguments` at a new terminal.
  ///
  /// The environment is `environment` alone, apart from TERM (xterm), LANG (C.UTF-8), PATH and
  /// INPUTRC (/dev/null) where it doesn't give them; an empty value means none.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: UInt16 = 24, columns: UInt16 = 80
  ) throws {
    let standard = [
      "TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null",
    ]
    let variables = standard.merging(environment) { $1 }.filter { $0.value != "" }
    var master: Int32 = -1
    var slave: Int32 = -1
    guard unsafe pseudo_terminal_open(rows, columns, &master, &slave) == 0 else { throw Failure() }
    let argv = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let envp = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (argv + envp).forEach { unsafe free($0) } }
    self.master = master
    initialState = Self.state(of: master)
    process = unsafe pseudo_terminal_spawn(program, argv, envp, slave)
    Glibc.close(slave)
    screenModel = Screen(columns: Int(columns))
    guard process > 0 else { throw Failure() }
  }

  deinit {
    if status == nil {
      Glibc.kill(process, SIGKILL)
      Glibc.kill(process, SIGCONT)
      waitpid(process, nil, 0)
    }
    if !isClosed { Glibc.close(master) }
  }

  /// Types `text`: `\r` for Enter, U+0003 for Ctrl-C and so on.
  package func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // The program must not wait for us to read while we wait for it to do so.
      read(waiting: 0)
      let chunk = Array(rest.prefix(512))
      let count = unsafe write(master, chunk, chunk.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until `text` has been written, after whatever an earlier call found.
  ///
  /// Escape sequences, carriage returns and bells are left out of what it looks through.
  ///
  /// - Returns: False when it has not come within `seconds`, or the program has ended without it.
  package func expect(_ text: String, within seconds: Double = 30) -> Bool {
    let wanted = Array(text.utf8)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let end = Self.end(of: wanted, in: plain, from: position) {
        position = end
        return true
      }
      guard !hasHungUp, ContinuousClock.now < deadline else { return false }
      read(waiting: 50)
    }
  }

  /// Waits until the screen satisfies `condition`; false as for `expect`.
  package func expectScreen(
    within seconds: Double = 30, _ condition: (String) -> Bool
  ) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition(screen) {
      guard !hasHungUp, ContinuousClock.now < deadline else { return false }
      read(waiting: 50)
    }
    return true
  }

  /// What a person sees: the lines from the first one on, without blanks at their ends.
  package var screen: String {
    screenModel.draw(output[drawn...])
    drawn = output.count
    return screenModel.text
  }

  /// The column of the cursor, from 0.
  package var cursorColumn: Int {
    _ = screen
    return screenModel.column
  }

  /// Everything written so far as `expect` looks through it.
  package var transcript: String { String(decoding: plain, as: UTF8.self) }

  /// The terminal's settings now, in a form to compare.
  package var sttyState: String { Self.state(of: master) }

  package func resize(rows: UInt16, columns: UInt16) {
    _ = screen
    screenModel.columns = Int(columns)
    pseudo_terminal_resize(master, rows, columns)
  }

  /// Sends `signal` to the program.
  package func kill(_ signal: Int32) {
    if status == nil { Glibc.kill(process, signal) }
  }

  /// Hangs up: the window is closed.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    hasHungUp = true
    Glibc.close(master)
  }
  private var isClosed = false

  /// Waits for the program to end, reading what it still writes.
  ///
  /// - Returns: The status as a shell gives it: the exit code, or 128 and the signal's number; -1
  ///   when it has not ended within `seconds`.
  package func waitForExit(within seconds: Double = 30) -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while status == nil, ContinuousClock.now < deadline {
      var value: Int32 = 0
      if unsafe waitpid(process, &value, WNOHANG) == process {
        status = value & 0x7F == 0 ? value >> 8 & 0xFF : 128 + (value & 0x7F)
      } else if hasHungUp {
        poll(nil, 0, 5)
      } else {
        read(waiting: 20)
      }
    }
    while !hasHungUp, read(waiting: 0) {}
    return status ?? -1
  }

  /// Reads what there is, waiting at most so many milliseconds for some; whether there was any.
  @discardableResult
  private func read(waiting milliseconds: Int32) -> Bool {
    guard !hasHungUp else { return false }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&descriptor, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else {
      // EIO: the last program at the terminal has gone.
      hasHungUp = count == 0 || errno != EINTR
      return false
    }
    output += buffer[..<count]
    plain += stripper.strip(buffer[..<count])
    return true
  }

  private static func end(of wanted: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard wanted.count > 0, text.count - start >= wanted.count else { return nil }
    return (start...(text.count - wanted.count)).first {
      text[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
    .map { $0 + wanted.count }
  }

  private static func state(of descriptor: Int32) -> String {
    var settings = termios()
    guard unsafe tcgetattr(descriptor, &settings) == 0 else { return "none" }
    return "\(settings.c_iflag) \(settings.c_oflag) \(settings.c_cflag) \(settings.c_lflag) "
      + "\(settings.c_cc)"
  }
}
