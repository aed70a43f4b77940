/// Words beside a name that are no part of it.
enum Titles {
  /// Ranks, forms of address, dignities.
  static let words: Set<String> = set(
    """
    mr mrs ms miss dr prof professor sir lord lady dame rev reverend father comrade citizen
    colonel col general gen marshal admiral adm captain capt major maj lieutenant lt sergeant
    commander commodore field generalissimo hetman ataman
    tsar czar tzar tsarina czarina emperor empress king queen prince princess duke grand duchess
    count countess baron baroness earl marquis viscount pope saint st president premier chancellor
    senator minister ambassador bishop archbishop cardinal patriarch metropolitan
    tovarishch tov gospodin gen graf kniaz knyaz polkovnik
    herr frau monsieur mme madame mlle signor senor don
    """)

  /// Small words inside names.
  static let particles: Set<String> = set(
    "von van de der den del della di da dos du la le zu zum af av y e of bin ibn ben al el")

  /// The words without titles; a name that is all titles stays as it is.
  static func removed(from words: [NameWord]) -> [NameWord] {
    let rest = words.filter { !Titles.words.contains($0.text) }
    return rest.isEmpty ? words : rest
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
