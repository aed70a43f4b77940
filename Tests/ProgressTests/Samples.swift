import Foundation
import FSRS

@testable import Progress
import Records

/// The day these tests play on.
let noon = Instant(milliseconds: 1_795_435_200_000)  // 2026-11-23T12:00:00Z

func review(
  _ card: CardID = "smilga/death#date", _ grade: Grade = .good, at time: Instant = noon,
  due: Due? = nil
) -> Review {
  let day = time.studyDay(minutesEast: 60)
  return Review(
    card: card, grade: grade, day: day, due: due ?? .day(day.advanced(by: 3)),
    question: "when/1/typed", typed: "1938 “Jänner”", verdict: "correct", suggested: .good,
    milliseconds: 4210, answerHash: "0badcafe")
}

/// SplitMix64: the same numbers from the same seed.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

enum Samples {
  /// A history of every kind of record, as two machines may have written it; times are distinct or equal.
  static func history(seed: Int, count: Int) -> [Record] {
    var dice = Dice(seed)
    var records: [Record] = []
    var time = noon.advanced(bySeconds: -86_400 * 200)
    for number in 0..<count {
      if Int.random(in: 0..<5, using: &dice) > 0 {
        time = time.advanced(
          bySeconds: Int.random(in: 0..<300_000, using: &dice) / max(1, count / 40))
      }
      let card: CardID =
        "deck\(Int.random(in: 0..<2, using: &dice))/e\(Int.random(in: 0..<4, using: &dice))#date"
      let prefix = ["a3x", "b9q"][Int.random(in: 0..<2, using: &dice)]
      let payload: Payload
      switch Int.random(in: 0..<20, using: &dice) {
      case 0..<11:
        let grade = Grade(rawValue: Int.random(in: 1...4, using: &dice)) ?? .good
        var answer = review(card, grade, at: time)
        if Bool.random(using: &dice) { answer.due = nil }
        payload = .review(answer)
      case 11...13:
        let target = records.randomElement(using: &dice)?.id ?? "a3x.\(number + 3)"
        payload = .void(of: Bool.random(using: &dice) ? target : "b9q.\(number + 2)")
      case 14, 15:
        let mark = Mark.Kind.allCases.randomElement(using: &dice) ?? .reset
        payload = .mark(
          card: card, Mark(mark, until: time.studyDay(minutesEast: 0).advanced(by: 1)))
      case 16:
        payload = .seed(
          Payload.Seed(
            card: card,
            progress: CardProgress(
              state: CardState(
                phase: .review, memory: MemoryState(stability: 7.25, difficulty: 4.5)),
              last: time, lastDay: time.studyDay(minutesEast: 0),
              due: .day(time.studyDay(minutesEast: 0).advanced(by: 9)), reps: 3, lapses: 1),
            from: "anki"))
      case 17:
        payload = .setting(key: "new", value: "\(Int.random(in: 1...20, using: &dice))")
      case 18:
        payload = .alias(entity: "gosplan", text: "Plan \(Int.random(in: 1...3, using: &dice))")
      default: payload = .session(["event": "start", "n": 3])
      }
      var record = Record(
        id: "\(prefix).\(number)", time: time, minutesEast: 60, payload: payload)
      _ = record.sealedLine()
      records.append(record)
    }
    return records
  }

  static func lines(_ records: [Record]) -> [[UInt8]] {
    records.map { record in
      var record = record
      return record.sealedLine()
    }
  }
}

extension Samples {
  /// Files made to break readers, with the outcome each must have.
  static var hostileFolder: String? { Bundle.module.resourcePath.map { $0 + "/Hostile" } }
}
