import Chronicle
import EDTF
import Records

/// What a recipe's selections take of a chronicle.
struct CardSelector: Sendable {
  private let select: [Selection]
  private let except: [Selection]

  init(_ recipe: Recipe) {
    select = recipe.select
    except = recipe.except
  }

  /// Whether any card of `event` may belong to the deck.
  func mayTake(_ event: Event, in index: ChronicleIndex) -> Bool {
    (select.isEmpty || select.contains { takesEvent($0, event, index) })
      && !except.contains { $0.kinds.isEmpty && $0.facets.isEmpty && takesEvent($0, event, index) }
  }

  func takes(_ card: Card, of event: Event, in index: ChronicleIndex) -> Bool {
    (select.isEmpty || select.contains { takesCard($0, card) && takesEvent($0, event, index) })
      && !except.contains { takesCard($0, card) && takesEvent($0, event, index) }
  }

  private func takesCard(_ selection: Selection, _ card: Card) -> Bool {
    (selection.kinds.isEmpty || selection.kinds.contains(card.kind.name))
      && (selection.facets.isEmpty || selection.facets.contains(card.facet.text))
  }

  private func takesEvent(
    _ selection: Selection, _ event: Event, _ index: ChronicleIndex
  ) -> Bool {
    func meets(_ wanted: [String], _ found: @autoclosure () -> [String]) -> Bool {
      wanted.isEmpty || !Set(wanted).isDisjoint(with: found())
    }
    return meets(selection.events, [event.id, EventID(index.chronicle.id, event.id).text])
      && meets(selection.eventKinds, [event.kind].compactMap(\.self))
      && meets(selection.tags, index.tags(of: event))
      && meets(selection.who, event.concerned)
      && meets(selection.bodies, event.bodies(in: index.chronicle))
      && (selection.days.map { days in index.days(of: event).contains { $0.overlaps(days) } }
        ?? true)
  }
}

extension Event {
  /// Ids of all people and bodies that it names, in whatever part.
  package var concerned: [String] {
    var ids = who + with + [onBehalfOf, accordingTo].compactMap(\.self)
    if case .tenure(let tenure) = content { ids.append(tenure.body) }
    return ids
  }

  /// The body of a tenure, and what bodies act or are concerned.
  fileprivate func bodies(in chronicle: Chronicle) -> [String] {
    concerned.filter { chronicle.organisations[$0] != nil }
  }
}
