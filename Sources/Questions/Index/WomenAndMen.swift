import Chronicle
import English

/// Who is known for a woman by a post, and so no wrong option for a man's, and the other way round:
/// among three kings the one queen would be the right one.
struct WomenAndMen: Sendable {
  private var women: Set<String> = []
  private let speech: any Language

  init(_ terms: [Term], _ names: Names) {
    speech = names.speech
    for term in terms where speech.lexicon.roles.isForWomen(names.role(term.tenure)) {
      women.formUnion(term.event.who)
    }
  }

  /// Whether somebody may be an option for who held a role.
  func mayHold(_ role: String, _ id: String) -> Bool {
    speech.lexicon.roles.isForWomen(role)
      ? women.contains(id) : speech.lexicon.roles.isForMen(role) ? !women.contains(id) : true
  }
}
