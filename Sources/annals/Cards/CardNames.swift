import Chronicle

/// Card ids as people mistype them.
enum CardNames {
  /// The id nearest to `name`, whole or without its deck.
  static func nearest(to name: String, in ids: [String]) -> String? {
    if let near = NearWord.nearest(to: name, among: ids) { return near }
    let short = ids.map { id in String(id.drop { $0 != "/" }.dropFirst()) }
    return NearWord.nearest(to: name, among: short)
  }
}
