import Chronicle
import EDTF
import FSRS
import Grading

/// Whole years between two uncertain days.
package enum WholeYears {
  /// The least and the most whole years from a day of the first range to one of the second.
  ///
  /// Days are reckoned in the Gregorian calendar; an anniversary of 29 February is 1 March.
  package static func between(_ earlier: ClosedRange<Int>, _ later: ClosedRange<Int>)
    -> ClosedRange<Int>?
  {
    let least = years(from: earlier.upperBound, to: later.lowerBound)
    let most = years(from: earlier.lowerBound, to: later.upperBound)
    return least >= 0 && least <= most ? least...most : nil
  }

  private static func years(from first: Int, to last: Int) -> Int {
    let start = CalendarSystem.gregorian.civilDate(dayNumber: first)
    let end = CalendarSystem.gregorian.civilDate(dayNumber: last)
    let isBeforeAnniversary = (end.month, end.day) < (start.month, start.day)
    return end.year - start.year - (isBeforeAnniversary ? 1 : 0)
  }

  /// The years as an answer; nil where more than one number of them is possible.
  static func answer(_ years: ClosedRange<Int>, in language: any Language) -> Answer? {
    guard years.count == 1, case let only = years.lowerBound else { return nil }
    return Answer(kind: .number, value: "\(only)", text: language.text(ofYears: only))
  }

  /// The right number among wrong ones, ascending.
  ///
  /// Where the right one stands and how far apart they are is settled apart, so that neither tells.
  /// Nil where nothing can stand below the right one.
  static func choices(_ years: Int, seed: UInt64, in language: any Language) -> [Choice]? {
    var random = SplitMix64(seed: seed)
    let steps = (0..<3).map { _ in Int(random.next() % 4) + 2 }
    // None below zero.
    var most = 0
    var lowest = years
    while most < steps.count, lowest >= steps[most] {
      lowest -= steps[most]
      most += 1
    }
    // The least of all would always be the right one.
    guard most > 0 else { return nil }
    let place = Int(random.next() % UInt64(most + 1))
    let first = years - steps.prefix(place).reduce(0, +)
    let all = steps.reduce(into: [first]) { all, step in all.append(all[all.count - 1] + step) }
    return all.map { other in
      Choice(
        text: language.text(ofYears: other), isRight: other == years,
        whyFalse: other == years ? nil : language.datesGive(language.text(ofYears: years)))
    }
  }
}

extension ExerciseKind {
  /// At what age?
  package static let age = ExerciseKind("age", .hard)
}

/// How old was somebody when it happened?
package enum AgeExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .age }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    guard moment.event.who.count == 1, moment.event.kind != "birth", life.isInLifetime(moment),
      let birth = life.births[moment.event.who[0]],
      let years = WholeYears.between(birth, moment.first...moment.last), years.upperBound < 120,
      let answer = WholeYears.answer(years, in: life.wording),
      let name = life.index.names.list(moment.event.who),
      !Clues.reveals(moment.statement, answer), !Clues.saysAge(Clues.words(moment.statement))
    else { return [] }
    let born = life.moments.first { $0.event.kind == "birth" && $0.event.who == moment.event.who }
    return [
      life.exercise(
        .age, [moment.event.id] + (born.map { [$0.event.id] } ?? []),
        stems: life.wording.age(of: name, when: moment.clause), answer: answer,
        choices: WholeYears.choices(
          years.lowerBound, seed: life.seed(.age, moment.event.id), in: life.wording),
        note: Dates.list([born, moment].compactMap(\.self)))
    ]
  }
}

extension ExerciseKind {
  /// How many years lie between?
  package static let interval = ExerciseKind("interval", .hard)
}

/// How many years lie between two events?
package enum IntervalExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .interval }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let first = life.moments[position]
    let seed = life.seed(.interval, first.event.id)
    guard !first.isAtTheEnds else { return [] }
    let later = life.after(position).filter {
      !$0.isAtTheEnds && $0.first - first.last > 366 && $0.statement != first.statement
    }
    guard !later.isEmpty else { return [] }
    let second = later[Int(seed % UInt64(min(later.count, 6)))]
    guard let years = WholeYears.between(first.first...first.last, second.first...second.last),
      let answer = WholeYears.answer(years, in: life.wording),
      ![first, second].contains(where: { Clues.reveals($0.statement, answer) })
    else { return [] }
    return [
      life.exercise(
        .interval, [first.event.id, second.event.id],
        stems: life.wording.interval(from: first.clause, to: second.clause),
        answer: answer,
        choices: WholeYears.choices(years.lowerBound, seed: seed, in: life.wording),
        note: Dates.list([first, second]))
    ]
  }
}
