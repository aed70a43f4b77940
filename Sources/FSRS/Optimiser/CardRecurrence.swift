import Glibc

/// The gradient of cards' losses by the 21 weights of FSRS-6, exactly, in one pass forth and one back.
///
/// Forth, the states are computed as ``FSRS6`` computes them, and what the way back needs is noted.
/// Back, the derivative by each state is carried from the last review to the first: reverse
/// accumulation written out by hand, as in fsrs-rs (`analytic.rs`). Where a limit holds a value, its
/// derivative is zero; where two branches meet, that of the branch taken counts.
struct CardRecurrence: Sendable {
  /// What is noted of one review on the way forth.
  struct Note: Sendable {
    var stability = 0.0
    var logStability = 0.0
    var difficulty = 0.0
    /// Recall just before, and the base of its power: 1 on the same day.
    var recall = 1.0
    var base = 1.0
    var logBase = 0.0
    /// The loss by the recall.
    var slope = 0.0
    /// Of the branch taken: what the stability was multiplied by, less 1; and its factors.
    var growth = 0.0
    var factor = 0.0
    var power = 0.0
    /// Of a lapse: the logarithms of the difficulty, and of the stability and one.
    var logDifficulty = 0.0
    var logBeyond = 0.0
    var path = Path.pass
    var limitsStability = false
    var limitsDifficulty = false
  }

  enum Path: Sendable {
    case sameDay, sameDayNoLess, pass, lapse, lapseCapped, last
  }

  /// Room for the notes of the two longest cards.
  static var notes: [Note] {
    [Note](repeating: Note(), count: 2 * FSRS6Optimiser.longestCard)
  }

  /// What depends on the weights alone.
  let model: RecurrenceConstants

  init(_ weights: [Double]) { model = RecurrenceConstants(weights) }

  /// Where a card's way forth has come to.
  struct Walk {
    var stability: Double
    var logStability: Double
    var difficulty: Double
  }

  /// Adds the shares of two cards to `sums`; `first` and `second` are their reviews from the first.
  ///
  /// The states of a card follow one from another, so a processor waits for each; with two cards in
  /// turns it has something to do meanwhile. `second` may be empty.
  ///
  /// - Parameter notes: room for twice ``FSRS6Optimiser/longestCard``.
  func add(
    _ first: Span<TrainingSet.Step>, _ second: Span<TrainingSet.Step>, to sums: inout GradientSums,
    notes: inout MutableSpan<Note>
  ) {
    let middle = FSRS6Optimiser.longestCard
    guard !first.isEmpty else { return }
    var walk = begin(first[0])
    var other = second.isEmpty ? walk : begin(second[0])
    let both = max(1, min(first.count, second.count))
    for index in 1..<both {
      forth(&walk, first[index], index, of: first.count, &notes, index)
      forth(&other, second[index], index, of: second.count, &notes, middle + index)
    }
    for index in both..<max(both, first.count) {
      forth(&walk, first[index], index, of: first.count, &notes, index)
    }
    for index in both..<max(both, second.count) {
      forth(&other, second[index], index, of: second.count, &notes, middle + index)
    }
    back(first, notes.span, 0, &sums)
    if !second.isEmpty { back(second, notes.span, middle, &sums) }
  }

  private func begin(_ step: TrainingSet.Step) -> Walk {
    let stability = min(max(model.w[step.grade - 1], 0.001), 36500)
    return Walk(
      stability: stability, logStability: log(stability),
      difficulty: min(max(model.firstDifficulty(step.grade), 1), 10))
  }

