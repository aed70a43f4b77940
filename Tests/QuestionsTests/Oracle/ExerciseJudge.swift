import Chronicle
import EDTF
import Grading
import Questions

/// Re-answers an exercise from the days that its events may have had.
struct ExerciseJudge {
  let oracle: Oracle

  init(_ chronicle: Chronicle) { oracle = Oracle(chronicle) }

  func faults(in exercise: Exercise) -> [Fault] {
    let facts = exercise.events.compactMap(oracle.ledger.fact)
    guard facts.count == exercise.events.count, let first = facts.first else { return [.noQuery] }
    if facts.contains(where: \.isHedged) { return [.hedgedAsFact(stem: exercise.stems[0])] }
    let wrong = (exercise.choices ?? []).filter { !$0.isRight }
    if let choices = exercise.choices, choices.count < 3 || choices.count - wrong.count != 1 {
      return [.badOptions("\(choices.count) options")]
    }
    var faults = OptionForm.faults(in: exercise.choices, of: exercise.answer)
    faults += ExerciseStems(ledger: oracle.ledger).faults(in: exercise, facts)
    let isRight: Bool
    let rightOptions: [Choice]
    switch exercise.kind {
    case .order:
      isRight = isOrdered(exercise)
      rightOptions = []
    case .next, .previous:
      let isNext = exercise.kind == .next
      isRight = facts.count == 2 && certainly(first, facts[1], isNext ? (<) : (>))
      rightOptions = wrong.filter { option in
        happenings(option.text).contains { !certainly(facts[1], $0, isNext ? (<) : (>)) }
      }
    case .meanwhile where first.lasts:
      isRight = facts.count == 2 && LastingJudge(oracle).certainlyMeet(first, facts[1])
      rightOptions = wrong.filter { option in
        oracle.ledger.facts.contains { fact in
          guard let tenure = fact.tenure, fact.event.who == facts[1].event.who else { return false }
          return Words(option.text).saysTitle(oracle.ledger.title(tenure))
            && body(saidIn: option.text) == tenure.body
            && LastingJudge(oracle).mayMeet(first, fact)
        }
      }
    case .incumbent where first.lasts:
      // One held it from before until after, and nobody else on any day in between.
      let rivals = posts(like: facts[1]).filter { LastingJudge(oracle).mayMeet(first, $0) }
      isRight =
        facts.count == 2 && LastingJudge(oracle).certainlyCovers(facts[1], first)
        && rivals.isEmpty && facts[1].event.who == [exercise.answer.value]
      rightOptions = wrong.filter { option in
        !oracle.ledger.agents(called: option.text)
          .isDisjoint(with: (rivals + [facts[1]]).flatMap(\.event.who))
      }
    case .sameTime, .meanwhile, .beforeAfter, .slot:
      isRight = facts.count > 1 && relations(exercise, facts) == [exercise.answer.value]
      rightOptions = wrong.filter { isTrue($0, exercise, facts) }
    case .incumbent:
      // The holder, and nobody else, on every day that the moment may have had.
      isRight =
        facts.count == 2 && holders(of: facts[1], at: first) == [facts[1].event.who]
        && facts[1].event.who == [exercise.answer.value]
      rightOptions = wrong.filter { option in
        !oracle.ledger.agents(called: option.text)
          .isDisjoint(with: mayHold(facts[1], at: first).union(facts[1].event.who))
      }
    case .contrast where first.tenure != nil:
      let said = exercise.answer.text
      isRight = terms(said, of: first.event.who).contains { $0.event.id == first.event.id }
      rightOptions = wrong.filter { option in
        terms(option.text, of: first.event.who).contains { other in
          other.event.id == first.event.id
            || days(first).contains { day in
              other.stretches(marks: [day], limit: nil).contains {
                $0.first <= day && day <= $0.last
              }
            }
        }
      }
    case .contrast:
      let date = first.event.settledDate.flatMap { date in
        date.certainPrecision.flatMap(date.truncated)
      }
      guard let days = date?.possibleDays else { return [.tooFine] }
      isRight = happenings(exercise.answer.text).contains { $0.event.id == first.event.id }
      rightOptions = wrong.filter { option in
        happenings(option.text).contains {
          $0.stretches(marks: marks(days), limit: nil).contains { $0.meets(days) }
        }
      }
    case .age, .interval:
      let (earlier, later) =
        exercise.kind == .age ? (facts[facts.count - 1], first) : (first, facts[facts.count - 1])
      let years = Set(spans(earlier, later).map(String.init))
      isRight = years == Set([exercise.answer.value] + exercise.answer.aliases)
      rightOptions = wrong.filter {
        !years.isDisjoint(with: $0.text.split(separator: " ").map(String.init))
      }
      if exercise.kind == .age, !isInLifetime(first) {
        faults.append(.senseless(stem: exercise.stems[0], why: "an age after death"))
      }
    // Whoever adds a kind teaches the oracle to judge it.
    default:
      return [.badOptions("exercises of a kind that is not known here: \(exercise.kind.name)")]
    }
    let stem = exercise.stems[0]
    let said = exercise.kind == .interval || exercise.kind == .age ? " \(facts.map(days))" : ""
    if !isRight {
      faults.append(
        .wrongAnswer(said: "something else\(said) not \(exercise.answer.text), to: \(stem)"))
    }
    return faults + rightOptions.map { .rightDistractor(stem: stem, option: $0.text) }
  }

