import Glibc
import Synchronization

@testable import Progress

/// A file system that fails where a test says so, and else is the real one.
final class Faults: Sendable {
  enum Call: Hashable, Sendable {
    case open, write, sync, truncate, rename, link, unlink, makeDirectory, changeMode, status, read
    case lock, statusOfName, names, seek
  }

  enum Fault: Sendable {
    case error(Int32)
    /// Only so many bytes are written.
    case short(Int)
    /// Some bytes are written, then the error comes.
    case partly(Int, Int32)
  }

  private struct Plan {
    var byCall: [Call: [Int: Fault]] = [:]
    var counts: [Call: Int] = [:]
    /// The n-th call of any kind fails.
    var overall: (call: Int, code: Int32, isLasting: Bool)?
    /// What becomes of each call of a kind: so many fail, then one does not.
    var always: [Call: (times: Int, fault: Fault)] = [:]
    var total = 0
    var hits = 0
  }

  private let plan = Mutex(Plan())

  /// The n-th call of a kind from now on, counted from 1.
  func fail(_ call: Call, _ numbers: Int..., with fault: Fault) {
    plan.withLock { plan in
      let done = plan.counts[call, default: 0]
      for number in numbers { plan.byCall[call, default: [:]][done + number] = fault }
    }
  }

  /// The n-th call of any kind from now on, counted from 1.
  func failOverall(_ number: Int, with code: Int32, andAllAfter isLasting: Bool = false) {
    plan.withLock { $0.overall = ($0.total + number, code, isLasting) }
  }

  /// Every call of a kind fails so many times before it does not; with nil it always does.
  func failEvery(_ call: Call, times: Int? = nil, with fault: Fault) {
    plan.withLock { $0.always[call] = (times ?? .max - 1, fault) }
  }

  /// How many faults have come true.
  var hits: Int { plan.withLock { $0.hits } }
  func count(_ call: Call) -> Int { plan.withLock { $0.counts[call, default: 0] } }

  private func next(_ call: Call) -> Fault? {
    plan.withLock { plan in
      plan.counts[call, default: 0] += 1
      plan.total += 1
      var fault = plan.byCall[call]?[plan.counts[call, default: 0]]
      if let overall = plan.overall,
        overall.call == plan.total || overall.isLasting && overall.call < plan.total
      {
        fault = .error(overall.code)
      }
      if let always = plan.always[call],
        plan.counts[call, default: 0] % (always.times + 1) != 0
      {
        fault = always.fault
      }
      if fault != nil { plan.hits += 1 }
      return fault
    }
  }

  private func check(_ call: Call) throws(FileSystem.Failure) {
    if case .error(let code) = next(call) { throw FileSystem.Failure(code: code) }
  }

  var fileSystem: FileSystem {
    let real = FileSystem.kernel
    var system = real
    system.open = { (path, flags, mode) throws(FileSystem.Failure) in
      try self.check(.open)
      return try real.open(path, flags, mode)
    }
    system.write = { (file, bytes, offset) throws(FileSystem.Failure) in
      switch self.next(.write) {
      case nil: return try real.write(file, bytes, offset)
      case .error(let code): throw FileSystem.Failure(code: code)
      case .short(let count):
        return try real.write(file, Array(bytes.prefix(offset + count)), offset)
      case .partly(let count, let code):
        _ = try real.write(file, Array(bytes.prefix(offset + count)), offset)
        throw FileSystem.Failure(code: code)
      }
    }
    system.sync = { (file) throws(FileSystem.Failure) in
      try self.check(.sync)
      try real.sync(file)
    }
    system.truncate = { (file, size) throws(FileSystem.Failure) in
      try self.check(.truncate)
      try real.truncate(file, size)
    }
    system.rename = { (old, new) throws(FileSystem.Failure) in
      try self.check(.rename)
      try real.rename(old, new)
    }
    system.link = { (old, new) throws(FileSystem.Failure) in
      try self.check(.link)
      try real.link(old, new)
    }
    system.unlink = { (path) throws(FileSystem.Failure) in
      try self.check(.unlink)
      try real.unlink(path)
    }
    system.statusOfName = { (path) throws(FileSystem.Failure) in
      try self.check(.statusOfName)
      return try real.statusOfName(path)
    }
    system.names = { (path) throws(FileSystem.Failure) in
      try self.check(.names)
      return try real.names(path)
    }
    system.seek = { (file, offset) throws(FileSystem.Failure) in
      try self.check(.seek)
      try real.seek(file, offset)
    }
    system.makeDirectory = { (path, mode) throws(FileSystem.Failure) in
      try self.check(.makeDirectory)
      try real.makeDirectory(path, mode)
    }
    system.changeMode = { (file, mode) throws(FileSystem.Failure) in
      try self.check(.changeMode)
      try real.changeMode(file, mode)
    }
    system.status = { (file) throws(FileSystem.Failure) in
      try self.check(.status)
      return try real.status(file)
    }
    system.read = { (file, count) throws(FileSystem.Failure) in
      try self.check(.read)
      return try real.read(file, count)
    }
    system.lock = { (file) throws(FileSystem.Failure) in
      try self.check(.lock)
      try real.lock(file)
    }
    return system
  }
}
