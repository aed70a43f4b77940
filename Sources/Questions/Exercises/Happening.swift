package import Chronicle
package import EDTF
import English
import Grading
import Records

/// A happening that exercises may speak of: a plain fact with words of its own and a date.
///
/// A class, since neighbours are sorted and filtered for every exercise anew.
package final class Happening: Sendable {
  package let event: Event
  package let date: HistoricalDate
  /// The days from the first to the last on which it may have happened.
  package let first: Int
  package let last: Int
  package let clause: Clause
  /// Whether it is told as the second or third of its kind.
  package let isNumbered: Bool
  /// Whether its words tell where it stands among others: "was freed after his trial".
  package let tellsOrder: Bool

  /// Nil for what is hedged, undated, not to be asked, or told by the same words as something else.
  package init?(_ event: Event, in index: ChronicleIndex) {
    guard case .happening = event.content, event.ask != .no, event.status == .plain,
      event.accordingTo == nil, !event.unasked.contains(QuestionKind.when.facet.text),
      let date = event.settledDate, !date.isInterval,
      date.certainPrecision != nil,
      let first = date.possibleDays.first?.lower, let last = date.possibleDays.last?.upper,
      let told = index.told(event),
      !Self.saysYear(told.clause.statement)
    else { return nil }
    self.event = event
    self.date = date
    self.first = first
    self.last = last
    clause = told.clause
    statement = told.clause.statement
    isAtTheEnds = event.kind == "birth" || event.kind == "death"
    if case .ordinal = told.added { isNumbered = true } else { isNumbered = false }
    tellsOrder = index.speech.tellsOrder(statement)
  }

  /// What it is easily confused by: its kind, and its words.
  package var confusables: [String] {
    guard case .happening(let what) = event.content else { return [] }
    return (event.kind.map { ["kind/\($0)"] } ?? []) + ["what/\(what)"]
  }

  /// Words with a year in them would tell where it belongs.
  static func saysYear(_ statement: String) -> Bool {
    statement.split { !$0.isNumber }.contains { (3...4).contains($0.count) }
  }

  /// Birth and death stand at the ends of a life: nobody need think where.
  package let isAtTheEnds: Bool

  /// As a sentence without its full stop.
  package let statement: String

  /// Whether the order of the two can be asked without their words telling it.
  package func isApart(from other: Happening) -> Bool {
    statement != other.statement && !tellsOrder && !other.tellsOrder
      && !(event.kind == other.event.kind && (isNumbered || other.isNumbered))
  }

  /// Whether it happened earlier, whatever the days were.
  package func certainlyPrecedes(_ other: Happening) -> Bool { last < other.first }
}

extension Event {
  /// Whether the author wants nobody asked when it began, or when it ended.
  var hidesLimits: Bool {
    unasked.contains(QuestionKind.start.facet.text) || unasked.contains(QuestionKind.end.facet.text)
  }
}

/// A term that exercises may speak of: a plain tenure whose first and last days have bounds.
package final class Tenured: Sendable {
  package let term: Term
  /// `Smilga was vice-chairman of the Guild`.
  package let statement: String
  /// `vice-chairman of the Guild`.
  package let office: String
  /// The first and last day on which it may have been held.
  package let first: Int
  package let last: Int
  /// The days on which it certainly was; nil where there may be none.
  package let certain: ClosedRange<Int>?

  /// Nil for what is hedged, half dated, or not to be told from another term of the same holder.
  package init?(_ term: Term, in index: ChronicleIndex) {
    guard !term.isSomeTime, term.event.ask != .no, !term.event.who.isEmpty,
      !term.event.hidesLimits,
      let asked = OfficeDisambiguation(term, in: index), let start = term.start, let end = term.end,
      let first = start.possibleDays.first?.lower, let last = end.possibleDays.last?.upper,
      let lastStart = start.possibleDays.last?.upper, let firstEnd = end.possibleDays.first?.lower
    else { return nil }
    self.term = term
    dates = term.adverbial(in: index.speech) ?? ""
    statement =
      "\(asked.clause.holder) "
      + index.speech.held(asked.clause.office, isSeveral: asked.clause.isSeveral)
    office = asked.clause.office
    self.first = first
    self.last = last
    certain = lastStart <= firstEnd ? lastStart...firstEnd : nil
  }

  /// `from 1924 to 1926`.
  package let dates: String

  /// `Smilga was vice-chairman of the Guild from 1924 to 1926.`
  var told: String { "\(statement.withUppercaseStart) \(dates)." }
}

/// What an exercise tells after its answer.
enum Dates {
  /// "Smilga was born: 2 December 1892; …".
  static func list(_ moments: [Happening]) -> String {
    moments.map { "\($0.statement): \($0.date.text(saying: .both))" }.joined(separator: "; ")
      .withUppercaseStart
      + "."
  }
}

/// Finds exercises whose question names somebody or something that of all options only the right one names.
struct PointingNames: Sendable {
  /// The words of which the names of people, bodies and places are made, as far as they are written large.
  private let words: Set<Substring>

  /// - Complexity: linear in the length of all names.
  init(_ chronicle: Chronicle) {
    let entities = [chronicle.people, chronicle.organisations, chronicle.places].joined()
    words = Set(entities.flatMap(\.allNames).flatMap { Self.largeWords($0.withoutArticle) })
  }

  func pointOut(_ exercise: Exercise) -> Bool {
    guard exercise.answer.kind == .event, let choices = exercise.choices,
      let right = choices.first(where: \.isRight)
    else { return false }
    var pointing = shared(exercise.stems, right.text)
    for choice in choices where !choice.isRight {
      if pointing.isEmpty { return false }
      pointing.subtract(Self.largeWords(choice.text))
    }
    return !pointing.isEmpty
  }

  /// Words of names that stand in the question and in one of its options.
  func shared(_ stems: [String], _ option: String) -> Set<Substring> {
    Set(stems.flatMap(Self.largeWords)).intersection(words).intersection(Self.largeWords(option))
  }

  private static func largeWords(_ text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter && $0 != "-" }.filter { $0.first?.isUppercase ?? false }
    }
    return text.utf8.split {
      !(0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || $0 == UInt8(ascii: "-"))
    }.filter { $0.first.map { 0x41...0x5A ~= $0 } ?? false }.map { Substring($0) }
  }
}
