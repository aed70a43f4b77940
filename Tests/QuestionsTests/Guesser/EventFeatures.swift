import Foundation
import Questions

/// What a stranger makes of "which of these happened then?".
extension Features {
  mutating func addEvents() {
    let options = question.options
    let asked = question.stem.years.first
    let said = sight.stems.indices.filter { !hidden.contains($0) }.flatMap {
      sight.stems[$0].text.years
    }.sorted()
    // How far on in the deck's time the asked date is: births are early, deaths late.
    let age = asked.map { year in
      said.isEmpty ? 0.5 : Double(said.count { $0 < year }) / Double(said.count)
    }
    for (place, option) in options.enumerated() {
      if option.says(Features.birth) { mark("birth", place, 0.5 - (age ?? 0.5)) }
      if option.says(Features.death) { mark("death", place, (age ?? 0.5) - 0.5) }
      if option.says(Features.birth) { mark("is a birth", place) }
      if option.says(Features.death) { mark("is a death", place) }
      if let hero = sight.hero { mark("hero", place, option.words.contains(hero) ? 1 : 0) }
      if option.says(["after", "again", "second", "third", "last", "returned", "ceased"]) {
        mark("later", place, (age ?? 0.5) - 0.5)
      }
      if option.says(["joined", "first", "school", "studied", "began", "student", "young"]) {
        mark("earlier", place, 0.5 - (age ?? 0.5))
      }
    }
    guard let asked else { return }
    add(
      "own year",
      options.map { option in
        option.years.map { -abs(Double($0 - asked)) }.max() ?? -30
      })
    // The years in which the deck has the people and things of an option.
    add(
      "years of its words",
      options.map { option in
        var sum = 0.0, weights = 0.0
        for root in option.roots where root.count > 3 {
          let places = stemsSaying(root)
          guard !places.isEmpty, places.count < 30 else { continue }
          let years = places.flatMap { sight.stems[$0].text.years }
          guard let nearest = years.map({ abs($0 - asked) }).min() else { continue }
          sum += 1 / (1 + Double(nearest))
          weights += 1
        }
        return weights == 0 ? 0.1 : sum / weights
      })
    let people = options.map { option in
      Set(
        option.text.split(separator: " ").filter {
          $0.first?.isUppercase == true
        }.map { $0.lowercased() })
    }
    add(
      "names shared",
      people.indices.map { place in
        Double(people.indices.count { $0 != place && !people[$0].isDisjoint(with: people[place]) })
      })
  }

  private func stemsSaying(_ root: String) -> [Int] {
    sight.stems.indices.filter {
      !hidden.contains($0) && sight.stems[$0].text.roots.contains(root)
    }
  }
}
