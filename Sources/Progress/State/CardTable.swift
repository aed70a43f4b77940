package import FSRS
package import Records

/// What is known of many cards, by their ids, in a third of the memory that a dictionary would take.
///
/// Looking up, changing and removing a card take constant time on average. The order of iteration is that in
/// which cards first came. It is made of blocks of plain bytes, so that a cache holds it as it is.
package struct CardTable: Sendable {
  /// Ids to the places of rows.
  private var places = TextNumbers()
  private var rows: [CardRow] = []
  /// Places of cards that were taken out; one that comes back has its place again.
  private var absent: Set<Int> = []
  /// What few cards have, and the words that many share.
  private var words = CardRow.Words()

  package init() {}

  package var count: Int { rows.count - absent.count }
  package var isEmpty: Bool { count == 0 }
  /// The ids of all cards.
  package var ids: [CardID] { map(\.id) }

  package subscript(id: CardID) -> CardProgress? {
    get { place(of: id).map { rows[$0].progress(words, id) } }
    set {
      guard let newValue else { return remove(id) }
      updateValue(newValue, forID: id)
    }
  }

  /// The cards that were last answered on a day.
  ///
  /// - Complexity: O(n), without making anything of the others.
  package func ids(answeredOn day: StudyDay) -> [CardID] {
    let lastDay = CardRow.number(day)
    return rows.indices.filter { rows[$0].lastDay == lastDay && !absent.contains($0) }
      .map { CardID(places.text($0)) }
  }

  /// What is known of the card whose id stands in some bytes; nil where it isn't here.
  package func progress(of bytes: [UInt8], in id: Range<Int>) -> CardProgress? {
    guard let place = places.known(bytes, in: id), !absent.contains(place) else { return nil }
    return rows[place].progress(words, CardID(places.text(place)))
  }

  package subscript(id: CardID, default standard: CardProgress) -> CardProgress {
    get { self[id] ?? standard }
    _modify {
      var progress = self[id] ?? standard
      defer { updateValue(progress, forID: id) }
      yield &progress
    }
  }

  /// - Returns: whether the card was there before.
  @discardableResult
  package mutating func updateValue(_ progress: CardProgress, forID id: CardID) -> Bool {
    let row = CardRow(progress, id, &words)
    let place = places.number(of: id.text)
    if place == rows.count {
      rows.append(row)
      return false
    }
    rows[place] = row
    return absent.remove(place) == nil
  }

  private func place(of id: CardID) -> Int? {
    places.known(id.text).flatMap { absent.contains($0) ? nil : $0 }
  }

  private mutating func remove(_ id: CardID) {
    guard let place = place(of: id) else { return }
    words.forget(id)
    absent.insert(place)
  }
}

extension CardTable: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate var place = 0
    fileprivate let table: CardTable

    package mutating func next() -> (id: CardID, progress: CardProgress)? {
      while table.absent.contains(place) { place += 1 }
      guard place < table.rows.count else { return nil }
      defer { place += 1 }
      let id = CardID(table.places.text(place))
      return (id, table.rows[place].progress(table.words, id))
    }
  }

  package func makeIterator() -> Iterator { Iterator(table: self) }
  package var underestimatedCount: Int { count }
}

extension CardTable: Equatable {
  package static func == (first: CardTable, second: CardTable) -> Bool {
    first.count == second.count && first.allSatisfy { second[$0.id] == $0.progress }
  }
}

extension CardTable {
  /// Its blocks of bytes by their names, for ``init(parts:)`` of the same program on the same machine.
  package var parts: [(name: String, bytes: [UInt8])] {
    guard absent.isEmpty else {
      var table = CardTable()
      for (id, progress) in self { table.updateValue(progress, forID: id) }
      return table.parts
    }
    return [("rows", rows.plainBytes), ("words", words.bytes)] + places.parts
  }

  /// The table whose ``parts`` these are; nil where they can't be that.
  package init?(parts: (String) -> [UInt8]?) {
    guard let rows = parts("rows").flatMap({ $0.asElements(of: CardRow.self) }),
      let words = parts("words").flatMap({ CardRow.Words($0) }),
      let places = TextNumbers(parts: parts), places.count == rows.count
    else { return nil }
    (self.places, self.rows, self.words) = (places, rows, words)
  }
}

/// A card's progress in 64 bytes: what all cards have, in the numbers it is made of.
struct CardRow: BitwiseCopyable {
  private var stability = 0.0
  private var difficulty = 0.0
  /// NaN where there is none.
  private var fastStability = Double.nan
  private var last: Int
  /// A day or a moment, as `traits` says.
  private var due = 0
  fileprivate var lastDay: Int32
  private var buriedUntil: Int32
  private var reps: Int32
  private var lapses: Int32
  /// In `Words`; 0 for none.
  private var lastQuestion: Int32
  private var step: Int16 = 0
  private var phase = Phase.new
  private var traits: Traits = []
  private var lastGrade: UInt8

