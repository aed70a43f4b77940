import Chronicle

import Questions

/// Guesses the answers of a deck by weights learnt on all the other decks, and counts its hits.
struct Guesser {
  /// Hits among questions with four options.
  struct Score {
    var hits = 0
    var questions = 0
    var rate: Double { questions == 0 ? 0 : Double(hits) / Double(questions) }

    /// Half the width of the 95 % interval of its rate.
    var margin: Double {
      questions == 0 ? 1 : 1.96 * (rate * (1 - rate) / Double(questions)).squareRoot()
    }

    mutating func count(_ isHit: Bool) {
      questions += 1
      if isHit { hits += 1 }
    }
  }

  private struct Seen {
    let group: String
    let question: GuessedQuestion
    let rows: [[String: Double]]
  }

  private(set) var byDeck: [String: Score] = [:]
  private(set) var byKind: [String: Score] = [:]
  private(set) var all = Score()
  /// All cards by deck.
  private(set) var cards: [String: Int] = [:]
  /// Cards that have options, and those of them that have four, by deck and kind.
  private(set) var optioned: [String: Int] = [:]
  private(set) var fours: [String: Int] = [:]
  /// What told most, by group of kinds.
  private(set) var clues: [String: String] = [:]
  /// Questions that were hit, with how sure the guesser was, the surest first.
  private(set) var hits: [(deck: String, stem: String, right: String, lead: Double)] = []

  /// - Parameters:
  ///   - decks: the chronicles of each deck.
  ///   - shuffle: a seed by which another option is called right; nil leaves the true ones.
  init(_ decks: [String: [Chronicle]], shuffle: UInt64? = nil) {
    var dice = shuffle.map(Dice.init(seed:))
    var seen: [String: [Seen]] = [:]
    for (deck, chronicles) in decks.sorted(by: { $0.key < $1.key }) {
      for chronicle in chronicles {
        let sight = DeckSight(chronicle)
        cards[deck, default: 0] += sight.stems.count
        for question in sight.questions {
          optioned[deck, default: 0] += 1
          optioned[question.kind.name, default: 0] += 1
          guard question.options.count == 4 else { continue }
          fours[deck, default: 0] += 1
          fours[question.kind.name, default: 0] += 1
          let labelled = dice?.number(0...3)
          seen[deck, default: []].append(
            Seen(
              group: Features.group(question.kind),
              question: labelled.map(question.labelled) ?? question,
              rows: Features(question, in: sight).rows))
        }
      }
    }
    for (deck, questions) in seen.sorted(by: { $0.key < $1.key }) {
      // What holds of lives need not hold of made-up ones.
      let others = seen.filter { $0.key != deck && Self.isMadeUp($0.key) == Self.isMadeUp(deck) }
        .sorted { $0.key < $1.key }.flatMap(\.value)
      guess(deck, questions, from: others)
    }
    for (group, questions) in Dictionary(grouping: seen.values.joined(), by: \.group) {
      let model = ChoiceModel(questions.map { ($0.rows, $0.question.right) })
      clues[group] = model.strongest.prefix(8).map {
        "\($0.name) \(($0.weight * 10).rounded() / 10)"
      }.joined(separator: ", ")
    }
    hits.sort { $0.lead > $1.lead }
  }

  private static func isMadeUp(_ deck: String) -> Bool { deck.hasPrefix("random") }

  private mutating func guess(_ deck: String, _ questions: [Seen], from others: [Seen]) {
    let known = Dictionary(grouping: others, by: \.group)
    let models = Dictionary(grouping: questions, by: \.group).map { group, own in
      (own, ChoiceModel((known[group] ?? []).map { ($0.rows, $0.question.right) }))
    }
    for (own, model) in models {
      for one in own {
        let scores = model.scores(one.rows)
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        let isHit = best == one.question.right
        byDeck[deck, default: Score()].count(isHit)
        byKind[one.question.kind.name, default: Score()].count(isHit)
        if !Self.isMadeUp(deck) {
          byKind["\(one.question.kind.name) of lives", default: Score()].count(isHit)
        }
        all.count(isHit)
        let rest = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        if isHit {
          hits.append(
            (deck, one.question.stem.text, one.question.options[best].text, scores[best] - rest))
        }
      }
    }
  }

  /// The hits by deck and by kind, in percent, and how many cards keep four options.
  var table: String {
    func line(_ name: String, _ score: Score) -> String {
      let rate = "\((score.rate * 1000).rounded() / 10) % ± \((score.margin * 1000).rounded() / 10)"
      let kept = optioned[name].map { ", \(fours[name] ?? 0) of \($0) keep four" } ?? ""
      return "  \(name): \(rate) of \(score.questions)\(kept)"
    }
    let decks = byDeck.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }
    let kinds = byKind.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }
    let told = clues.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    return (["all", line("all", all), "by deck"] + decks + ["by kind"] + kinds + ["clues"] + told)
      .joined(separator: "\n")
  }
}
