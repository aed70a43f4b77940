package import FSRS

/// How many cards may still be asked on a study day: a number for all decks together, and others for
/// single decks, which count apart.
package struct Allowance: Hashable, Sendable {
  /// Without limit.
  package static let unlimited = Allowance(common: nil)

  private var common: Int?
  private var own: [String: Int?]

  /// - Parameters:
  ///   - common: for all decks without a number of their own; nil without limit.
  ///   - own: of single decks; nil without limit.
  ///   - used: what of it was used today already, by deck.
  package init(common: Int?, own: [String: Int?] = [:], used: [String: Int] = [:]) {
    self.common = common.map { max(0, $0) }
    self.own = own.mapValues { $0.map { max(0, $0) } }
    for (deck, count) in used { take(from: deck, count) }
  }

  /// Whether one more of this deck may be asked.
  package func allows(_ deck: String) -> Bool { left(of: deck).map { $0 > 0 } ?? true }

  /// How many of this deck are left; nil without limit.
  package func left(of deck: String) -> Int? {
    if let own = own[deck] { return own }
    return common
  }

  /// How many of those that wait, by deck, may still be asked.
  package func count(of waiting: [String: Int]) -> Int {
    var sum = 0
    var shared = 0
    for (deck, count) in waiting {
      if let own = own[deck] { sum += max(0, min(count, own ?? count)) } else { shared += count }
    }
    return sum + max(0, min(shared, common ?? shared))
  }

  /// Whether this deck has a number of its own.
  package func isOwn(_ deck: String) -> Bool { own.keys.contains(deck) }

  /// The same decks apart, and nothing left for any.
  package var spent: Allowance { Allowance(common: 0, own: own.mapValues { _ in 0 }) }

  /// Counts some that were asked; a negative number gives them back.
  package mutating func take(from deck: String, _ count: Int = 1) {
    if let limit = own[deck] {
      own[deck] = .some(limit.map { $0 - count })
    } else {
      common = common.map { $0 - count }
    }
  }
}

extension Settings {
  /// New cards still to be introduced on a day, given how many were already, by deck; none on a
  /// holiday.
  ///
  /// - Parameter daily: how many for all decks together, whatever is set.
  package func newAllowance(
    of daily: Int? = nil, on day: StudyDay, introduced: [String: Int]
  ) -> Allowance {
    if let daily { return Allowance(common: daily, used: introduced) }
    let usual = newAllowance(introduced: introduced)
    return holidays.contains(day) ? usual.spent : usual
  }

  /// New cards still to be introduced on a day, given how many were already, by deck.
  package func newAllowance(introduced: [String: Int]) -> Allowance {
    var own: [String: Int?] = [:]
    for key in keys(of: .new) {
      if case .deck(let deck) = key.scope { own[deck] = .some(newADay(ofDeck: deck)) }
    }
    return Allowance(common: newADay, own: own, used: introduced)
  }

  /// Cards in review still to be asked on a day, given how many were already, by deck.
  package func reviewAllowance(reviewed: [String: Int]) -> Allowance {
    var own: [String: Int?] = [:]
    for key in keys(of: .reviews) {
      if case .deck(let deck) = key.scope { own[deck] = reviewsADay(ofDeck: deck) }
    }
    return Allowance(common: reviewsADay, own: own, used: reviewed)
  }

  /// Whether the number of reviews a day is limited for any deck.
  package var limitsReviews: Bool { reviewsADay != nil || !keys(of: .reviews).isEmpty }
}
