extension String {
  /// Without blanks and line ends at both ends.
  package var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// With an upper-case first letter.
  package var withUppercaseStart: String { prefix(1).uppercased() + dropFirst() }

  /// Without a leading article.
  package var withoutArticle: String {
    for article in ["the ", "The ", "a ", "an "] where hasPrefix(article) {
      return String(dropFirst(article.count))
    }
    return self
  }
}
