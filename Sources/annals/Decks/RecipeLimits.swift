import Chronicle
import Study

/// The limits a day that recipes ask for.
enum RecipeLimits {
  /// The limits where nothing but recipes is studied, together; nil where other decks are studied too.
  ///
  /// What the learner has set for a recipe (`new@ID`) counts before what it asks for.
  static func daily(of decks: [Deck], _ settings: Settings) -> Recipe.DailyLimits? {
    // Chronicles have none, and need not be read to know that.
    guard !decks.isEmpty, decks.allSatisfy({ $0.kind == .recipe }) else { return nil }
    let recipes = decks.compactMap(\.recipe)
    guard recipes.count == decks.count else { return nil }
    let new = recipes.map { settings.newADay(ofDeck: $0.id) ?? $0.limits.new }
    let reviews = recipes.map { settings.reviewsADay(ofDeck: $0.id) ?? $0.limits.reviews }
    return Recipe.DailyLimits(new: sum(new), reviews: sum(reviews))
  }

  /// Nil where one of them sets none.
  private static func sum(_ counts: [Int?]) -> Int? {
    let known = counts.compactMap(\.self)
    return known.count == counts.count ? known.reduce(0, +) : nil
  }
}
