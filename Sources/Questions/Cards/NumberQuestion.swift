package import Chronicle
import Foundation
import Grading
import Records

extension QuestionKind {
  /// How many were there?
  package static let number = QuestionKind(
    "number", facet: "number", heading: "number", mixing: .apart,
    holes: .init(), answerPlace: .keys("number/is", "number"))
}

/// How many were there?
package enum NumberQuestion: CardMaker {
  package static var kind: QuestionKind { .number }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard let number = event.number,
      let asked = index.placed(event)
    else { return [] }
    let answer = Answer(
      kind: .number, value: "\(number.value)",
      text: index.speech.number(
        number.value, of: number.of, isApproximate: number.isApproximate))
    let stems = index.speech.number(
      of: index.speech.counted(number.of), isApproximate: number.isApproximate, asked.clause)
    let card = index.card(
      .number, of: event, stems: stems, answer: answer, qualifier: asked.qualifier,
      added: asked.added,
      choices: choices(number, seed: index.seed(event, .number), index.speech))
    return [card].compactMap(\.self)
  }

  /// Four numbers in even steps of which each is half as large again as the one before, or up to twice
  /// as large: far enough apart that none is also "about" right, and as round as the right one.
  ///
  /// - Parameter seed: settles the step and which of them is the right one.
  static func choices(
    _ number: CountedThing, seed: UInt64, _ speech: any Language
  ) -> [Choice]? {
    // As many zeros at its end as leave room for smaller ones.
    var unit = 1
    while number.value / unit >= 40, number.value % (unit * 10) == 0 { unit *= 10 }
    let count = number.value / unit
    guard number.value >= 4, number.value <= .max / 16 else { return nil }
    // Only doubles and halves of a thousand are nearly as round as it is.
    let step = count % 10 == 0 ? 2 : [1.5, 1.6, 1.75, 1.9][Int((seed >> 8) % 4)]
    func value(_ steps: Int) -> Int {
      unit * Int((Double(count) * pow(step, Double(steps))).rounded())
    }
    let most = (1...3).prefix { value(-$0) > 0 && value(-$0) < value(1 - $0) }.last ?? 0
    let below = Int(seed % UInt64(most + 1))
    return (-below...(3 - below)).map { steps in
      Choice(
        text: "\(value(steps))", isRight: steps == 0,
        whyFalse: steps == 0 ? nil : speech.chronicleSays("\(number.value)"))
    }
  }
}
