import Chronicle
import EDTF

/// A chronicle as the oracle reads it.
struct Ledger {
  let chronicle: Chronicle
  let facts: [Fact]
  /// The last day each may have lived, of those whose death is told with a date.
  let lastDays: [String: Int]

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    var openings: [String: [DayRange]] = [:]
    var closings: [String: [DayRange]] = [:]
    for event in chronicle.events {
      let fact = Fact(event, opening: nil, closing: nil)
      guard !fact.isHedged, let days = fact.days else { continue }
      for tenure in event.begins { openings[tenure] = days }
      for tenure in event.ends { closings[tenure] = days }
    }
    facts = chronicle.events.map {
      Fact($0, opening: openings[$0.id], closing: closings[$0.id])
    }
    var lastDays: [String: Int] = [:]
    for fact in facts where fact.event.kind == "death" && !fact.isHedged {
      for person in fact.event.who {
        let last = fact.stretches(marks: [], limit: nil).map(\.last).max() ?? Stretch.far
        lastDays[person] = max(lastDays[person] ?? -Stretch.far, last)
      }
    }
    self.lastDays = lastDays
  }

  func fact(_ id: String) -> Fact? { facts.first { $0.event.id == id } }

  /// What a tenure calls its role.
  func title(_ tenure: Tenure) -> String {
    tenure.title ?? chronicle.roles[tenure.role]?.name ?? tenure.role
  }

  /// Whether a stem that says `title` may mean the tenure: it has that title, or the role's bare name.
  func mayMean(_ title: String, _ tenure: Tenure) -> Bool {
    let own = self.title(tenure).folded, asked = title.folded
    if own == asked { return true }
    let entity = chronicle.roles[tenure.role]
    let names = (entity?.allNames ?? [tenure.role]).map(\.folded)
    return names.contains(asked) || (names.contains(own) && asked.words.last == own.words.last)
  }

  /// Whether words could be said of a happening: the same, or one goes on with a preposition.
  static func mayMean(_ words: String, _ what: String) -> Bool {
    let one = words.folded, two = what.folded
    if one == two { return true }
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard long.hasPrefix(short + " ") else { return false }
    let next = long.dropFirst(short.count + 1).prefix { $0 != " " }
    return prepositions.contains(String(next))
  }

  private static let prepositions: Set<String> = [
    "after", "against", "among", "as", "at", "before", "by", "during", "for", "from", "in", "into",
    "near", "of", "on", "over", "to", "under", "until", "with", "without",
  ]
}

extension String {
  /// In lower case and without its article.
  var folded: String {
    let lower = lowercased()
    let article = ["the ", "a ", "an "].first(where: lower.hasPrefix)
    return String(lower.dropFirst(article?.count ?? 0))
  }

  var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  /// Whether the words of `text` stand in it one after the other.
  func says(_ text: String) -> Bool {
    let part = text.folded.words, whole = words
    guard !part.isEmpty, part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains {
      whole[$0..<($0 + part.count)].elementsEqual(part)
    }
  }
}
