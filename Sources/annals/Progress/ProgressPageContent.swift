import Chronicle
import EDTF
import Exchange
import FSRS
import Library
import Progress
import Questions
import Records
import Session
import Terminal
import Work

extension ProgressPage.Content {
  /// What the page for a browser shows.
  @MainActor init(_ report: ProgressReport) {
    let decks = report.decks
    let title = decks.count == 1 ? decks[0].title : "Annals: \(decks.count) decks"
    self.init(title: title, date: DayText.date(report.moment.day))
    for figure in [report.cards, report.today, report.reviews, report.retention] {
      sentences += Self.sentences(figure)
    }
    let (state, model, moment) = (
      report.learner.state, report.learner.scheduler.model, report.moment
    )
    Workers.each(decks) { deck in
      DeckTimeline(deck, state, model, on: moment.day)
    } take: {
      if let timeline = $1?.chart { timelines.append(timeline) }
    }
    let days = report.reviews(lastDays: 365)
    year = (days.map(\.count), days[0].day.weekday, DayText.date(days[0].day))
    for figure in [report.reviewsByDay, report.forecast, report.stability, report.difficulty] {
      guard case .bars(let rows, _) = figure.content, let title = figure.title.brief else {
        continue
      }
      bars.append(BarChart(title, rows))
    }
    if case .points(let points) = report.calibration.content { calibration = points }
    for figure in [report.weakestFacts, report.leechFacts, report.confused] {
      lists.append((figure.title.full, Array(Self.sentences(figure).prefix(10))))
    }
  }

  private static func sentences(_ figure: ProgressFigure) -> [String] {
    guard case .sentences(let words) = figure.content else { return [] }
    return words.compactMap(\.brief)
  }
}

/// The events of a chronicle in time, each with the mean recall of its cards.
private struct DeckTimeline: Sendable {
  private let title: String
  private let entries: [TimelineChart.Entry]
  private let first: Int
  private let last: Int

  init?(_ deck: Deck, _ state: LearnerState, _ model: ScheduledModel, on day: StudyDay) {
    guard let chronicle = deck.chronicle else { return nil }
    defer { deck.forget() }
    var recalls: [String: [Double]] = [:]
    var asked: Set<String> = []
    for card in deck.outlines() {
      asked.insert(card.event)
      let known = state.cards[card.id] ?? .new
      // What was answered a minute ago, wrongly perhaps, is being learnt, not known by 100 %.
      guard !known.isLearning, let memory = known.state.memory, let last = known.lastDay else {
        continue
      }
      recalls[card.event, default: []].append(
        model.retrievability(memory, elapsedDays: Double(max(0, day - last))))
    }
    // What no card asks is neither known nor still to be learnt.
    let entries = TimelineEntry.all(of: chronicle).filter { asked.contains($0.event.id) }
      .inOneReckoning
    let ends = entries.flatMap { [$0.possible.lower, $0.possible.upper].compactMap(\.self) }
    guard let first = ends.min(), let newest = ends.max() else { return nil }
    self.first = first
    last = Self.lifeEnd(chronicle, entries).map { min($0, newest) } ?? newest
    title = chronicle.title
    self.entries = entries.map { entry in
      let own = recalls[entry.event.id] ?? []
      return TimelineChart.Entry(
        label: "\(entry.year) \(entry.title)", when: entry.when, first: entry.possible.lower,
        last: entry.possible.upper, certain: entry.certain, lasted: entry.lasted,
        recall: own.isEmpty ? nil : own.reduce(0, +) / Double(own.count))
    }
  }

  /// The last day of the scale: what came long after the subject's death would squeeze the life, and
  /// stands at the edge instead.
  private static func lifeEnd(_ chronicle: Chronicle, _ entries: [TimelineEntry]) -> Int? {
    guard let subject = chronicle.subject,
      let death = entries.last(where: { $0.event.kind == "death" && $0.event.who == [subject] }),
      let day = death.possible.upper
    else { return nil }
    return day + 5 * 366
  }

  var chart: TimelineChart {
    let scale = TimeScale(from: first, to: last, columns: 80)
    return TimelineChart(
      "\(title): how well it is known", entries, from: first, to: last,
      ticks: TimeTicks.ticks(scale).map { (day: $0.day, text: $0.text) })
  }
}
