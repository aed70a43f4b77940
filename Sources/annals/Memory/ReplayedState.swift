import FSRS
import Progress

/// A memory after one review of a replayed history.
struct ReplayedState {
  /// The probability of recall just before; nil at the first review.
  let retrievability: Double?
  /// In days; of FSRS-7, that of the slow trace.
  let stability: Double
  let difficulty: Double
  /// The days until recall has fallen to the desired retention, as the model gives them.
  let interval: Double

  /// The states after each review.
  static func all(_ request: ReplayRequest) -> [ReplayedState] {
    switch request.model {
    case .fsrs6(let model):
      // FSRS-6 counts whole days; its curve as such is smooth.
      replay(request, model, days: FSRS6.wholeDays) { ($0.stability, $0.difficulty) }
    case .fsrs7(let model):
      replay(request, model, days: { $0 }, { ($0.slowStability, $0.difficulty) })
    }
  }

  var value: JSONValue {
    .object([
      .init("retrievability", retrievability.map(JSONValue.double) ?? .null),
      .init("stability", .double(stability)), .init("difficulty", .double(difficulty)),
      .init("interval", .double(interval)),
    ])
  }

  private static func replay<Model: MemoryModel>(
    _ request: ReplayRequest, _ model: Model, days: (Double) -> Double,
    _ shown: (Model.State) -> (stability: Double, difficulty: Double)
  ) -> [ReplayedState] {
    var state: Model.State?
    return request.reviews.map { review in
      let elapsed = days(review.days)
      let before = state.map { model.retrievability($0, elapsedDays: elapsed) }
      let next =
        state.map { model.nextState($0, review.grade, elapsedDays: elapsed) }
        ?? model.firstState(review.grade)
      state = next
      return ReplayedState(
        retrievability: before, stability: shown(next).stability,
        difficulty: shown(next).difficulty,
        interval: model.interval(next, desiredRetention: request.desiredRetention))
    }
  }
}