  /// One review: its note, and the state after it.
  @inline(__always)
  private func forth(
    _ walk: inout Walk, _ step: TrainingSet.Step, _ index: Int, of count: Int,
    _ notes: inout MutableSpan<Note>, _ place: Int
  ) {
    let w = model.w.span
    let stability = walk.stability
    let difficulty = walk.difficulty
    let logStability = walk.logStability
    notes[place].stability = stability
    notes[place].difficulty = difficulty
    notes[place].logStability = logStability
    var next = stability
    if step.days == 0 {
      let logGrowth = model.sameDayLog(step.grade) - w[19] * logStability
      if step.grade > 1, logGrowth < 0 {
        notes[place].path = .sameDayNoLess
      } else {
        notes[place].path = .sameDay
        let growth = exp(logGrowth)
        notes[place].factor = growth
        next = stability * growth
        walk.logStability = logStability + logGrowth
      }
    } else {
      let base = 1 + model.factor * step.days / stability
      let logBase = log(base)
      let recall = exp(model.decay * logBase)
      notes[place].base = base
      notes[place].logBase = logBase
      notes[place].recall = recall
      notes[place].slope =
        recall > 1e-7 && recall < 1 - 1e-7
        ? (step.grade > 1 ? -step.weight / recall : step.weight / (1 - recall)) : 0
      if index == count - 1 {
        // Nothing is predicted from the state that the last review leaves.
        notes[place].path = .last
        return
      }
      if step.grade > 1 {
        let factor = exp(w[8] - w[9] * logStability) * (11 - difficulty)
        let power = exp(w[10] * (1 - recall))
        let growth = factor * (power - 1) * model.bonus(step.grade)
        notes[place].path = .pass
        notes[place].factor = factor
        notes[place].power = power
        notes[place].growth = growth
        next = stability * (1 + growth)
      } else {
        let logDifficulty = log(difficulty)
        let logBeyond = log(stability + 1)
        let factor = w[11] * exp(w[14] * (1 - recall) - w[12] * logDifficulty)
        let power = exp(w[13] * logBeyond)
        notes[place].logDifficulty = logDifficulty
        notes[place].logBeyond = logBeyond
        notes[place].factor = factor
        notes[place].power = power
        let raw = factor * (power - 1)
        let cap = stability * model.lapseCap
        notes[place].path = cap < raw ? .lapseCapped : .lapse
        next = min(cap, raw)
      }
      // The last review needs no logarithm.
      if index < count - 2 { walk.logStability = log(next) }
    }
    let nextDifficulty = model.difficulty(after: difficulty, step.grade)
    let limitsStability = !(next > 0.001 && next < 36500)
    notes[place].limitsStability = limitsStability
    notes[place].limitsDifficulty = !(nextDifficulty > 1 && nextDifficulty < 10)
    walk.stability = min(max(next, 0.001), 36500)
    if limitsStability { walk.logStability = log(walk.stability) }
    walk.difficulty = min(max(nextDifficulty, 1), 10)
  }
}

extension CardRecurrence {
  /// The way back: from the last review to the first, each branch's derivative.
  func back(
    _ steps: Span<TrainingSet.Step>, _ notes: Span<Note>, _ place: Int, _ sums: inout GradientSums
  ) {
    let w = model.w.span
    // The loss by the state after the review at hand.
    var byStability = 0.0
    var byDifficulty = 0.0
    for index in stride(from: steps.count - 1, to: 0, by: -1) {
      let note = notes[place + index]
      let step = steps[index]
      let grade = Double(step.grade)
      let upper = note.limitsStability ? 0 : byStability
      var lower = 0.0
      var difficulty = 0.0
      var recall = note.slope
      switch note.path {
      case .last: break
      case .sameDayNoLess: lower = upper
      case .sameDay:
        let share = upper * note.stability * note.factor
        sums.w17 += share * (grade - 3 + w[18])
        sums.w18 += share * w[17]
        sums.w19 -= share * note.logStability
        lower = upper * note.factor * (1 - w[19])
      case .pass:
        let byGrowth = upper * note.stability
        let share = byGrowth * note.growth
        sums.w8 += share
        sums.w9 -= share * note.logStability
        let steep = byGrowth * note.factor * note.power * model.bonus(step.grade)
        sums.w10 += steep * (1 - note.recall)
        recall -= steep * w[10]
        if step.grade == 2 { sums.w15 += byGrowth * note.factor * (note.power - 1) }
        if step.grade == 4 { sums.w16 += byGrowth * note.factor * (note.power - 1) }
        lower = upper * (1 + note.growth * (1 - w[9]))
        difficulty = -share / (11 - note.difficulty)
      case .lapse:
        let share = upper * note.factor * (note.power - 1)
        let steep = upper * note.factor * note.power
        sums.w11 += share / w[11]
        sums.w12 -= share * note.logDifficulty
        sums.w13 += steep * note.logBeyond
        sums.w14 += share * (1 - note.recall)
        recall -= share * w[14]
        lower = steep * w[13] / (note.stability + 1)
        difficulty = -share * w[12] / note.difficulty
      case .lapseCapped:
        let share = upper * note.stability * model.lapseCap
        sums.w17 -= share * w[18]
        sums.w18 -= share * w[17]
        lower = upper * model.lapseCap
      }
      if !note.limitsDifficulty, byDifficulty != 0 {
        let change = model.change(step.grade)
        let damped = note.difficulty + (10 - note.difficulty) * change
        sums.w7 += byDifficulty * (model.revertsTo - damped)
        sums.reversion += byDifficulty
        let inner = byDifficulty * (1 - w[7])
        sums.w6 -= inner * (10 - note.difficulty) * (grade - 3) / 9
        difficulty += inner * (1 - change)
      }
      if step.days > 0 {
        let share = recall * note.recall
        let part = share * (note.base - 1) / note.base
        sums.curve += share * note.logBase
        sums.curveBase += part
        lower -= part * model.decay / note.stability
      }
      byStability = lower
      byDifficulty = difficulty
    }
    sums.addFirst(steps[0].grade, byStability, byDifficulty, model)
  }
}
