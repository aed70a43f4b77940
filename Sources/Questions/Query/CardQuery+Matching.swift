import EDTF
import English
import FSRS
package import Records

extension CardQuery {
  /// Whether `card` is meant.
  package func matches(_ card: BrowsedCard, at now: BrowsingMoment) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.matches(card, at: now) }
    case .any(let parts): parts.contains { $0.matches(card, at: now) }
    case .not(let part): !part.matches(card, at: now)
    case .state(let state): state.holds(card, at: now)
    case .label(let label, let values): values.contains { label.has($0, card) }
    case .date(let days): DayRange.overlap(card.details().days, days)
    case .amount(let amount, let comparison, let value):
      amount.value(of: card, at: now).map { comparison.holds($0, value) } ?? false
    case .text(let words): card.has(words)
    }
  }

  /// Whether `words` stand in `text` one after another, the last perhaps as a beginning.
  static func has(_ words: [String], in text: [String]) -> Bool {
    guard let last = words.last, text.count >= words.count else { return false }
    let whole = words.dropLast()
    return (0...(text.count - words.count)).contains { start in
      text[start..<(start + whole.count)].elementsEqual(whole)
        && text[start + whole.count].hasPrefix(last)
    }
  }
}

extension CardQueryState {
  /// Whether `due` holds of what is known of a card.
  package static func isDue(_ known: CardProgress, at moment: LocalInstant) -> Bool {
    !known.isNew && !known.isHidden(on: moment.day) && known.isDue(at: moment)
  }

  func holds(_ card: BrowsedCard, at now: BrowsingMoment) -> Bool {
    let known = card.known
    let day = now.moment.day
    switch self {
    case .due: return Self.isDue(known, at: now.moment)
    case .new: return known.isNew
    case .learning: return known.isLearning
    case .review: return !known.isNew && !known.isLearning
    case .suspended: return known.isSuspended
    case .buried: return known.buriedUntil.map { day < $0 } ?? false
    case .flagged: return known.flag != nil
    case .leech: return now.leechLapses.map { known.lapses >= $0 } ?? false
    }
  }
}

extension CardQueryLabel {
  func has(_ value: String, _ card: BrowsedCard) -> Bool {
    switch self {
    case .kind: return card.details().kind.name == value
    case .tag: return card.details().tags.contains { Self.equal($0, value) }
    case .deck: return Self.equal(card.deck, value)
    case .id:
      let event = card.id.eventID
      return [card.id.text, String(card.id.withoutDeck), String(event.event), event.text]
        .contains { Self.equal($0, value) }
    case .who:
      let words = Folding.words(value)
      return card.details().people.contains {
        Self.equal($0, value) || CardQuery.has(words, in: Folding.words($0))
      }
    }
  }

  /// Whether `text` is `pattern`, in which `*` stands for any letters; case makes no difference.
  private static func equal(_ text: String, _ pattern: String) -> Bool {
    let text = text.lowercased()
    let pieces = pattern.lowercased().split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return text == pattern.lowercased()
    }
    guard text.hasPrefix(first) else { return false }
    var rest = text.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

extension CardQueryAmount {
  /// Nil where the card has none: a new card has no memory, and nothing compares with it.
  func value(of card: BrowsedCard, at now: BrowsingMoment) -> Double? {
    let known = card.known
    switch self {
    case .stability: return known.state.memory?.stability
    case .difficulty: return known.state.memory?.difficulty
    case .retrievability:
      guard let memory = known.state.memory, let last = known.lastDay else { return nil }
      return now.retrievability(memory, Double(max(0, now.moment.day - last)))
    case .interval: return known.interval.map(Double.init)
    case .reps: return Double(known.reps)
    case .lapses: return Double(known.lapses)
    case .due:
      switch known.due {
      case .day(let day): return Double(day - now.moment.day)
      case .instant(let instant):
        let seconds = (instant.milliseconds - now.moment.instant.milliseconds) / 1000
        return Double(seconds) / 86_400
      case nil: return nil
      }
    }
  }
}
