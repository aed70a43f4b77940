package import Chronicle
package import EDTF
import English

/// A chronicle with what question kinds look up again and again.
///
/// What tells events apart is worked out at once, what wrong options are drawn from when it is first needed.
/// Cards may be made from it on several threads at a time.
package final class ChronicleIndex: Sendable {
  package let chronicle: Chronicle
  package let names: Names
  /// What its questions are said in.
  package var speech: any Language { names.speech }
  /// What the words of its language mean.
  let lexicon: Lexicon
  package let tenures: TenureIndex
  package let happenings: HappeningIndex
  /// Which of its roles could pass for one another.
  package let roles: RoleLikeness
  /// Events by id.
  private let positions: [String: Int]
  private let facts: Lazy<[DatedFact]>
  /// The dates by the precision at which they are offered as options.
  private let shelves: [Lazy<DateIndex>]
  private let bodyParts: Lazy<NameParts>
  private let placeParts: Lazy<NameParts>
  private let shelf: Lazy<HappeningsByTime>
  private let alikeDays: Lazy<LikeDays>
  private let alikeDeeds: Lazy<LikeDeeds>
  private let lore: Lazy<PlaceHierarchy>
  private let attested: Lazy<Attestation>
  private let womenKnown: Lazy<WomenAndMen>
  private let namedAgents: Lazy<[String: NameWords]>
  private let bodySorts: Lazy<[String: String?]>
  private let told: Memo<ToldHappening?>
  private let posts: Cached<PostKey, TermsByTime>
  /// By holder and role.
  private let careers: Cached<[String], Career>
  /// False where it is only asked which cards there are: they are then made without options.
  let makesOptions: Bool

  /// The finest at which dates are asked; nil asks what the chronicle knows.
  private let coarsest: Precision?

  /// - Parameters:
  ///   - coarsest: a deck's own precision, where that is coarser than what is known.
  ///   - speech: nil takes the chronicle's own language.
  /// - Complexity: near-linear in the number of events.
  package init(
    _ chronicle: Chronicle, coarsest: Precision? = nil, speech: (any Language)? = nil
  ) {
    self.chronicle = chronicle
    self.coarsest = coarsest
    makesOptions = true
    posts = Cached()
    careers = Cached()
    let speech = speech ?? Languages.of(chronicle.language)
    let lexicon = speech.lexicon
    self.lexicon = lexicon
    shelf = Lazy { HappeningsByTime(chronicle) }
    bodyParts = Lazy { NameParts(chronicle.organisations, lexicon.fillers) }
    placeParts = Lazy { NameParts(chronicle.places, lexicon.fillers) }
    lore = Lazy { PlaceHierarchy(chronicle.places) }
    told = Memo(count: chronicle.events.count)
    positions = Dictionary(
      chronicle.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tenures = TenureIndex(chronicle)
    self.tenures = tenures
    let names = Names(chronicle, speech, tenures)
    self.names = names
    let facts = Lazy { Self.datedFacts(of: chronicle, tenures) }
    self.facts = facts
    shelves = Precision.allCases.map { precision in
      Lazy { DateIndex(facts.value, precision: precision) }
    }
    attested = Lazy { Attestation(chronicle, tenures) }
    alikeDeeds = Lazy {
      LikeDeeds(
        chronicle, verb: { Self.verb(of: $0, speech) }, keys: { Self.likenessKeys($0, speech) })
    }
    alikeDays = Lazy {
      LikeDays(chronicle, tenures) { Self.likenessKeys($0, speech) }
    }
    let roles = RoleLikeness(Set(tenures.holdings.map { names.role($0.tenure) }), lexicon.roles)
    self.roles = roles
    womenKnown = Lazy { WomenAndMen(tenures.holdings, names, roles) }
    namedAgents = Lazy { NameWords.all(in: chronicle) }
    bodySorts = Lazy {
      Dictionary(
        chronicle.organisations.map { ($0.id, $0.sort ?? lexicon.sortOfBody($0.name)) },
        uniquingKeysWith: { first, _ in first })
    }
    happenings = HappeningIndex(chronicle)
  }

  /// The same, for cards without options.
  var withoutOptions: ChronicleIndex { ChronicleIndex(withoutOptions: self) }

  private init(withoutOptions index: ChronicleIndex) {
    makesOptions = false
    chronicle = index.chronicle
    coarsest = index.coarsest
    lexicon = index.lexicon
    names = index.names
    tenures = index.tenures
    happenings = index.happenings
    roles = index.roles
    positions = index.positions
    facts = index.facts
    shelves = index.shelves
    bodyParts = index.bodyParts
    placeParts = index.placeParts
    shelf = index.shelf
    alikeDays = index.alikeDays
    alikeDeeds = index.alikeDeeds
    lore = index.lore
    attested = index.attested
    womenKnown = index.womenKnown
    namedAgents = index.namedAgents
    bodySorts = index.bodySorts
    told = index.told
    posts = index.posts
    careers = index.careers
  }

  /// How exactly a date is asked: the coarser of what is certain and what the deck wants.
  func asked(_ date: HistoricalDate) -> Precision? {
    date.certainPrecision.map { max($0, coarsest ?? $0) }
  }

  package var datedFacts: [DatedFact] { facts.value }

  var attestation: Attestation { attested.value }

  var womenAndMen: WomenAndMen { womenKnown.value }

  var bodyNames: NameParts { bodyParts.value }

  var placeNames: NameParts { placeParts.value }

  var placeHierarchy: PlaceHierarchy { lore.value }

  var happeningsByTime: HappeningsByTime { shelf.value }

  var likeDays: LikeDays { alikeDays.value }

  var likeDeeds: LikeDeeds { alikeDeeds.value }

  /// Where an event stands in the chronicle.
  func position(of event: Event) -> Int? { positions[event.id] }

  /// The words that mean this happening and no other, without its date; nil where there are none.
  ///
  /// Worked out once, since every question about it needs them, and every one to which it is a wrong option.
  package func told(_ event: Event) -> Disambiguation? {
    positions[event.id].map(told(at:)) ?? Disambiguation(event, in: self, byDate: false)
  }

  /// The words that mean this happening and no other, with its date where they need it, and always
  /// where a life is told and this is of others: beyond the chronicle they did the like at other times.
  func placed(_ event: Event) -> Disambiguation? {
    guard let told = told(event) else { return Disambiguation(event, in: self, byDate: true) }
    guard let subject = chronicle.subject, !event.isImpersonal, !event.who.contains(subject),
      event.kind != "birth", event.kind != "death"
    else { return told }
    return told.dated(event, in: self) ?? told
  }

  /// When a happening was, or how long it lasted, in words; nil where that isn't certain.
  func time(of event: Event) -> (words: String, added: QuestionMeaning.Qualifier)? {
    guard let date = event.settledDate else { return nil }
    guard date.isInterval else {
      return date.certainPrecision.map { _ in (speech.adverbial(date), .date(date)) }
    }
    guard let start = date.start, let end = date.end, start.certainPrecision != nil,
      end.certainPrecision != nil
    else { return nil }
    return speech.adverbial(from: start, to: end).map { ($0, .term(from: start, until: end)) }
  }

  /// The same for the event at a place in the chronicle.
  func told(at place: Int) -> Disambiguation? { happening(at: place)?.told }

  /// The same with its sentence, as an option; nil where it is no certain one.
  func statement(at place: Int) -> ToldHappening? {
    happening(at: place).flatMap { $0.isClaimedBesides ? nil : $0 }
  }

  private func happening(at place: Int) -> ToldHappening? {
    told.value(at: place) {
      let event = chronicle.events[place]
      return Disambiguation(event, in: self, byDate: false).map {
        ToldHappening($0, isClaimedBesides: !happenings.claimedAlike(event).isEmpty)
      }
    }
  }

  func shelf(_ precision: Precision) -> DateIndex { shelves[precision.rawValue].value }

  /// The names of people and bodies as they are compared with others, by id.
  var agentWords: [String: NameWords] { namedAgents.value }

  /// What sort of body its entry or its name says it is; nil where neither does.
  func sort(ofBody body: Entity) -> String? { bodySorts.value[body.id] ?? nil }

  func words(of agent: Entity) -> NameWords { agentWords[agent.id] ?? NameWords(agent) }

  /// Terms at the same body, the given one among them, of the same role or of one that could pass for it.
  func post(_ term: Term) -> TermsByTime {
    let role = names.role(term.tenure)
    return posts.value(
      for: PostKey(body: term.tenure.body, name: role, role: term.tenure.role)
    ) {
      let titles = tenures.names(ofRole: term.tenure.role)
      let terms = tenures.terms(at: term.tenure.body) {
        roles.areConfusable($0, role) || titles.contains($0)
      }
      return TermsByTime(terms, role: role, in: self)
    }
  }

  /// Terms of somebody of that role or of one that could pass for it.
  func career(of holder: String, role: String) -> Career {
    careers.value(for: [holder, role]) {
      Career(tenures.terms(of: holder) { roles.areConfusable(role, $0) })
    }
  }

  private struct PostKey: Hashable, Sendable {
    let body: String
    /// What the role is called.
    let name: String
    let role: String
  }

  package func event(_ id: String) -> Event? { positions[id].map { chronicle.events[$0] } }
}
