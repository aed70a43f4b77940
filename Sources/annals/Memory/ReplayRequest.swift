import FSRS
import Progress

/// One line that `replay` reads: a history, and the model to take it through.
struct ReplayRequest {
  /// Why a line can't be answered, in a clause that says what to do.
  struct Problem: Error {
    var text: String
  }

  enum Model {
    case fsrs6(FSRS6)
    case fsrs7(FSRS7)
  }

  let model: Model
  let desiredRetention: Double
  /// Grades, and the days since the review before.
  let reviews: [(grade: Grade, days: Double)]

  init(_ line: [UInt8]) throws(Problem) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(line)
    } catch {
      throw Problem(
        text: "the line is not JSON: \(error.reason.rawValue) (byte \(error.offset + 1))")
    }
    guard value.members != nil else { throw Problem(text: "the line is not a JSON object") }
    model = try Self.model(value)
    switch value["desiredRetention"] {
    case nil: desiredRetention = 0.9
    case let given?:
      guard let retention = given.double, retention > 0, retention < 1 else {
        throw Problem(text: "desiredRetention must be a number between 0 and 1, such as 0.9")
      }
      desiredRetention = retention
    }
    guard let rows = value["reviews"]?.elements else {
      throw Problem(text: "reviews is missing; it is a list of {\"rating\", \"elapsedDays\"}")
    }
    var reviews: [(grade: Grade, days: Double)] = []
    for (index, row) in rows.enumerated() {
      reviews.append(try Self.review(row, number: index + 1))
    }
    self.reviews = reviews
  }

  private static func review(
    _ value: JSONValue, number: Int
  ) throws(Problem) -> (grade: Grade, days: Double) {
    guard let rating = value["rating"]?.double, let whole = Int(exactly: rating),
      let grade = Grade(rawValue: whole)
    else {
      throw Problem(text: "review \(number): rating must be 1, 2, 3 or 4")
    }
    // What a first review's number of days would be counted from, nobody knows.
    guard number > 1 else { return (grade, 0) }
    guard let days = value["elapsedDays"]?.double, days.isFinite, days >= 0 else {
      throw Problem(text: "review \(number): elapsedDays must be a number of days, 0 or more")
    }
    return (grade, days)
  }

  private static func model(_ value: JSONValue) throws(Problem) -> Model {
    var parameters: [Double]?
    if let given = value["parameters"], given != .null {
      guard let elements = given.elements else {
        throw Problem(text: "parameters must be a list of numbers")
      }
      let numbers = elements.compactMap(\.double)
      guard numbers.count == elements.count else {
        throw Problem(text: "parameters must be a list of numbers")
      }
      parameters = numbers
    }
    switch value["model"]?.text {
    case "fsrs6":
      guard let parameters else { return .fsrs6(FSRS6()) }
      // Older sets have fewer weights, and their own bounds.
      if let weights = parameters.count < FSRS6Weights.count
        ? FSRS6Weights(migrating: parameters) : FSRS6Weights(parameters)
      {
        return .fsrs6(FSRS6(weights: weights))
      }
      throw problem(
        parameters, FSRS6Weights.bounds, count: "21 (or 19 or 17, which are converted)")
    case "fsrs7":
      guard let parameters else { return .fsrs7(FSRS7()) }
      if let weights = FSRS7Weights(parameters) { return .fsrs7(FSRS7(weights: weights)) }
      throw problem(parameters, FSRS7Weights.bounds, count: "34")
    default: throw Problem(text: "model must be \"fsrs6\" or \"fsrs7\"")
    }
  }

  private static func problem(
    _ parameters: [Double], _ bounds: [ClosedRange<Double>], count: String
  ) -> Problem {
    guard parameters.count == bounds.count else {
      return Problem(text: "parameters must be \(count) numbers, not \(parameters.count)")
    }
    for (index, range) in bounds.enumerated() where !range.contains(parameters[index]) {
      return Problem(
        text: "parameters: w\(index) is \(parameters[index]), but must lie within "
          + "\(range.lowerBound) to \(range.upperBound)")
    }
    for pair in FSRS7Weights.ordered where parameters[pair.lower] > parameters[pair.upper] {
      return Problem(
        text: "parameters: w\(pair.upper) must not be less than w\(pair.lower)")
    }
    return Problem(text: "parameters can't be used")
  }
}

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
    [
      "retrievability": retrievability, "stability": stability, "difficulty": difficulty,
      "interval": interval,
    ]
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
