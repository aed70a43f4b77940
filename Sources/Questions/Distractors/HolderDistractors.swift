import Chronicle
import EDTF

/// Wrong people for a post: others who certainly held it at another time, the nearest first.
enum HolderDistractors {
  /// Enough to choose from by the length of their names.
  private static let most = 8
  /// How many terms are looked at.
  private static let reach = 400

  /// - Parameters:
  ///   - concerned: who is right and whom the stem names; nobody who shares a name with them is offered.
  ///   - days: nobody is offered who may have held the post on one of them; nil where nothing is known.
  ///   - isOfTheTime: whether nobody is wanted who was dead or a child then; else they come last.
  static func options(
    for term: Term, besides concerned: Set<String>, notOn days: DayRange?,
    isOfTheTime: Bool = false, in index: ChronicleIndex
  ) -> [Distractor] {
    guard let days else { return [] }
    let post = index.post(term)
    let role = index.names.role(term.tenure)
    let namesakes = Namesakes(of: concerned, in: index)
    let day = Attestation.day(of: term.event, index.tenures)
    var wrong: [Distractor] = []
    var remote: [Distractor] = []
    var seen = concerned
    for peer in post.nearest(to: term).prefix(reach) where !peer.span.overlaps(days) {
      for holder in peer.event.who where seen.insert(holder).inserted {
        guard index.womenAndMen.mayHold(role, holder),
          !mayHaveHeld(term, holder, on: days, in: index),
          let entity = index.chronicle.agent(holder), !namesakes.include(entity),
          let when = peer.adverbial(in: index.speech)
        else { continue }
        let option = Distractor(
          text: index.names.option(holder) ?? entity.name,
          weight: index.likeDeeds.weight(holder), whyFalse: index.speech.held(entity.name, when))
        if index.attestation.canAct(holder, on: day) {
          wrong.append(option)
        } else if !isOfTheTime {
          remote.append(option)
        }
        if wrong.count == most { return wrong }
      }
    }
    return wrong.count < 3 ? Array((wrong + remote).prefix(3)) : wrong
  }

  /// Whether somebody may have held the post then, though it be only said of him.
  private static func mayHaveHeld(
    _ term: Term, _ holder: String, on days: DayRange, in index: ChronicleIndex
  ) -> Bool {
    let role = index.names.role(term.tenure)
    return index.tenures.terms(at: term.tenure.body, of: [holder]).contains {
      $0.span.overlaps(days)
        && index.roles.areConfusable(index.names.role($0.tenure), role)
    }
  }
}
