import Glibc

/// The gradient of one card's loss by the 21 weights of FSRS-6, exactly, in one pass forth and one back.
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

  /// Room for the notes of the longest card.
  static var notes: [Note] {
    [Note](repeating: Note(), count: FSRS6Optimiser.longestCard)
  }

  /// What depends on the weights alone.
  let model: RecurrenceConstants

  init(_ weights: [Double]) { model = RecurrenceConstants(weights) }

  /// Adds one card's share to `sums`; `steps` are its reviews from the first.
  ///
  /// - Parameter notes: room for as many as there are reviews.
  func add(
    _ steps: Span<TrainingSet.Step>, to sums: inout GradientSums,
    notes: inout MutableSpan<Note>
  ) {
    guard !steps.isEmpty else { return }
    forth(steps, &notes)
    back(steps, notes.span, &sums)
  }

  private func forth(_ steps: Span<TrainingSet.Step>, _ notes: inout MutableSpan<Note>) {
    let w = model.w.span
    var stability = min(max(w[steps[0].grade - 1], 0.001), 36500)
    var logStability = log(stability)
    var difficulty = min(max(model.firstDifficulty(steps[0].grade), 1), 10)
    for index in 1..<steps.count {
      let step = steps[index]
      var note = Note()
      note.stability = stability
      note.difficulty = difficulty
      note.logStability = logStability
      var next = stability
      if step.days == 0 {
        let logGrowth = model.sameDayLog(step.grade) - w[19] * logStability
        if step.grade > 1, logGrowth < 0 {
          note.path = .sameDayNoLess
        } else {
          note.path = .sameDay
          note.factor = exp(logGrowth)
          next = stability * note.factor
          logStability += logGrowth
        }
      } else {
        note.base = 1 + model.factor * step.days / stability
        note.logBase = log(note.base)
        let recall = exp(model.decay * note.logBase)
        note.recall = recall
        if step.weight > 0, recall > 1e-7, recall < 1 - 1e-7 {
          note.slope = step.grade > 1 ? -step.weight / recall : step.weight / (1 - recall)
        }
        if index == steps.count - 1 {
          // Nothing is predicted from the state that the last review leaves.
          note.path = .last
          notes[index] = note
          break
        }
        if step.grade > 1 {
          note.factor = exp(w[8] - w[9] * logStability) * (11 - difficulty)
          note.power = exp(w[10] * (1 - recall))
          note.growth = note.factor * (note.power - 1) * model.bonus(step.grade)
          next = stability * (1 + note.growth)
        } else {
          note.logDifficulty = log(difficulty)
          note.logBeyond = log(stability + 1)
          note.factor = w[11] * exp(w[14] * (1 - recall) - w[12] * note.logDifficulty)
          note.power = exp(w[13] * note.logBeyond)
          let raw = note.factor * (note.power - 1)
          let cap = stability * model.lapseCap
          note.path = cap < raw ? .lapseCapped : .lapse
          next = min(cap, raw)
        }
        logStability = log(next)
      }
      let nextDifficulty = model.difficulty(after: difficulty, step.grade)
      note.limitsStability = !(next > 0.001 && next < 36500)
      note.limitsDifficulty = !(nextDifficulty > 1 && nextDifficulty < 10)
      stability = min(max(next, 0.001), 36500)
      if note.limitsStability { logStability = log(stability) }
      difficulty = min(max(nextDifficulty, 1), 10)
      notes[index] = note
    }
  }

  private func back(
    _ steps: Span<TrainingSet.Step>, _ notes: Span<Note>, _ sums: inout GradientSums
  ) {
    let w = model.w.span
    // The loss by the state after the review at hand.
    var byStability = 0.0
    var byDifficulty = 0.0
    for index in stride(from: steps.count - 1, to: 0, by: -1) {
      let note = notes[index]
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
