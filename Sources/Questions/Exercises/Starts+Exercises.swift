import Records

extension Starts<Exercise> {
  /// Exercises that are there already.
  package init(_ exercises: [Exercise]) {
    self.init(
      count: exercises.count,
      event: { place in exercises[place].eventIDs.first ?? EventID("") },
      kind: { exercises[$0].kind.name }, make: { [exercises[$0]] })
  }
}
