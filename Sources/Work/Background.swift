import Glibc
import Synchronization

/// Work on a second thread, done while somebody reads a question.
///
/// Its thread takes no signals: they are the terminal's and belong to the first thread.
package final class Background<Value: Sendable>: Sendable {
  private let work: Work

  /// Begins at once. Where the system gives no thread the work is done here and now.
  package init(_ make: @escaping @Sendable () -> Value) {
    let made = Box<Value>()
    box = made
    work = Work { made.value.withLock { $0 = make() } }
    work.begin()
  }

  private let box: Box<Value>

  /// What came of it, once; waits until it is there. It isn't kept, for it may be large.
  package func take() -> Value {
    work.wait()
    let value = box.value.withLock { value in
      defer { value = nil }
      return value
    }
    guard let value else { fatalError("work ends with its result, which is taken once") }
    return value
  }
}

private final class Box<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

private final class Work: Sendable {
  private let body: @Sendable () -> Void
  private let thread = Mutex<pthread_t?>(nil)

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  func begin() {
    var all = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    var made = pthread_t()
    let passed = unsafe Unmanaged.passRetained(self)
    let status = unsafe pthread_create(
      &made, nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        }
        return nil
      }, passed.toOpaque())
    guard status == 0 else {
      unsafe passed.release()
      return body()
    }
    thread.withLock { $0 = made }
  }

  func wait() {
    let joined = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    if let joined { pthread_join(joined, nil) }
  }
}
