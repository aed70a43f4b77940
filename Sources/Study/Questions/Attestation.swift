import Chronicle
import EDTF

/// When the chronicle tells of each person or body: options are best drawn from those of the time.
struct Attestation: Sendable {
  /// By id the days of what somebody did or held; ascending.
  private let days: [String: [Int]]
  /// The same of those who were concerned only, and may not have lived then.
  private let mentions: [String: [Int]]

  /// Ten years: who is heard of within them counts as of the time (D2).
  private static let reach = 3653

  init(_ chronicle: Chronicle, _ tenures: TenureIndex) {
    var days: [String: [Int]] = [:]
    var mentions: [String: [Int]] = [:]
    for event in chronicle.events {
      let day = Self.day(of: event, tenures)
      for id in event.who { days[id, default: []] += day.map { [$0] } ?? [] }
      for id in event.with { mentions[id, default: []] += day.map { [$0] } ?? [] }
    }
    self.days = days.mapValues { $0.sorted() }
    self.mentions = mentions.mapValues { $0.sorted() }
  }

  /// A day that stands for an event; nil where it has no date.
  static func day(of event: Event, _ tenures: TenureIndex) -> Int? {
    if let term = tenures.term(event.id) { return term.span.lower ?? term.span.upper }
    let days = event.settledDate?.possibleDays ?? event.claims.first?.date?.possibleDays
    return days.flatMap { $0.first?.lower ?? $0.last?.upper }
  }

  /// How many sorts ``remoteness(of:from:)`` tells apart.
  static let sorts = 4

  /// 0 for who did something near that day, 1 for who was concerned in something then, 2 for who did
  /// something at another time, else 3.
  func remoteness(of id: String, from day: Int?) -> Int {
    if Self.isNear(days[id], day) { return 0 }
    if Self.isNear(mentions[id], day) { return 1 }
    return days[id] == nil ? 3 : 2
  }

  private static func isNear(_ days: [Int]?, _ day: Int?) -> Bool {
    guard let days else { return false }
    guard let day else { return true }
    let place = days.partitionPoint { $0 >= day - reach }
    return place < days.count && days[place] <= day + reach
  }
}
