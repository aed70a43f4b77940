private import Glibc

/// The size of the window that output goes to.
package enum Window {
  /// The variable COLUMNS as the program found it; set by whoever reads the environment.
  package static var columnsVariable: String?

  /// The width in columns, at least 20.
  ///
  /// As the terminal says; where it does not, as COLUMNS says; else 80.
  package static var width: Int {
    max(20, reported ?? columnsVariable.flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? 80)
  }

  private static var reported: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
