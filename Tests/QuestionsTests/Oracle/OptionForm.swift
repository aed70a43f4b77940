import EDTF
import Grading
import Questions

/// Whether options are of one form, in order, and say what the answer says.
enum OptionForm {
  static func faults(in choices: [Choice]?, of answer: Answer) -> [Fault] {
    guard let choices else { return [] }
    var faults: [Fault] = []
    func check(_ isGood: Bool, _ why: String) {
      if !isGood { faults.append(.badOptions(why)) }
    }
    check(choices.count >= 3, "fewer than three")
    check(choices.count(where: \.isRight) == 1, "not exactly one right")
    check(Set(choices.map { Words($0.text) }).count == choices.count, "two alike")
    check(choices.allSatisfy { $0.isRight || $0.whyFalse?.isEmpty == false }, "no reason")
    guard let right = choices.first(where: \.isRight)?.text else { return faults }
    switch answer.kind {
    case .date:
      // "The 1900s" may be a decade or a century; the stem says which.
      let dates = choices.compactMap { choice in
        DateReader.readings(of: choice.text).first { $0.precision == answer.asked }
      }
      check(dates.count == choices.count, "not dates")
      check(Set(dates.map(\.precision)).count == 1, "of different precision")
      let starts = dates.compactMap { $0.possibleDays.first?.lower }
      check(starts == starts.sorted(), "not ascending")
      let digits = DateReader.readings(of: right).map(\.edtf)
      check(digits.contains(answer.value), "the right one is not the answer")
    case .number:
      // "17", or all of them "17 or 18".
      let numbers = choices.map { $0.text.split { !$0.isNumber }.compactMap { Int($0) } }
      check(Set(numbers.map(\.count)).count == 1 && numbers[0].count > 0, "of different form")
      check(numbers.joined().elementsEqual(numbers.joined().sorted()), "not ascending")
      check(
        [answer.value, answer.text].contains(right), "the right one is not the answer")
    default:
      check(
        right.isAlike(answer.text) || right.hasPrefix("\(answer.text) ("),
        "the right one is not the answer")
    }
    return faults
  }
}
