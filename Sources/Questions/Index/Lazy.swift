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
final class Memo<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  func value(at place: Int, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[place] }) { return known }
    let new = make()
    values.withLock { $0[place] = new }
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
