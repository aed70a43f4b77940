import Chronicle
import EDTF

/// When the chronicle tells of each person or body: options are best drawn from those of the time.
struct Attestation: Sendable {
  /// What somebody had a part in, in order of its days.
  private struct Shelf: Sendable {
    var entries: [(day: Int, id: String)] = []

    /// Those of the entries near a day; all of them where no day is known.
    func near(_ day: Int?) -> ArraySlice<(day: Int, id: String)> {
      guard let day else { return entries[...] }
      let first = entries.partitionPoint { $0.day >= day - reach }
      return entries[first..<max(first, entries.partitionPoint { $0.day > day + reach })]
    }
  }

  private let people: Set<String>
  /// What people, and bodies, did or held.
  private var deeds: [Bool: Shelf] = [:]
  /// The same of those who were concerned only, and may not have lived then.
  private var mentions: [Bool: Shelf] = [:]
  private let lives: Lives

  /// Ten years: who is heard of within them counts as of the time.
  private static let reach = 3653
  /// How many entries are looked at for one question.
  private static let most = 240

  init(_ chronicle: Chronicle, _ tenures: TenureIndex) {
    people = Set(chronicle.people.map(\.id))
    lives = Lives(chronicle, tenures)
    for event in chronicle.events {
      guard let day = Self.day(of: event, tenures) else { continue }
      // To be born is nothing that one does.
      for id in event.kind == "birth" ? [] : event.who {
        deeds[people.contains(id), default: Shelf()].entries.append((day, id))
      }
      for id in event.with {
        mentions[people.contains(id), default: Shelf()].entries.append((day, id))
      }
    }
    deeds = deeds.mapValues { Shelf(entries: $0.entries.sorted { $0 < $1 }) }
    mentions = mentions.mapValues { Shelf(entries: $0.entries.sorted { $0 < $1 }) }
  }

  /// A day that stands for an event; nil where it has no date.
  static func day(of event: Event, _ tenures: TenureIndex) -> Int? {
    if let term = tenures.term(event.id), !term.isSomeTime {
      return term.span.lower ?? term.span.upper
    }
    let days = event.settledDate?.possibleDays ?? event.claims.first?.date?.possibleDays
    return days.flatMap { $0.first?.lower ?? $0.last?.upper }
  }

  /// Whether somebody can have done something then: grown up, as far as the chronicle tells, and not dead.
  func canAct(_ id: String, on day: Int?) -> Bool { lives.canAct(id, on: day) }

  /// People, or bodies, who did something near that day, then those who were concerned in something
  /// then; each once, from a place that the seed settles on.
  ///
  /// - Parameter isEnough: takes them one by one, and says when no more are wanted.
  func ofTheTime(
    _ day: Int?, people isPerson: Bool, seed: UInt64, until isEnough: (_ id: String) -> Bool
  ) {
    var seen: Set<String> = []
    for shelf in [deeds[isPerson], mentions[isPerson]] {
      guard let near = shelf?.near(day), !near.isEmpty else { continue }
      let start = near.startIndex + Int(seed % UInt64(near.count))
      for entry in [near[start...], near[..<start]].joined().prefix(Self.most)
      where seen.insert(entry.id).inserted && canAct(entry.id, on: day) {
        if isEnough(entry.id) { return }
      }
    }
  }
}

/// Between which days each person can have done anything.
private struct Lives: Sendable {
  private var firstDays: [String: Int] = [:]
  private var lastDays: [String: Int]

  /// Younger than eighteen years nobody is taken for one who held a post.
  private static let childhood = 6574
  /// Nobody is taken to have acted seventy years after he is last heard of.
  private static let life = 25_567

  init(_ chronicle: Chronicle, _ tenures: TenureIndex) {
    var births: [String: Int] = [:]
    var deeds: [String: Int] = [:]
    for event in chronicle.events where event.status == .plain && event.accordingTo == nil {
      guard let day = Attestation.day(of: event, tenures) else { continue }
      for person in event.who {
        if event.kind == "birth" {
          births[person] = min(births[person] ?? .max, day + Self.childhood)
        } else {
          // Nobody knows how old he was then, but much earlier he was not born.
          firstDays[person] = min(firstDays[person] ?? .max, day - Self.childhood)
          deeds[person] = max(deeds[person] ?? .min, day)
        }
      }
    }
    firstDays.merge(births) { _, born in born }
    lastDays = deeds.filter { chronicle.people[$0.key] != nil }.mapValues { $0 + Self.life }
    lastDays.merge(tenures.lastDays) { _, died in died }
  }

  func canAct(_ id: String, on day: Int?) -> Bool {
    guard let day else { return true }
    return (firstDays[id].map { $0 <= day } ?? true) && (lastDays[id].map { $0 >= day } ?? true)
  }
}