  /// Whether it certainly came before any day on which its people may have died.
  private func isInLifetime(_ fact: Fact) -> Bool {
    fact.event.kind == "death"
      || !fact.event.tags.contains("posthumous")
        && fact.event.who.allSatisfy { person in
          oracle.ledger.firstDeaths[person].map { death in days(fact).allSatisfy { $0 <= death } }
            ?? true
        }
  }

  /// Whether each event of the answer came before the next, and the letters name them so.
  private func isOrdered(_ exercise: Exercise) -> Bool {
    exercise.stems.allSatisfy { isOrdered(exercise, $0) }
  }

  private func isOrdered(_ exercise: Exercise, _ stem: String) -> Bool {
    let facts = exercise.answer.value.split(separator: " ").compactMap {
      oracle.ledger.fact(String($0))
    }
    let letters = exercise.answer.text.filter(\.isLetter).map { $0 }
    var shown = [stem]
    for letter in "abcd".prefix(facts.count) {
      guard let last = shown.popLast(), let cut = last.firstRange(of: "\(letter)) ") else { break }
      shown += [String(last[..<cut.lowerBound]), String(last[cut.upperBound...])]
    }
    guard facts.count == letters.count, facts.count > 1, shown.count == facts.count + 1 else {
      return false
    }
    let isNamed = zip(facts, letters).allSatisfy { fact, letter in
      guard let place = "abcd".firstIndex(of: letter) else { return false }
      let text = shown["abcd".distance(from: "abcd".startIndex, to: place) + 1]
      return fact.told.contains { Words(text).says($0) }
    }
    return isNamed && zip(facts, facts.dropFirst()).allSatisfy { certainly($0, $1, <) }
  }

  private func certainly(_ one: Fact, _ other: Fact, _ comes: (Int, Int) -> Bool) -> Bool {
    days(one).allSatisfy { day in days(other).allSatisfy { comes(day, $0) } }
  }

  private func days(_ fact: Fact) -> [Int] { fact.stretches(marks: [], limit: nil).map(\.first) }

  private func happenings(_ text: String) -> [Fact] {
    let options = EventOptions(oracle: oracle, said: Said())
    let found = oracle.ledger.facts.filter {
      $0.what != nil && !$0.isHedged && options.describes(Words(text), $0)
    }
    return found
  }

  /// Every answer that some choice of days gives.
  private func relations(_ exercise: Exercise, _ facts: [Fact]) -> Set<String> {
    switch exercise.kind {
    case .slot:
      Set(
        days(facts[0]).flatMap { day in
          days(facts[1]).flatMap { first in
            days(facts[2]).map { day < first ? "0" : day > $0 ? "2" : day > first ? "1" : "at one" }
          }
        })
    case .beforeAfter: relations(of: facts[0], to: facts[1])
    case .sameTime:
      relations(of: facts[0], to: facts[1]) == ["during"] ? [facts[0].event.id] : []
    default: relations(of: facts[0], to: facts[1]) == ["during"] ? [facts[1].event.id] : []
    }
  }

