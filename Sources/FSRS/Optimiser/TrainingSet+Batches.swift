extension TrainingSet {
  /// The cards parted into batches of at most `batchSize` items, or one card that has more.
  func packed(_ batchSize: Int) -> [Batch] {
    var batches: [Batch] = []
    var first = 0
    var items = 0
    for card in 0..<(starts.count - 1) {
      var own = 0
      for step in steps[starts[card]..<starts[card + 1]] where step.days > 0 { own += 1 }
      if items > 0, items + own > batchSize {
        batches.append(Batch(parts: parts(first..<card), items: items))
        first = card
        items = 0
      }
      items += own
    }
    if items > 0 { batches.append(Batch(parts: parts(first..<starts.count - 1), items: items)) }
    return batches
  }

  /// Four parts or fewer, none of them empty.
  private func parts(_ cards: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var first = cards.lowerBound
    let begin = starts[cards.lowerBound]
    let count = starts[cards.upperBound] - begin
    for card in cards where starts[card + 1] - begin >= count * (parts.count + 1) / 4 {
      parts.append(first..<card + 1)
      first = card + 1
    }
    return parts
  }
}
