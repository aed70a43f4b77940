package import Chronicle

/// How many were there? (Q16)
package enum NumberQuestion: CardMaker {
  package static var kind: QuestionKind { .number }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard let number = event.number,
      let asked = index.told(event) ?? Qualification(event, in: index, byDate: true)
    else { return [] }
    let about = number.isApproximate ? "about " : ""
    let counted = Languages.of(index.names.language).counted(number.of)
    let answer = Answer(
      kind: .number, value: "\(number.value)",
      text: "\(about)\(number.value) \(number.value == 1 ? number.of : counted)")
    let clause = asked.clause
    let howMany = number.isApproximate ? "About how many" : "How many"
    let stems = [
      "\(clause.sentence) \(howMany) \(counted) were there?",
      "\(howMany) \(counted) were there when\(clause.embedded)?",
      "Name the number of \(counted)\(number.isApproximate ? " (roughly)" : ""): \(clause.statement).",
    ]
    let card = index.card(
      .number, .number, of: event, stems: stems, answer: answer, qualifier: asked.qualifier,
      added: asked.added,
      choices: choices(number))
    return [card].compactMap(\.self)
  }

  /// The same number halved, doubled and trebled: far enough apart that none is also "about" right.
  private static func choices(_ number: Number) -> [Choice]? {
    let (tripled, overflow) = number.value.multipliedReportingOverflow(by: 3)
    guard !overflow, number.value >= 4 else { return nil }
    let values = Set([number.value / 2, number.value, number.value * 2, tripled]).sorted()
    return values.map {
      Choice(
        text: "\($0)", isRight: $0 == number.value,
        whyFalse: $0 == number.value ? nil : "the chronicle says \(number.value)")
    }
  }
}
