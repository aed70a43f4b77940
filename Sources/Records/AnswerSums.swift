package import FSRS

/// What answers took and which grades they were, as sums: an answer adds to them, one taken back takes away.
package struct AnswerSums: Hashable, Sendable {
  /// Answers whose time is known, and their milliseconds.
  package struct Times: Hashable, Sendable {
    package var count = 0
    package var milliseconds = 0

    fileprivate mutating func add(_ other: Times, times: Int) {
      count += times * other.count
      milliseconds += times * other.milliseconds
    }
  }

  package private(set) var answers = 0
  /// First answers of a card's life by grade, and remembered later ones.
  package private(set) var firsts = ByGrade { _ in 0 }
  package private(set) var passes = ByGrade { _ in 0 }
  package private(set) var forgotten = Times()
  package private(set) var remembered = Times()

  /// In milliseconds: a longer pause counts as absence.
  package static let longest = 90_000

  package init() {}

  /// - Parameters:
  ///   - isFirst: whether its card was never answered before.
  ///   - milliseconds: 0 where it isn't known.
  package mutating func count(_ grade: Grade, isFirst: Bool, milliseconds: Int) {
    answers += 1
    if milliseconds > 0 {
      let time = Times(count: 1, milliseconds: min(milliseconds, Self.longest))
      if grade.passes { remembered.add(time, times: 1) } else { forgotten.add(time, times: 1) }
    }
    if isFirst {
      firsts[grade] += 1
    } else if grade.passes {
      passes[grade] += 1
    }
  }

  /// Adds another's sums, or takes them away with `times` -1.
  package mutating func add(_ other: AnswerSums, times: Int) {
    answers += times * other.answers
    for grade in Grade.allCases {
      firsts[grade] += times * other.firsts[grade]
      passes[grade] += times * other.passes[grade]
    }
    forgotten.add(other.forgotten, times: times)
    remembered.add(other.remembered, times: times)
  }
}

extension AnswerSums {
  package func write(to writer: inout ByteWriter) {
    writer.number(answers)
    for grade in Grade.allCases {
      writer.number(firsts[grade])
      writer.number(passes[grade])
    }
    for times in [forgotten, remembered] {
      writer.number(times.count)
      writer.number(times.milliseconds)
    }
  }

  package init(_ reader: inout ByteReader) {
    answers = reader.number()
    for grade in Grade.allCases {
      firsts[grade] = reader.number()
      passes[grade] = reader.number()
    }
    forgotten = Times(count: reader.number(), milliseconds: reader.number())
    remembered = Times(count: reader.number(), milliseconds: reader.number())
  }
}
