package import FSRS
package import Records
import Work

extension LearnerState {
  /// Folds all that the journals say, on every core; it is what ``fold(_:scheduler:)`` makes of the same records,
  /// without the records.
  ///
  /// - Parameter scheduler: gives memory and phase; due dates only where a record has none.
  package static func fold(_ log: ReviewLog, scheduler: Scheduler) -> LearnerState {
    var state = LearnerState()
    let byCard = PlacesByCard(log)
    Workers.each(byCard.parts) { cards in
      CardsFold(cards, byCard, log, scheduler)
    } take: { _, made in
      for (card, progress) in made.cards {
        state.cards.updateValue(progress, forID: log.cards[card])
      }
      state.tally.add(made.tally.tally, times: 1)
    }
    state.voided = log.voided
    state.openVoids = log.voided.subtracting(byCard.undone.map(log.id))
    for record in log.records where record.payload.card == nil && !state.isVoided(record) {
      state.take(record, scheduler)
    }
    state.recent = RecentRecords(log, byCard, state.recent, scheduler)
    state.newest = log.newest.map { Position(time: $0.time, id: $0.id) }
    state.isComplete = log.newest == nil
    return state
  }

  /// Folds all that the journals say once more, and keeps at hand what was taken in one by one: an answer of this
  /// session may be taken back.
  package mutating func foldAgain(_ log: ReviewLog, scheduler: Scheduler) {
    let own = added
    self = .fold(log, scheduler: scheduler)
    added = own
  }
}

/// The lines of each card, those not undone, in the order of folding.
private struct PlacesByCard: Sendable {
  private var places: [ReviewLog.Place] = []
  /// Where each card's places end.
  private var ends: [Int32]
  /// The ids undone whose records are here.
  let undone: Set<RecordNumber>

  init(_ log: ReviewLog) {
    var counts = [Int32](repeating: 0, count: log.cards.count)
    var undone: Set<RecordNumber> = []
    log.eachPlace { place in
      let row = log.row(place)
      if log.isVoided(row, log.record(place)) {
        undone.insert(row.id)
      } else if row.card != ReviewRow.noCard {
        counts[Int(row.card)] += 1
      }
    }
    var starts = counts
    var sum: Int32 = 0
    for card in counts.indices {
      starts[card] = sum
      sum += counts[card]
    }
    var places = [ReviewLog.Place](repeating: 0, count: Int(sum))
    log.eachPlace { place in
      let row = log.row(place)
      guard row.card != ReviewRow.noCard, !log.isVoided(row, log.record(place)) else { return }
      places[Int(starts[Int(row.card)])] = place
      starts[Int(row.card)] += 1
    }
    self.places = places
    ends = starts
    self.undone = undone
  }

  /// Cards in parts, each for a thread.
  var parts: [Range<Int>] {
    stride(from: 0, to: ends.count, by: 1024).map { $0..<min($0 + 1024, ends.count) }
  }

  func lines(of card: Int) -> ArraySlice<ReviewLog.Place> {
    places[(card == 0 ? 0 : Int(ends[card - 1]))..<Int(ends[card])]
  }
}

extension ReviewLog {
  /// What the answers to some cards come to, or to all where `cards` is nil.
  package func tally(of cards: Set<CardID>?, scheduler: Scheduler) -> ReviewTally {
    var sum = ReviewTally()
    let byCard = PlacesByCard(self)
    Workers.each(byCard.parts) { part in
      CardsFold(part, byCard, self, scheduler, of: cards).tally.tally
    } take: {
      sum.add($1, times: 1)
    }
    return sum
  }
}

extension RecentRecords {
  /// The newest of a whole log, with what each of them changed.
  ///
  /// - Parameter texts: settings and names, as they were taken in.
  fileprivate init(
    _ log: ReviewLog, _ byCard: PlacesByCard, _ texts: RecentRecords, _ scheduler: Scheduler
  ) {
    var places = Set<ReviewLog.Place>()
    var cards = Set<Int>()
    let last = log.lastPlaces(Self.least)
    for place in last where log.row(place).card != ReviewRow.noCard {
      places.insert(place)
      cards.insert(Int(log.row(place).card))
    }
    var entries: [Entry] = []
    for card in cards {
      var progress: CardProgress?
      var tally = ReviewTally()
      for place in byCard.lines(of: card) {
        guard let record = log.foldedRecord(place) else { continue }
        if places.contains(place) { entries.append(Entry(record: record, before: .card(progress))) }
        var after = progress ?? .new
        CardFold.take(record, into: &after, tally: &tally, scheduler: scheduler)
        progress = after
      }
    }
    if let first = last.first, let time = last.isEmpty ? nil : log.row(first).time {
      entries += texts.entries.filter { $0.record.time > time }
    }
    entries.sort { $0.record.precedes($1.record) }
    self.init(entries, isCut: log.hasMore(than: last.count))
  }
}

