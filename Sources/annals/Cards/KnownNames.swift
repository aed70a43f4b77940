import Chronicle
import Diagnostics
import Grading
import Library
import Questions

/// The people, organisations and tags that decks know, to check what options name.
///
/// A name that nobody here has is a slip: it must not end in an empty picture or file.
struct KnownNames {
  private var agents: [(id: String, names: [String])] = []
  private var tags: Set<String> = []

  init(_ chronicles: [Chronicle]) {
    for chronicle in chronicles {
      for agent in Array(chronicle.people) + Array(chronicle.organisations) {
        agents.append((agent.id, agent.allNames))
      }
      tags.formUnion(chronicle.events.flatMap(\.tags))
    }
  }

  /// Those of generated files as well, of which nothing but the cards is known.
  init(_ decks: [Deck]) {
    self.init(decks.flatMap(\.chronicles))
    for deck in decks where deck.chronicles.isEmpty {
      for entity in deck.entities where entity.kind == .person || entity.kind == .organisation {
        agents.append((entity.id, entity.allNames))
      }
      for card in deck.cards {
        agents += card.subject.map { ($0, []) }
        tags.formUnion(card.tags)
      }
    }
  }

  /// - Throws: exit 66 with the tags that there are, where no event has this one.
  func checkTag(_ tag: String) throws(Failure) {
    guard !tags.contains(where: { $0.lowercased() == tag.lowercased() }) else { return }
    throw Failure(
      .noInput,
      tags.isEmpty
        ? "no event here has a tag, so none has '\(tag)'"
        : "no event here has the tag '\(tag)'; there are \(tags.sorted().joined(separator: ", "))")
  }

  /// The ids of those meant by an id or a name: of those whose own it is, else of those in whose it is.
  ///
  /// - Throws: exit 66 with the nearest id, where nobody is called so.
  func ids(of who: String) throws(Failure) -> Set<String> {
    let wanted = who.lowercased()
    func called(_ isMeant: (String) -> Bool) -> Set<String> {
      let meant = agents.filter { agent in
        ([agent.id] + agent.names).contains { isMeant($0.lowercased()) }
      }
      return Set(meant.map(\.id))
    }
    let exact = called { $0 == wanted }
    if !exact.isEmpty { return exact }
    let near = called { $0.contains(wanted) }
    guard near.isEmpty else { return near }
    let known =
      NearWord.nearest(to: who, among: agents.map(\.id).sorted()).map { "; did you mean \($0)?" }
      ?? ""
    throw Failure(
      .noInput, "nobody here is called '\(who)', neither a person nor an organisation\(known)")
  }
}
