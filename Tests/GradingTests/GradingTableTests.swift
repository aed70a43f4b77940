import Grading
import Testing

/// The bars for typed answers: what is right is accepted, what is wrong never is.
@Suite struct GradingTableTests {
  /// How the grader's verdicts compare with a table's.
  private struct Score {
    var right = 0
    var rightAccepted = 0
    var wrong = 0
    var wrongAccepted: [Answer.Kind: Int] = [:]
    var agreed = 0
    var all = 0
    var misses: [String] = []

    mutating func count(_ row: GradingRow, _ judgement: Judgement) {
      all += 1
      if judgement.verdict == row.verdict {
        agreed += 1
      } else {
        misses.append("\(row) — judged \(judgement.verdict): \(judgement.reason)")
      }
      switch row.verdict {
      case .correct:
        right += 1
        if judgement.verdict == .correct { rightAccepted += 1 }
      case .wrong:
        wrong += 1
        if judgement.verdict == .correct { wrongAccepted[row.kind, default: 0] += 1 }
      case .close: break
      }
    }

    var summary: String {
      "right accepted \(rightAccepted)/\(right), wrong accepted \(wrongAccepted.values.reduce(0, +))/\(wrong), agreed \(agreed)/\(all)"
    }
  }

  /// Everybody else whom the table expects, and who the chronicle of its origin has besides.
  private static func others(_ rows: [GradingRow], than row: GradingRow) -> [NamedEntity] {
    guard row.kind != .date, row.kind != .role else { return [] }
    var seen: Set<String> = [row.expected]
    var others = rows.filter { $0.kind == row.kind && seen.insert($0.expected).inserted }
      .map { NamedEntity(name: $0.expected, aliases: $0.aliases) }
    if row.kind == .person { others.append(NamedEntity(name: "Ivar Smilga", aliases: [])) }
    return others
  }

  private static func score(_ file: String, withOthers: Bool) throws -> Score {
    let rows = try GradingRow.read(file)
    var score = Score()
    var graders: [String: Grader] = [:]
    for row in rows {
      let answer = try #require(
        Answer(
          stating: row.kind, asked: row.asked, expected: row.expected, aliases: row.aliases),
        "\(row)")
      let key = "\(row.kind) \(row.expected)"
      let others = withOthers ? others(rows, than: row) : []
      let grader = graders[key] ?? Grader(others: others)
      graders[key] = grader
      score.count(row, grader.judge(row.typed, against: answer, question: row.asked))
    }
    return score
  }

  @Test func theGoldRows() throws {
    let score = try Self.score("grading_gold.tsv", withOthers: true)
    Self.report(score)
    #expect(score.all == 456)
    #expect(Double(score.rightAccepted) >= 0.97 * Double(score.right))
    #expect(score.wrongAccepted[.date, default: 0] == 0)
    #expect(score.wrongAccepted[.role, default: 0] == 0)
    #expect(score.wrongAccepted.values.reduce(0, +) * 100 <= score.wrong)
    #expect(Double(score.agreed) >= 0.95 * Double(score.all))
  }

  /// A script that names nobody else still gets no wrong answer accepted, only no "which one?".
  @Test func theGoldRowsByThemselves() throws {
    let score = try Self.score("grading_gold.tsv", withOthers: false)
    Self.report(score)
    #expect(Double(score.rightAccepted) >= 0.97 * Double(score.right))
    #expect(score.wrongAccepted.values.reduce(0, +) * 100 <= score.wrong)
    #expect(Double(score.agreed) >= 0.95 * Double(score.all))
  }

  /// Other people, places and times: what was not looked at while the rules were made.
  @Test func ourOwnRows() throws {
    let score = try Self.score("grading_own.tsv", withOthers: true)
    Self.report(score)
    #expect(score.all >= 150)
    #expect(Double(score.rightAccepted) >= 0.97 * Double(score.right))
    #expect(score.wrongAccepted.values.reduce(0, +) == 0)
    #expect(Double(score.agreed) >= 0.95 * Double(score.all))
  }

  /// Each of these was judged otherwise once.
  @Test func rowsOfSomebodyWhoTriedIt() throws {
    let score = try Self.score("grading_tried.tsv", withOthers: true)
    Self.report(score)
    #expect(score.all == 21)
    #expect(score.agreed == score.all)
  }

  /// Rows on which we disagree are printed: they are few, and each is worth a look.
  private static func report(_ score: Score) {
    print(score.summary)
    for miss in score.misses { print("  " + miss) }
  }
}
