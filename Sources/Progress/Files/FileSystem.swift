/// The calls to the kernel that saving depends on, as values, so that tests can make each of them fail.
///
/// Each closure is one call and may end early or be interrupted (`EINTR`), as the kernel's own;
/// `FileSystem+Whole.swift` has the loops. Numbers of flags and errors are Linux's.
package struct FileSystem: Sendable {
  /// The kernel refused.
  package struct Failure: Error, Hashable {
    /// The value of `errno`.
    package var code: Int32

    package init(code: Int32) { self.code = code }
  }

  /// What `stat` says of a file.
  package struct Status: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case regular, directory, link, other }

    package var kind: Kind
    /// In bytes.
    package var size: Int
    /// The nine permission bits.
    package var mode: UInt32
    /// Device and inode: the same for two names of one file.
    package var device: UInt64
    package var inode: UInt64
    /// Names the file has; 0 once it is removed but still open.
    package var links: Int
    /// When the content last changed, in nanoseconds since 1970.
    package var modified: Int
  }

  /// Path, flags, mode of a new file; gives a descriptor.
  package var open: @Sendable (String, Int32, UInt32) throws(Failure) -> Int32
  package var close: @Sendable (Int32) -> Void
  /// At most so many bytes from where the descriptor stands; none at the end.
  package var read: @Sendable (Int32, Int) throws(Failure) -> [UInt8]
  /// Writes from an offset in the bytes on; gives how many were written.
  package var write: @Sendable (Int32, [UInt8], Int) throws(Failure) -> Int
  package var seek: @Sendable (Int32, Int) throws(Failure) -> Void
  package var sync: @Sendable (Int32) throws(Failure) -> Void
  package var truncate: @Sendable (Int32, Int) throws(Failure) -> Void
  package var changeMode: @Sendable (Int32, UInt32) throws(Failure) -> Void
  /// Takes an exclusive `flock` at once or fails with `EWOULDBLOCK`.
  package var lock: @Sendable (Int32) throws(Failure) -> Void
  package var status: @Sendable (Int32) throws(Failure) -> Status
  /// Of the name itself: links are not followed.
  package var statusOfName: @Sendable (String) throws(Failure) -> Status
  package var makeDirectory: @Sendable (String, UInt32) throws(Failure) -> Void
  package var rename: @Sendable (String, String) throws(Failure) -> Void
  /// A second name for a file; fails if the name is taken.
  package var link: @Sendable (String, String) throws(Failure) -> Void
  package var unlink: @Sendable (String) throws(Failure) -> Void
  /// The names in a folder, without `.` and `..`, in no order.
  package var names: @Sendable (String) throws(Failure) -> [String]
  /// The path with every link followed.
  package var resolve: @Sendable (String) throws(Failure) -> String
  /// Waits so many milliseconds.
  package var pause: @Sendable (Int) -> Void
}
