import Diagnostics
import FSRS
import Foundation
import Progress
import Records

@testable import Library

/// A data folder of its own among temporary files, gone with the test, and somebody who studies in it.
final class StudyFolder {
  let root: URL
  var home: DataFolder { DataFolder(data: root.path + "/data", state: root.path + "/state") }

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(
      path: "annals-library-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root.appending(path: "data/decks"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Writes a file below the root.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  static func moment(_ text: String) -> LocalInstant {
    LocalInstant(Instant(text) ?? Instant(milliseconds: 0), minutesEast: 0)
  }

  /// A learner who may write, as DATA is now.
  func learner(_ time: String) throws -> Learner {
    let moment = Self.moment(time)
    let learner = Learner(LearnerStore(home, version: "test 1", at: moment.instant))
    var random: UInt64 = 0x5EED
    try learner.store.prepareToWrite(at: moment.instant) {
      random &+= 0x9E37_79B9_7F4A_7C15
      return random
    }
    return learner
  }

  /// Answers cards, so that each is due after as many days as it is given, and forgets others, so that
  /// they are due after ten minutes.
  func answer(_ cards: [(id: String, days: Int)], again: [String] = [], _ time: String) throws {
    let moment = Self.moment(time)
    let learner = try learner(time)
    let good = cards.map { card in
      Review(
        card: CardID(card.id), grade: .good, day: moment.day,
        due: .day(moment.day.advanced(by: card.days)))
    }
    let forgotten = again.map { card in
      Review(
        card: CardID(card), grade: .again, day: moment.day,
        due: .instant(moment.instant.advanced(byMilliseconds: 600_000)))
    }
    for review in good + forgotten {
      try learner.store.save([.review(review)], at: moment)
    }
    let library = DeckLibrary(home, learner.state)
    try learner.writeState(at: moment) { library }
  }

  /// A chronicle of four events, in DATA/decks.
  func writeLife(_ number: Int) throws {
    let name = ["one", "two", "three"][number - 1]
    try write(
      """
      id: life-\(number)
      title: A life
      subject: self
      calendar: gregorian
      people:
        self: {name: Anna Number\(name)}
      events:
        - {id: born, what: was born, date: 18\(number)0-03-0\(number), kind: birth}
        - {id: moved, what: moved to Riga, date: 19\(number)1-05-02}
        - {id: married, what: married in Tartu, date: 19\(number)2-06-11}
        - {id: left, what: left Riga, date: 19\(number)4-01-20}

      """, to: "data/decks/life-\(number).yaml")
  }
}
