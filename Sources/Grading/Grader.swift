package import Chronicle
import English

/// Judges typed answers by the type of the answer, on meaning.
package struct Grader: Sendable {
  /// What else the chronicle names: an answer that means one of them is never right.
  private let others: NameIndex
  /// Entities of the chronicle by kind and id, and by kind and name where that is one's alone.
  private let entities: [String: NamedEntity]
  private let subjects: Set<String>
  /// Dates of the chronicle, so that a wrong one can be told where it belongs.
  private let calendar: EventCalendar

  /// A grader among named others.
  package init(others: [NamedEntity] = []) {
    self.others = NameIndex(others)
    entities = Self.byID(others)
    subjects = []
    calendar = EventCalendar()
  }

  /// A grader among the answers of a deck whose chronicle is not at hand.
  ///
  /// - Complexity: O(n) in the number of answers.
  package init(answers: [Answer]) {
    self.init(others: NamedEntity.all(in: answers))
  }

  /// A grader among all that a chronicle names.
  ///
  /// - Parameter calendar: what was when, so that a wrong date can be told where it belongs.
  /// - Complexity: near-linear in the number of names.
  package init(_ chronicle: Chronicle, calendar: EventCalendar) {
    let all = NamedEntity.all(in: chronicle)
    others = NameIndex(all)
    entities = Self.byID(all)
    subjects = Set([chronicle.subject].compactMap(\.self))
    self.calendar = calendar
  }

  private static func byID(_ entities: [NamedEntity]) -> [String: NamedEntity] {
    let known = entities.filter { $0.kind != nil }
    func key(_ entity: NamedEntity, _ text: String) -> String {
      "\(entity.kind?.rawValue ?? "")/\(text)"
    }
    let names = Dictionary(grouping: known) { key($0, $0.name) }.compactMapValues {
      $0.count == 1 ? $0[0] : nil
    }
    return Dictionary(known.map { (key($0, $0.id), $0) }, uniquingKeysWith: { first, _ in first })
      .merging(names) { byID, _ in byID }
  }

  /// The verdict on `typed`; an empty answer is wrong.
  ///
  /// - Parameters:
  ///   - question: the question's wording: what stands in it may be left out or repeated.
  ///   - wrong: other options, none of which is ever right.
  package func judge(
    _ typed: String, against answer: Answer, question: String = "", wrong: [String] = []
  ) -> Judgement {
    let given = AnswerText(typed)
    guard !given.text.isEmpty, !Self.isSurrender(given.text), typed.utf8.count <= Self.longest
    else {
      return Judgement(.wrong)
    }
    var answer = answer
    var entity = entities["\(answer.kind.rawValue)/\(answer.value)"]
    if entity == nil, let named = entities["\(answer.kind.rawValue)/\(answer.text)"] {
      // Expected by its name alone, as in a line of `annals grade`.
      entity = named
      answer.aliases += named.allNames.filter { !answer.allNames.contains($0) }
    }
    let expected = Expectation(
      answer: answer, question: question, entity: entity,
      isSubject: subjects.contains(answer.value), wrong: wrong)
    var judgement = judge(given.text, expected)
    if judgement.verdict == .correct, given.isHedged { judgement.isHedged = true }
    return judgement
  }

  private func judge(_ text: String, _ expected: Expectation) -> Judgement {
    switch expected.answer.kind {
    case .date: DateGrading.judge(text, expected, calendar)
    case .person: PersonGrading.judge(text, expected, among: others)
    case .organisation: BodyGrading.judge(text, expected, among: others)
    case .place: PlaceGrading.judge(text, expected, among: others)
    case .role: RoleGrading.judge(text, expected, among: others)
    case .duration: DurationGrading.judge(text, expected)
    case .number: NumberGrading.judge(text, expected)
    case .event: EventGrading.judge(text, expected)
    }
  }

  /// Longer lines are no answers.
  static let longest = 1000

  /// Whether somebody says that they don't know.
  package static func isSurrender(_ text: String) -> Bool {
    surrenders.contains(Folding.pieces(text).joined(separator: " "))
  }

  private static let surrenders: Set<String> = [
    "", "dont know", "i dont know", "do not know", "i do not know", "no idea", "pass", "dunno",
    "idk", "unknown", "not sure", "no clue", "keine ahnung", "weiss nicht",
    "ne znayu", "je ne sais pas",
  ]
}

extension Answer {
  /// Whether what is expected can be read as its type at all.
  package var isReadable: Bool {
    switch kind {
    case .date: statedDate != nil
    case .duration:
      ExpectedLength(Expectation(answer: self, question: "", entity: nil, isSubject: false)) != nil
    case .number: NumberReading(value)?.single != nil
    case .person, .role, .organisation, .place, .event: !Folding.words(text).isEmpty
    }
  }
}
