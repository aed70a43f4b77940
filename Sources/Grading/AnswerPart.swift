import EDTF
import English

/// One part of an answer: what was typed against what was asked.
package struct AnswerPart: Sendable, Hashable {
  /// `day`, `month`, `year`, `start`, `end`, `role`, `level`, `body`.
  package var name: String
  /// Nil where nothing was typed for it.
  package var typed: String?
  /// Nil where nothing belongs there.
  package var right: String?
  package var isRight: Bool

  package init(_ name: String, typed: String?, right: String?, isRight: Bool) {
    self.name = name
    self.typed = typed
    self.right = right
    self.isRight = isRight
  }
}

extension AnswerPart {
  /// The parts of a typed answer beside those of the right one; empty where it has no parts to compare.
  package static func compare(_ typed: String, with answer: Answer) -> [AnswerPart] {
    switch answer.kind {
    case .date: dateParts(typed, answer)
    case .role: roleParts(typed, answer)
    case .event: answer.isOrder ? [] : phraseParts(typed, answer)
    case .person, .organisation, .place, .duration, .number: []
    }
  }

  /// Day, month and year; of a span its two ends.
  static func dateParts(_ typed: String, _ answer: Answer) -> [AnswerPart] {
    guard let right = answer.date, let given = TypedDate.read(typed, for: answer) else { return [] }
    if right.isInterval || given.isInterval { return ends(given, right) }
    guard !right.isOneOf, !given.isOneOf, right.subYear == nil, given.subYear == nil else {
      return []
    }
    var parts: [AnswerPart] = []
    if let day = right.day {
      parts.append(number("day", given.day, day))
    }
    if let month = right.month {
      parts.append(
        AnswerPart(
          "month", typed: given.month.flatMap(monthName), right: monthName(month),
          isRight: given.month == month))
    }
    if let year = right.year {
      parts.append(number("year", given.year, year))
    }
    // One part alone says no more than the sentence above it.
    return parts.count > 1 ? parts : []
  }

  private static func ends(_ given: HistoricalDate, _ right: HistoricalDate) -> [AnswerPart] {
    func end(_ name: String, _ typed: HistoricalDate?, _ wanted: HistoricalDate?) -> AnswerPart? {
      guard let wanted else { return nil }
      return AnswerPart(
        name, typed: typed?.text, right: wanted.text,
        isRight: typed.map { $0.edtf == wanted.edtf } ?? false)
    }
    guard right.isInterval else { return [] }
    let typed = given.isInterval ? (given.start, given.end) : (given, nil)
    return [end("start", typed.0, right.start), end("end", typed.1, right.end)]
      .compactMap(\.self)
  }

  private static func number(_ name: String, _ typed: Int?, _ right: Int) -> AnswerPart {
    AnswerPart(
      name, typed: typed.map(written), right: written(right), isRight: typed == right)
  }

  /// Years before the first as people count them.
  private static func written(_ number: Int) -> String {
    number > 0 ? "\(number)" : "\(1 - number) BC"
  }

  private static func monthName(_ month: Int) -> String? {
    HistoricalDate(year: 2000, month: month).map {
      String($0.text.prefix { $0 != " " })
    }
  }

  /// Rank, level and body, as far as the right role has them or they were typed.
  static func roleParts(_ typed: String, _ answer: Answer) -> [AnswerPart] {
    let given = RoleText(typed)
    let right = RoleText(answer.text)
    guard let rank = given.rank, let wanted = right.rank else { return [] }
    var parts = [
      AnswerPart(
        "role", typed: shown(rank), right: shown(wanted),
        isRight: RoleRanks.compare(rank, expected: wanted) == .same)
    ]
    if !given.levels.isEmpty || !right.levels.isEmpty {
      parts.append(
        AnswerPart(
          "level", typed: levels(given), right: levels(right), isRight: given.levels == right.levels
        ))
    }
    if !right.body.isEmpty {
      let body = given.body.isEmpty ? nil : shown(given.body)
      var isRight = false
      switch BodyComparison(given.body, right.body) {
      case .same, .shortened: isRight = body != nil
      default: break
      }
      parts.append(
        AnswerPart("body", typed: body, right: shown(right.body), isRight: isRight))
    }
    return parts.count > 1 ? parts : []
  }

  private static func shown(_ rank: String) -> String {
    rank.split(separator: "_").joined(separator: " ")
  }

  private static func shown(_ body: BodyText) -> String {
    let text = body.plain
    return text.hasPrefix("of ") ? String(text.dropFirst(3)) : text
  }

  private static func levels(_ role: RoleText) -> String? {
    role.levels.isEmpty ? nil : role.levels.sorted().joined(separator: ", ")
  }

  /// What an author's answer has and what was typed has not, and the other way round; empty where the two
  /// have nothing in common.
  static func phraseParts(_ typed: String, _ answer: Answer) -> [AnswerPart] {
    let expected = Expectation(answer: answer, question: "", entity: nil, isSubject: false)
    guard let found = PhraseGrading.nearest(typed, expected), !found.matched.isEmpty else {
      return []
    }
    func list(_ words: [PhraseWord]) -> String? {
      words.isEmpty ? nil : words.map(\.text).joined(separator: " ")
    }
    return [
      list(found.matched).map { AnswerPart("said", typed: $0, right: $0, isRight: true) },
      found.isWhole
        ? nil
        : AnswerPart("else", typed: list(found.extra), right: list(found.missing), isRight: false),
    ].compactMap(\.self)
  }
}
