package import Chronicle
import EDTF
import Work

/// One kind of exercise, in a file of its own.
package protocol ExerciseMaker: SendableMetatype {
  static var kind: ExerciseKind { get }

  /// The exercises of this kind that start from the moment at `position`; none or a few.
  static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise]
}

/// One kind of exercise that starts from terms.
package protocol TermExerciseMaker: SendableMetatype {
  static var kind: ExerciseKind { get }

  /// The exercises of this kind that start from the term at `place`; none or a few.
  static func exercises(ofTerm place: Int, in life: ExerciseIndex) -> [Exercise]
}

/// One kind of exercise that starts from what lasted.
package protocol LastingExerciseMaker: SendableMetatype {
  static var kind: ExerciseKind { get }

  /// The exercises of this kind that ask what was while `lasting` was; none or a few.
  static func exercises(while lasting: Lasting, in life: ExerciseIndex) -> [Exercise]
}

extension ExerciseKind {
  /// All, as `--kind` lists them.
  package static let all: [ExerciseKind] = [
    .order, .beforeAfter, .sameTime, .slot, .age, .interval, .next, .previous, .meanwhile,
    .incumbent, .contrast,
  ]
}

/// Makes the exercises of a chronicle.
package enum ExerciseMakers {
  package static let all: [any ExerciseMaker.Type] = [
    OrderExercise.self, SameTimeExercise.self, SlotExercise.self,
    AgeExercise.self, IntervalExercise.self, NextExercise.self, PreviousExercise.self,
    MeanwhileExercise.self, IncumbentExercise.self, ContrastExercise.self,
  ]

  package static let ofTerms: [any TermExerciseMaker.Type] = [
    BeforeAfterExercise.self, TermContrastExercise.self,
  ]

  package static let ofLasting: [any LastingExerciseMaker.Type] = [
    IncumbentDuringExercise.self, HeldDuringExercise.self,
  ]

  /// Every exercise of `chronicle`: a few for each event.
  ///
  /// - Complexity: near-linear in the number of events, on every core.
  package static func exercises(of chronicle: Chronicle) -> [Exercise] {
    exercises(in: ExerciseIndex(ChronicleIndex(chronicle)))
  }

  package static func exercises(in life: ExerciseIndex) -> [Exercise] {
    var made: [Exercise] = []
    func each(_ count: Int, _ make: @escaping @Sendable (Int) -> [Exercise]) {
      Workers.eachSlice(of: count) { slice in
        slice.flatMap(make).filter { !life.pointing.pointOut($0) }
      } take: {
        made += $0
      }
    }
    each(life.moments.count) { position in
      all.flatMap { $0.exercises(from: position, in: life) }
    }
    each(life.terms.count) { place in
      ofTerms.flatMap { $0.exercises(ofTerm: place, in: life) }
    }
    each(life.lasting.count) { place in
      ofLasting.flatMap { $0.exercises(while: life.lasting[place], in: life) }
    }
    return made
  }
}
