import Synchronization

/// A value that is made when it is first asked for, and then kept.
final class Lazy<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value {
    made.withLock { value in
      if let value { return value }
      let new = make()
      value = new
      return new
    }
  }
}

/// Values by place, each made when it is first asked for, and then kept.
///
/// Neighbours lie on different shelves, each with a lock of its own, so that threads seldom wait for one
/// another.
final class Memo<Value: Sendable>: Sendable {
  private final class Shelf: Sendable {
    let values: Mutex<[Value?]>
    init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }
  }

  private let shelves: [Shelf]
  private static var count: Int { 32 }

  init(count: Int) {
    shelves = (0..<Self.count).map { _ in Shelf(count: count / Self.count + 1) }
  }

  func value(at place: Int, _ make: () -> Value) -> Value {
    let shelf = shelves[place % Self.count]
    if let known = shelf.values.withLock({ $0[place / Self.count] }) { return known }
    let new = make()
    shelf.values.withLock { $0[place / Self.count] = new }
    return new
  }
}

/// Values by key, each made when it is first asked for, and then kept.
final class Cached<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  func value(for key: Key, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let new = make()
    values.withLock { $0[key] = new }
    return new
  }
}
