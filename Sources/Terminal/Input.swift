/// What came of asking for one line.
nonisolated package enum Input: Equatable, Sendable {
  /// The line, without its end, cleaned of controls and of blanks at either end.
  case line(String)
  /// Ctrl-C: the line was thrown away.
  case interrupted
  /// Ctrl-D on an empty line, the end of a pipe, or a terminal that has gone.
  case endOfFile
}
