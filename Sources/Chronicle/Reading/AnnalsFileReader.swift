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
  ///
  /// - Parameter vocabulary: what there is to ask.
  package static func read(
    _ bytes: [UInt8], file: String, asking vocabulary: Vocabulary, limits: Limits = Limits()
  ) -> (content: AnnalsFile?, diagnostics: [Diagnostic]) {
    let (root, found) = FileRoot.read(bytes, file: file, limits: limits)
    var diagnostics = found
    guard let node = root.node else { return (nil, diagnostics.sorted()) }
    let content: AnnalsFile? =
      root.isRecipe
      ? RecipeReader.recipe(from: node, file: file, asking: vocabulary, into: &diagnostics).map(
        AnnalsFile.recipe)
      : ChronicleReader.checked(node, file: file, asking: vocabulary, into: &diagnostics).map(
        AnnalsFile.chronicle)
    return (content, diagnostics.sorted())
  }
}

/// A file of ours as placed nodes, with what stands in the way of reading it.
struct FileRoot {
  let file: String
  /// The top-level value; an empty mapping where the file says nothing; nil where it can't be read.
  let node: PlacedNode?

  static func read(
    _ bytes: [UInt8], file: String, limits: Limits
  ) -> (root: FileRoot, diagnostics: DiagnosticList) {
    let isSmall = bytes.count <= limits.bytes
    let kept = isSmall ? EncodingCheck.withoutByteOrderMark(bytes) : Array(bytes.prefix(200))
    let source = SourceText(file: file, bytes: kept)
    var diagnostics = DiagnosticList(source: source, limit: limits.diagnostics)
    guard
      TooLarge.check(count: bytes.count, limits: limits, in: source, into: &diagnostics),
      FileEncoding.check(bytes, in: source, into: &diagnostics),
      let scan = SurfaceScan.check(source, limits: limits, into: &diagnostics),
      TooManyAliases.check(source, limits: limits, into: &diagnostics)
    else { return (FileRoot(file: file, node: nil), diagnostics) }
    let root = TreeReader.read(scan, into: &diagnostics)
    if root == nil, diagnostics.hasErrors { return (FileRoot(file: file, node: nil), diagnostics) }
    let empty = PlacedNode(content: .mapping([]), place: Place(file: file, line: 1))
    return (FileRoot(file: file, node: root.flatMap { $0.isNull ? nil : $0 } ?? empty), diagnostics)
  }

  /// Whether the file says that it is a recipe.
  var isRecipe: Bool {
    guard case .mapping(let entries)? = node?.content else { return false }
    return entries.contains { $0.key.text == "deck" }
  }
}
