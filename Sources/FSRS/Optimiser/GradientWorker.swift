import Glibc
import Synchronization

/// A second thread that takes part in jobs as they come.
///
/// A job takes some fifty microseconds, so the thread looks for the next one instead of sleeping, and
/// lets others run while there is none. Nobody ever waits for it but at the end.
final class GradientWorker: Sendable {
  private struct Desk {
    var job: GradientJob?
    var isClosed = false
  }

  private let desk = Mutex(Desk())
  /// The number of the newest job, to be looked at without the lock.
  private let newest = Atomic<Int>(0)

  /// Offers a job; the one before gets no more help.
  func offer(_ job: GradientJob) {
    desk.withLock { $0.job = job }
    newest.add(1, ordering: .releasing)
  }

  /// Runs `body` with a helper, or with none where the system gives no thread.
  static func with<Result>(_ body: (GradientWorker?) -> Result) -> Result {
    let helper = GradientWorker()
    var thread = pthread_t()
    let passed = unsafe Unmanaged.passRetained(helper)
    let status = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<GradientWorker>.fromOpaque(context).takeRetainedValue().help()
        }
        return nil
      }, passed.toOpaque())
    guard status == 0 else {
      unsafe passed.release()
      return body(nil)
    }
    defer {
      helper.desk.withLock { $0.isClosed = true }
      helper.newest.add(1, ordering: .releasing)
      pthread_join(thread, nil)
    }
    return body(helper)
  }

  private func help() {
    var notes = CardRecurrence.notes
    var seen = 0
    var looks = 0
    while true {
      let number = newest.load(ordering: .acquiring)
      guard number != seen else {
        looks += 1
        if looks.isMultiple(of: 256) { sched_yield() }
        continue
      }
      seen = number
      let (job, isClosed) = desk.withLock { ($0.job, $0.isClosed) }
      if isClosed { return }
      job?.work(&notes)
    }
  }
}
