import FSRS
import Records

/// Makes rows of reviews, and keeps the records that a fold needs whole.
struct ReviewLane: LineLane {
  struct Made: Sendable {
    var rows: [ReviewRow] = []
    var records: [Record] = []
    var future: [Record] = []
    /// The newest record, in the order of folding.
    var newest: (time: Instant, id: String)?
    /// The thread whose numbers of cards, questions and runs these are.
    var thread: Int
  }

  private(set) var cards = TextNumbers()
  private(set) var questions = TextNumbers()
  private(set) var runs = TextNumbers()
  private let horizon: Instant
  private var reader = RecordReader()
  private var days = DayTexts()
  private var made: Made
  /// The newest so far, as a line of the block that is being read.
  private var newest: (time: Instant, bytes: [UInt8], id: Range<Int>)?

  init(now: Instant, thread: Int) {
    horizon = now.advanced(bySeconds: 86_400)
    made = Made(thread: thread)
  }

  mutating func take(
    _ bytes: [UInt8], _ line: Range<Int>, number: Int
  ) throws(LineFault) -> LineFrame {
    // About as many as a block of them has.
    if made.rows.capacity == 0 { made.rows.reserveCapacity(bytes.count / 170 + 8) }
    guard let review = ReviewLine(bytes, in: line, &days), review.time <= horizon, !review.isWrong
    else {
      return try takeRecord(bytes, line)
    }
    let body = line.lowerBound..<line.upperBound - Seal.length
    let row = ReviewRow(
      review.time, id: RecordNumber(bytes, in: review.id, &runs),
      sum: UInt32(Fingerprint.of(bytes, in: body) >> 32),
      card: cards.number(of: bytes, in: review.card), grade: review.grade, day: review.day,
      due: review.due, question: questions.number(of: bytes, in: review.question),
      milliseconds: review.milliseconds)
    guard let row else { return try takeRecord(bytes, line) }
    made.rows.append(row)
    if newest.map({ Self.isNewer(review.time, bytes[review.id], $0) }) ?? true {
      newest = (review.time, bytes, review.id)
    }
    return LineFrame(time: review.time, isSealed: true, demandsNewer: false)
  }

  /// A line of another kind or another form.
  private mutating func takeRecord(
    _ bytes: [UInt8], _ line: Range<Int>
  ) throws(LineFault) -> LineFrame {
    let reading = try reader.read(bytes, in: line)
    let record = reading.record
    guard record.time <= horizon else {
      made.future.append(record)
      return LineFrame(reading)
    }
    made.rows.append(row(record))
    if newest.map({ Self.isNewer(record.time, record.id.utf8, $0) }) ?? true {
      let id = Array(record.id.utf8)
      newest = (record.time, id, 0..<id.count)
    }
    return LineFrame(reading)
  }

  private mutating func row(_ record: Record) -> ReviewRow {
    let (id, sum) = (RecordNumber(record.id, &runs), record.sum)
    if case .review(let review) = record.payload, !review.isSlip,
      let row = ReviewRow(
        record.time, id: id, sum: sum, card: cards.number(of: review.card.text),
        grade: review.grade, day: review.day, due: review.due,
        question: questions.number(of: review.question), milliseconds: review.milliseconds)
    {
      return row
    }
    let card = record.payload.card.map { cards.number(of: $0.text) }
    var place: Int?
    if record.payload.isFolded {
      place = made.records.count
      made.records.append(record)
    }
    return ReviewRow(record.time, id: id, sum: sum, card: card, place: place)
  }

  private static func isNewer(
    _ time: Instant, _ id: some Sequence<UInt8>,
    _ newest: (time: Instant, bytes: [UInt8], id: Range<Int>)
  ) -> Bool {
    if time != newest.time { return time > newest.time }
    return newest.bytes[newest.id].lexicographicallyPrecedes(id)
  }

  mutating func finish() -> Made {
    defer {
      made = Made(thread: made.thread)
      newest = nil
    }
    made.newest = newest.map { newest in
      (newest.time, String(decoding: newest.bytes[newest.id], as: UTF8.self))
    }
    return made
  }
}

extension Payload {
  /// Whether a state has anything of it.
  fileprivate var isFolded: Bool {
    switch self {
    case .review, .void, .seed, .mark, .setting, .alias: true
    case .session, .hint, .exercise, .quiz, .other: false
    }
  }
}

extension Review {
  /// Whether something was typed that was wrong, and was more than the letter of an option.
  var isSlip: Bool { verdict == "wrong" && (typed?.unicodeScalars.count ?? 0) > 1 }
}
