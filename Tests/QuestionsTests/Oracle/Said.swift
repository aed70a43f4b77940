import Chronicle
import EDTF
import Questions

/// What a learner can take from one stem: of the query only what the stem really says.
struct Said {
  /// For each whom the stem names: all whom that name could mean.
  var who: [Set<String>] = []
  var isImpersonal = false
  var what: Words?
  var role: String?
  /// All that the name of the body could mean; nil where none is said.
  var bodies: Set<String>?
  var circumstance: Words?
  var ordinal: Int?
  var when: [DayRange]?
  /// The sources, with the passage, of the claims that it asks for.
  var passages: Set<[String]>?

  /// Nothing at all.
  init() {}

  /// - Parameter isOwn: the author's own wording, which is taken to say it all.
  init(_ query: QuestionMeaning, of event: Event, stem: Words, in ledger: Ledger, isOwn: Bool) {
    let chronicle = ledger.chronicle
    let agents = Array(chronicle.people) + Array(chronicle.organisations)
    who = query.who.map { id in
      isOwn ? [id] : Self.bearers(of: id, among: agents, in: stem, ledger)
    }
    isImpersonal = query.who.isEmpty && event.isImpersonal
    if let what = query.what, isOwn || Self.tells(what, stem) { self.what = Words(what) }
    if let role = query.role, isOwn || stem.saysRole(role) { self.role = role }
    if let body = query.body {
      bodies =
        isOwn
        ? [body]
        : Self.bearers(
          of: body, among: Array(chronicle.organisations), in: stem, ledger)
    }
    switch query.qualifier {
    case .circumstance(let words) where isOwn || stem.says(words): circumstance = Words(words)
    case .ordinal(let number) where isOwn || stem.list.contains(Self.ordinals[number - 1]):
      ordinal = number
    case .date(let date)
    where isOwn || stem.says(date.text(saying: .mark)) || stem.says(date.adverbial(saying: .mark)):
      when = date.possibleDays
    case .term(let start, let end)
    where isOwn
      || [start, end].compactMap(\.self).allSatisfy({ stem.says($0.text(saying: .mark)) }):
      let opening = start?.possibleDays ?? [], closing = end?.possibleDays ?? []
      var days = DayRange(lower: opening.first?.lower, upper: closing.last?.upper)
      // Between two days, or years, of handing over, those two left out.
      if let first = opening.compactMap(\.upper).max(),
        let last = closing.compactMap(\.lower).min(),
        last - first > 1
      {
        days = DayRange(lower: first + 1, upper: last - 1)
      }
      when = [days]
    default: break
    }
    if query.claim != nil {
      passages = Set(
        event.claims.filter { claim in
          let title = claim.source.flatMap { chronicle.sources[$0]?.title } ?? "?"
          return stem.says(title) && claim.passage.map(stem.says) ?? true
        }.map(Self.passage))
    }
  }

  static func passage(_ claim: Claim) -> [String] { [claim.source ?? "?", claim.passage ?? ""] }

  /// All whom the fullest name that the stem has for `id` could mean; all there are if it has none.
  private static func bearers(
    of id: String, among entities: [Entity], in stem: Words, _ ledger: Ledger
  ) -> Set<String> {
    guard entities.contains(where: { $0.id == id }) else { return [id] }
    let forms = ledger.forms[id] ?? []
    let said = forms.filter { stem.says($0) }.max { $0.list.count < $1.list.count }
    guard let said else { return Set(entities.map(\.id)) }
    // Where it is said more than once, the mention that tells most counts.
    let mentions = ledger.mentions(of: said, in: stem.list).filter { $0.contains(id) }
    return mentions.min { $0.count < $1.count }?.intersection(entities.map(\.id)) ?? []
  }

  /// Whether a stem tells what happened, its verb perhaps in another form.
  private static func tells(_ what: String, _ stem: Words) -> Bool {
    let said = stem.list
    let words = Words(what).list.filter { $0 != "was" && $0 != "were" }
    return words.enumerated().allSatisfy { position, word in
      said.contains(word) || said.contains { $0.hasPrefix(word.prefix(3)) }
        || position == 0 && (words.count > 1 || word.count <= 5)
    }
  }

  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}
