import FSRS
import Records

extension CardProgress {
  /// The members of a card; all others belong to newer versions or other programs.
  static let keys: Set<String> = [
    "state", "step", "s", "d", "last", "day", "due", "reps", "lapses", "suspended", "buried",
    "flag",
    "g", "q", "was", "f",
  ]
}

extension JSONWriter {
  /// The members of a card in `state.json` and of a `seed` line; what is as in a new card is left out.
  mutating func progress(_ card: CardProgress) {
    switch card.state.phase {
    case .new: field("state", "new")
    case .learning(let step):
      field("state", "learning")
      number("step", step)
    case .review: field("state", "review")
    case .relearning(let step):
      field("state", "relearning")
      number("step", step)
    }
    if let memory = card.state.memory {
      key("s")
      double(memory.stability)
      key("d")
      double(memory.difficulty)
      if let fast = memory.fastStability {
        key("f")
        double(fast)
      }
    }
    field("last", card.last?.text)
    field("day", card.lastDay?.text)
    field("due", card.due?.text)
    number("reps", card.reps)
    number("lapses", card.lapses)
    if card.isSuspended {
      key("suspended")
      value(.bool(true))
    }
    field("buried", card.buriedUntil?.text)
    field("flag", card.flag)
    number("g", card.lastGrade?.rawValue)
    field("q", card.lastQuestion)
    field("was", card.formerAnswer)
  }
}

extension RecordSource {
  /// A card as `JSONWriter.progress` writes it, or as little as its memory.
  ///
  /// Throws where it is impossible: a stability that is not positive, a difficulty outside 1 to 10,
  /// a step below 0, a negative count.
  func progress() throws(LineFault) -> CardProgress {
    var interner = Interner()
    var card = CardProgress()
    let due = try due("due")
    let memory = try memory()
    card.state = CardState(phase: try phase(due, memory, &interner), memory: memory)
    card.last = try instant("last")
    card.lastDay = try day("day") ?? card.last?.studyDay(minutesEast: 0)
    card.due = due
    card.reps = try integer("reps", in: 0...1_000_000_000) ?? 0
    card.lapses = try integer("lapses", in: 0...1_000_000_000) ?? 0
    card.isSuspended = try flag("suspended") ?? false
    card.buriedUntil = try day("buried")
    card.flag = try optionalText("flag", &interner)
    card.lastGrade = try grade("g")
    card.lastQuestion = try optionalText("q", &interner)
    card.formerAnswer = try optionalText("was", &interner)
    return card
  }

  private func memory() throws(LineFault) -> MemoryState? {
    guard let stability = try double("s") else {
      if fields["d"] != nil { throw .missing("s") }
      return nil
    }
    // The model's own bound is 100 years; other programs go on a little further.
    guard stability > 0, stability <= 1_000_000 else { throw .wrong("s") }
    guard let difficulty = try double("d") else { throw .missing("d") }
    guard (1...10).contains(difficulty) else { throw .wrong("d") }
    let fast = try double("f")
    if let fast, !(fast > 0 && fast <= 1_000_000) { throw .wrong("f") }
    return MemoryState(stability: stability, difficulty: difficulty, fastStability: fast)
  }

  private func phase(
    _ due: Due?, _ memory: MemoryState?, _ interner: inout Interner
  ) throws(LineFault) -> Phase {
    let step = try integer("step", in: 0...1000) ?? 0
    switch try optionalText("state", &interner) {
    case "new":
      if memory != nil { throw .wrong("state") }
      return .new
    case "learning": return .learning(step: step)
    case "review":
      if memory == nil { throw .missing("s") }
      return .review
    case "relearning":
      if memory == nil { throw .missing("s") }
      return .relearning(step: step)
    case nil:
      guard memory != nil else { return .new }
      if case .instant = due { return .learning(step: step) }
      return .review
    default: throw .wrong("state")
    }
  }
}

extension CardProgress {
  /// Its members as in `state.json`.
  package var members: [JSONValue.Member] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.progress(self)
    writer.endObject()
    return (try? JSONValue(writer.bytes))?.members ?? []
  }

  /// From members as in `state.json`, among which others may be; nil where they are impossible.
  package init?(_ value: JSONValue) {
    var writer = JSONWriter()
    writer.value(value)
    var scanner = JSONScanner(writer.bytes)
    var fields = RecordFields()
    guard (try? fields.read(&scanner)) != nil,
      let card = try? RecordSource(scanner: scanner, fields: fields).progress()
    else { return nil }
    self = card
  }
}
