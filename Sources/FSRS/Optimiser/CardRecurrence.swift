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
}
