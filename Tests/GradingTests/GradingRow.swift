import Grading
import Testing

/// One line of a table of typed answers with the verdict a fair teacher gives.
struct GradingRow: CustomStringConvertible {
  let id: String
  let kind: Answer.Kind
  let asked: String
  let expected: String
  let aliases: [String]
  let typed: String
  let verdict: Verdict
  let why: String

  init(_ fields: [String]) throws {
    try #require(fields.count >= 7, "\(fields)")
    id = fields[0]
    kind = try #require(Answer.Kind(rawValue: fields[1]), "\(fields)")
    asked = fields[2]
    expected = fields[3]
    aliases = fields[4].split(separator: "|").map(String.init)
    typed = fields[5]
    verdict = try #require(Verdict(rawValue: fields[6]), "\(fields)")
    why = fields.dropFirst(7).joined(separator: " · ")
  }

  static func read(_ file: String) throws -> [GradingRow] {
    try DataFile.rows(file).filter { $0.first != "id" }.map(GradingRow.init)
  }

  var description: String {
    "\(id) \(kind.rawValue) \(asked) expected \(expected), typed “\(typed)”: \(verdict.rawValue) (\(why))"
  }
}
