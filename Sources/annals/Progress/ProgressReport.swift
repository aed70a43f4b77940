import English
import FSRS
import Grading
import Library
import Progress
import Questions
import Records
import Session

/// What `progress` knows of the learner; ``ProgressFigure`` says what it tells of that.
@MainActor
struct ProgressReport {
  /// A fact that is likely to be forgotten.
  struct Weak {
    let card: Card
    let retrievability: Double
    let lapses: Int
  }

  /// One thing answered in another's place.
  struct Confusion {
    /// The card it was asked of, where it still is in the deck.
    let card: Card
    /// What it asks, in words that stand alone.
    let what: String
    let right: String
    let typed: String
    let count: Int

    /// `Smilga joined the party: January 1921, when it was 1914: 2 times`.
    var sentence: String {
      "\(what)\(what.hasSuffix("?") ? "" : ":") \(typed), when it was \(right): \(NumberText.count(count, "time"))"
    }
  }

  let learner: Learner
  let decks: [Deck]
  let standing: DueCounts
  /// Of each deck by itself.
  let standings: [(id: String, standing: DueCounts)]
  /// Cards answered for the first time today.
  let introduced: Int
  let figures: ReviewFigures
  let tally: ReviewTally
  let cardFigures: CardFigures
  let moment: LocalInstant
  let weakest: [Weak]
  /// Cards that were forgotten too often, the worst first.
  let leeches: [Leech]
  let confusions: [Confusion]
  /// Whether decks were named, so that only their cards count.
  let isNarrowed: Bool

  init(_ learner: Learner, _ decks: [Deck], isNarrowed: Bool, at moment: LocalInstant) {
    self.learner = learner
    self.decks = decks
    self.moment = moment
    self.isNarrowed = isNarrowed
    // Cards are made only of those facts that are named.
    var cards: [CardProgress] = []
    var ids: Set<CardID> = []
    var sources: Set<String> = []
    var weakest = WeakestFacts(learner.scheduler.model, on: moment.day)
    var leeches: [CardID] = []
    let most = learner.settings.leechLapses ?? .max
    let standings = Standings(decks, learner, at: moment) { card in
      weakest.take(card)
      if card.progress.lapses >= most { leeches.append(card.id) }
      guard isNarrowed else { return }
      ids.insert(card.id)
      sources.insert(card.deckID)
      cards.append(card.progress)
    }
    (standing, self.standings) = (standings.all, standings.decks.map { ($0.id, $0.counts) })
    introduced = (learner.state.newByDay[moment.day] ?? [:])
      .reduce(0) { $0 + (!isNarrowed || sources.contains($1.key) ? $1.value : 0) }
    let counted = learner.tally(of: isNarrowed ? ids : nil, at: moment)
    (tally, figures) = (counted, counted.figures)
    cardFigures =
      isNarrowed
      ? CardFigures(cards, on: moment.day)
      : CardFigures(learner.state.cards.lazy.map(\.progress), on: moment.day)
    self.weakest = weakest.facts.compactMap { id, recall, lapses in
      decks.bareCard(id).map { Weak(card: $0, retrievability: recall, lapses: lapses) }
    }
    self.leeches = Leeches.all(
      leeches.compactMap { decks.bareCard($0) }, learner.settings, known: learner.known)
    confusions = Self.confusions(figures.slips, decks)
  }

  /// Wrong answers that are the right one of another card in a deck that was answered wrongly.
  private static func confusions(
    _ slips: [ReviewFigures.Slip: Int], _ decks: [Deck]
  ) -> [Confusion] {
    guard !slips.isEmpty else { return [] }
    let mistaken = Set(slips.keys.map { String($0.card.deck) })
    let decks = decks.filter { !$0.isChronicle || mistaken.contains($0.id) }
    var answers: [String: String] = [:]
    for cards in decks.chroniclesFirst.map(\.stored) {
      for face in (0..<cards.count).lazy.compactMap(cards.face) {
        for text in [face.answer] + face.aliases {
          let key = Folding.words(text).joined(separator: " ")
          if answers[key] == nil { answers[key] = face.answer }
        }
      }
    }
    let asked = Set(slips.keys.map(\.card)).compactMap(decks.bareCard)
    let byID = Dictionary(asked.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    struct Key: Hashable {
      let card: CardID
      let right: String
      let typed: String
    }
    var counts: [Key: Int] = [:]
    for (slip, count) in slips {
      guard let right = byID[slip.card]?.answer.text,
        let typed = answers[Folding.words(slip.typed).joined(separator: " ")], typed != right
      else { continue }
      counts[Key(card: slip.card, right: right, typed: typed), default: 0] += count
    }
    // Of a very large chronicle, which takes seconds to read, the question stands for the fact.
    let supply = CardSupply(decks.filter { !$0.isLarge })
    var facts = Facts(chronicle: supply.chronicle)
    return counts.compactMap { key, count in
      byID[key.card].map {
        Confusion(
          card: $0, what: facts.subject($0), right: key.right, typed: key.typed, count: count)
      }
    }.sorted {
      ($1.count, $0.right, $0.typed, $0.card.id) < ($0.count, $1.right, $1.typed, $1.card.id)
    }
  }

  /// All answers, and those of today.
  var answers: Int { tally.reviewCount }
  var answersToday: Int { tally.reviewsByDay[moment.day] ?? 0 }

  /// The answers of each of the last `count` days, oldest first.
  func reviews(lastDays count: Int) -> [(day: StudyDay, count: Int)] {
    ((1 - count)...0).map { offset in
      let day = moment.day.advanced(by: offset)
      return (day, tally.reviewsByDay[day] ?? 0)
    }
  }

  /// Today and the days to come, with the cards that fall due by what is known now.
  func forecast(days count: Int) -> [(day: StudyDay, count: Int)] {
    (0..<count).map { offset in
      let day = moment.day.advanced(by: offset)
      return (day, cardFigures.dueByDay[day] ?? 0)
    }
  }
}

/// The ten facts most likely to be forgotten, by the probability that they would be recalled today.
private struct WeakestFacts {
  private let model: ScheduledModel
  private let day: StudyDay
  private(set) var facts: [(id: CardID, recall: Double, lapses: Int)] = []

  private static let most = 10

  init(_ model: ScheduledModel, on day: StudyDay) {
    self.model = model
    self.day = day
  }

  mutating func take(_ card: DeckScan.Passed) {
    let known = card.progress
    guard !known.isSuspended, let memory = known.state.memory, let last = known.lastDay else {
      return
    }
    let recall = model.retrievability(memory, elapsedDays: Double(max(0, day - last)))
    // What was answered today and never forgotten is not weak, however few cards there are.
    guard known.lapses > 0 || recall < 0.995 else { return }
    // Of very many only the first few are ever in order, and only they have their ids looked up.
    if facts.count == Self.most, let last = facts.last, last.recall < recall { return }
    let id = card.id
    let place = facts.firstIndex { (recall, id) < ($0.recall, $0.id) } ?? facts.count
    facts.insert((id, recall, known.lapses), at: place)
    if facts.count > Self.most { facts.removeLast() }
  }
}
