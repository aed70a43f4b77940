import Diagnostics
import EDTF

enum LastingMoment: ChronicleRule {
  static let name = "lasting-moment"
  static let summary = "What happens on one day, such as a birth or an election, doesn't last."
  static let severity = Diagnostic.Severity.warning

  private static let beginnings = [
    ["was", "born"], ["died"], ["was", "killed"], ["was", "elected"], ["was", "appointed"],
    ["was", "crowned"], ["married"], ["was", "assassinated"], ["was", "executed"],
  ]

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for event in chronicle.events {
      guard case .happening(let what) = event.content, let date = event.date, date.isInterval,
        case let words = what.plainWords.map({ $0.lowercased() }),
        event.kind == "birth" || event.kind == "death"
          || beginnings.contains(where: words.starts(with:))
      else { continue }
      diagnostics.add(Self.self, .lasts(what, date.description), at: event.place(of: "date"))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func lasts(_ what: String, _ date: String) -> Self {
    Self(
      "\(quoted(what)) doesn't last from one date to another: \(quoted(date))",
      remedy: "for some day between them write a one-of: `\"[FIRST..LAST]\"`")
  }
}
