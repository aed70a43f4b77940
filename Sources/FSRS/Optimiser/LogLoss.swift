import Glibc

extension FSRS6 {
  /// How badly the model predicts a history: the mean of -ln p over its items, p being the
  /// probability it gave to what happened.
  ///
  /// Every item counts the same. A p is taken as no nearer to 0 and 1 than 10⁻⁷. Elsewhere this is
  /// called binary cross entropy.
  ///
  /// - Parameter item: the first item that is measured, counted from 0; those before only build up
  ///   the memories.
  /// - Returns: nil where there is nothing to measure.
  public func logLoss(of history: ReviewHistory, from item: Int = 0) -> Double? {
    var states = [MemoryState?](repeating: nil, count: history.cardCount)
    var number = 0
    var sum = 0.0
    for review in history.reviews {
      let days = Double(review.days)
      if review.isItem {
        if number >= item, let state = states[review.card] {
          let recall = min(max(retrievability(state, elapsedDays: days), 1e-7), 1 - 1e-7)
          sum -= log(review.grade.passes ? recall : 1 - recall)
        }
        number += 1
      }
      states[review.card] =
        if let state = states[review.card] {
          nextState(state, review.grade, elapsedDays: days)
        } else {
          firstState(review.grade)
        }
    }
    let measured = number - max(0, item)
    return measured > 0 ? sum / Double(measured) : nil
  }
}