  private enum Phase: UInt8 { case new, learning, review, relearning }

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let hasMemory = Traits(rawValue: 1)
    static let dueOnDay = Traits(rawValue: 2)
    static let dueAtMoment = Traits(rawValue: 4)
    static let suspended = Traits(rawValue: 8)
    static let hasFlag = Traits(rawValue: 16)
    static let hasFormerAnswer = Traits(rawValue: 32)
  }

  /// The texts of all rows.
  struct Words {
    fileprivate var questions: [String] = [""]
    fileprivate var numbers: [String: Int32] = [:]
    fileprivate var flags: [CardID: String] = [:]
    fileprivate var formerAnswers: [CardID: String] = [:]

    /// Kind, wording and form: a few hundred for any number of cards.
    fileprivate mutating func number(of question: String) -> Int32 {
      if let number = numbers[question] { return number }
      let number = Int32(questions.count)
      questions.append(question)
      numbers[question] = number
      return number
    }

    mutating func forget(_ card: CardID) {
      flags[card] = nil
      formerAnswers[card] = nil
    }

    init() {}

    var bytes: [UInt8] {
      var writer = ByteWriter()
      writer.texts(questions)
      for texts in [flags, formerAnswers] {
        writer.count(texts.count)
        for (card, text) in texts.sorted(by: { $0.key < $1.key }) {
          writer.text(card.text)
          writer.text(text)
        }
      }
      return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
      var reader = ByteReader(bytes)
      questions = reader.texts()
      for (place, question) in questions.enumerated().dropFirst() {
        numbers[question] = Int32(place)
      }
      func texts() -> [CardID: String] {
        var texts: [CardID: String] = [:]
        for _ in 0..<reader.count() { texts[CardID(reader.text())] = reader.text() }
        return texts
      }
      flags = texts()
      formerAnswers = texts()
      guard reader.isAtEnd, !questions.isEmpty else { return nil }
    }
  }

  /// Counts beyond 2³¹ − 1 and days more than five million years away are taken as those.
  init(_ progress: CardProgress, _ card: CardID, _ words: inout Words) {
    if let memory = progress.state.memory {
      traits.insert(.hasMemory)
      stability = memory.stability
      difficulty = memory.difficulty
      fastStability = memory.fastStability ?? .nan
    }
    switch progress.state.phase {
    case .new: phase = .new
    case .learning(let step): (phase, self.step) = (.learning, Int16(clamping: step))
    case .review: phase = .review
    case .relearning(let step): (phase, self.step) = (.relearning, Int16(clamping: step))
    }
    switch progress.due {
    case .day(let day)?:
      traits.insert(.dueOnDay)
      due = day.number
    case .instant(let instant)?:
      traits.insert(.dueAtMoment)
      due = instant.milliseconds
    case nil: break
    }
    last = progress.last?.milliseconds ?? .min
    lastDay = Self.number(progress.lastDay)
    buriedUntil = Self.number(progress.buriedUntil)
    reps = Int32(clamping: progress.reps)
    lapses = Int32(clamping: progress.lapses)
    lastGrade = UInt8(progress.lastGrade?.rawValue ?? 0)
    lastQuestion = progress.lastQuestion.map { words.number(of: $0) } ?? 0
    if progress.isSuspended { traits.insert(.suspended) }
    if progress.flag != nil { traits.insert(.hasFlag) }
    if progress.formerAnswer != nil { traits.insert(.hasFormerAnswer) }
    if words.flags[card] != progress.flag { words.flags[card] = progress.flag }
    if words.formerAnswers[card] != progress.formerAnswer {
      words.formerAnswers[card] = progress.formerAnswer
    }
  }

  func progress(_ words: Words, _ card: @autoclosure () -> CardID) -> CardProgress {
    var progress = CardProgress(reps: Int(reps), lapses: Int(lapses))
    progress.state.memory =
      traits.contains(.hasMemory)
      ? MemoryState(
        stability: stability, difficulty: difficulty,
        fastStability: fastStability.isNaN ? nil : fastStability) : nil
    progress.state.phase =
      switch phase {
      case .new: .new
      case .learning: .learning(step: Int(step))
      case .review: .review
      case .relearning: .relearning(step: Int(step))
      }
    if traits.contains(.dueOnDay) { progress.due = .day(StudyDay(number: due)) }
    if traits.contains(.dueAtMoment) { progress.due = .instant(Instant(milliseconds: due)) }
    progress.last = last == .min ? nil : Instant(milliseconds: last)
    progress.lastDay = Self.day(lastDay)
    progress.buriedUntil = Self.day(buriedUntil)
    progress.lastGrade = Grade(rawValue: Int(lastGrade))
    progress.lastQuestion = lastQuestion == 0 ? nil : words.questions[Int(lastQuestion)]
    progress.isSuspended = traits.contains(.suspended)
    if traits.contains(.hasFlag) { progress.flag = words.flags[card()] }
    if traits.contains(.hasFormerAnswer) { progress.formerAnswer = words.formerAnswers[card()] }
    return progress
  }

  fileprivate static func number(_ day: StudyDay?) -> Int32 {
    day.map { max(.min + 1, Int32(clamping: $0.number)) } ?? .min
  }

  private static func day(_ number: Int32) -> StudyDay? {
    number == .min ? nil : StudyDay(number: Int(number))
  }
}
