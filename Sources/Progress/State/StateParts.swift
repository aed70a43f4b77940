import FSRS

/// Reads the parts of a `state.json` other than its cards; each says whether it could.
enum StateParts {
  static func covers(_ value: JSONValue, into covered: inout Covered) -> Bool {
    guard let members = value.members else { return false }
    for member in members {
      guard let bytes = member.value["bytes"]?.integer, bytes >= 0,
        let digits = member.value["crc"]?.text, digits.utf8.count == 8,
        let crc = UInt32(digits, radix: 16)
      else { return false }
      covered.files[member.key] = Coverage(
        bytes: bytes, crc: crc, lines: max(0, member.value["lines"]?.integer ?? 0),
        modified: member.value["modified"]?.integer ?? 0)
    }
    return true
  }

  static func validUntil(_ value: JSONValue, into covered: inout Covered) -> Bool {
    covered.validUntil = value.text.flatMap { Instant($0) }
    return covered.validUntil != nil
  }

  static func problems(_ value: JSONValue, folder state: String, into covered: inout Covered)
    -> Bool
  {
    guard let elements = value.elements else { return false }
    let folder = FileName.folder(of: state) + "/reviews/"
    for element in elements {
      guard let name = element["file"]?.text, let message = element["message"]?.text,
        let rule = element["rule"]?.text.flatMap(JournalProblem.Rule.init(rawValue:))
      else { return false }
      covered.problems.append(
        JournalProblem(
          file: folder + name, line: element["line"]?.integer, rule: rule, message: message))
    }
    return true
  }

  static func newest(_ value: JSONValue, into state: inout LearnerState) -> Bool {
    guard let time = value["t"]?.text.flatMap({ Instant($0) }), let id = value["id"]?.text else {
      return false
    }
    state.newest = LearnerState.Position(time: time, id: id)
    return true
  }

  static func reviews(_ value: JSONValue, into state: inout LearnerState) -> Bool {
    guard let count = value.integer, count >= 0 else { return false }
    state.tally.reviewCount = count
    return true
  }

  static func days(_ value: JSONValue, into state: inout LearnerState) -> Bool {
    guard let members = value.members else { return false }
    for member in members {
      guard let day = StudyDay(member.key), member.value.members != nil else { return false }
      let counts = ["n", "reviewed", "passed", "timed"].map { member.value[$0]?.integer ?? 0 }
      guard counts.allSatisfy((0...1_000_000_000).contains) else { return false }
      state.tally.reviewsByDay[day] = counts[0] == 0 ? nil : counts[0]
      let retention = Tally.Retention(reviewed: counts[1], passed: counts[2])
      state.tally.retentionByDay[day] = counts[1] == 0 ? nil : retention
      let milliseconds = member.value["ms"]?.integer ?? 0
      guard (0...counts[3] * Tally.Timing.longest).contains(milliseconds) else { return false }
      let timing = Tally.Timing(answers: counts[3], milliseconds: milliseconds)
      state.tally.timingByDay[day] = counts[3] == 0 ? nil : timing
      var decks: [String: Int] = [:]
      for deck in member.value["new"]?.members ?? [] {
        guard let count = deck.value.integer, (1...1_000_000_000).contains(count) else {
          return false
        }
        decks[deck.key] = count
      }
      state.tally.newByDay[day] = decks.isEmpty ? nil : decks
    }
    return true
  }

  static func settings(_ value: JSONValue, into state: inout LearnerState) -> Bool {
    guard let members = value.members else { return false }
    for member in members {
      guard let text = member.value.text else { return false }
      state.settings[member.key] = text
    }
    return true
  }

  static func aliases(_ value: JSONValue, into state: inout LearnerState) -> Bool {
    guard let members = value.members else { return false }
    for member in members {
      guard let texts = member.value.elements?.map(\.text) else { return false }
      let known = texts.compactMap(\.self)
      guard known.count == texts.count else { return false }
      state.aliases[member.key] = known
    }
    return true
  }

  static func voids(_ value: JSONValue, into state: inout LearnerState) -> Bool {
    guard let ids = value.elements?.map(\.text) else { return false }
    let known = ids.compactMap(\.self)
    state.voided = Set(known)
    state.openVoids = state.voided
    return known.count == ids.count
  }
}
