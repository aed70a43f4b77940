import FSRS
import Progress
import Records
import Study

/// The rest of a large collection, read while the learner looks at the first question.
@MainActor
struct StudyRest {
  private let reading: Background<(Opening, StudyStock)>
  private let today: Today

  /// Begins to read.
  init(_ home: Home, _ start: QuickStart, at moment: LocalInstant) {
    today = start.today
    let decks = start.decks
    reading = Background {
      let opening = Opening.load(home, now: moment.instant) { Settings($0).scheduler }
      return (opening, StudyStock(decks, opening.state, on: moment.day))
    }
  }

  /// Hands it over, waiting for it where it isn't there yet.
  func take(into session: inout Session, _ learner: Learner) -> CountedDecks {
    let (opening, stock) = reading.take()
    learner.complete(opening)
    session.add(stock.outlines, known: stock.known, dueElsewhere: stock.dueElsewhere)
    return CountedDecks(stock.roll, today.files)
  }

  /// Cards that are due today or tomorrow, in learning or in review, as the head of state.json has it.
  ///
  /// Nil where the head doesn't reach so far.
  func dueByTomorrow(at moment: LocalInstant) -> Int? {
    let tomorrow = moment.day.advanced(by: 1)
    guard tomorrow <= today.through else { return nil }
    return today.due(by: tomorrow).values.reduce(0, +)
      + today.byDeck.learning.values.reduce(0, +)
  }
}

extension QuickStart {
  /// The session as far as the head of state.json knows it: with its first card, and all counts.
  ///
  /// Nil where the head does not say which card comes first.
  func session(
    _ learner: Learner, _ supply: CardSupply, _ options: SessionOptions, at moment: LocalInstant
  ) -> Session? {
    guard !learner.settings.limitsReviews, today.times.count <= Today.mostLearning else {
      return nil
    }
    var first = today.next
    var coming: [Int] = []
    if today.due(by: moment.day).values.reduce(0, +) >= BacklogPlan.least {
      // A pile is asked in another order than that of its days.
      let day = moment.day - today.day
      guard let backlog = today.backlog, backlog.first.indices.contains(day) else { return nil }
      if !first.contains(where: { $0.card == backlog.first[day].card }) {
        first.append(backlog.first[day])
      }
      coming = Array(backlog.coming.dropFirst(day).prefix(Backlog.daysPlanned))
    }
    // What its answer was before the file was changed is said with a card, and known with the rest.
    guard first.allSatisfy({ $0.progress.formerAnswer == nil }) else { return nil }
    var outlines: [CardOutline] = []
    var known: [CardID: CardProgress] = [:]
    var due = today.due(by: moment.day)
    for next in first {
      let card = next.progress
      known[next.card] = card
      outlines.append(CardOutline(bare: next.card))
      if !card.isLearning, card.isDue(at: moment) {
        due[String(next.card.deck), default: 0] -= 1
      }
    }
    var new = today.byDeck.new
    for (deck, count) in today.buried { new[deck, default: 0] -= count }
    let hasDue = known.values.contains { $0.isDue(at: moment) }
    // On another day other cards may have siblings that wait.
    if !hasDue, let firstNew = today.firstNew {
      guard today.day == moment.day else { return nil }
      outlines.append(CardOutline(bare: firstNew.card))
      new[String(firstNew.card.deck), default: 0] -= 1
    }
    var session = Session(
      outlines: outlines, supply: supply, known: known, aliases: learner.state.aliases,
      settings: learner.settings, options: options)
    session.expect(due: due, new: new, coming: coming)
    return hasDue || today.firstNew != nil && options.new.count(of: today.byDeck.new) > 0
      ? session : nil
  }
}

extension CardOutline {
  /// What an id says by itself; the rest of it comes when the card is made.
  fileprivate init(bare id: CardID) {
    self.init(
      id: id, event: String(id.event), facet: id.facet, kind: .when, firstDay: nil, tags: [],
      siblingGroups: [])
  }
}
