import FSRS
import Grading
import Questions
import Records
import Session
import Testing
import WrittenChronicle

/// What begins with a colon: nothing is lost, and all of it can be taken back.
@Suite struct SessionCommandTests {
  private static func moment(_ seconds: Int) -> LocalInstant {
    LocalInstant(Instant(milliseconds: 1_795_000_000_000 + seconds * 1000), minutesEast: 0)
  }

  private static func session(
    _ names: [String], mode: Mode = .type, text: String = Written.whole
  ) throws -> Session {
    let written = try Written(text)
    var session = Session(
      cards: try names.map { try #require(written.card($0)) }, known: [:],
      chronicles: [written.chronicle], options: SessionOptions(mode: mode))
    _ = session.begin(at: moment(0))
    return session
  }

  private static func remarks(_ effects: [Effect]) -> [Remark] {
    effects.compactMap { if case .say(let remark) = $0 { remark } else { nil } }
  }

  private static func asked(_ effects: [Effect]) -> CardID? {
    effects.compactMap { if case .ask(let asked, _) = $0 { asked.card?.id } else { nil } }.last
  }

  @Test(arguments: [
    ("hint", SessionCommand.hint), ("H", .hint), ("edit", .edit(copy: false)),
    ("edit copy", .edit(copy: true)),
    ("flag  the year is doubtful ", .flag(reason: "the year is doubtful")),
    ("flag", .flag(reason: "")), ("?", .help), ("q", .quit),
  ]) func namesAndTheirShortForms(_ row: (String, SessionCommand)) {
    #expect(SessionCommand(row.0) == row.1)
  }

  @Test func whatIsNoCommandGetsASuggestion() throws {
    #expect(SessionCommand("hnit") == nil)
    #expect(SessionCommand("") == nil)
    #expect(SessionCommand.suggestion(for: "suspned") == "suspend")
    var session = try Self.session(["birth#date"])
    let effects = session.receive(.line(":hnit"), at: Self.moment(1))
    #expect(Self.remarks(effects) == [.noSuchCommand("hnit")])
    #expect(effects.last == .readAnswer(.typed))
  }

  @Test func hintsComeInStepsAndAreCounted() throws {
    var session = try Self.session(["trip#date", "birth#date", "march#date"])
    // Turning points come first.
    while Self.asked(session.receive(.line(":skip"), at: Self.moment(1))) != "test/trip#date" {}
    var told: [String] = []
    for second in 2...6 {
      for case .hint(let text) in Self.remarks(
        session.receive(.line(":hint"), at: Self.moment(second)))
      {
        told.append(text)
      }
    }
    #expect(
      told == [
        "It was in the 1890s.", "It came after “was born” and before “led the printers' march”.",
        "The year is 1894.",
      ])
    _ = session.receive(.line("August 1894"), at: Self.moment(9))
    let graded = session.receive(.line(""), at: Self.moment(10))
    #expect(
      graded.contains { if case .record(let graded) = $0 { graded.hints == 3 } else { false } })
  }

  @Test func amongOptionsAHintStrikesAWrongOneUntilTwoAreLeft() throws {
    let options = ["a", "b", "c", "d"].map { Choice(text: $0, isRight: $0 == "c") }
    let struck = (0..<4).map { Hints.strike(options, step: $0) }
    #expect(struck[2] == nil && struck[3] == nil)
    #expect(Set(struck.compactMap(\.self)).count == 2)
    #expect(!struck.contains(2))
  }

  @Test(arguments: ["answer", "grade"]) func marksAreSetAndTakenBack(_ prompt: String) throws {
    var session = try Self.session(["birth#date", "joins#date"])
    if prompt == "grade" { _ = session.receive(.line("1870"), at: Self.moment(1)) }
    if prompt == "grade" { _ = session.receive(.line("2 May 1870"), at: Self.moment(1)) }
    let flagged = session.receive(.line(":flag doubtful"), at: Self.moment(2))
    #expect(flagged.first == .mark(card: "test/birth#date", Mark(.flagged, reason: "doubtful")))
    #expect(Self.asked(flagged) == nil)
    let suspended = session.receive(.line(":suspend"), at: Self.moment(3))
    #expect(suspended.first == .mark(card: "test/birth#date", Mark(.suspended)))
    #expect(Self.asked(suspended) == "test/joins#date")
    let back = session.receive(.line(":undo"), at: Self.moment(4))
    #expect(back.first == .withdrawMark(card: "test/birth#date", Mark(.suspended)))
    #expect(Self.asked(back) == "test/birth#date")
    let unflagged = session.receive(.line(":undo"), at: Self.moment(5))
    #expect(
      unflagged.first == .withdrawMark(card: "test/birth#date", Mark(.flagged, reason: "doubtful")))
    #expect(Self.asked(unflagged) == nil)
    #expect(
      Self.remarks(session.receive(.line(":undo"), at: Self.moment(6))) == [.nothingToUndo])
  }

  @Test func theQuestionIsShownAgain() throws {
    var session = try Self.session(["birth#date"])
    let again = session.receive(.line(":repeat"), at: Self.moment(1))
    #expect(Self.asked(again) == "test/birth#date")
    // Asked again at the grade prompt too, which goes on.
    _ = session.receive(.line("2 May 1870"), at: Self.moment(2))
    let graded = session.receive(.line(":r"), at: Self.moment(3))
    #expect(Self.asked(graded) == "test/birth#date")
    guard case .readGrade? = graded.last else {
      Issue.record("no grade prompt: \(graded)")
      return
    }
  }

  @Test(arguments: ["u", ":undo", ":quit", "quit", "\u{4}"])
  func anAnswerThatIsNotGradedIsNotCounted(_ typed: String) throws {
    var session = try Self.session(["birth#date"])
    _ = session.receive(.line("1870"), at: Self.moment(1))
    _ = session.receive(.line("2 May 1870"), at: Self.moment(1))
    let effects = session.receive(
      typed == "\u{4}" ? .endOfFile : .line(typed), at: Self.moment(2))
    let isUndo = ["u", ":undo"].contains(typed)
    #expect(Self.remarks(effects) == [isUndo ? .notGradedYet : .leftUngraded])
    #expect(effects.contains { if case .finish = $0 { true } else { false } } == !isUndo)
  }

  @Test(arguments: [false, true]) func undoSaysWhatItLeaves(_ isGrading: Bool) throws {
    var session = try Self.session(["birth#date", "joins#date"])
    _ = session.receive(.line("2 May 1870"), at: Self.moment(1))
    _ = session.receive(.line("3"), at: Self.moment(2))
    if isGrading { _ = session.receive(.line("1899"), at: Self.moment(3)) }
    let undone = session.receive(.line(":undo"), at: Self.moment(4))
    guard case .undone(let card, let leaves)? = Self.remarks(undone).first else {
      Issue.record("nothing was undone: \(undone)")
      return
    }
    #expect(card.id == "test/birth#date" && leaves == isGrading)
    #expect(Self.asked(undone) == "test/birth#date")
  }

  /// Whoever types a command's name without its colon is told once; then the word is an answer.
  @Test(arguments: ["quit", "Help", "exit", "undo"])
  func aCommandWithoutItsColon(_ word: String) throws {
    var session = try Self.session(["birth#date"])
    let told = session.receive(.line(word), at: Self.moment(1))
    #expect(Self.remarks(told) == [.perhapsCommand(word)])
    let judged = session.receive(.line(word), at: Self.moment(2))
    #expect(judged.contains { if case .reveal = $0 { true } else { false } })
  }

  @Test func aBuriedCardComesTomorrow() throws {
    var session = try Self.session(["birth#date"])
    let effects = session.receive(.line(":bury"), at: Self.moment(1))
    let tomorrow = Self.moment(0).day.advanced(by: 1)
    #expect(effects.first == .mark(card: "test/birth#date", Mark(.buried, until: tomorrow)))
    #expect(effects.contains { if case .finish = $0 { true } else { false } })
  }

  @Test func whyTellsHowTheCardStands() throws {
    var session = try Self.session(["birth#date"])
    guard
      case .why(let report)? = Self.remarks(
        session.receive(.line(":why"), at: Self.moment(1))
      ).first
    else {
      Issue.record("nothing was said")
      return
    }
    #expect(report.known.isNew)
    #expect(report.retrievability == nil)
    #expect(report.scheduler.desiredRetention == 0.9)
    // What it says each grade would do is what the prompt then offers.
    _ = session.receive(.line("1870"), at: Self.moment(1))
    let revealed = session.receive(.line("2 May 1870"), at: Self.moment(1))
    guard case .reveal(let answer)? = revealed.first else {
      Issue.record("nothing was revealed")
      return
    }
    #expect(answer.dues == report.dues)
  }

  // MARK: Editing

  private static let changed = Written.whole.replacing("1889", with: "1890")

  @Test func afterAnEditTheSameCardIsAskedAsItIsNow() throws {
    var session = try Self.session(["joins#date"])
    #expect(session.receive(.line(":hint"), at: Self.moment(1)).count == 3)
    let edit = session.receive(.line(":edit"), at: Self.moment(2))
    guard case .edit(let card, copy: false)? = edit.first, edit.count == 1 else {
      Issue.record("no editor was asked for")
      return
    }
    #expect(card.id == "test/joins#date")
    let written = try Written(Self.changed)
    let effects = session.resume(
      after: .reloaded(
        deck: "test", cards: [try #require(written.card("joins#date"))],
        chronicle: written.chronicle), at: Self.moment(30))
    #expect(Self.asked(effects) == "test/joins#date")
    _ = session.receive(.line("1890"), at: Self.moment(31))
    let saved = session.receive(.line(""), at: Self.moment(32))
    #expect(
      saved.contains {
        if case .record(let graded) = $0 {
          graded.verdict == "correct" && graded.hints == 1
        } else {
          false
        }
      })
  }

  @Test func whatWasTypedIsJudgedAgainAfterAnEdit() throws {
    var session = try Self.session(["joins#date"])
    _ = session.receive(.line("1890"), at: Self.moment(1))
    _ = session.receive(.line(":edit"), at: Self.moment(2))
    let written = try Written(Self.changed)
    let effects = session.resume(
      after: .reloaded(
        deck: "test", cards: [try #require(written.card("joins#date"))],
        chronicle: written.chronicle), at: Self.moment(30))
    guard case .reveal(let revealed)? = effects.first else {
      Issue.record("nothing was judged")
      return
    }
    #expect(revealed.judgement?.verdict == .correct)
  }

  @Test func anEditThatChangesNothingGoesOnAsBefore() throws {
    var session = try Self.session(["joins#date"])
    _ = session.receive(.line(":edit"), at: Self.moment(2))
    #expect(session.resume(after: .unchanged, at: Self.moment(3)) == [.readAnswer(.typed)])
  }

  @Test func aCardThatIsGoneIsLeftOut() throws {
    var session = try Self.session(["joins#date"])
    _ = session.receive(.line(":edit"), at: Self.moment(2))
    let effects = session.resume(
      after: .reloaded(deck: "test", cards: [], chronicle: nil), at: Self.moment(3))
    #expect(Self.remarks(effects) == [.cardGone])
    #expect(effects.contains { if case .finish = $0 { true } else { false } })
  }
}
