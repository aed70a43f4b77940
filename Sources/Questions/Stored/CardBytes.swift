import Diagnostics
import EDTF
import Grading
import Records

// What StoredCards holds of each card: the outline in one block, the rest in another. Texts that many cards
// share, such as tags, groups and the ids of people, stand once in a table.

extension ByteWriter {
  mutating func outline(_ card: CardOutline, _ shared: inout SharedTexts) {
    text(card.id.text)
    number(card.rank)
    count(shared.number(of: card.kind))
    number(card.firstDay)
    count(shared.number(of: card.tags))
    count(shared.number(of: card.siblingGroups))
    // Almost always the id's own.
    text(card.id.event == card.event ? nil : card.event)
    text(card.facet == card.id.facet ? nil : card.facet.text)
  }

  mutating func shared(_ texts: [String], _ shared: inout SharedTexts) {
    count(texts.count)
    for text in texts { count(shared.number(of: text)) }
  }

  mutating func rest(of card: Card, _ shared: inout SharedTexts) {
    self.shared(card.subject, &shared)
    texts(card.stems)
    answer(card.answer)
    text(card.qualifier)
    flag(card.query != nil)
    if let meaning = card.query { self.meaning(meaning) }
    count(card.choices.map { $0.count + 1 } ?? 0)
    for choice in card.choices ?? [] {
      text(choice.text)
      flag(choice.isRight)
      text(choice.whyFalse)
    }
    text(card.note)
    self.shared([card.source, card.place?.file].compactMap(\.self), &shared)
    flag(card.source != nil)
    flag(card.place != nil)
    if let place = card.place {
      for part in [place.line, place.column, place.length] { number(part) }
    }
    count(card.days.count)
    for day in card.days {
      number(day.lower)
      number(day.upper)
    }
  }

  private mutating func answer(_ answer: Answer) {
    text(answer.kind.rawValue)
    text(answer.value)
    text(answer.calendar?.rawValue)
    text(answer.text)
    number(answer.asked?.rawValue)
    texts(answer.aliases)
    flag(answer.isOrder)
  }

  private mutating func meaning(_ meaning: QuestionMeaning) {
    text(meaning.what)
    texts(meaning.who)
    text(meaning.role)
    text(meaning.body)
    text(meaning.claim)
    flag(meaning.isOneOf)
    switch meaning.qualifier {
    case nil: number(0)
    case .circumstance(let circumstance)?:
      number(1)
      text(circumstance)
    case .ordinal(let ordinal)?:
      number(2)
      number(ordinal)
    case .date(let date)?:
      number(3)
      self.date(date)
    case .term(let from, let until)?:
      number(4)
      for date in [from, until] {
        flag(date != nil)
        if let date { self.date(date) }
      }
    }
  }

  private mutating func date(_ date: HistoricalDate) { text(date.description) }
}

extension ByteReader {
  mutating func outline(_ shared: StoredTexts, _ lists: inout StoredTexts.Lists) -> CardOutline {
    let id = CardID(text())
    let rank = number()
    let kind = shared.kind(size())
    if kind == nil { damage() }
    let firstDay = optionalNumber()
    let (tags, groups) = (lists[size()], lists[size()])
    return CardOutline(
      id: id, event: optionalText(), facet: optionalText().map { FacetName($0) },
      kind: kind ?? .when, firstDay: firstDay, tags: tags, siblingGroups: groups, rank: rank)
  }

  private mutating func texts(_ shared: (Int) -> String) -> [String] {
    (0..<count()).map { _ in shared(size()) }
  }

  /// All that is no part of its outline.
  mutating func rest(of outline: CardOutline, _ shared: (Int) -> String) -> Card {
    let subject = texts(shared)
    let stems = texts()
    var card = Card(
      id: outline.id, event: outline.event, facet: outline.facet, kind: outline.kind,
      subject: subject, stems: stems, answer: answer(), tags: outline.tags,
      siblingGroups: outline.siblingGroups)
    card.qualifier = optionalText()
    if flag() { card.query = meaning() }
    let choices = size()
    if choices > 0 {
      card.choices = (1..<choices).map { _ in
        Choice(text: text(), isRight: flag(), whyFalse: optionalText())
      }
    }
    card.note = optionalText()
    let names = texts(shared)
    if flag() { card.source = names.first }
    if flag() {
      card.place = Place(
        file: names.last ?? "", line: number(), column: number(), length: number())
    }
    card.days = (0..<count()).map { _ in
      DayRange(lower: optionalNumber(), upper: optionalNumber())
    }
    return card
  }

  /// The part of ``rest(of:_:)`` that is told in lists, with the people before it passed over.
  mutating func face() -> StoredCards.Face? {
    // The people and the subject.
    for _ in 0..<2 { for _ in 0..<count() { _ = size() } }
    let stems = count()
    let question = stems > 0 ? text() : ""
    for _ in 0..<max(0, stems - 1) { _ = textPlace() }
    // The answer's kind and value.
    for _ in 0..<2 { _ = textPlace() }
    if flag() { _ = textPlace() }
    let answer = text()
    // What is asked of a date.
    _ = optionalNumber()
    let face = StoredCards.Face(question: question, answer: answer, aliases: texts())
    return isDamaged ? nil : face
  }

  private mutating func answer() -> Answer {
    let kind = Answer.Kind(rawValue: text())
    if kind == nil { damage() }
    return Answer(
      kind: kind ?? .event, value: text(),
      calendar: optionalText().flatMap(CalendarMark.init(rawValue:)), text: text(),
      asked: optionalNumber().flatMap(Precision.init(rawValue:)), aliases: texts(),
      isOrder: flag())
  }

  private mutating func meaning() -> QuestionMeaning {
    var meaning = QuestionMeaning(what: optionalText(), who: texts(), role: optionalText())
    meaning.body = optionalText()
    meaning.claim = optionalText()
    meaning.isOneOf = flag()
    switch number() {
    case 1: meaning.qualifier = .circumstance(text())
    case 2: meaning.qualifier = .ordinal(number())
    case 3: meaning.qualifier = date().map { .date($0) }
    case 4:
      let from = flag() ? date() : nil
      meaning.qualifier = .term(from: from, until: flag() ? date() : nil)
    default: break
    }
    return meaning
  }

  private mutating func date() -> HistoricalDate? {
    let date = try? HistoricalDate(parsing: text())
    if date == nil { damage() }
    return date
  }
}
