import Exchange
import Library
import Questions
import Records

/// The file that `generate` makes: what of it can be is written card by card, so that few are in memory at a
/// time.
struct GeneratedDeck {
  private(set) var cardCount = 0
  private let title: String
  private let format: GenerateCommand.Format
  private var document: DeckJSONDocument
  private var rows = DeckCSV.header
  /// All of a study sheet's: they are put in order of time.
  private var sheet: [Card] = []

  /// Some cards, as far as they can be prepared beside others.
  private enum Part: Sendable {
    case lines([UInt8])
    case cards([Card])
  }

  init(_ format: GenerateCommand.Format, title: String) {
    self.title = title
    self.format = format
    document = DeckJSONDocument(title: title)
  }

  /// Adds the cards that the filter takes.
  ///
  /// - Returns: the events that exercises may be about.
  mutating func addCards(of decks: [Deck], _ filter: GenerateFilter) -> Set<EventID> {
    let write: @Sendable ([Card]) -> Part =
      switch format {
      case .json: { .lines(DeckJSON.lines($0)) }
      case .csv: { .lines(DeckCSV.lines($0)) }
      case .markdown: { .cards($0) }
      }
    var events: Set<EventID> = []
    decks.cards { cards in
      let taken = filter.cards(of: cards)
      return (part: write(taken), count: taken.count, events: filter.events(of: cards))
    } take: { made in
      cardCount += made.count
      events.formUnion(made.events)
      add(made.part)
    }
    return events
  }

  private mutating func add(_ part: Part) {
    switch part {
    case .cards(let cards): sheet += cards
    case .lines(let lines): if format == .json { document.append(lines) } else { rows += lines }
    }
  }

  /// The whole file; exercises are only in JSON.
  consuming func ended(with exercises: [Exercise]) -> [UInt8] {
    switch format {
    case .json:
      document.endCards()
      document.append(DeckJSON.lines(exercises))
      document.end()
      return document.bytes
    case .csv: return rows
    case .markdown: return DeckMarkdown.write(DeckFile(title: title, cards: sheet))
    }
  }
}
