import Chronicle
import Questions
import Testing
import WrittenChronicle

/// Exercises: each has one right answer, whatever the days were.
@Suite struct ExerciseTests {
  @Test func theShippedChronicleGivesEveryKind() throws {
    let chronicle = try Written(ShippedChronicle.text()).chronicle
    let exercises = ExerciseMakers.exercises(of: chronicle)
    let judge = ExerciseJudge(chronicle)
    for exercise in exercises {
      let faults = judge.faults(in: exercise)
      #expect(faults.isEmpty, "\(exercise.key): \(faults.map(\.description))")
      #expect(exercise.stems.count >= 3)
    }
    let kinds = Dictionary(grouping: exercises, by: \.kind)
    // Nobody's successor in an office is told in this life.
    for kind in ExerciseKind.all where kind != .incumbent {
      #expect((kinds[kind]?.count ?? 0) >= 2, "\(kind.name)")
    }
    #expect(Set(exercises.map(\.key)).count == exercises.count)
  }

  @Test(arguments: ["us-presidents", "hannibal", "marie-curie"])
  func otherShippedChroniclesGiveNoFault(_ name: String) throws {
    let chronicle = try Written(ShippedChronicle.text(name)).chronicle
    let judge = ExerciseJudge(chronicle)
    let exercises = ExerciseMakers.exercises(of: chronicle)
    for exercise in exercises {
      let faults = judge.faults(in: exercise)
      #expect(faults.isEmpty, "\(exercise.key): \(faults.map(\.description))")
    }
    #expect(exercises.count > 20)
    if name == "us-presidents" { #expect(exercises.contains { $0.kind == .incumbent }) }
  }

  @Test(arguments: [false, true])
  func randomChroniclesGiveNoFault(isFullyDated: Bool) throws {
    var count = 0
    for seed in 1...UInt64(max(1, OracleTests.count / 4)) {
      let text = RandomChronicle(seed: seed + 7000, isFullyDated: isFullyDated).text
      let chronicle = try Written(text).chronicle
      let judge = ExerciseJudge(chronicle)
      for exercise in ExerciseMakers.exercises(of: chronicle) {
        let faults = judge.faults(in: exercise)
        #expect(faults.isEmpty, "\(seed) \(exercise.key): \(faults.map(\.description))")
        count += 1
      }
    }
    #expect(count > (isFullyDated ? 200 : 50))
  }
}
