package import Chronicle
import English
import Grading
import Records

extension QuestionKind {
  /// Where did it happen?
  package static let `where` = QuestionKind(
    "where", facet: "where", heading: "place", mixing: .apart,
    holes: .init([.event], [.who, .what]), answerPlace: .keys("where"))
}

/// Where did it happen, or where to?
package enum WhereQuestion: CardMaker {
  package static var kind: QuestionKind { .where }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard let place = event.location.flatMap({ index.chronicle.places[$0] }),
      let asked = index.placed(event)
    else { return [] }
    let clause = asked.clause
    let leadsThere =
      place.preposition.map { $0 == index.lexicon.goalPreposition } ?? clause.leadsToItsPlace
    let stems =
      leadsThere ? index.speech.goal(of: clause) : index.speech.whereabouts(of: clause)
    let answer = Answer(kind: .place, value: place.id, text: place.name, aliases: place.aliases)
    let card = index.card(
      .where, of: event, stems: stems, answer: answer, qualifier: asked.qualifier,
      added: asked.added,
      choices: choices(for: event, place: place, in: index))
    return [card].compactMap(\.self)
  }

  /// Other places of the same sort that neither contain the right one nor lie in it, and at which the same
  /// people didn't do the like.
  private static func choices(
    for event: Event, place: Entity, in index: ChronicleIndex
  ) -> [Choice]? {
    let places = index.chronicle.places
    func containers(_ place: Entity) -> Set<String> {
      var found: Set<String> = []
      var next = place.container
      while let id = next, found.insert(id).inserted { next = places[id]?.container }
      return found
    }
    let around = containers(place)
    // Where it is only claimed to have been is no wrong option.
    let claimed = Set(index.happenings.claimedAlike(event).compactMap(\.location))
    let lore = index.placeHierarchy
    let seed = index.seed(event, .where)
    let taken = index.likeDeeds.places(index.likenessKeys(event))
    let options = places.some(from: seed >> 16) { other in
      other.id != place.id && !taken.contains(other.id) && !claimed.contains(other.id)
        && other.sort == place.sort
        && lore.isRegion(other) == lore.isRegion(place) && !around.contains(other.id)
        && !containers(other).contains(place.id) && !index.placeNames.share(other, place)
        && !lore.areNested(other, place)
    }.map {
      Distractor(
        text: $0.name, weight: index.likeDeeds.weight($0.id),
        whyFalse: index.speech.otherPlace($0.name, not: place.name))
    }
    return Distractors.choices(
      right: place.name, wrong: options.shuffled(by: seed),
      weight: index.likeDeeds.weight(place.id) - 1, least: 3, seed: seed)
  }
}
