import Chronicle
import Diagnostics
import Progress
import Questions
import Terminal

/// What `check` says of tenures of which something is not asked, and of roles taken for one holder's at a time.
struct SilenceText {
  private let silent: SilentTenures

  init(_ chronicle: Chronicle) { silent = SilentTenures(chronicle) }

  /// The rule that scripts are told.
  static let rule = "silent-tenure"
  static let summary = "A tenure is asked for its holder, its start and its end."

  /// How many tenures are named after each reason.
  private static let most = 8

  /// For people: a sentence for each kind of question and reason.
  var sentences: [String] {
    let findings = silent.findings.map { finding in
      let ids = finding.events.map(\.id)
      let named = ids.prefix(Self.most).joined(separator: ", ")
      let more = ids.count > Self.most ? " and \(ids.count - Self.most) more" : ""
      let count = NumberText.count(ids.count, "tenure has", "tenures have")
      return "\(count) no \(finding.kind.heading) card: \(Self.text(finding.why)) (\(named)\(more))"
    }
    guard !silent.taken.isEmpty else { return findings }
    return findings + [
      "taken for what one holds at a time, since no two ever do here: "
        + silent.taken.joined(separator: ", ") + "; `sole: no` in the role's entry says otherwise"
    ]
  }

  /// For scripts: a line for each tenure and kind of question.
  var values: [JSONValue] {
    silent.findings.flatMap { finding in
      finding.events.map { event in
        [
          "file": event.place.file, "line": event.place.line,
          "column": event.place.column, "severity": "note", "rule": Self.rule,
          "message":
            "\(event.id) has no \(finding.kind.heading) card: \(Self.text(finding.why))",
        ]
      }
    }
  }

  static func text(_ silence: Silence) -> String {
    switch silence {
    case .askedElsewhere: "another event is asked for it"
    case .switchedOff: "it is switched off"
    case .hedged: "it is only claimed or planned"
    case .unknownDate: "the date isn't known"
    case .vagueDate: "the date is too vague"
    case .unnamed: "no name tells its holder, or its body, from all others"
    case .subjectAlone: "the chronicle names no other holder than its subject"
    case .heldByMany: "many may hold it at a time; `sole: yes` in the role's entry says otherwise"
    case .otherTerms:
      "its holder had the post at other times, and nothing tells them apart; a `circumstance` would"
    case .mayGoOn: "its holder may have had the post right before or after"
    case .rivals: "somebody else may have held the post then"
    case .clue: "its words would give the answer away"
    }
  }
}
