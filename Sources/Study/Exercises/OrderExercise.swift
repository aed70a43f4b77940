import Chronicle
import EDTF
import FSRS

/// Put three events in order. (Q11)
package enum OrderExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let first = life.moments[position]
    let seed = life.seed(.order, first.event.id)
    // Not always the nearest: how hard it is varies.
    var chain = [first]
    for (offset, next) in life.after(position).enumerated()
    where (seed >> UInt64(offset % 32)) & 1 == 1 && chain[chain.count - 1].certainlyPrecedes(next) {
      chain.append(next)
      if chain.count == 3 { break }
    }
    guard chain.count == 3, Set(chain.map(\.statement)).count == 3 else { return [] }
    // The order shown is never the right one.
    let shown = [[1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0], [0, 2, 1]][Int(seed % 5)]
    let letters = ["a", "b", "c"]
    let list = zip(letters, shown).map { "\($0)) \(chain[$1].statement)" }.joined(separator: "; ")
    let right = (0..<3).compactMap { place in
      shown.firstIndex(of: place).map { letters[$0] }
    }
    let answer = Answer(
      kind: .event, value: chain.map(\.event.id).joined(separator: " "),
      text: right.joined(separator: ", "), aliases: [right.joined(), right.joined(separator: " ")])
    return [
      life.exercise(
        .order, chain.map(\.event.id),
        stems: [
          "Put these in order, earliest first: \(list). Type the letters.",
          "Which came first, which next, which last? \(list). Type the letters in order.",
          "Arrange by time, from the earliest to the latest: \(list). Type the letters.",
        ],
        answer: answer, note: Dates.list(chain))
    ]
  }
}
