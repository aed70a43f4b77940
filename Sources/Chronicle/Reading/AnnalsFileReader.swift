package import Diagnostics

/// What an author writes: a life, or a deck of one's own.
package enum AnnalsFile: Sendable {
  case chronicle(Chronicle)
  case recipe(Recipe)
}

/// Reads a chronicle or a recipe, whichever a file says it is: a recipe has the key `deck`.
package enum AnnalsFileReader {
  /// Reads `bytes`, the content of `file`, and finds all that is wrong with them.
  ///
  /// Never throws and never stops at the first problem; what it gives is nil where nothing is
  /// readable, and unfit for use where there are errors.
  package static func read(
    _ bytes: [UInt8], file: String, limits: Limits = Limits()
  ) -> (content: AnnalsFile?, diagnostics: [Diagnostic]) {
    let (root, found) = FileRoot.read(bytes, file: file, limits: limits)
    var findings = found
    guard let node = root.node else { return (nil, findings.sorted()) }
    let content: AnnalsFile? =
      root.isRecipe
      ? RecipeReader.recipe(from: node, file: file, into: &findings).map(AnnalsFile.recipe)
      : ChronicleReader.checked(node, file: file, into: &findings).map(AnnalsFile.chronicle)
    return (content, findings.sorted())
  }
}
