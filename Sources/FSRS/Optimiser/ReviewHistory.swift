/// All reviews of a learner in the order of time, from which weights are fitted.
///
/// The days a memory model counts in are study days, so the caller works them out.
public struct ReviewHistory: Sendable {
  /// One review of the history.
  struct Review: Hashable, Sendable {
    /// The card's number by first appearance, from 0.
    var card: Int
    var grade: Grade
    /// Whole days since the card's review before; 0 for the same day and for a card's first.
    var days: Int
    /// Whether the card was never reviewed before.
    var isFirst: Bool

    /// Whether the model predicts it: its card was last reviewed on an earlier day.
    var isItem: Bool { days > 0 }
  }

  private(set) var reviews: [Review] = []
  private var numbers: [Int: Int] = [:]

  /// The number of different cards.
  var cardCount: Int { numbers.count }

  /// The number of reviews.
  public var count: Int { reviews.count }

  /// The number of reviews a model predicts: not a card's first, and not on the day of the one
  /// before. Only these are learnt from and measured.
  public private(set) var itemCount = 0

  /// A history without reviews.
  public init() {}

  /// Adds a review, no earlier than any added before.
  ///
  /// - Parameters:
  ///   - card: any number that tells the cards apart.
  ///   - elapsedDays: whole days since the card's review before; not used for its first. Less than
  ///     none counts as none.
  public mutating func append(card: Int, grade: Grade, elapsedDays: Int) {
    let new = numbers.count
    let number = numbers[card, default: new]
    let isFirst = number == new
    if isFirst { numbers[card] = number }
    let days = isFirst ? 0 : min(max(0, elapsedDays), Self.longestWait)
    reviews.append(Review(card: number, grade: grade, days: days, isFirst: isFirst))
    if days > 0 { itemCount += 1 }
  }

  /// The part before the item with number `item`, counted from 0.
  ///
  /// Used to fit to the past and measure on what came after.
  public func prefix(items: Int) -> ReviewHistory {
    var past = ReviewHistory()
    var left = items
    for review in reviews {
      if review.isItem {
        guard left > 0 else { break }
        left -= 1
      }
      past.append(card: review.card, grade: review.grade, elapsedDays: review.days)
    }
    return past
  }

  /// Longer waits count as a thousand years.
  private static let longestWait = 365_250
}
