import Foundation
import Questions

/// What a stranger makes of dates.
extension Features {
  mutating func addDates() {
    let options = question.options
    guard options.allSatisfy({ $0.date != nil }) else { return }
    let dates = options.compactMap(\.date)
    let positions = dates.map(\.position)
    let stem = question.stem
    let tense = stem.says(Self.birth) ? "birth" : stem.says(Self.death) ? "death" : "other"
    for place in dates.indices {
      let rank = positions.count { $0 < positions[place] }
      mark("rank \(rank)", place)
      mark("\(tense) rank \(rank)", place)
    }
    add("\(tense) when", positions)
    // Made from the right one, near misses share more with it than with one another.
    func shared(_ part: (GuessedDate) -> Int?) -> [Double] {
      dates.indices.map { place in
        Double(dates.indices.count { $0 != place && part(dates[$0]) == part(dates[place]) })
      }
    }
    add("same year", shared(\.year))
    add("same month", shared(\.month))
    add("same day", shared(\.day))
    add(
      "same parts",
      zip(zip(shared(\.year), shared(\.month)), shared(\.day)).map { $0.0 + $0.1 + $1 })
    add(
      "digits apart",
      dates.indices.map { place in
        dates.indices.reduce(0.0) { $0 + Self.digits(dates[$1], dates[place]) }
      })
    add(
      "centre",
      positions.map { position in positions.reduce(0) { $0 + log1p(abs($1 - position)) } })
    add("distance", positions.map { position in positions.reduce(0) { $0 + abs($1 - position) } })
    add(
      "nearest",
      positions.indices.map { place in
        positions.indices.filter { $0 != place }.map {
          log1p(abs(positions[$0] - positions[place]))
        }
        .min() ?? 0
      })
    add("round year", dates.map { $0.year % 10 == 0 ? 2 : $0.year % 5 == 0 ? 1 : 0 })
    add("round day", dates.map { [1, 15, 10, 20, 30].contains($0.day ?? 0) ? 1 : 0 })
    add("day", dates.map { Double($0.day ?? 0) })
    add("month", dates.map { Double($0.month ?? 0) })
    addEras(dates)
  }

  /// What the rest of the deck says of the time: its middle, and what its like is dated with.
  private mutating func addEras(_ dates: [GuessedDate]) {
    let said = sight.stems.indices.filter { !hidden.contains($0) }.flatMap {
      sight.stems[$0].text.years
    }.sorted()
    if !said.isEmpty {
      let middle = Double(said[said.count / 2])
      add("era", dates.map { abs(Double($0.year) - middle) })
      add("year said", dates.map { date in log1p(Double(said.count { $0 == date.year })) })
    }
    // Stems that share words with this one, and the years that they say.
    let rare = question.stem.roots
    var near: [(year: Int, weight: Double)] = []
    for (place, seen) in sight.stems.enumerated() where !hidden.contains(place) {
      let shared = seen.text.roots.intersection(rare).count
      guard shared > 0 else { continue }
      for year in seen.text.years { near.append((year, Double(shared * shared))) }
    }
    if !near.isEmpty {
      add(
        "years of its like",
        dates.map { date in
          near.reduce(0) { $0 + $1.weight / (1 + abs(Double($1.year - date.year))) }
        })
    }
    // Dates that the deck offers elsewhere in the same year.
    add(
      "year offered",
      dates.map { date in
        log1p(Double(sight.mentions(of: "\(abs(date.year))", besides: hidden).count))
      })
  }

  private static func digits(_ one: GuessedDate, _ other: GuessedDate) -> Double {
    let ones = String(one.year), others = String(other.year)
    return Double(
      zip(ones, others).count { $0 != $1 } + (one.month == other.month ? 0 : 1)
        + (one.day == other.day ? 0 : 1))
  }

  static let birth: Set<String> = ["born", "birth"]
  static let death: Set<String> = [
    "died", "die", "death", "killed", "murdered", "executed", "shot", "buried", "dead",
    "rehabilitated", "assassinated", "crowned",
  ]
}
