import Chronicle
import EDTF
import Exchange
import FSRS
import Progress
import Study
import Terminal

extension ProgressFigures {
  /// What the page for a browser shows.
  func page() -> ProgressPage.Content {
    let title = decks.count == 1 ? decks[0].title : "Annals: \(decks.count) decks"
    var page = ProgressPage.Content(title: title, date: DueText.date(moment.day))
    page.sentences = [
      "Cards: \(standing.review) known, \(standing.learning) in learning, \(standing.new) new.",
      "Now: \(standing.sentence)",
      "Answers: \(figures.reviewsByDay.values.reduce(0, +)) in all, \(figures.reviewsByDay[moment.day] ?? 0) today.",
    ]
    let month = figures.retention(from: moment.day.advanced(by: -29))
    if let share = month.share, let expected = month.meanExpected {
      page.sentences.append(
        "Remembered when it came back, last 30 days: \(FigureText.percent(share)) of \(month.reviewed); expected \(FigureText.percent(expected))."
      )
    }
    page.timelines = decks.compactMap(timeline)
    let year = reviews(lastDays: 365)
    page.year = (
      year.map(\.count), ProgressView.weekday(year[0].day), DueText.date(year[0].day)
    )
    func days(_ rows: [(day: StudyDay, count: Int)]) -> [(name: String, count: Int)] {
      rows.map { row in
        (DueText.date(row.day).split(separator: " ").prefix(2).joined(separator: " "), row.count)
      }
    }
    page.bars = [
      BarChart("Answers a day", days(Array(year.suffix(14)))),
      BarChart("Falls due, by what is known now", days(forecast(days: 14))),
      BarChart(
        "Stability: days until recall is 90 %",
        zip(Self.stabilityNames, figures.stabilities).map { (name: $0, count: $1) }),
      BarChart(
        "Difficulty, from 1 (easy) to 10",
        zip(Self.difficultyNames, figures.difficulties).map { (name: $0, count: $1) }),
    ]
    page.calibration = figures.calibration.compactMap { bin in
      guard let expected = bin.meanExpected, let share = bin.share else { return nil }
      return (expected, share, bin.reviewed)
    }
    page.lists = [
      (
        "Weakest facts",
        weakest.map {
          "\(FigureText.percent($0.retrievability)): \($0.card.stems.first ?? $0.card.id)"
        }
      ),
      (
        "Forgotten again and again",
        leeches.prefix(10).map { "\($0.lapses) times: \($0.card.stems.first ?? $0.card.id)" }
      ),
      (
        "Confused",
        confusions.prefix(10).map(\.sentence)
      ),
    ]
    return page
  }

  /// The last day of the scale: what came long after the subject's death would squeeze the life, and
  /// stands at the edge instead.
  private func lifeEnd(_ chronicle: Chronicle, _ entries: [TimelineEntry]) -> Int? {
    guard let subject = chronicle.subject,
      let death = entries.last(where: { $0.event.kind == "death" && $0.event.who == [subject] }),
      let day = death.possible.upper
    else { return nil }
    return day + 5 * 366
  }

  /// The deck's events in time, each with the mean recall of its cards.
  private func timeline(_ deck: Deck) -> TimelineChart? {
    guard let chronicle = deck.chronicle else { return nil }
    var recalls: [String: [Double]] = [:]
    var asked: Set<String> = []
    let model = learner.scheduler.model
    for card in deck.outlines() {
      asked.insert(card.event)
      let known = learner.known(card.id)
      // What was answered a minute ago, wrongly perhaps, is being learnt, not known by 100 %.
      guard !known.isLearning, let memory = known.state.memory, let last = known.lastDay else {
        continue
      }
      recalls[card.event, default: []].append(
        model.retrievability(memory, elapsedDays: Double(max(0, moment.day - last))))
    }
    // What no card asks is neither known nor still to be learnt.
    let entries = TimelineEntry.all(of: chronicle).filter { asked.contains($0.event.id) }
      .inOneReckoning
    let ends = entries.flatMap { [$0.possible.lower, $0.possible.upper].compactMap(\.self) }
    guard let first = ends.min(), let newest = ends.max() else { return nil }
    let last = lifeEnd(chronicle, entries).map { min($0, newest) } ?? newest
    let scale = TimeScale(from: first, to: last, columns: 80)
    return TimelineChart(
      "\(chronicle.title): how well it is known",
      entries.map { entry in
        let own = recalls[entry.event.id] ?? []
        return TimelineChart.Entry(
          label: "\(entry.year) \(entry.title)", when: entry.when, first: entry.possible.lower,
          last: entry.possible.upper, certain: entry.certain, lasted: entry.lasted,
          recall: own.isEmpty ? nil : own.reduce(0, +) / Double(own.count))
      }, from: first, to: last,
      ticks: TimeTicks.ticks(scale).map { (day: $0.day, text: $0.text) })
  }
}
