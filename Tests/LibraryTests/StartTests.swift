import FSRS
import Progress
import Questions
import Records
import Session
import Testing

@testable import Library

/// What the head of state.json is enough for comes to the same as all of it.
@Suite struct StartTests {
  /// Some cards of two lives answered; those of the third are new.
  private static func studied() throws -> StudyFolder {
    let folder = try StudyFolder()
    for number in 1...3 { try folder.writeLife(number) }
    try folder.answer(
      [
        ("life-1/born#date", 3), ("life-1/moved#date", 1), ("life-2/left#date", 1),
        ("life-2/born#date", 6),
      ], again: ["life-3/married#date"], "2026-11-23T09:00:00Z")
    return folder
  }

  private static func start(_ folder: StudyFolder, _ time: String) -> QuickStart? {
    QuickStart(folder.home, version: "test 1") { _ in StudyFolder.moment(time) }
  }

  @Test(arguments: [
    "2026-11-23T09:00:30Z", "2026-11-23T09:30:00Z", "2026-11-24T03:00:00Z", "2026-11-24T09:00:00Z",
    "2026-11-26T09:00:00Z", "2026-11-29T09:00:00Z",
  ]) func theHeadCountsAsAllDoes(_ time: String) throws {
    let folder = try Self.studied()
    let moment = StudyFolder.moment(time)
    let start = try #require(Self.start(folder, time))
    let learner = Learner(LearnerStore(folder.home, version: "test 1", at: moment.instant))
    let decks = DeckLibrary(folder.home, learner.state).all()
    #expect(start.decks.map(\.id) == decks.map(\.id))
    let new = start.learner(at: moment).newAllowance(at: moment)
    #expect(new == learner.newAllowance(at: moment))
    let standings = Standings(decks, learner, new: new, at: moment)
    let (quick, full) = (
      start.dueCounts(at: moment, new: new), standings.all
    )
    #expect(
      [quick.due, quick.learning, quick.learningNow] == [full.due, full.learning, full.learningNow])
    #expect([quick.new, quick.newToday, quick.dueNow] == [full.new, full.newToday, full.dueNow])
    for (deck, one) in standings.decks {
      let other = start.dueCounts(of: deck, at: moment, new: new)
      #expect(
        [one.due, one.learning, one.new, one.newToday] == [
          other.due, other.learning, other.new, other.newToday,
        ])
    }
  }

  @Test(arguments: ["2026-11-23T09:00:30Z", "2026-11-24T09:00:00Z", "2026-11-26T09:00:00Z"])
  func theFirstQuestionIsTheSame(_ time: String) throws {
    let folder = try Self.studied()
    let moment = StudyFolder.moment(time)
    let start = try #require(Self.start(folder, time))
    let learner = Learner(LearnerStore(folder.home, version: "test 1", at: moment.instant))
    let decks = DeckLibrary(folder.home, learner.state).all()
    let options = SessionOptions(mode: .flip, new: learner.newAllowance(at: moment))
    let cards = Deck.union(of: decks.outlines())
    var full = Session(
      outlines: cards, supply: CardSupply(decks), known: learner.known(cards),
      aliases: [:], settings: learner.settings, options: options)
    var quick = try #require(
      start.cache.session(
        start.learner(at: moment), CardSupply(start.decks), options, at: moment))
    func first(_ effects: [Effect]) -> (card: CardID, left: SessionProgress)? {
      for case .ask(let asked, let count) in effects {
        return asked.card.map { (card: $0.id, left: count) }
      }
      return nil
    }
    let one = try #require(first(full.begin(at: moment)))
    let other = try #require(first(quick.begin(at: moment)))
    #expect(one.card == other.card)
    #expect("\(one.left)" == "\(other.left)")
  }

  @Test func whatIsDifferentNeedsTheFullWay() throws {
    let folder = try Self.studied()
    let time = "2026-11-24T09:00:00Z"
    #expect(Self.start(folder, time) != nil)
    #expect(QuickStart(folder.home, version: "test 2") { _ in StudyFolder.moment(time) } == nil)
    #expect(Self.start(folder, "2026-12-24T09:00:00Z") == nil)
    #expect(Self.start(folder, "2026-11-22T09:00:00Z") == nil)
    try folder.write(
      "id: other\nevents: [{id: x, what: It rained, date: 1900}]\n", to: "data/decks/other.yaml")
    #expect(Self.start(folder, time) == nil)
  }

  /// The head as it stands in state.json is the head that was written.
  @Test func theHeadIsReadBack() throws {
    let folder = try Self.studied()
    let head = try #require(StateHead(folder.home))
    let cache = try #require(StartCache(head.today))
    #expect(cache.json == head.today)
    #expect(cache.next.count == 5 && cache.firstNew != nil)
    #expect(cache.files?.contains { $0.id == "life-3" && $0.isUsed } == true)
  }
}
