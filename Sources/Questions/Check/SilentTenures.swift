package import Chronicle

/// The tenures of a chronicle of which something is not asked that usually is: who held it, when it began and ended.
package struct SilentTenures: Sendable {
  package struct Finding: Sendable {
    package let kind: QuestionKind
    package let why: Silence
    /// In the chronicle's order.
    package let events: [Event]
  }

  /// By kind and reason; none of what is asked elsewhere, or what the author switched off.
  package let findings: [Finding]
  /// Names of roles that are taken for one holder's at a time because the chronicle never gives them to two.
  package let taken: [String]

  /// - Complexity: that of the cards asked for, without their options.
  package init(_ chronicle: Chronicle) {
    let index = ChronicleIndex(chronicle).withoutOptions
    var events: [Key: [Event]] = [:]
    for event in chronicle.events where event.ask != .no {
      guard case .tenure = event.content else { continue }
      for (kind, silence) in Self.silences(of: event, in: index) {
        events[Key(kind: kind, why: silence), default: []].append(event)
      }
    }
    findings = [QuestionKind.holder, .start, .end].flatMap { kind in
      Silence.allCases.compactMap { why in
        events[Key(kind: kind, why: why)].map { Finding(kind: kind, why: why, events: $0) }
      }
    }
    taken = index.names.soleness.learnt.sorted()
  }

  private struct Key: Hashable {
    let kind: QuestionKind
    let why: Silence
  }

  private static func silences(
    of event: Event, in index: ChronicleIndex
  ) -> [(QuestionKind, Silence)] {
    let makers: [(QuestionKind, () throws(Silence) -> Card)] = [
      (.holder, { () throws(Silence) in try HolderQuestion.card(for: event, in: index) }),
      (.start, { () throws(Silence) in try LimitQuestion.card(for: event, .start, in: index) }),
      (.end, { () throws(Silence) in try LimitQuestion.card(for: event, .end, in: index) }),
    ]
    return makers.compactMap { kind, make -> (QuestionKind, Silence)? in
      do throws(Silence) {
        _ = try make()
        return nil
      } catch {
        return error == .askedElsewhere || error == .switchedOff ? nil : (kind, error)
      }
    }
  }
}
