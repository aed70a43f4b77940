package import FSRS
package import Records

/// Some of what the journals say, read with nothing else: what a question about few cards, or about settings,
/// needs.
///
/// What was undone is left out, unless it is asked for.
package struct JournalExcerpt: Sendable {
  /// In the order of folding, the undone too.
  private let all: [Record]
  private let voided: Set<String>
  /// Those of each card that were not undone.
  private let byCard: [CardID: [Record]]

  /// - Parameter now: records more than a day later don't count yet.
  package init(
    _ home: DataFolder, now: Instant, _ filter: RecordFilter, fileSystem: FileSystem = .kernel
  ) {
    all = Journals.records(home, now: now, filter, fileSystem: fileSystem)
    voided = Set(all.compactMap { if case .void(let target) = $0.payload { target } else { nil } })
    var byCard: [CardID: [Record]] = [:]
    for record in all where !record.isVoided(by: voided) {
      if let card = record.payload.card { byCard[card, default: []].append(record) }
    }
    self.byCard = byCard
  }

  /// All about some cards, under former names too, and all settings.
  package static func of(
    _ cards: some Sequence<CardID>, _ home: DataFolder, now: Instant,
    fileSystem: FileSystem = .kernel
  ) -> JournalExcerpt {
    var wanted = Set(cards)
    while true {
      let excerpt = JournalExcerpt(
        home, now: now, RecordFilter(cards: wanted, kinds: ["set"]), fileSystem: fileSystem)
      let former = excerpt.all.compactMap { record -> CardID? in
        if case .seed(let seed) = record.payload { seed.formerCard } else { nil }
      }
      if wanted.isSuperset(of: former) { return excerpt }
      wanted.formUnion(former)
    }
  }

  private var records: some BidirectionalCollection<Record> {
    all.lazy.filter { [voided] in !$0.isVoided(by: voided) }
  }

  // MARK: Cards

  package func history(of card: CardID) -> [Record] { byCard[card] ?? [] }

  /// A card's newest review.
  package func lastReview(of card: CardID) -> Record? {
    history(of: card).last { if case .review = $0.payload { true } else { false } }
  }

  /// A card's newest mark of a kind.
  package func lastMark(_ kind: Mark.Kind, of card: CardID) -> Record? {
    history(of: card).last { $0.payload.mark?.kind == kind }
  }

  /// The card as it was before one of its records.
  package func progress(
    of card: CardID, before record: Record, scheduler: Scheduler
  ) -> CardProgress {
    CardFold(history(of: card).filter { $0.precedes(record) }, scheduler: scheduler).progress
  }

  /// A card's records one by one, each with the card before and after it.
  package func steps(
    of card: CardID, scheduler: Scheduler
  ) -> [(record: Record, before: CardProgress, after: CardProgress)] {
    var fold = CardFold([], scheduler: scheduler)
    return history(of: card).map { record in
      let before = fold.progress
      CardFold.take(record, into: &fold.progress, tally: &fold.tally, scheduler: scheduler)
      return (record, before, fold.progress)
    }
  }

  /// The marks that moved due dates together the last time: their record ids.
  package var lastMoves: [String] {
    var ids: [String] = []
    var batch: String?
    for record in records.reversed() {
      guard case .mark(_, let mark) = record.payload, mark.kind == .moved else { continue }
      if batch == nil { batch = mark.reason ?? "" }
      guard mark.reason ?? "" == batch else { break }
      ids.append(record.id)
    }
    return ids
  }

  // MARK: Settings

  /// What was set when a record was written.
  package func settings(before record: Record) -> [String: String] {
    LearnerState.settings(of: records.filter { $0.payload.isSetting && $0.precedes(record) })
  }

  /// The values a setting has had, in order.
  ///
  /// - Parameter evenUndone: whether those that were taken back are wanted too.
  package func values(ofSetting key: String, evenUndone: Bool = false) -> [String] {
    all.filter { evenUndone || !$0.isVoided(by: voided) }.compactMap { record in
      if case .setting(key, let value) = record.payload { value } else { nil }
    }
  }

  // MARK: Quizzes

  /// Every quiz, oldest first.
  package var quizzes: [QuizResult] { all.compactMap { QuizResult($0) } }

  /// Ids of the cards, and keys of the exercises, that the newest quiz found missing; nil where there was none.
  package var missedInLastQuiz: Set<String>? {
    let last = all.last { if case .quiz = $0.payload { true } else { false } }
    guard case .quiz(let fields)? = last?.payload else { return nil }
    return Set((fields["missed"]?.elements ?? []).compactMap(\.text))
  }
}

extension Record {
  /// Whether one of these ids is this one's, and undone with it.
  func isVoided(by ids: Set<String>) -> Bool {
    !ids.isEmpty && payload.isVoidable && ids.contains(id)
  }
}

extension Payload.Seed {
  /// The card's id before, where it was renamed.
  package var formerCard: CardID? {
    let beginning = "formerly "
    return from.hasPrefix(beginning) ? CardID(String(from.dropFirst(beginning.count))) : nil
  }
}

/// What a quiz came to, as its record holds it.
package struct QuizResult: Hashable, Sendable {
  package var time: Instant
  package var minutesEast: Int
  package var seed: String
  /// What settled its questions; nil in records of before this was kept.
  package var arguments: [String]?
  package var asked: Int
  package var correct: Int
  /// Ids of cards and keys of exercises.
  package var missed: [String]

  /// Nil for records of other kinds, and for quizzes that don't say what they came to.
  init?(_ record: Record) {
    guard case .quiz(let fields) = record.payload, let asked = fields["asked"]?.integer,
      let correct = fields["correct"]?.integer
    else { return nil }
    var seed = ""
    if case .number(let digits) = fields["seed"] { seed = digits }
    (time, minutesEast, self.seed) = (record.time, record.minutesEast, seed)
    (self.asked, self.correct) = (asked, correct)
    arguments = fields["arguments"]?.elements?.compactMap(\.text)
    missed = fields["missed"]?.elements?.compactMap(\.text) ?? []
  }
}
