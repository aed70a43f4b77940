package import FSRS
import Records

/// How many cards were answered for the first time, by study day and deck, which is what stands before the
/// first slash of a card's id.
///
/// Hundreds of decks over years are a hundred thousand numbers: they stand in one sorted block, as a cache holds
/// them, and beside it what was counted since.
package struct IntroductionCounts: Sendable {
  private struct Row: BitwiseCopyable {
    var day: Int32
    /// In `decks`.
    var deck: Int32
    var count: Int

    func precedes(_ other: Row) -> Bool { (day, deck) < (other.day, other.deck) }
  }

  private struct Key: Hashable {
    var day: Int32
    var deck: Int32
  }

  private var names: [String] = []
  private var numbers: [String: Int32] = [:]
  /// By day and deck.
  private var settled: [Row] = []
  /// What is to be added to those.
  private var changes: [Key: Int] = [:]

  package init() {}

  /// Of one day, by deck; nil where there are none.
  package subscript(day: StudyDay) -> [String: Int]? {
    var counts: [String: Int] = [:]
    for row in rows(of: Int32(clamping: day.number)) where row.count > 0 {
      counts[names[Int(row.deck)]] = row.count
    }
    return counts.isEmpty ? nil : counts
  }

  /// All days of which something is counted.
  package var days: Set<StudyDay> {
    Set(all.map { StudyDay(number: Int($0.day)) })
  }

  /// All decks of which something is counted.
  package var decks: Set<String> { Set(all.map { names[Int($0.deck)] }) }

  /// Counts some more; a negative number takes them away.
  package mutating func add(_ count: Int, on day: StudyDay, of deck: Substring) {
    let deck = String(deck)
    let number = numbers[deck] ?? Int32(names.count)
    if number == Int32(names.count) {
      numbers[deck] = number
      names.append(deck)
    }
    changes[Key(day: Int32(clamping: day.number), deck: number), default: 0] += count
  }

  /// Adds all of another's counts, or takes them away with `times` -1.
  mutating func add(_ other: IntroductionCounts, times: Int) {
    for row in other.all {
      add(
        times * row.count, on: StudyDay(number: Int(row.day)),
        of: other.names[Int(row.deck)][...])
    }
  }

  private func rows(of day: Int32) -> [Row] {
    var low = 0
    var high = settled.count
    while low < high {
      let middle = (low + high) / 2
      if settled[middle].day < day { low = middle + 1 } else { high = middle }
    }
    let ofDay = settled[low...].prefix { $0.day == day }
    guard !changes.isEmpty else { return Array(ofDay) }
    var counts = Dictionary(uniqueKeysWithValues: ofDay.map { ($0.deck, $0.count) })
    for (key, count) in changes where key.day == day { counts[key.deck, default: 0] += count }
    return counts.map { Row(day: day, deck: $0.key, count: $0.value) }
  }

  /// All that is counted, in order.
  private var all: [Row] {
    guard !changes.isEmpty else { return settled }
    var counts = changes
    for row in settled { counts[Key(day: row.day, deck: row.deck), default: 0] += row.count }
    return counts.lazy.filter { $0.value > 0 }
      .map { Row(day: $0.key.day, deck: $0.key.deck, count: $0.value) }
      .sorted { $0.precedes($1) }
  }
}

extension IntroductionCounts: Hashable {
  package static func == (first: IntroductionCounts, second: IntroductionCounts) -> Bool {
    let days = first.days
    return days == second.days && days.allSatisfy { first[$0] == second[$0] }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(days) }
}

extension IntroductionCounts {
  var parts: [(name: String, bytes: [UInt8])] {
    var writer = ByteWriter()
    writer.texts(names)
    return [("decks", writer.bytes), ("new", all.plainBytes)]
  }

  init?(parts: (String) -> [UInt8]?) {
    guard let decks = parts("decks"),
      let rows = parts("new").flatMap({ $0.asElements(of: Row.self) })
    else { return nil }
    var reader = ByteReader(decks)
    names = reader.texts()
    guard reader.isAtEnd,
      rows.allSatisfy({ names.indices.contains(Int($0.deck)) })
    else { return nil }
    for (number, name) in names.enumerated() { numbers[name] = Int32(number) }
    settled = rows
  }
}
