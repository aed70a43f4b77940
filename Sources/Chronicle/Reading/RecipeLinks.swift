package import Diagnostics

/// What can be said of a recipe only beside its chronicles.
package enum RecipeLinks {
  /// Finds what is wrong between `recipe`, read from `bytes`, and the chronicles there are.
  ///
  /// - Parameters:
  ///   - chronicles: those it names, as far as they are found and sound.
  ///   - known: the ids of all chronicles found, for suggestions.
  ///   - count: how many cards of chronicles its selection leaves.
  package static func check(
    _ recipe: Recipe, bytes: [UInt8], chronicles: [Chronicle], known: [String], count: Int
  ) -> [Diagnostic] {
    let source = SourceText(file: recipe.file, bytes: EncodingCheck.withoutByteOrderMark(bytes))
    var findings = Findings(source: source)
    UnknownChronicle.check(recipe, among: known, into: &findings)
    if !findings.hasErrors {
      UnknownSelection.check(recipe, among: chronicles, into: &findings)
      SelectsNothing.check(recipe, count: count, into: &findings)
    }
    return findings.sorted()
  }
}
