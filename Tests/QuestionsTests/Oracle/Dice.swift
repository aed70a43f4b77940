import FSRS

/// Seeded choices: a seed gives the same ones for ever.
struct Dice {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(numbers.next() % UInt64(range.count))
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...(elements.count - 1))]
  }

  /// So many different ones, in the order of the list.
  mutating func pick<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var positions = Array(elements.indices)
    while positions.count > count { positions.remove(at: number(0...(positions.count - 1))) }
    return positions.map { elements[$0] }
  }
}