/// What some cards come to.
private struct CardsFold: Sendable {
  private(set) var cards: [(card: Int, progress: CardProgress)] = []
  private(set) var tally: DayTally

  init(
    _ range: Range<Int>, _ byCard: PlacesByCard, _ log: ReviewLog, _ scheduler: Scheduler,
    of wanted: Set<CardID>? = nil
  ) {
    tally = DayTally()
    for card in range where wanted?.contains(log.cards[card]) ?? true {
      let lines = byCard.lines(of: card)
      if lines.isEmpty { continue }
      var progress = CardProgress.new
      var question: Int?
      for place in lines {
        let row = log.row(place)
        if row.isReview {
          tally.count(
            log.cards[card], row.grade, on: row.day, milliseconds: row.milliseconds,
            progress, scheduler)
          progress.answer(row.grade, on: row.day, due: row.due, at: row.time, scheduler)
          question = Int(row.place)
          continue
        }
        if let known = question { progress.lastQuestion = log.question(known) }
        question = nil
        guard let record = log.record(place) else { continue }
        CardFold.take(record, into: &progress, tally: &tally.tally, scheduler: scheduler)
      }
      if let question { progress.lastQuestion = log.question(question) }
      cards.append((card, progress))
    }
    tally.finish()
  }
}

extension ReviewLog {
  /// Kind, wording and form; nil where the line didn't say.
  fileprivate func question(_ number: Int) -> String? {
    questions[number].isEmpty ? nil : questions[number]
  }
}

/// A tally that counts by the day's number as long as days lie close together, which they do.
private struct DayTally: Sendable {
  private struct Day {
    var reviews = 0
    var timing = ReviewTally.Timing()
    var retention = ReviewTally.Retention()
  }

  var tally = ReviewTally()
  private var days: [Day] = []
  private var first = 0

  /// Days from the first counted on, and before it.
  private static let span = 1 << 12

  mutating func count(
    _ card: CardID, _ grade: Grade, on day: StudyDay, milliseconds: Int, _ before: CardProgress,
    _ scheduler: Scheduler
  ) {
    if days.isEmpty {
      first = day.number - Self.span / 2
      days = Array(repeating: Day(), count: Self.span)
    }
    let place = day.number - first
    guard days.indices.contains(place) else {
      return tally.count(
        card, grade, on: day, milliseconds: milliseconds, before, scheduler)
    }
    tally.figures.count(grade, on: day, milliseconds: milliseconds, before, scheduler)
    tally.reviewCount += 1
    days[place].reviews += 1
    if milliseconds > 0 {
      days[place].timing.add(
        ReviewTally.Timing(
          answers: 1, milliseconds: min(milliseconds, AnswerSums.longest)))
    }
    switch before.state.phase {
    case .new: tally.newByDay.add(1, on: day, of: card.deck)
    case .review:
      days[place].retention.reviewed += 1
      if grade > .again { days[place].retention.passed += 1 }
    default: break
    }
  }

  /// Puts the days into the tally.
  mutating func finish() {
    for (place, day) in days.enumerated() where day.reviews > 0 {
      let study = StudyDay(number: first + place)
      tally.reviewsByDay[study, default: 0] += day.reviews
      if day.timing.answers > 0 {
        tally.timingByDay[study, default: ReviewTally.Timing()].add(day.timing)
      }
      if day.retention.reviewed > 0 {
        tally.retentionByDay[study, default: ReviewTally.Retention()].reviewed +=
          day.retention.reviewed
        tally.retentionByDay[study, default: ReviewTally.Retention()].passed += day.retention.passed
      }
    }
    days = []
  }
}
