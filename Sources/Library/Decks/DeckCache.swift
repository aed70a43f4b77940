import Chronicle
import FSRS
package import Progress
import Questions
import Records
import Session

/// What was made of decks' files, kept in DATA/cache/decks until the file or the program is another.
///
/// Only sound chronicles are kept: what is wrong with a file has to be said whenever it is read.
package struct DeckCache: Sendable {
  /// What a deck is, apart from its cards.
  struct Summary: Sendable {
    var id: String
    var title: String
    var eventCount: Int
    /// Tells one content of the file from another.
    var stamp: String
  }

  /// The place of one deck: what its file is now, and where what was made of it lies.
  struct Slot: Sendable {
    fileprivate let path: String
    fileprivate let source: [UInt8]

    var summary: Summary? {
      guard let bytes = CacheFile(path, of: source)?.part("summary") else { return nil }
      var reader = ByteReader(bytes)
      let summary = Summary(
        id: reader.text(), title: reader.text(), eventCount: reader.number(),
        stamp: reader.text())
      return reader.isAtEnd ? summary : nil
    }

    var cards: StoredCards? { CacheFile(path, of: source).flatMap { StoredCards($0) } }

    /// - Parameter parts: the blocks of its cards.
    func keep(_ summary: Summary, _ parts: [(name: String, bytes: [UInt8])]) {
      var writer = ByteWriter()
      writer.text(summary.id)
      writer.text(summary.title)
      writer.number(summary.eventCount)
      writer.text(summary.stamp)
      CacheFile.write(path, of: source, parts: [("summary", writer.bytes)] + parts)
    }
  }

  private let folder: String

  /// Nil where there is no DATA yet: looking at decks makes no folder.
  package init?(_ home: DataFolder) {
    guard (try? FileSystem.kernel.statusOfName(home.data)) != nil else { return nil }
    folder = home.cache + "/decks"
  }

  /// Of a file as it is now; nil where it is none whose size and time say anything.
  func slot(ofFile file: String) -> Slot? {
    guard let path = try? FileSystem.kernel.resolve(file),
      let status = try? FileSystem.kernel.statusOfName(path), status.kind == .regular
    else { return nil }
    return slot(file, path, status)
  }

  /// Of a deck that is part of the program.
  func slot(ofBuiltIn file: String) -> Slot { slot(file, "", nil) }

  /// - Parameter path: the whole path; cards say where they stand by the one that was given.
  private func slot(_ file: String, _ path: String, _ status: FileSystem.Status?) -> Slot {
    var writer = ByteWriter()
    writer.number(Self.form)
    writer.block(Self.program)
    writer.text(file)
    writer.text(path)
    for number in [
      status?.size ?? 0, status?.modified ?? 0, Int(truncatingIfNeeded: status?.inode ?? 0),
    ] {
      writer.number(number)
    }
    let name = String(StableHash.of("\(file)\n\(path)"), radix: 16)
    return Slot(path: "\(folder)/\(name)", source: writer.bytes)
  }

  /// Grows when anything that is kept means something else.
  private static let form = 4

  /// Tells this program from every other, which may make other cards.
  private static let program: [UInt8] = {
    var writer = ByteWriter()
    if let path = try? FileSystem.kernel.resolve("/proc/self/exe"),
      let status = try? FileSystem.kernel.statusOfName(path)
    {
      writer.number(status.size)
      writer.number(status.modified)
    }
    return writer.bytes
  }()
}

extension CacheFile: StoredParts {}

extension StoredCards {
  /// The blocks of a deck's cards.
  ///
  /// - Parameter chronicles: those of the cards, which name the people concerned.
  static func parts(
    of cards: [Card], haveOptions: Bool, chronicles: [Chronicle]
  ) -> [(name: String, bytes: [UInt8])] {
    var people: [EventID: [String]] = [:]
    for chronicle in chronicles {
      var names: [String: [String]] = [:]
      for entity in Array(chronicle.people) + Array(chronicle.organisations) {
        names[entity.id] = [entity.id] + entity.allNames
      }
      for event in chronicle.events {
        let ids = event.who + event.with + [event.onBehalfOf].compactMap(\.self)
        people[EventID(chronicle.id, event.id)] = ids.flatMap { names[$0] ?? [$0] }
      }
    }
    return parts(
      of: cards, outlines: cards.map(\.outline).inTurn, haveOptions: haveOptions,
      people: { people[$0.eventID] ?? [] })
  }
}
