import FSRS
import Progress
import Records

/// As it stands in state.json.
///
/// `{"day","through","reviews","introduced","timed","ms","introducedIn":{DECK:n},"due":{DAY:{DECK:n}},
/// "learning":{DECK:n},"new":{DECK:n},"times":[…],"buried":{DECK:n}?,"asked":[EVENT,…]?,
/// "next":[{"card","file",…the card's members…}],"backlog":{"first":[…as next…],"coming":[n,…]}?,"firstNew":{"card","file"}?,
/// "files":[{"file","id","bytes","modified","used"}]?}`.
extension StartCache {
  var json: JSONValue {
    let due = byDeck.due.sorted { $0.key < $1.key }
      .map { JSONValue.Member($0.key.text, Self.counts($0.value)) }
    var value: JSONValue = [
      "day": day.text, "through": through.text, "reviews": reviews,
      "introduced": introduced.values.reduce(0, +), "introducedIn": Self.counts(introduced),
      "timed": timing.answers, "ms": timing.milliseconds, "due": JSONValue.object(due),
      "learning": Self.counts(byDeck.learning), "new": Self.counts(byDeck.new),
      "times": times.sorted().map(\.text),
    ]
    value.append("buried", buried.isEmpty ? nil : Self.counts(buried))
    value.append("asked", asked.isEmpty ? nil : asked.sorted())
    value.append("next", next.map(\.json))
    value.append(
      "backlog",
      backlog.map { ["first": $0.first.map(\.json), "coming": $0.coming] as JSONValue })
    value.append("firstNew", firstNew.map { ["card": $0.card, "file": $0.file] as JSONValue })
    value.append(
      "files",
      files.map { files in
        files.map { file -> JSONValue in
          [
            "file": file.file, "id": file.id, "bytes": file.bytes, "modified": file.modified,
            "used": file.isUsed,
          ]
        }
      })
    return value
  }

  /// Nil where it is not as this version writes it.
  init?(_ json: JSONValue) {
    guard let day = json["day"]?.text.flatMap({ StudyDay($0) }),
      let through = json["through"]?.text.flatMap({ StudyDay($0) }),
      let introduced = Self.counts(json["introducedIn"]), let byDeck = Self.waiting(json),
      let times = json["times"]?.elements?.map({ $0.text.flatMap { Instant($0) } }),
      let next = json["next"]?.elements?.map({ Next($0) })
    else { return nil }
    self.init(day: day, through: through)
    reviews = json["reviews"]?.integer ?? 0
    self.introduced = introduced
    timing = ReviewTally.Timing(
      answers: json["timed"]?.integer ?? 0, milliseconds: json["ms"]?.integer ?? 0)
    self.byDeck = byDeck
    self.times = times.compactMap(\.self)
    if let asked = json["asked"] {
      guard let events = asked.elements?.map(\.text), events.allSatisfy({ $0 != nil }) else {
        return nil
      }
      self.asked = events.compactMap(\.self)
    }
    self.next = next.compactMap(\.self)
    guard self.times.count == times.count, self.next.count == next.count else { return nil }
    if let buried = json["buried"] {
      guard let counts = Self.counts(buried) else { return nil }
      self.buried = counts
    }
    if let pile = json["backlog"] {
      guard let first = pile["first"]?.elements?.map({ Next($0) }),
        let coming = pile["coming"]?.elements?.map(\.integer)
      else { return nil }
      let backlog = Backlog(
        first: first.compactMap(\.self), coming: coming.compactMap(\.self))
      guard backlog.first.count == first.count, backlog.coming.count == coming.count else {
        return nil
      }
      self.backlog = backlog
    }
    if let first = json["firstNew"] {
      guard let card = first["card"]?.text, let file = first["file"]?.text else { return nil }
      firstNew = (CardID(card), file)
    }
    files = json["files"]?.elements?.compactMap { FileStamp($0) }
  }

  // MARK: Parts

  private static func waiting(_ json: JSONValue) -> Waiting? {
    guard let days = json["due"]?.members, let learning = counts(json["learning"]),
      let new = counts(json["new"])
    else { return nil }
    var waiting = Waiting(learning: learning, new: new)
    for member in days {
      guard let day = StudyDay(member.key), let counts = counts(member.value) else { return nil }
      waiting.due[day] = counts
    }
    return waiting
  }

  private static func counts(_ counts: [String: Int]) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) })
  }

  private static func counts(_ json: JSONValue?) -> [String: Int]? {
    guard let members = json?.members else { return nil }
    var counts: [String: Int] = [:]
    counts.reserveCapacity(members.count)
    for member in members {
      guard let count = member.value.integer, count >= 0 else { return nil }
      counts[member.key] = count
    }
    return counts
  }
}

extension StartCache.Next {
  fileprivate var json: JSONValue {
    var value: JSONValue = ["card": card, "file": file]
    value.append(members: progress.members)
    return value
  }

  fileprivate init?(_ json: JSONValue) {
    guard let card = json["card"]?.text, let file = json["file"]?.text,
      let progress = CardProgress(json)
    else { return nil }
    self.init(card: CardID(card), file: file, progress: progress)
  }
}

extension FileStamp {
  fileprivate init?(_ json: JSONValue) {
    guard let file = json["file"]?.text, let id = json["id"]?.text,
      let bytes = json["bytes"]?.integer, let modified = json["modified"]?.integer
    else { return nil }
    self.init(
      file: file, id: id, bytes: bytes, modified: modified, isUsed: json["used"] != .bool(false))
  }
}
