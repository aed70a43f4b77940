import FSRS
import Records

/// A line as this program writes its reviews, read without making anything of it: keys in their order, no
/// spaces, sealed, and nothing that needs a second look.
///
/// It says less than ``RecordReader`` and is ten times as fast. What it takes, that reader takes too, with the
/// same values; whatever it does not take is no fault, but for the reader to judge.
struct ReviewLine {
  var id: Range<Int>
  var time: Instant
  var minutesEast: Int
  var card: Range<Int>
  var grade: Grade
  var day: StudyDay
  var due: Due?
  /// Empty where the line doesn't say.
  var question: Range<Int>
  var milliseconds: Int
  /// Whether the answer was wrong: then what was typed is wanted too.
  private(set) var isWrong = false

  /// - Parameter line: without its line break.
  init?(_ bytes: [UInt8], in line: Range<Int>, _ days: inout DayTexts) {
    guard line.count > Seal.length, line.lowerBound >= 0, line.upperBound <= bytes.count
    else { return nil }
    let body = line.lowerBound..<line.upperBound - Seal.length
    let read = unsafe bytes.withUnsafeBufferPointer { buffer -> ReviewLine? in
      var cursor = unsafe LineCursor(buffer, body)
      return unsafe ReviewLine(&cursor, &days)
    }
    // The sum last: nothing is spent on lines of other kinds.
    guard let read, Seal.check(bytes, in: line) == .good else { return nil }
    self = read
  }

  private init?(_ cursor: inout LineCursor, _ days: inout DayTexts) {
    guard unsafe cursor.take("{\"v\":1,\"k\":\"review\",\"id\":\""), let id = unsafe cursor.text(),
      unsafe cursor.take(",\"t\":\""), let time = unsafe cursor.instant(&days),
      unsafe cursor.take(",\"z\":"), let minutesEast = unsafe cursor.integer(),
      (-1440...1440).contains(minutesEast), unsafe cursor.take(",\"card\":\""),
      let card = unsafe cursor.text(), unsafe cursor.take(",\"g\":"),
      let grade = unsafe cursor.integer().flatMap({ Grade(rawValue: $0) }),
      unsafe cursor.take(",\"day\":\""), let day = unsafe cursor.day(&days)
    else { return nil }
    self.minutesEast = minutesEast
    (self.id, self.time, self.card, self.grade, self.day) = (id, time, card, grade, day)
    if unsafe cursor.take(",\"due\":\"") {
      if let day = unsafe cursor.day(&days) {
        due = .day(day)
      } else if let instant = unsafe cursor.instant(&days) {
        due = .instant(instant)
      } else {
        return nil
      }
    }
    question = 0..<0
    milliseconds = 0
    if unsafe cursor.take(",\"q\":\"") {
      guard let text = unsafe cursor.text() else { return nil }
      question = text
    }
    guard unsafe cursor.passText(",\"typed\":\"") else { return nil }
    if unsafe cursor.take(",\"verdict\":\"wrong\"") {
      isWrong = true
    } else if unsafe !cursor.passText(",\"verdict\":\"") {
      return nil
    }
    if unsafe cursor.take(",\"suggested\":") {
      guard let number = unsafe cursor.integer(), Grade(rawValue: number) != nil else { return nil }
    }
    if unsafe cursor.take(",\"hints\":"), unsafe cursor.integer() == nil { return nil }
    if unsafe cursor.take(",\"ms\":") {
      guard let number = unsafe cursor.integer(), (0...86_400_000).contains(number) else {
        return nil
      }
      milliseconds = number
    }
    guard unsafe cursor.passText(",\"h\":\""), unsafe cursor.isAtEnd else { return nil }
  }
}
