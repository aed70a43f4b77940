import Chronicle
import EDTF
import FSRS
import Grading

extension ExerciseKind {
  /// Put events in order.
  package static let order = ExerciseKind("order", .hard)
}

/// Put two to four events in order.
package enum OrderExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .order }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let first = life.moments[position]
    guard !first.isAtTheEnds else { return [] }
    var random = SplitMix64(seed: life.seed(.order, first.event.id))
    let wanted = [2, 3, 3, 4][Int(random.next() % 4)]
    var chain = [first]
    for next in life.after(position) where chain.count < wanted {
      // Not always the nearest: how hard it is varies.
      guard !next.isAtTheEnds, random.next() % 2 == 0,
        chain[chain.count - 1].certainlyPrecedes(next),
        chain.allSatisfy(next.isApart)
      else { continue }
      chain.append(next)
    }
    guard chain.count >= 2 else { return [] }
    // Any order may be shown, the right one too.
    var shown = Array(chain.indices)
    for last in shown.indices.dropFirst().reversed() {
      shown.swapAt(last, Int(random.next() % UInt64(last + 1)))
    }
    let letters = ["a", "b", "c", "d"]
    let right = chain.indices.compactMap { place in
      shown.firstIndex(of: place).map { letters[$0] }
    }
    let answer = Answer(
      kind: .event, value: chain.map(\.event.id).joined(separator: " "),
      text: right.joined(separator: ", "), aliases: [right.joined(), right.joined(separator: " ")],
      isOrder: true)
    return [
      life.exercise(
        .order, chain.map(\.event.id),
        stems: life.wording.order(of: shown.map { chain[$0].statement }),
        answer: answer, note: Dates.list(chain))
    ]
  }
}
