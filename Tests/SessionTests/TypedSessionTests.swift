import FSRS
import Grading
import Questions
import Records
import Session
import Testing
import WrittenChronicle

/// How a session takes typed answers: second tries, follow-ups, aliases, and what it suggests.
@Suite struct TypedSessionTests {
  private static func moment(_ seconds: Int) -> LocalInstant {
    LocalInstant(Instant(milliseconds: 1_795_000_000_000 + seconds * 1000), minutesEast: 0)
  }

  /// A session over one card, typed, with its question asked.
  private static func session(
    _ name: String, aliases: [String: [String]] = [:], text: String = Written.whole
  ) throws -> Session {
    let written = try Written(text)
    let card = try #require(written.card(name))
    var session = Session(
      cards: [card], known: [:], aliases: aliases, chronicles: [written.chronicle],
      options: SessionOptions(mode: .type))
    #expect(session.begin(at: moment(0)).contains(.readAnswer(.typed)))
    return session
  }

  private static func revealed(_ effects: [Effect]) -> Revealed? {
    effects.compactMap { if case .reveal(let revealed) = $0 { revealed } else { nil } }.first
  }

  private static func remarks(_ effects: [Effect]) -> [Remark] {
    effects.compactMap { if case .say(let remark) = $0 { remark } else { nil } }
  }

  @Test func anotherTypeCostsNothingOnce() throws {
    var session = try Self.session("birth#date")
    let first = session.receive(.line("three years"), at: Self.moment(2))
    #expect(Self.remarks(first).contains { if case .unreadable = $0 { true } else { false } })
    #expect(first.last == .readAnswer(.typed))
    let second = session.receive(.line("Riga"), at: Self.moment(4))
    #expect(Self.revealed(second)?.judgement?.verdict == .wrong)
    #expect(Self.revealed(second)?.suggested == .again)
  }

  @Test func theSecondTryIsWithoutPenalty() throws {
    var session = try Self.session("birth#date")
    _ = session.receive(.line("Riga"), at: Self.moment(2))
    let effects = session.receive(.line("2 May 1870"), at: Self.moment(4))
    #expect(Self.revealed(effects)?.suggested == .good)
  }

