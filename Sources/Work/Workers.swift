import Glibc
import Synchronization

/// Does the same with each of many things on every core, and hands over what came of them in their order.
///
/// Things are taken in batches, so that however many there are, little of what was made waits.
package enum Workers {
  /// Threads at most: more would only wait for memory.
  private static let most = 8
  /// Things in a batch for each thread: the last of it leaves the others idle for a moment only.
  private static let share = 8

  /// Cores that may be used.
  package static let count = min(most, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

  /// - Parameters:
  ///   - make: is called on any thread.
  ///   - take: is called here, with each result in its turn.
  package static func each<Element: Sendable, Made: Sendable>(
    _ elements: [Element], make: @escaping @Sendable (Element) -> Made,
    take: (_ position: Int, _ made: Made) throws -> Void
  ) rethrows {
    var start = 0
    while start < elements.count {
      let end = min(start + count * share, elements.count)
      let batch = Batch(Array(elements[start..<end]), make)
      for made in batch.results(threads: count) {
        try take(start, made)
        start += 1
      }
    }
  }
}

extension Workers {
  /// Elements of a slice: enough that threads seldom meet, few enough that none waits long for another.
  private static let slice = 64

  /// The same with slice after slice of a long list.
  ///
  /// - Parameters:
  ///   - count: of the elements.
  ///   - make: is called on any thread with the places of a slice.
  ///   - take: is called here, with each result in its turn.
  package static func eachSlice<Made: Sendable>(
    of count: Int, make: @escaping @Sendable (Range<Int>) -> Made, take: (Made) throws -> Void
  ) rethrows {
    let slices = stride(from: 0, to: count, by: slice).map { $0..<min($0 + slice, count) }
    try each(slices, make: make) { _, made in try take(made) }
  }
}

/// Some things, of which each thread takes the next until none is left.
private final class Batch<Element: Sendable, Made: Sendable>: Sendable {
  private let elements: [Element]
  private let make: @Sendable (Element) -> Made
  private let next = Atomic(0)
  private let made: Mutex<[Made?]>

  init(_ elements: [Element], _ make: @escaping @Sendable (Element) -> Made) {
    self.elements = elements
    self.make = make
    made = Mutex(Array(repeating: nil, count: elements.count))
  }

  /// What came of each, in their order; this thread works with the others.
  func results(threads: Int) -> [Made] {
    let helpers = (1..<max(1, min(threads, elements.count))).map { _ in
      Background { self.work() }
    }
    work()
    for helper in helpers { helper.take() }
    return made.withLock { made in
      defer { made = [] }
      return made.compactMap(\.self)
    }
  }

  private func work() {
    while true {
      let place = next.add(1, ordering: .relaxed).oldValue
      guard place < elements.count else { return }
      let result = make(elements[place])
      made.withLock { $0[place] = result }
    }
  }
}
