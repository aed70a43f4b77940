/// Words beside a name that are no part of it.
package enum Titles {
  /// Ranks, forms of address, dignities.
  package static let words = WordList.titles.words

  /// Small words inside names.
  package static let particles = WordList.nameParticles.words

  /// The words without titles; a name that is all titles stays as it is.
  package static func removed(from words: [NameWord]) -> [NameWord] {
    let rest = words.filter { !Titles.words.contains($0.text) }
    return rest.isEmpty ? words : rest
  }
}
