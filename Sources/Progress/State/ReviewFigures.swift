package import FSRS
package import Records

/// What answers come to besides their number: how well recall was foretold, what was typed wrongly, what
/// answers cost.
///
/// Sums alone: an answer adds to them, one taken back takes away, and no order makes a difference. They hang on
/// the memory model that the answers were folded with.
package struct ReviewFigures: Hashable, Sendable {
  /// Reviews of cards in review whose recall was expected with some probability.
  package struct Calibration: Hashable, Sendable {
    /// The sum of the probabilities expected, in billionths: whole numbers add up to the same in any order.
    fileprivate(set) var expected = 0
    package fileprivate(set) var reviewed = 0
    package fileprivate(set) var passed = 0

    fileprivate static let unit = 1e9

    /// The mean probability expected; nil where nothing was reviewed.
    package var meanExpected: Double? {
      reviewed > 0 ? Double(expected) / Self.unit / Double(reviewed) : nil
    }
    /// The share remembered.
    package var share: Double? { reviewed > 0 ? Double(passed) / Double(reviewed) : nil }

    fileprivate mutating func add(_ other: Calibration, times: Int) {
      expected += times * other.expected
      reviewed += times * other.reviewed
      passed += times * other.passed
    }
  }

  /// What was typed for a card and was wrong.
  package struct Slip: Hashable, Sendable {
    package var card: CardID
    package var typed: String

    fileprivate init(card: CardID, typed: String) {
      self.card = card
      self.typed = typed
    }

    /// Nil where nothing was typed, or it wasn't wrong, or it was the letter of an option.
    init?(_ review: Review) {
      guard review.isSlip, let typed = review.typed else { return nil }
      self.init(card: review.card, typed: typed)
    }
  }

  /// Ten bins of expected recall, 0–10 % to 90–100 %.
  package private(set) var calibration = Array(repeating: Calibration(), count: 10)
  /// The same by study day.
  package private(set) var retentionByDay: [StudyDay: Calibration] = [:]
  /// How often each was typed.
  package private(set) var slips: [Slip: Int] = [:]
  package private(set) var answers = AnswerSums()
  package private(set) var habit = HardHabit()

  package init() {}

  /// Counts an answer to a card that stood so before it.
  mutating func count(
    _ grade: Grade, on day: StudyDay, milliseconds: Int, _ before: CardProgress,
    _ scheduler: Scheduler
  ) {
    answers.count(grade, isFirst: before.reps == 0, milliseconds: milliseconds)
    if let last = before.lastGrade, let lastDay = before.lastDay, day > lastDay {
      habit.count(grade, after: last)
    }
    guard before.state.phase == .review, let memory = before.state.memory, let last = before.lastDay
    else { return }
    let expected = scheduler.model.retrievability(
      memory, elapsedDays: Double(max(0, day - last)))
    guard expected.isFinite else { return }
    let bin = min(9, max(0, Int(expected * 10)))
    let one = Calibration(
      expected: Int((expected * Calibration.unit).rounded()), reviewed: 1,
      passed: grade.passes ? 1 : 0)
    calibration[bin].add(one, times: 1)
    retentionByDay[day, default: Calibration()].add(one, times: 1)
  }

  /// Counts what was typed, where it was wrong and more than a letter.
  mutating func count(slip review: Review) {
    guard let slip = Slip(review) else { return }
    slips[slip, default: 0] += 1
  }

  /// Adds another's, or takes them away with `times` -1.
  mutating func add(_ other: ReviewFigures, times: Int) {
    for bin in calibration.indices { calibration[bin].add(other.calibration[bin], times: times) }
    for (day, bin) in other.retentionByDay {
      var sum = retentionByDay[day, default: Calibration()]
      sum.add(bin, times: times)
      retentionByDay[day] = sum == Calibration() ? nil : sum
    }
    for (slip, count) in other.slips {
      let sum = slips[slip, default: 0] + times * count
      slips[slip] = sum > 0 ? sum : nil
    }
    answers.add(other.answers, times: times)
    habit.add(other.habit, times: times)
  }

  /// What was expected and what was remembered, from a day on.
  package func retention(from first: StudyDay? = nil) -> Calibration {
    var sum = Calibration()
    for (day, bin) in retentionByDay where first.map({ day >= $0 }) ?? true {
      sum.add(bin, times: 1)
    }
    return sum
  }
}

extension ReviewFigures {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    for bin in calibration { writer.calibration(bin) }
    writer.count(retentionByDay.count)
    for (day, bin) in retentionByDay {
      writer.number(day.number)
      writer.calibration(bin)
    }
    writer.count(slips.count)
    for (slip, count) in slips {
      writer.text(slip.card.text)
      writer.text(slip.typed)
      writer.number(count)
    }
    answers.write(to: &writer)
    habit.write(to: &writer)
    return writer.bytes
  }

  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    for bin in calibration.indices { calibration[bin] = reader.calibration() }
    for _ in 0..<reader.count() {
      let day = StudyDay(number: reader.number())
      retentionByDay[day] = reader.calibration()
    }
    for _ in 0..<reader.count() {
      let slip = Slip(card: CardID(reader.text()), typed: reader.text())
      slips[slip] = reader.number()
    }
    answers = AnswerSums(&reader)
    habit = HardHabit(&reader)
    guard reader.isAtEnd else { return nil }
  }
}

extension ByteWriter {
  fileprivate mutating func calibration(_ bin: ReviewFigures.Calibration) {
    for number in [bin.expected, bin.reviewed, bin.passed] { self.number(number) }
  }
}

extension ByteReader {
  fileprivate mutating func calibration() -> ReviewFigures.Calibration {
    ReviewFigures.Calibration(expected: number(), reviewed: number(), passed: number())
  }
}
