import FSRS
import Records

/// One good line in 48 bytes: a review, as far as a fold needs it, or the place of another record.
struct ReviewRow: Sendable {
  var time: Instant
  /// The record's id.
  var id: RecordNumber
  /// A day or a moment, as `traits` says.
  private let dueNumber: Int
  /// The higher half of the line's fingerprint.
  let sum: UInt32
  /// The card's number; `noCard` for what is about none.
  var card: UInt32
  /// Of a review its question's number; else the record's place among those of its block.
  var place: UInt32
  private let dayNumber: Int32
  /// The milliseconds, and above them grade, kind of due date, and whether it is a review.
  private let traits: UInt32

  static let noCard = UInt32.max

  private static let millisecondBits: UInt32 = 27
  private static let dueOnDay: UInt32 = 1 << 30
  private static let dueAtMoment: UInt32 = 1 << 31
  private static let hasReview: UInt32 = 1 << 29

  /// - Returns: nil where the day is too far away for four bytes.
  init?(
    _ time: Instant, id: RecordNumber, sum: UInt32, card: Int, grade: Grade, day: StudyDay,
    due: Due?,
    question: Int, milliseconds: Int
  ) {
    guard let dayNumber = Int32(exactly: day.number) else { return nil }
    (self.time, self.id, self.sum, self.dayNumber) = (time, id, sum, dayNumber)
    self.card = UInt32(card)
    place = UInt32(question)
    var traits = UInt32(milliseconds) | Self.hasReview
    traits |= UInt32(grade.rawValue - 1) << Self.millisecondBits
    switch due {
    case .day(let day)?: (dueNumber, traits) = (day.number, traits | Self.dueOnDay)
    case .instant(let time)?: (dueNumber, traits) = (time.milliseconds, traits | Self.dueAtMoment)
    case nil: dueNumber = 0
    }
    self.traits = traits
  }

  /// Of a record that is kept as it is, or of which only this is kept.
  ///
  /// - Parameter place: nil where nothing else is kept.
  init(_ time: Instant, id: RecordNumber, sum: UInt32, card: Int?, place: Int?) {
    (self.time, self.id, self.sum) = (time, id, sum)
    self.card = card.map { UInt32($0) } ?? Self.noCard
    self.place = place.map { UInt32($0) } ?? .max
    (dueNumber, dayNumber, traits) = (0, 0, 0)
  }

  var isReview: Bool { traits & Self.hasReview != 0 }
  /// Whether a record stands behind it.
  var hasRecord: Bool { !isReview && place != .max }
  var day: StudyDay { StudyDay(number: Int(dayNumber)) }
  var milliseconds: Int { Int(traits & (1 << Self.millisecondBits - 1)) }
  var grade: Grade {
    switch traits >> Self.millisecondBits & 3 {
    case 0: .again
    case 1: .hard
    case 2: .good
    default: .easy
    }
  }
  var due: Due? {
    if traits & Self.dueOnDay != 0 { return .day(StudyDay(number: dueNumber)) }
    return traits & Self.dueAtMoment != 0 ? .instant(Instant(milliseconds: dueNumber)) : nil
  }

  /// The same line: read twice, or from two copies of a file.
  func isSameLine(as other: ReviewRow) -> Bool {
    time == other.time && id == other.id && sum == other.sum
  }
}

/// A record's id in eight bytes: the number of its run, and the count behind the dot. Ids of any other form have
/// a number for the whole, and no count.
struct RecordNumber: Hashable, Sendable {
  var run: UInt32
  let count: UInt32

  private static let none = UInt32.max

  /// - Parameters:
  ///   - id: UTF-8 in `range`.
  ///   - runs: where texts get their numbers.
  init(_ id: [UInt8], in range: Range<Int>, _ runs: inout TextNumbers) {
    if let (dot, count) = Self.count(id, range) {
      run = UInt32(runs.number(of: id, in: range.lowerBound..<dot))
      self.count = count
    } else {
      run = UInt32(runs.number(of: id, in: range))
      count = Self.none
    }
  }

  init(_ id: String, _ runs: inout TextNumbers) {
    let bytes = Array(id.utf8)
    self.init(bytes, in: 0..<bytes.count, &runs)
  }

  func text(_ runs: TextNumbers) -> String {
    let text = runs.text(Int(run))
    return count == Self.none ? text : "\(text).\(count)"
  }

  /// Both numbers in one.
  var key: UInt64 { UInt64(run) << 32 | UInt64(count) }

  /// The place of the last dot and the number behind it, of up to nine digits without a leading zero.
  private static func count(_ id: [UInt8], _ range: Range<Int>) -> (dot: Int, count: UInt32)? {
    var index = range.upperBound - 1
    var value: UInt32 = 0
    var unit: UInt32 = 1
    while index >= range.lowerBound, range.upperBound - index <= 10 {
      let byte = id[index]
      if byte == 0x2E {
        let digits = range.upperBound - index - 1
        guard digits > 0, digits == 1 || id[index + 1] != 0x30 else { return nil }
        return (index, value)
      }
      guard byte &- 0x30 < 10 else { return nil }
      value += UInt32(byte - 0x30) * unit
      unit = unit &* 10
      index -= 1
    }
    return nil
  }
}
