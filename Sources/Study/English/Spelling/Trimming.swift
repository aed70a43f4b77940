extension String {
  /// Without blanks and line ends at both ends.
  package var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
