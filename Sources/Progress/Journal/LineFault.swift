/// Why a journal line is not used.
enum LineFault: Error, Equatable {
  case notJSON(JSONError.Reason)
  case wrongChecksum
  case damagedSeal
  case missing(String)
  case wrong(String)
  case twice(String)

  /// One clause for people; holds nothing that came from the file.
  var message: String {
    switch self {
    case .notJSON(let reason): "the line is not JSON: \(reason.rawValue)"
    case .wrongChecksum: "the line was changed: its checksum is wrong"
    case .damagedSeal: "the line's checksum is damaged"
    case .missing(let key): "the line has no `\(key)`"
    case .wrong(let key): "the line's `\(key)` is not what it must be"
    case .twice(let key): "the line has `\(key)` twice"
    }
  }

  var rule: JournalProblem.Rule {
    switch self {
    case .wrongChecksum, .damagedSeal: .wrongChecksum
    default: .badLine
    }
  }
}
