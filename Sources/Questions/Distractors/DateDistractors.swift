import Chronicle
import EDTF
import FSRS
import Grading

/// Wrong dates for a multiple-choice question: near misses, or the dates of the same post.
///
/// None may be the day on which the same people did the like, nor anybody's birthday: it must be wrong of all
/// that could be asked.
enum DateDistractors {
  /// Four dates in ascending order, the right one among them; nil where there are fewer.
  ///
  /// - Parameters:
  ///   - like: the dates of the same office. Where terms begin on one day of the year, only such a day
  ///     among others would tell.
  ///   - besides: other dates that somebody gives for the fact, no wrong options.
  ///   - seed: settles all that varies from card to card.
  static func choices(
    for answer: Answer, of event: Event, like: DateIndex? = nil, besides: [HistoricalDate] = [],
    in index: ChronicleIndex, seed: UInt64
  ) -> [Choice]? {
    guard let right = answer.date, let precision = answer.asked, DateIndex.isShort(right),
      var near = NearDates(right, precision)
    else { return nil }
    near.keepsDay = like.map { changesHands($0, on: near.right) } ?? false
    let plain = DateIndex.unmarked(right)?.text ?? right.text
    // "About 1905" would stand out, and none of its like is certainly wrong.
    guard near.date(near.right)?.text == plain else { return nil }
    var dice = SplitMix64(seed: seed)
    let rank = Int(dice.next() % 4)
    let isOfTheDeck = dice.next() % 4 == 0
    let proof = DateProof(right, of: event, besides: besides, in: index)
    func told(_ isMeant: Bool, _ shelf: DateIndex?, within years: Int, sameDay: Bool = false)
      -> [HistoricalDate]?
    {
      guard isMeant, let shelf else { return nil }
      return Self.told(
        near, rank: rank, shelf, within: years, isOnItsDay: sameDay, &dice, proof)
    }
    // Near misses of dates that a deck tells again and again would be found by what it tells: some sets are of
    // its own dates.
    let wrong =
      told(precision == .day, like, within: 40, sameDay: true)
      ?? told(isOfTheDeck, like, within: 20)
      ?? told(isOfTheDeck && like == nil, index.shelf(precision), within: 5)
      ?? nearMisses(near, rank: rank, &dice, proof)
    guard let wrong, wrong.count == 3 else { return nil }
    var choices = wrong.map { date in
      Choice(
        text: date.text, isRight: false,
        whyFalse: index.whyFalse(date, precision, for: answer, besides: event))
    }
    choices.insert(Choice(text: plain, isRight: true), at: rank)
    return choices
  }

  /// How many sets are tried.
  private static let attempts = 48

  /// The set of which least tells.
  private static func nearMisses(
    _ near: NearDates, rank: Int, _ dice: inout SplitMix64, _ proof: DateProof
  ) -> [HistoricalDate]? {
    var best: (oddity: Int, dates: [HistoricalDate])?
    let wantedTold = Int(dice.next() % 4), wantedEra = Int(dice.next() % 4)
    for _ in 0..<attempts {
      guard let set = near.set(rank: rank, &dice) else { continue }
      let oddity = proof.oddity(
        set, right: near.right, told: wantedTold, era: wantedEra)
      guard oddity < best?.oddity ?? .max else { continue }
      let wrong = set.filter { $0 != near.right }.compactMap(near.date)
      guard wrong.count == 3, wrong.allSatisfy(proof.isFalse), proof.arePlausible(set) else {
        continue
      }
      best = (oddity, wrong)
      if oddity == 0 { break }
    }
    return best?.dates
  }

  /// The nearest dates that the chronicle has of other events, so many years around.
  ///
  /// - Parameter isOnItsDay: whether only the same day of other years is taken: an office that changes hands on
  ///   one day of the year.
  private static func told(
    _ near: NearDates, rank: Int, _ shelf: DateIndex, within years: Int, isOnItsDay: Bool,
    _ dice: inout SplitMix64, _ proof: DateProof
  ) -> [HistoricalDate]? {
    func nearest(_ places: some Sequence<Int>, _ most: Int) -> [HistoricalDate] {
      var found: [HistoricalDate] = []
      for place in places where found.count < most {
        let date = shelf.entries[place].cut
        // Not always the nearest: each date of an office would come with the same others.
        guard dice.next() % 3 > 0, let plain = DateIndex.unmarked(date),
          let digits = NearDates(plain, near.precision)?.right, near.date(digits) != nil,
          abs(digits.year - near.right.year) <= years,
          !isOnItsDay || digits.month == near.right.month && digits.day == near.right.day,
          proof.isFalse(plain)
        else { continue }
        found.append(plain)
      }
      return found
    }
    let place = shelf.place(of: proof.firstDay)
    let below = nearest((max(0, place - reach)..<place).reversed(), rank)
    let above = nearest(place..<min(shelf.entries.count, place + reach), 3 - rank)
    return below.count + above.count == 3 ? below.reversed() + above : nil
  }

  /// Whether an office changed hands on this day of the year at other times too.
  private static func changesHands(_ office: DateIndex, on digits: NearDates.Digits) -> Bool {
    guard digits.day > 0 else { return false }
    let place = office.entries.partitionPoint { $0.cut.year ?? .min >= digits.year }
    let around = max(0, place - reach)..<min(office.entries.count, place + reach)
    return office.entries[around].count {
      $0.cut.month == digits.month && $0.cut.day == digits.day && $0.cut.year != digits.year
    } > 1
  }

  /// How many dates are looked at on each side.
  private static let reach = 24
}

extension ChronicleIndex {
  /// Why a date is wrong: another event has it, or it is so far off.
  fileprivate func whyFalse(
    _ date: HistoricalDate, _ precision: Precision, for answer: Answer, besides event: Event
  ) -> String {
    if let entry = shelf(precision).entry(date.edtf),
      let fact = shelf(precision).fact(of: entry, notOf: event.id)
    {
      return speech.isDate(entry.text, of: statement(fact))
    }
    guard let right = answer.date, let distance = DateDistance(of: date, from: right.unhedged)
    else { return speech.chronicleSays(answer.text) }
    return speech.isOff(distance, from: answer.text)
  }
}
