import Foundation

/// Judges typed answers by the type of the answer, on meaning.
package struct Grader: Sendable {
  /// The other answers of the deck by type: an answer that names one of them is never right.
  private let others: [Answer.Kind: [Answer]]

  /// - Complexity: O(n) in the number of answers.
  package init(answers: [Answer] = []) {
    var seen: Set<[String]> = []
    let distinct = answers.filter { seen.insert([$0.kind.rawValue, $0.value]).inserted }
    others = Dictionary(grouping: distinct, by: \.kind)
  }

  /// The verdict on `typed`; an empty answer is wrong.
  package func judge(_ typed: String, against answer: Answer) -> Judgement {
    let text = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, !Self.isSurrender(text) else { return Judgement(.wrong) }
    let rivals = (others[answer.kind] ?? []).filter { $0.value != answer.value }
    switch answer.kind {
    case .date: return DateGrading.judge(text, against: answer)
    case .person: return NameGrading.judge(text, against: answer, rivals: rivals, isPerson: true)
    case .organisation, .place, .event:
      return NameGrading.judge(text, against: answer, rivals: rivals, isPerson: false)
    case .role: return RoleGrading.judge(text, against: answer, rivals: rivals)
    case .duration: return DurationGrading.judge(text, against: answer)
    case .number: return NumberGrading.judge(text, against: answer)
    }
  }

  /// Whether somebody says that they don't know.
  static func isSurrender(_ text: String) -> Bool {
    ["?", "-", "don't know", "dont know", "no idea", "pass"].contains(text.lowercased())
  }
}