  private func relations(of moment: Fact, to term: Fact) -> Set<String> {
    Set(
      days(moment).flatMap { day in
        oracle.stretches(term, of: nil, marks: [day]).map {
          day < $0.first
            ? "before"
            : day > $0.last ? "after" : day == $0.first || day == $0.last ? "on the day" : "during"
        }
      })
  }

  /// Whether a wrong option of a relation may be true.
  private func isTrue(_ option: Choice, _ exercise: Exercise, _ facts: [Fact]) -> Bool {
    switch exercise.kind {
    case .sameTime:
      happenings(option.text).contains {
        !relations(of: $0, to: facts[1]).isDisjoint(with: ["during", "on the day"])
      }
    case .meanwhile:
      oracle.ledger.facts.contains { fact in
        guard let tenure = fact.tenure, fact.event.who == facts[1].event.who else { return false }
        return Words(option.text).saysTitle(oracle.ledger.title(tenure))
          && body(saidIn: option.text) == tenure.body
          && !relations(of: facts[0], to: fact).isDisjoint(with: ["during", "on the day"])
      }
    default: false
    }
  }

  /// Who held the post of `term`, for every choice of days; an empty list where nobody may have.
  private func holders(of term: Fact, at moment: Fact) -> Set<[String]> {
    relations(of: moment, to: term) == ["during"]
      ? Set([term.event.who] + rivals(of: term, at: moment).map(\.event.who)) : [[]]
  }

  private func mayHold(_ term: Fact, at moment: Fact) -> Set<String> {
    Set(rivals(of: term, at: moment).flatMap(\.event.who))
  }

  /// Other terms of the same post that a day of the moment may fall into.
  private func rivals(of term: Fact, at moment: Fact) -> [Fact] {
    posts(like: term).filter {
      !relations(of: moment, to: $0).isDisjoint(with: ["during", "on the day"])
    }
  }

  /// Other terms of the same post.
  private func posts(like term: Fact) -> [Fact] {
    oracle.ledger.facts.filter { fact in
      guard let tenure = fact.tenure, let asked = term.tenure, fact.event.id != term.event.id
      else { return false }
      return tenure.body == asked.body
        && oracle.ledger.title(tenure) == oracle.ledger.title(asked)
    }
  }

  /// The body that a text names: the longest name, so that "the City Council" isn't "the Council".
  private func body(saidIn text: String) -> String? {
    Array(oracle.ledger.chronicle.organisations).filter { Words(text).says($0.name) }
      .max { $0.name.count < $1.name.count }?.id
  }

  /// The terms of these holders that a text may mean; "for the second time" only if it may be that.
  private func terms(_ text: String, of who: [String]) -> [Fact] {
    let words = Words(text)
    return oracle.ledger.facts.filter { fact in
      guard let tenure = fact.tenure, !fact.isHedged, !Set(fact.event.who).isDisjoint(with: who),
        oracle.ledger.mayMean(String(text.prefix { $0 != "," }), tenure)
          || words.saysTitle(oracle.ledger.title(tenure)), body(saidIn: text) == tenure.body
      else { return false }
      if let circumstance = fact.event.circumstance, words.says(circumstance) { return true }
      guard let place = Said.ordinals.firstIndex(where: words.list.contains), words.says("time")
      else {
        return true
      }
      var said = Said()
      said.role = oracle.ledger.title(tenure)
      said.bodies = [tenure.body]
      return fact.event.who.contains { oracle.ranks(fact, of: $0, said).contains(place + 1) }
    }
  }

  private func marks(_ ranges: [DayRange]) -> [Int] {
    ranges.flatMap { [$0.lower, $0.upper].compactMap(\.self) }
  }

  /// Whole years between the days of two facts, for every choice, counted birthday by birthday.
  private func spans(_ earlier: Fact, _ later: Fact) -> Set<Int> {
    Set(
      days(earlier).flatMap { first in
        days(later).map { last in
          let start = CalendarSystem.gregorian.civilDate(dayNumber: first)
          var years = -1
          while years < 500,
            CalendarSystem.gregorian.dayNumber(
              year: start.year + years + 1, month: start.month, day: start.day) <= last
          {
            years += 1
          }
          return years
        }
      })
  }
}
