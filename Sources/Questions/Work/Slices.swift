import Dispatch
import Synchronization

/// Makes something of slice after slice of a long list, on every core, and hands it over in order.
///
/// Slices are made in batches, so that however long the list is, little of what was made waits.
enum Slices {
  /// Elements of a slice: enough that threads seldom meet, few enough that none waits long for another.
  private static let size = 64
  /// Slices of a batch.
  private static let batch = 32

  /// - Parameters:
  ///   - count: of the elements.
  ///   - make: is called on any thread with the places of a slice.
  ///   - take: is called here, with each result in its turn.
  static func each<Made: Sendable>(
    of count: Int, make: @Sendable (Range<Int>) -> Made, take: (Made) throws -> Void
  ) rethrows {
    var start = 0
    while start < count {
      let end = min(start + size * batch, count)
      for made in made(start..<end, make) { try take(made) }
      start = end
    }
  }

  private static func made<Made: Sendable>(
    _ places: Range<Int>, _ make: @Sendable (Range<Int>) -> Made
  ) -> [Made] {
    guard places.count > size else { return [make(places)] }
    let slices = stride(from: places.lowerBound, to: places.upperBound, by: size).map {
      $0..<min($0 + size, places.upperBound)
    }
    let results = Mutex<[Made?]>(Array(repeating: nil, count: slices.count))
    DispatchQueue.concurrentPerform(iterations: slices.count) { number in
      let made = make(slices[number])
      results.withLock { $0[number] = made }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
