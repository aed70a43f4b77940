import FSRS
import Records

/// Reads the bytes of a `state.json`.
struct StateReader {
  private let path: String
  private let horizon: Instant
  private var scanner: JSONScanner
  private var fields = RecordFields()
  private var file = StateFile()
  private var format: JSONValue?
  private var seen: Set<String> = []

  init(path: String, bytes: [UInt8], now: Instant) {
    self.path = path
    horizon = now.advanced(bySeconds: 86_400)
    scanner = JSONScanner(bytes, in: JSONValue.withoutMark(bytes))
  }

  mutating func read() -> StateFile.Reading {
    do {
      try readMembers()
    } catch {
      // A newer format need not look like this one behind its number.
      if let newer { return newer }
      return .bad(reason: "\(error.reason.rawValue) (line \(line(of: error.offset)))")
    }
    if let newer { return newer }
    guard format?.integer == StateFile.format else {
      return .bad(reason: "it does not say `\"format\": \(StateFile.format)`")
    }
    file.state.isComplete = false
    file.state.olderFigures = nil
    return .good(file)
  }

  private var newer: StateFile.Reading? {
    guard let number = format?.integer, number > StateFile.format else { return nil }
    return .newer(format: number, by: file.by)
  }

  private mutating func readMembers() throws(JSONError) {
    guard try scanner.peek() == 0x7B else { throw scanner.failure(.unexpectedByte) }
    var scanner = scanner
    try scanner.eachMember { (scanner, key) throws(JSONError) in
      let name = scanner.text(key) ?? ""
      if !seen.insert(name).inserted { reportDouble(key) }
      if name == "cards", try scanner.peek() == 0x7B {
        try readCards(&scanner)
      } else {
        let token = try scanner.token(depth: 1)
        take(name, scanner.value(token), at: key)
      }
    }
    try scanner.expectEnd()
  }

  private mutating func take(_ name: String, _ value: JSONValue, at key: JSONToken) {
    var isGood = true
    switch name {
    case "format": format = value
    case "by": file.by = value.text ?? ""
    case "covers": isGood = StateParts.covers(value, into: &file.covered)
    case "valid-until": isGood = StateParts.validUntil(value, into: &file.covered)
    case "problems": isGood = StateParts.problems(value, folder: path, into: &file.covered)
    // For starts that read no more than the head.
    case "size": break
    case "today": file.today = value
    case "newest": isGood = StateParts.newest(value, into: &file.state)
    case "days": isGood = StateParts.days(value, into: &file.state)
    case "reviews": isGood = StateParts.reviews(value, into: &file.state)
    case "settings": isGood = StateParts.settings(value, into: &file.state)
    case "aliases": isGood = StateParts.aliases(value, into: &file.state)
    case "voids": isGood = StateParts.voids(value, into: &file.state)
    case "cards": isGood = false
    default: file.unknown.members.append(JSONValue.Member(name, value))
    }
    if !isGood { report(.badPart, "`\(name)` is not what it must be; it is not used", key) }
  }

  private mutating func readCards(_ scanner: inout JSONScanner) throws(JSONError) {
    try scanner.eachMember(depth: 1) { (scanner, key) throws(JSONError) in
      let id = CardID(scanner.text(key) ?? "")
      guard try scanner.peek() == 0x7B else {
        _ = try scanner.token(depth: 2)
        report(.badCard, "a card is not what it must be; it is not used", key)
        return
      }
      try fields.read(&scanner, depth: 2)
      do throws(LineFault) {
        if let key = fields.double { throw .twice(key) }
        let card = try RecordSource(scanner: scanner, fields: fields).progress()
        if let last = card.last, last > horizon {
          report(.badCard, "a card was last answered in \(last.text), to come; it is not used", key)
          return
        }
        if file.state.cards.updateValue(card, forID: id) { reportDouble(key) }
      } catch {
        report(.badCard, "a card cannot be: \(error.message); it is not used", key)
        return
      }
      let unknown = fields.members.filter { member in
        scanner.text(member.key).map { !CardProgress.keys.contains($0) } ?? false
      }
      file.unknown.cards[id] =
        unknown.isEmpty
        ? nil
        : unknown.map { JSONValue.Member(scanner.text($0.key) ?? "", scanner.value($0.value)) }
    }
  }

  private mutating func reportDouble(_ key: JSONToken) {
    report(.doubleKey, "a key stands there twice; the last holds", key)
  }

  private mutating func report(_ rule: JournalProblem.Rule, _ message: String, _ key: JSONToken) {
    file.problems.append(
      JournalProblem(
        file: path, line: line(of: key.range.lowerBound), rule: rule, message: message))
  }

  private func line(of offset: Int) -> Int {
    scanner.bytes.prefix(offset).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}

/// Reads the parts of a `state.json` other than its cards; each says whether it could.
enum StateParts {
  static func covers(_ value: JSONValue, into covered: inout Covered) -> Bool {
    guard let members = value.members else { return false }
    for member in members {
      guard let bytes = member.value["bytes"]?.integer, bytes >= 0,
        let digits = member.value["crc"]?.text, digits.utf8.count == 8,
        let crc = UInt32(digits, radix: 16)
      else { return false }
      covered.files[member.key] = ReadPosition(
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
      let retention = ReviewTally.Retention(reviewed: counts[1], passed: counts[2])
      state.tally.retentionByDay[day] = counts[1] == 0 ? nil : retention
      let milliseconds = member.value["ms"]?.integer ?? 0
      guard (0...counts[3] * AnswerSums.longest).contains(milliseconds) else {
        return false
      }
      let timing = ReviewTally.Timing(answers: counts[3], milliseconds: milliseconds)
      state.tally.timingByDay[day] = counts[3] == 0 ? nil : timing
      for deck in member.value["new"]?.members ?? [] {
        guard let count = deck.value.integer, (1...1_000_000_000).contains(count) else {
          return false
        }
        state.tally.newByDay.add(count, on: day, of: deck.key[...])
      }
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
