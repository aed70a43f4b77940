import FSRS
import Records
import Grading
import Questions
import Session
import Testing

/// Memory report, forecast, simulation, rescheduling, leeches.
@Suite struct MemoryFiguresTests {
  private static let today = LocalInstant(
    Instant("2026-11-26T10:00:00Z") ?? Instant(milliseconds: 0), minutesEast: 0)

  private static func card(_ id: CardID, tags: [String] = []) -> Card {
    Card(
      id: id, event: "e", facet: "date", kind: .when, subject: [], stems: ["When?"],
      answer: Answer(kind: .number, value: "1", text: "1"), tags: tags)
  }

  /// A card in review: answered `ago` days ago, due in `due` days.
  private static func known(
    _ stability: Double, ago: Int, due: Int, lapses: Int = 0
  ) -> CardProgress {
    let day = today.day
    return CardProgress(
      state: CardState(
        phase: .review, memory: MemoryState(stability: stability, difficulty: 5)),
      last: today.instant.advanced(bySeconds: -ago * 86400), lastDay: day.advanced(by: -ago),
      due: .day(day.advanced(by: due)), reps: 5, lapses: lapses, lastGrade: .good)
  }

  @Test func anOutlookPromisesWhatASessionDoes() {
    let card = Self.card("d/e#date")
    let known = Self.known(10, ago: 10, due: 0)
    var session = Session(
      cards: [card], known: [card.id: known], options: SessionOptions(mode: .flip, newLeft: 0))
    _ = session.begin(at: Self.today)
    var promised: ByGrade<Due>?
    for case .reveal(let revealed) in session.receive(.line(""), at: Self.today) {
      promised = revealed.dues
    }
    let report = MemoryReport(card, known, .standard, at: Self.today)
    #expect(report.dues == promised)
    #expect(abs((report.retrievability ?? 0) - 0.9) < 1e-9)
    let curve = report.curve(to: report.horizon, count: 50)
    #expect(curve.first == 1 && zip(curve, curve.dropFirst()).allSatisfy { $0 > $1 })
    #expect(
      MemoryReport(card, .new, .standard, at: Self.today).curve(to: 9, count: 9) == [])
  }

  @Test func siblingsDaysAndHolidaysAreLeftFree() throws {
    let card = Self.card("d/e#date")
    let known = Self.known(30, ago: 30, due: 0)
    let usual = MemoryReport(card, known, .standard, at: Self.today)
    guard case .day(let day) = usual.dues.good else { return }
    let free = MemoryReport(card, known, .standard, at: Self.today) {
      $0 == "d/e#what" ? day : nil
    }
    #expect(free.dues.good != .day(day))
    #expect(abs(free.traces.good.shifts.free) == 1)
    let holiday = Settings(["holidays": day.text])
    let off = MemoryReport(card, known, holiday, at: Self.today)
    #expect(off.dues.good == free.dues.good)
  }

  private static func played(_ stability: Double, elapsed: Int = 3, due: Int) -> PlayedCard {
    PlayedCard(known(stability, ago: elapsed, due: due), at: today, by: .standard)
  }

  @Test func aSimulationIsRepeatableAndMoreRetentionCostsMore() {
    let cards = (0..<300).map { index in
      index < 150
        ? Self.played(Double(1 + index), due: index % 30)
        : PlayedCard(newOn: (index - 150) / 5)
    }
    func run(_ retention: Double, _ model: ScheduledModel = .standard) -> Simulation {
      Simulation(
        cards, scheduler: Scheduler(model: model), desiredRetention: retention, days: 365,
        costs: .usual)
    }
    #expect(run(0.9) == run(0.9))
    let runs = [0.7, 0.8, 0.9, 0.95].map { run($0) }
    for (less, more) in zip(runs, runs.dropFirst()) {
      #expect(less.minutesADay < more.minutesADay && less.known < more.known)
    }
    #expect(runs[2].learnt == 300 && runs[2].known > 270 && runs[2].known <= 300)
    let seven = run(0.9, .fsrs7(FSRS7()))
    #expect(seven.minutesADay > 0 && seven.known > 200)
    // A sample stands for a large deck.
    let many = (0..<30_000).map { _ in cards[0] }
    let large = Simulation(
      many, scheduler: .standard, desiredRetention: 0.9, days: 100, costs: .usual)
    #expect(abs(large.learnt - 30_000) < 100)
  }

  /// A new card takes its learning steps, whoever plays it.
  @Test func learningStepsArePlayed() {
    var card = PlayedCard(newOn: 2)
    card.answer(.good, by: .standard)
    #expect(card.isSameSitting && card.day == 2 && card.state.phase == .learning(step: 1))
    card.answer(.good, by: .standard)
    #expect(!card.isSameSitting && card.day == 4 && card.state.phase == .review)
    card.answer(.again, by: .standard)
    #expect(card.isSameSitting && card.state.phase == .relearning(step: 0))
    // A wait of hours ends on another day.
    card.answer(.again, by: Scheduler(steps: Steps(learning: [], relearning: [6 * 3600])))
    #expect(!card.isSameSitting && card.day == 5)
  }

  @Test(arguments: ["fsrs6", "fsrs7"]) func forecastAndSimulationAgreeOnADay(_ model: String) {
    let settings = Settings(["new": "300", "model": model])
    var cards = (0..<300).map {
      (card: Self.card("d/e\($0)#date").outline, known: Self.known(9, ago: 10, due: 0))
    }
    cards += (0..<300).map { (card: Self.card("d/n\($0)#date").outline, known: .new) }
    let forecast = Forecast(
      cards, settings, introduced: [:], costs: .usual, at: Self.today, count: 1)
    let simulation = Simulation(
      cards.map {
        $0.known.isNew
          ? PlayedCard(newOn: 0) : PlayedCard($0.known, at: Self.today, by: settings.model)
      }, scheduler: settings.scheduler, desiredRetention: 0.9, days: 1, costs: .usual)
    #expect(forecast.days[0].due == 300 && forecast.days[0].new == 300)
    let ratio = simulation.minutesADay / forecast.days[0].minutes
    #expect(abs(ratio - 1) < 0.06, "\(ratio)")
  }

  @Test(arguments: [
    ["model": "fsrs6"], ["model": "fsrs7"], ["model": "fsrs7", "retention": "0.7"],
  ])
  func aForecastComesWhenWhySays(_ settings: [String: String]) {
    let settings = Settings(settings.merging(["new": "1"]) { $1 })
    for number in 0..<10 {
      let card = Self.card("d/c\(number)#date")
      // As a session has it: good until it is answered in days.
      var known = CardProgress.new
      var moment = Self.today
      var due: StudyDay?
      while due == nil {
        let report = MemoryReport(card, known, settings, at: moment)
        known.state = report.traces.good.outcome.state
        known.reps += 1
        (known.last, known.lastDay, known.due) = (moment.instant, moment.day, report.dues.good)
        switch report.dues.good {
        case .day(let day): due = day
        case .instant(let instant): moment.instant = instant
        }
      }
      let forecast = Forecast(
        [(card.outline, .new)], settings, introduced: [:], costs: .usual, at: Self.today, count: 30)
      let back = forecast.days.first { $0.returning > 0 }?.day
      #expect(back == due, "\(number)")
    }
  }

  @Test func costsAreTheLearnersOwnWhereThereAreEnough() {
    #expect(Costs(AnswerSums()) == .usual)
    var sums = AnswerSums()
    for index in 0..<100 {
      let isGood = index.isMultiple(of: 2)
      sums.count(
        isGood ? .good : .again, isFirst: index < 40, milliseconds: isGood ? 4000 : 200_000)
    }
    let costs = Costs(sums)
    #expect(costs.remembered == 4 && costs.forgotten == 90)
    #expect(costs.first.again == 0.5 && costs.first.good == 0.5 && costs.passed.good == 1)
  }

  @Test func aForecastCountsWhatIsSetWhatReturnsAndWhatIsNew() {
    var cards = (0..<20).map {
      (card: Self.card("d/e\($0)#date").outline, known: Self.known(5, ago: 5, due: $0 - 5))
    }
    cards += (0..<7).map { (card: Self.card("d/n\($0)#date").outline, known: .new) }
    let settings = Settings(["new": "3", "holidays": "2026-11-27"])
    let forecast = Forecast(
      cards, settings, introduced: ["d": 1], costs: .usual, at: Self.today, count: 10)
    // Six were due by today; each other day has one; nothing new on the holiday.
    #expect(forecast.days.map(\.due) == [6] + Array(repeating: 1, count: 9))
    #expect(forecast.days.map(\.new) == [2, 0, 3, 2, 0, 0, 0, 0, 0, 0])
    #expect(forecast.days.map(\.returning).reduce(0, +) > 0)
    #expect(forecast.days[0].minutes > forecast.days[9].minutes)
  }

  /// Numbers a day, the decks of the new cards in order, and on which day each comes.
  static let introductions: [([String: String], String, [Int?])] = [
    (["new": "2"], "a a b b a", [0, 0, 1, 1, 2]),
    // A deck that has none of its own holds up no other.
    (["new": "2", "new@a": "0"], "a a b b b", [nil, nil, 0, 0, 1]),
    (["new": "1", "new@a": "2"], "a a a b b", [0, 0, 1, 0, 1]),
    (["new": "0", "new@b": "1"], "a b b a b", [nil, 0, 1, nil, 2]),
    (["new": "2", "new@b": "1", "holidays": "2026-11-26"], "a b b a a", [1, 1, 2, 1, 2]),
  ]

  @Test(arguments: introductions)
  func newCardsComeAsTheirDecksAllow(
    _ settings: [String: String], _ decks: String, _ expected: [Int?]
  ) {
    let decks = decks.split(separator: " ").map(String.init)
    let settings = Settings(settings)
    func days(_ daily: Int? = nil, _ introduced: [String: Int] = [:]) -> [Int?] {
      Introductions.days(
        of: decks, settings, daily: daily, introduced: introduced, from: Self.today.day, count: 3)
    }
    #expect(days() == expected)
    #expect(days(3) == [0, 0, 0, 1, 1])
    #expect(days(2, ["c": 2]) == [1, 1, 2, 2, nil])
  }

  @Test func leechesAreNamedWithARemedy() {
    let cards = [Self.card("d/a#date"), Self.card("d/b#date"), Self.card("d/c#date")]
    let lapses: [CardID: Int] = ["d/a#date": 8, "d/b#date": 12, "d/c#date": 7]
    func all(_ settings: Settings) -> [Leech] {
      Leeches.all(cards, settings) { Self.known(1, ago: 1, due: 1, lapses: lapses[$0] ?? 0) }
    }
    #expect(all(.standard).map(\.card.id) == ["d/b#date", "d/a#date"])
    #expect(all(.standard).allSatisfy { !$0.remedy.isEmpty })
    #expect(all(Settings(["leech": "0"])).isEmpty)
    #expect((0..<20).filter { Leeches.isNamed(after: $0, .standard) } == [8, 12, 16])
  }

  @Test func hardThatIsForgottenIsHintedAt() {
    var habit = HardHabit()
    for _ in 0..<9 { habit.count(.again, after: .hard) }
    for _ in 0..<20 { habit.count(.good, after: .good) }
    #expect(habit.hint == nil)
    habit.count(.good, after: .hard)
    #expect(habit.hint?.contains("9 of 10") == true)
    // Whoever forgets as much after good has no habit, but a hard deck.
    for _ in 0..<60 { habit.count(.again, after: .good) }
    #expect(habit.hint == nil)
  }

  @Test func aFitIsDueWhenTheHistoryDoublesOrAMonthPasses() throws {
    let day = Self.today.day
    let note = FitNote(
      day: day, reviews: 300, items: 50, before: 0.3412, after: 0.33, verdict: .adopted)
    #expect(!FitNote.isDue(after: nil, reviews: 199, on: day))
    #expect(FitNote.isDue(after: nil, reviews: 200, on: day))
    #expect(!FitNote.isDue(after: note, reviews: 599, on: day.advanced(by: 29)))
    #expect(FitNote.isDue(after: note, reviews: 600, on: day))
    #expect(FitNote.isDue(after: note, reviews: 301, on: day.advanced(by: 30)))
    #expect(!FitNote.isDue(after: note, reviews: 300, on: day.advanced(by: 99)))
    // It stands in the setting itself, and is read back; the weights too.
    let weights = try #require(
      FSRS6Weights(clamping: FSRS6Weights.standard.values.map { $0 * 1.01 + 0.0000004 }))
    let settings = Settings(["fsrs6-weights": note.value(weights)])
    #expect(settings.problems.isEmpty && settings.lastFit == note)
    #expect(
      zip(settings.fsrs6Weights.values, weights.values).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(Settings.standard.lastFit == nil)
    let dropped = FitNote(
      day: day, reviews: 9, items: 2, standard: 0.3, before: 0.4, after: 0.35, verdict: .dropped,
      isByItself: true)
    #expect(FitNote(ofValue: dropped.value(.standard)) == dropped)
    #expect(note.value(.standard).hasPrefix("standard; day 2026-11-26; reviews 300; "))
  }
}
