package import FSRS
import Records

/// All journals at once, in the memory that a million reviews may take: of each review the 48 bytes that a fold
/// needs, and of the other records those that say something of cards, settings or names.
///
/// What was typed and how a session went is not here.
package struct ReviewLog: Sendable {
  /// Everything about the journals but their records.
  package private(set) var journals: Journals
  /// The cards by their numbers.
  let cards: [CardID]
  /// Kinds, wordings and forms by their numbers.
  let questions: [String]
  /// The newest record, in the order of folding; nil where there is none.
  let newest: (time: Instant, id: String)?
  /// Ids undone.
  let voided: Set<String>
  private let voids: Set<RecordNumber>
  /// The first parts of ids by their numbers.
  private let runs: TextNumbers
  private var blocks: [Block]
  /// Places of the rows, in the order of folding, each line once; nil where they lie so.
  private var order: [Place]?

  private struct Block: Sendable {
    var rows: [ReviewRow]
    var records: [Record]
  }

  /// A block's number, and behind it a row's in it.
  typealias Place = UInt32

  /// Rows of one block at most: no good line has fewer than 40 bytes.
  private static let rowBits: UInt32 = 13

  /// Reads all of them, on every core.
  ///
  /// - Parameter now: records more than a day later are left out and reported.
  package static func read(
    _ home: DataFolder, now: Instant, fileSystem: FileSystem = .kernel
  ) -> ReviewLog {
    let reader = JournalReader(home, now: now, fileSystem: fileSystem) {
      ReviewLane(now: now, thread: $0)
    }
    var log = ReviewLog(reader)
    log.putInOrder()
    let ids = DoubleIDs(count: log.rowCount) { body in
      for block in log.blocks { for row in block.rows { body(row.id.key, row.sum) } }
    } texts: { double in
      log.blocks.flatMap(\.rows).filter { double.contains($0.id.key) }
        .map { ($0.id.text(log.runs), $0.sum) }
    }
    log.journals.problems += ids.problems(in: home, now: now, fileSystem)
    return log
  }

  private init(_ reader: JournalReader<ReviewLane>) {
    journals = reader.journals
    var cards = reader.lanes.first?.cards ?? TextNumbers()
    var questions = reader.lanes.first?.questions ?? TextNumbers()
    var runs = reader.lanes.first?.runs ?? TextNumbers()
    // The first thread's numbers are those of all; the others' are replaced.
    let numbers = reader.lanes.dropFirst().map { lane in
      (
        cards: cards.take(lane.cards), questions: questions.take(lane.questions),
        runs: runs.take(lane.runs)
      )
    }
    self.cards = (0..<cards.count).map { CardID(cards.text($0)) }
    self.questions = (0..<questions.count).map { questions.text($0) }
    var newest: (time: Instant, id: String)?
    var blocks: [Block] = []
    var future: [Record] = []
    for part in reader.parts {
      let made = part.report.made
      future += made.future
      if let other = made.newest, newest.map({ Self.isNewer(other, $0) }) ?? true {
        newest = other
      }
      if made.rows.isEmpty { continue }
      var block = Block(rows: made.rows, records: made.records)
      if made.thread > 0 {
        let (cards, questions, runs) = numbers[made.thread - 1]
        for index in block.rows.indices {
          block.rows[index].id.run = runs[Int(block.rows[index].id.run)]
          if block.rows[index].card != ReviewRow.noCard {
            block.rows[index].card = cards[Int(block.rows[index].card)]
          }
          if block.rows[index].isReview {
            block.rows[index].place = questions[Int(block.rows[index].place)]
          }
        }
      }
      blocks.append(block)
    }
    journals.future = Record.inOrder(future)
    self.newest = newest
    self.blocks = blocks
    let targets = blocks.lazy.flatMap(\.records).compactMap { record in
      if case .void(let target) = record.payload { target } else { nil }
    }
    voided = Set(targets)
    voids = Set(voided.map { RecordNumber($0, &runs) })
    self.runs = runs
  }

  private static func isNewer(
    _ one: (time: Instant, id: String), _ other: (time: Instant, id: String)
  ) -> Bool {
    if one.time != other.time { return one.time > other.time }
    return other.id.utf8.lexicographicallyPrecedes(one.id.utf8)
  }

  // MARK: Rows

  /// Lines read, copies too.
  private var rowCount: Int { blocks.reduce(0) { $0 + $1.rows.count } }

  func row(_ place: Place) -> ReviewRow {
    blocks[Int(place >> Self.rowBits)].rows[Int(place & (1 << Self.rowBits - 1))]
  }

  /// The record behind a row; nil where none is kept.
  func record(_ place: Place) -> Record? {
    let row = row(place)
    return row.hasRecord ? blocks[Int(place >> Self.rowBits)].records[Int(row.place)] : nil
  }

  /// Whether another record undoes this one.
  func isVoided(_ row: ReviewRow, _ record: Record?) -> Bool {
    !voids.isEmpty && (row.isReview || record?.payload.isVoidable ?? false)
      && voids.contains(row.id)
  }

  func id(_ number: RecordNumber) -> String { number.text(runs) }

  /// Calls back for each distinct line in the order of folding.
  func eachPlace(_ body: (Place) -> Void) {
    if let order { return order.forEach(body) }
    for (number, block) in blocks.enumerated() {
      let first = Place(number) << Self.rowBits
      for index in block.rows.indices { body(first + Place(index)) }
    }
  }

  /// The last of the distinct lines, in the order of folding.
  func lastPlaces(_ count: Int) -> [Place] {
    if let order { return Array(order.suffix(count)) }
    var places: [Place] = []
    for (number, block) in blocks.enumerated().reversed() where places.count < count {
      let first = Place(number) << Self.rowBits
      places += block.rows.indices.reversed().map { first + Place($0) }
    }
    return places.prefix(count).reversed()
  }

  /// Whether there are more lines than so many.
  func hasMore(than count: Int) -> Bool { rowCount > count }

  /// What a row says as a record: of a review as much as a fold needs.
  func foldedRecord(_ place: Place) -> Record? {
    if let record = record(place) { return record }
    let row = row(place)
    guard row.isReview else { return nil }
    let review = Review(
      card: cards[Int(row.card)], grade: row.grade, day: row.day, due: row.due,
      question: questions[Int(row.place)], milliseconds: row.milliseconds)
    return Record(
      id: id(row.id), time: row.time, minutesEast: 0, payload: .review(review))
  }

  /// All records that are kept whole, in the order of folding.
  package var records: [Record] { Record.inOrder(blocks.flatMap(\.records)) }

  /// What was set by hand: what a scheduler for the fold is built from.
  package var settings: [Record] {
    blocks.flatMap(\.records).filter { record in
      switch record.payload {
      case .setting, .void: true
      default: false
      }
    }
  }

  // MARK: Order

  private mutating func putInOrder() {
    var last = Instant(milliseconds: .min)
    var isInOrder = true
    for block in blocks {
      for row in block.rows {
        isInOrder = isInOrder && row.time > last
        last = row.time
      }
    }
    if isInOrder { return }
    var places: [Place] = []
    places.reserveCapacity(rowCount)
    eachPlace { places.append($0) }
    places.sort { precedes(row($0), row($1)) }
    var count = 0
    for place in places {
      if count > 0, row(places[count - 1]).isSameLine(as: row(place)) { continue }
      places[count] = place
      count += 1
    }
    places.removeSubrange(count...)
    order = places
  }

  /// Before in the order of folding: by time, then id byte by byte, then fingerprint.
  private func precedes(_ first: ReviewRow, _ second: ReviewRow) -> Bool {
    if first.time != second.time { return first.time < second.time }
    if first.id == second.id { return first.sum < second.sum }
    return first.id.text(runs).utf8.lexicographicallyPrecedes(second.id.text(runs).utf8)
  }
}