  @Test func anOmissionGetsOneQuestionMore() throws {
    var session = try Self.session("birth#date")
    let asked = session.receive(.line("2 May"), at: Self.moment(2))
    #expect(
      Self.remarks(asked).contains(.incomplete("Right as far as it goes.", "In which year?")))
    let whole = session.receive(.line("1870"), at: Self.moment(5))
    #expect(Self.revealed(whole)?.judgement?.verdict == .correct)
    #expect(Self.revealed(whole)?.suggested == .good)
    #expect(Self.revealed(whole)?.typed == "2 May 1870")
  }

  @Test(arguments: ["", "1871", "1860"]) func onlyOneAndNeverHardForAFailure(_ rest: String) throws
  {
    var session = try Self.session("birth#date")
    _ = session.receive(.line("2 May"), at: Self.moment(2))
    let effects = session.receive(.line(rest), at: Self.moment(5))
    #expect(Self.revealed(effects)?.judgement?.verdict == .close)
    #expect(Self.revealed(effects)?.suggested == .again)
  }

  @Test func aContradictionGetsNone() throws {
    var session = try Self.session("birth#date")
    let effects = session.receive(.line("3 May 1870"), at: Self.moment(2))
    #expect(Self.revealed(effects)?.judgement?.verdict == .close)
    #expect(Self.revealed(effects)?.suggested == .again)
  }

  @Test func aWrongDateIsToldWhereItBelongs() throws {
    var session = try Self.session("joins#date")
    let effects = session.receive(.line("1896"), at: Self.moment(2))
    let reason = Self.revealed(effects)?.judgement?.reason ?? ""
    #expect(reason.contains("Seven years late: 1896 for 1889."), "\(reason)")
    #expect(
      reason.contains("belongs to another event: Ben Frost spoke at the opening"), "\(reason)")
  }

  @Test func hintsLowerTheSuggestion() throws {
    var session = try Self.session("birth#date")
    _ = session.receive(.line(":hint"), at: Self.moment(2))
    let effects = session.receive(.line("2 May 1870"), at: Self.moment(5))
    #expect(Self.revealed(effects)?.suggested == .hard)
  }

  @Test func theLearnersGradeWinsAndBothAreKept() throws {
    var session = try Self.session("birth#date")
    _ = session.receive(.line("2 May 1871"), at: Self.moment(2))
    let effects = session.receive(.line("t"), at: Self.moment(5))
    let graded = effects.compactMap { if case .record(let graded) = $0 { graded } else { nil } }
    #expect(graded.first?.grade == .good)
    #expect(graded.first?.suggested == .again)
    #expect(graded.first?.typed == "2 May 1871")
    #expect(graded.first?.verdict == "wrong")
  }

  @Test func oneKeyAcceptsWhatWasTyped() throws {
    var session = try Self.session("trip#where")
    _ = session.receive(.line("Yuryeva"), at: Self.moment(2))
    let effects = session.receive(.line("a"), at: Self.moment(3))
    #expect(effects.first == .addAlias(entity: "test/tartu", text: "Yuryeva"))
    let undone = session.receive(.line(":undo"), at: Self.moment(4))
    #expect(undone.contains(.withdrawAlias(entity: "test/tartu", text: "Yuryeva")))
    let again = session.receive(.line("Yuryeva"), at: Self.moment(5))
    #expect(Self.revealed(again)?.judgement?.verdict != .correct)
  }

  @Test(arguments: ["test/tartu", "tartu"]) func acceptedTextsCount(_ entity: String) throws {
    var session = try Self.session("trip#where", aliases: [entity: ["Old Dorp"]])
    let effects = session.receive(.line("old dorp"), at: Self.moment(2))
    #expect(Self.revealed(effects)?.judgement?.verdict == .correct)
  }

  @Test func anotherChroniclesAliasesDoNot() throws {
    var session = try Self.session("trip#where", aliases: ["other/tartu": ["Old Dorp"]])
    let effects = session.receive(.line("old dorp"), at: Self.moment(2))
    #expect(Self.revealed(effects)?.judgement?.verdict == .wrong)
  }

  @Test func aDateIsNeverAnAlias() throws {
    var session = try Self.session("birth#date")
    _ = session.receive(.line("3 May 1870"), at: Self.moment(2))
    let effects = session.receive(.line("a"), at: Self.moment(3))
    #expect(Self.remarks(effects) == [.noSuchGrade("a")])
  }

  private static let family = """
    id: family
    title: Family
    subject: ivar
    people:
      ivar: {name: Ivar Berg}
      tenis: {name: Tenis Berg, is: his father}
      colonel: {name: Otto Hill, is: the colonel}
      poet: {name: Emil Hill, is: the poet}
    organisations:
      guild: {name: the Guild}
    events:
      - {id: chair, who: ivar, role: chairman, of: guild, date: 1896/1898}
      - {id: chair-2, who: colonel, role: chairman, of: guild, date: 1880/1881}
      - {id: reply, who: tenis, what: spoke second, date: 1897}
      - {id: shot, who: colonel, what: fired the shot, date: 1898}
      - {id: verse, who: poet, what: wrote a verse, date: 1899}
    """

  @Test func theSubjectsSurnameIsEnoughAndHisFathersIsNot() throws {
    var subject = try Self.session("chair#holder", text: Self.family)
    let first = subject.receive(.line("Berg"), at: Self.moment(2))
    #expect(Self.revealed(first)?.judgement?.verdict == .correct)
    var father = try Self.session("reply#who", text: Self.family)
    let second = father.receive(.line("Berg"), at: Self.moment(2))
    #expect(
      Self.remarks(second).contains(.incomplete("Ivar Berg goes by that name too.", "Which one?")))
    let third = father.receive(.line("Tenis"), at: Self.moment(4))
    #expect(Self.revealed(third)?.suggested == .good)
  }

  @Test func aTitleTellsNamesakesApart() throws {
    var session = try Self.session("shot#who", text: Self.family)
    let effects = session.receive(.line("Colonel Hill"), at: Self.moment(2))
    #expect(Self.revealed(effects)?.judgement?.verdict == .correct)
    var other = try Self.session("verse#who", text: Self.family)
    let wrong = other.receive(.line("Colonel Hill"), at: Self.moment(2))
    #expect(Self.revealed(wrong)?.judgement?.verdict != .correct)
  }

  @Test func slowAnswersLowerTheSuggestion() throws {
    let cards = try Written(Written.whole).cards.filter { $0.choices != nil }
    var session = Session(
      cards: cards, known: [:], options: SessionOptions(mode: .choice, newLeft: 99))
    var effects = session.begin(at: Self.moment(0))
    var time = 0
    var suggested: [Grade] = []
    for number in 0..<9 {
      let asked = try #require(
        effects.compactMap { if case .ask(let asked, _) = $0 { asked } else { nil } }.first)
      let right = try #require(asked.options.first { $0.isRight })
      time += number == 8 ? 60 : 5
      let shown = session.receive(.line(right.text), at: Self.moment(time))
      suggested += [Self.revealed(shown)?.suggested].compactMap(\.self)
      effects = session.receive(.line("4"), at: Self.moment(time))
    }
    // A choice is never more than good, and the last took far longer than the others.
    #expect(suggested == Array(repeating: .good, count: 8) + [.hard])
  }
}
