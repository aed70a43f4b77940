import Chronicle
import EDTF
import English
import FSRS
import Grading

/// Wrong options of "which of these happened then?": happenings that certainly were on other days.
///
/// They are of the same people and time where there are enough of them, else of other people of the time,
/// else of any time, the nearest on both sides; which sides is settled by the seed, so that neither the
/// earliest nor the latest is mostly the right one.
struct HappeningDistractors {
  private let event: Event
  private let text: String
  private let days: [DayRange]
  private let index: ChronicleIndex

  /// - Parameters:
  ///   - text: the right option.
  ///   - date: none of the wrong ones may have happened on one of its days.
  init(_ event: Event, text: String, date: HistoricalDate, in index: ChronicleIndex) {
    self.event = event
    self.text = text
    days = date.possibleDays
    self.index = index
  }

  /// From where options are taken.
  private struct Tier {
    /// Whose happenings; nil for anybody's.
    let people: [String]?
    let isNear: Bool
    /// Whether only one is taken of each, and none of the event's own people: who stands in two of four
    /// options is mostly the right one.
    let isOthers: Bool
  }

  /// The best first.
  private var tiers: [Tier] {
    let own = event.who
    return [
      Tier(people: own, isNear: true, isOthers: false),
      Tier(people: nil, isNear: true, isOthers: true),
      Tier(people: nil, isNear: false, isOthers: true),
      Tier(people: own, isNear: false, isOthers: false),
      Tier(people: nil, isNear: false, isOthers: false),
    ]
  }

  /// Whether there are two at all, which decides whether there is such a card.
  var areEnough: Bool {
    // Where one tier has none, a later one mostly has.
    tiers.reversed().contains { found($0, most: 2).sides.count >= 2 }
  }

  /// The best candidates for them; nil where there are fewer than two, as ``areEnough`` says.
  var candidates: Candidates? {
    var best: Candidates?
    for tier in tiers {
      let candidates = found(tier, most: 6)
      if candidates.sides.count > best?.sides.count ?? 1 { best = candidates }
      if candidates.sides.count >= 3 { break }
    }
    return best
  }

  /// Three or four options; nil where there are fewer.
  func choices(_ best: Candidates) -> [Choice]? {
    let seed = index.seed(event, .what)
    let before = fitting(best.sides.before, best), after = fitting(best.sides.after, best)
    let wanted = min(3, before.count + after.count)
    let least = max(0, wanted - after.count), most = min(wanted, before.count)
    let earlier = least + Int((seed >> 20) % UInt64(most - least + 1))
    let wrong = (before.prefix(earlier) + after.prefix(wanted - earlier)).map { place in
      Distractor(
        text: best.texts[place] ?? "",
        whyFalse: index.speech.thatWas(index.chronicle.events[place].settledDate?.text ?? ""))
    }
    // In no order of time.
    return Distractors.choices(right: text, wrong: wrong.sorted { $0.text < $1.text }, seed: seed)
  }

  /// Those whose length tells least first, else in an order of the card's own.
  private func fitting(_ places: [Int], _ candidates: Candidates) -> [Int] {
    var dice = SplitMix64(seed: index.seed(event, .what))
    return places.map { place in
      (gap: Distractors.gap(candidates.texts[place] ?? "", text), turn: dice.next(), place: place)
    }.sorted { ($0.gap, $0.turn) < ($1.gap, $1.turn) }.map(\.place)
  }

  struct Candidates {
    var sides = HappeningsByTime.Sides()
    var texts: [Int: String] = [:]
    var people: [String] = []
  }

  private func found(_ tier: Tier, most: Int) -> Candidates {
    var candidates = Candidates()
    candidates.sides = index.happeningsByTime.around(
      days, of: tier.people, isNear: tier.isNear, most: most
    ) { place in
      let other = index.chronicle.events[place]
      // A birth is found by its date alone, and never right here.
      guard other.id != event.id, other.kind != "birth", !areEndsOfOneLife(event, other),
        !isClaimed(other)
      else { return false }
      if tier.isOthers {
        guard !other.who.contains(where: candidates.people.contains),
          !other.who.contains(where: event.who.contains)
        else { return false }
      } else if candidates.texts.keys.contains(where: { place in
        areEndsOfOneLife(index.chronicle.events[place], other)
      }) {
        return false
      }
      guard let told = index.statement(at: place)?.sentence, told != text,
        !candidates.texts.values.contains(told), !Self.tellsDate(told, in: index)
      else { return false }
      candidates.texts[place] = told
      candidates.people += other.who
      return true
    }
    return candidates
  }

  /// Whether a statement says a year or a month: it would tell itself right or wrong.
  static func tellsDate(_ statement: String, in index: ChronicleIndex) -> Bool {
    NameWords.words(statement).contains { word in
      if let number = Int(word) { return number >= 100 }
      return word.first?.isUppercase ?? false && index.lexicon.months.contains(word.lowercased())
    }
  }

  /// Whether a source has it happen then.
  private func isClaimed(_ other: Event) -> Bool {
    other.claims.compactMap(\.date).contains { DayRange.overlap($0.possibleDays, days) }
  }

  /// Somebody's birth and death: to see both is to know which came first.
  private func areEndsOfOneLife(_ one: Event, _ other: Event) -> Bool {
    func isEnd(_ event: Event) -> Bool { event.kind == "birth" || event.kind == "death" }
    return isEnd(one) && isEnd(other) && !Set(one.who).isDisjoint(with: other.who)
  }
}
