import EDTF
import English

/// Answers in the author's own words: right where the same is said, whatever the wording.
///
/// Overlooked are case, accents, punctuation, hyphens, articles, the spelling of numbers and of British or
/// American words, the order of a list, and a slip in a long word. Never overlooked: another number,
/// a negation, another name. What leaves something out is close, what says something else is wrong.
enum PhraseGrading {
  static func judge(_ typed: String, _ expected: Expectation) -> Judgement {
    let forms = expected.answer.allNames.map {
      PhraseForms($0, isOrdered: asksForOrder(expected.question))
    }
    guard !PhraseWords.words(typed).isEmpty else { return Judgement(.wrong) }
    var best: (comparison: PhraseComparison, judgement: Judgement)?
    for form in forms {
      for comparison in comparisons(typed, form, expected) {
        let judgement = judgement(comparison, typed, expected)
        let rank = (judgement.verdict.rank, judgement.hasSlip ? 1 : 0)
        if let best {
          let other = (best.judgement.verdict.rank, best.judgement.hasSlip ? 1 : 0)
          if rank > other || rank == other && comparison.demerit >= best.comparison.demerit {
            continue
          }
        }
        best = (comparison, judgement)
      }
    }
    guard let judgement = best?.judgement else { return Judgement(.wrong) }
    if judgement.verdict != .correct, isSameDate(typed, expected) { return Judgement(.correct) }
    if let wrong = wrongOption(typed, judgement, expected) { return wrong }
    return judgement
  }

  /// The answer's form that what was typed comes nearest to.
  static func nearest(_ typed: String, _ expected: Expectation) -> PhraseComparison? {
    expected.answer.allNames.flatMap {
      comparisons(typed, PhraseForms($0, isOrdered: false), expected)
    }.min { $0.demerit < $1.demerit }
  }

  private static func comparisons(
    _ typed: String, _ form: PhraseForms, _ expected: Expectation
  ) -> [PhraseComparison] {
    let all = Array(
      PhraseWords.words(typed, keepsA: form.keepsA).prefix(PhraseComparison.most))
    let words = PhraseForms.withoutOpening(withoutQuestion(all, expected.question))
    var found = form.sequences.map {
      PhraseComparison(words, with: Array($0.prefix(PhraseComparison.most)))
    }
    if !form.items.isEmpty { found.append(PhraseComparison(words, withItems: form.items)) }
    return found
  }

  /// "A suffete is a magistrate": without the question's own words before `is`.
  private static func withoutQuestion(_ words: [PhraseWord], _ question: String) -> [PhraseWord] {
    guard let place = words.firstIndex(where: { PhraseWords.isCopula($0.key) }), place > 0,
      place + 1 < words.count
    else { return words }
    let asked = Set(PhraseWords.words(question).map(\.key))
    return words[..<place].allSatisfy { asked.contains($0.key) }
      ? Array(words[(place + 1)...]) : words
  }

  private static func judgement(
    _ found: PhraseComparison, _ typed: String, _ expected: Expectation
  ) -> Judgement {
    let missing = found.missing.filter { !PhraseWords.isFiller($0.key) }
    let extra = found.extra.filter { !PhraseWords.isFiller($0.key) }
    if missing.isEmpty, extra.isEmpty {
      return found.matched.isEmpty
        ? Judgement(.wrong) : Judgement(.correct, hasSlip: found.slips > 0)
    }
    let content = found.matched.filter { !PhraseWords.isFiller($0.key) }
    // What only repeats the question's words says nothing.
    let asked = PhraseWords.words(expected.question)
    let isAnything = !content.allSatisfy { word in asked.contains { $0.key == word.key } }
    let isHalf =
      isAnything && content.count * (extra.isEmpty ? 2 : 1) >= missing.count
    let isReversed = (missing + extra).contains { PhraseWords.isNegation($0.key) || $0.key == "or" }
    if isReversed || !isHalf { return Judgement(.wrong, isHalf ? told(missing, extra) : "") }
    if extra.isEmpty {
      return isSaid(missing, beside: content, in: expected.question)
        ? Judgement(.correct, hasSlip: found.slips > 0)
        : Judgement(.close, told(missing, []), asking: "What is missing?")
    }
    let isTooMuch = extra.count > max(2, content.count)
    return Judgement(
      missing.isEmpty && !isTooMuch ? .close : .wrong, told(missing, extra))
  }

  /// Whether what is missing stands in the question, which leaves it understood.
  private static func isSaid(
    _ missing: [PhraseWord], beside given: [PhraseWord], in question: String
  ) -> Bool {
    let asked = PhraseWords.words(question)
    guard !asked.contains(where: { $0.key == "or" }), !missing.contains(where: \.hasDigit) else {
      return false
    }
    func isAsked(_ word: PhraseWord) -> Bool { asked.contains { word.slips(in: $0) != nil } }
    return missing.allSatisfy(isAsked) && !given.allSatisfy(isAsked)
  }

  /// What stands between the answer and the right one.
  private static func told(_ missing: [PhraseWord], _ extra: [PhraseWord]) -> String {
    func list(_ words: [PhraseWord]) -> String { words.map(\.text).joined(separator: " ") }
    // What is missing is told with the right answer; here only that something is.
    let parts = [
      extra.isEmpty ? nil : "Too much: \(list(extra)).",
      missing.isEmpty ? nil : missing.count == 1 ? "One word is missing." : "Something is missing.",
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// A wrong option is wrong, and so is what is as near to it as to the answer.
  private static func wrongOption(
    _ typed: String, _ judgement: Judgement, _ expected: Expectation
  ) -> Judgement? {
    let words = PhraseForms.withoutOpening(PhraseWords.words(typed))
    for option in expected.wrong {
      let other = PhraseComparison(
        words, with: PhraseForms.withoutOpening(PhraseWords.words(option)))
      let isExact = other.isWhole && other.slips == 0
      if isExact && (judgement.verdict != .correct || judgement.hasSlip)
        || other.isWhole && judgement.hasSlip
      {
        return Judgement(.wrong, "That is another answer: \(option).")
      }
      // Both said at once is no answer.
      if judgement.verdict == .close, other.missing.isEmpty, !other.extra.isEmpty {
        return Judgement(.wrong, judgement.reason)
      }
    }
    return nil
  }

  private static func asksForOrder(_ question: String) -> Bool {
    let words = Set(Folding.words(question))
    return !words.isDisjoint(with: ["order", "sequence", "chronologically", "succession"])
      || words.contains("first") && words.contains("then")
  }

  /// A date in words is a date: `14 February 1918` may be typed in any spelling.
  private static func isSameDate(_ typed: String, _ expected: Expectation) -> Bool {
    expected.answer.allNames.contains { name in
      guard let right = DateReader.readings(of: name, years: nil).first,
        right.precision == .day || right.precision == .month, !right.isInterval
      else { return false }
      let readings = DateReader.readings(of: typed, years: nil)
      return readings.first.map { $0.edtf == right.edtf && $0.calendar == right.calendar } ?? false
    }
  }
}
