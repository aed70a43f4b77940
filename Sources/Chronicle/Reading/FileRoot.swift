import Diagnostics

/// A file of ours as placed nodes, with what stands in the way of reading it.
struct FileRoot {
  let file: String
  /// The top-level value; an empty mapping where the file says nothing; nil where it can't be read.
  let node: PlacedNode?

  static func read(
    _ bytes: [UInt8], file: String, limits: Limits
  ) -> (root: FileRoot, findings: Findings) {
    let isSmall = bytes.count <= limits.bytes
    let kept = isSmall ? EncodingCheck.withoutByteOrderMark(bytes) : Array(bytes.prefix(200))
    let source = SourceText(file: file, bytes: kept)
    var findings = Findings(source: source, limit: limits.findings)
    guard
      TooLarge.check(count: bytes.count, limits: limits, in: source, into: &findings),
      FileEncoding.check(bytes, in: source, into: &findings),
      let scan = SurfaceScan.check(source, limits: limits, into: &findings),
      TooManyAliases.check(source, limits: limits, into: &findings)
    else { return (FileRoot(file: file, node: nil), findings) }
    let root = TreeReader.read(scan, into: &findings)
    if root == nil, findings.hasErrors { return (FileRoot(file: file, node: nil), findings) }
    let empty = PlacedNode(content: .mapping([]), place: Place(file: file, line: 1))
    return (FileRoot(file: file, node: root.flatMap { $0.isNull ? nil : $0 } ?? empty), findings)
  }

  /// Whether the file says that it is a recipe.
  var isRecipe: Bool {
    guard case .mapping(let entries)? = node?.content else { return false }
    return entries.contains { $0.key.text == "deck" }
  }
}
