import Diagnostics

/// The ids that the events of a chronicle can name.
struct References {
  enum Kind: CaseIterable {
    case agent, organisation, place, source, event

    /// In messages, with its article.
    var noun: String {
      switch self {
      case .agent: "a person or organisation"
      case .organisation: "an organisation"
      case .place: "a place"
      case .source: "a source"
      case .event: "an event"
      }
    }

    /// The keys under which they stand.
    var table: String {
      switch self {
      case .agent: "`people:` or `organisations:`"
      case .organisation: "`organisations:`"
      case .place: "`places:`"
      case .source: "`sources:`"
      case .event: "`events:`"
      }
    }
  }

  private let chronicle: Chronicle
  /// Only `begins` and `ends` name events: empty where there are none of these.
  private let eventIDs: Set<String>

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    eventIDs = chronicle.tellsLimits ? Set(chronicle.events.map(\.id)) : []
  }

  func has(_ id: String, _ kind: Kind) -> Bool {
    switch kind {
    case .agent: chronicle.agent(id) != nil
    case .organisation: chronicle.organisations[id] != nil
    case .place: chronicle.places[id] != nil
    case .source: chronicle.sources[id] != nil
    case .event: eventIDs.contains(id)
    }
  }

  /// The id of what is called `text`, else the id nearest to it.
  func suggestion(for text: String, _ kind: Kind) -> String? {
    let entities = entities(of: kind)
    if let named = entities.first(where: { $0.allNames.contains(text) }) { return named.id }
    switch kind {
    case .agent, .organisation, .place:
      return NearWord.nearest(to: text, among: entities.lazy.map(\.id))
    case .source:
      if let titled = chronicle.sources.first(where: { $0.title == text }) { return titled.id }
      return NearWord.nearest(to: text, among: chronicle.sources.lazy.map(\.id))
    case .event:
      return NearWord.nearest(to: text, among: chronicle.events.lazy.map(\.id))
    }
  }

  private func entities(of kind: Kind) -> [Entity] {
    switch kind {
    case .agent: Array(chronicle.people) + Array(chronicle.organisations)
    case .organisation: Array(chronicle.organisations)
    case .place: Array(chronicle.places)
    case .source, .event: []
    }
  }
}
