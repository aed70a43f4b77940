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
