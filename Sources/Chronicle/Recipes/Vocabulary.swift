/// The names of what can be asked, as `ask` and recipes use them.
///
/// A file's reader doesn't know them by itself: each kind of question states its own in `Questions`, and whoever reads
/// a file passes them all.
package struct Vocabulary: Sendable {
  /// A kind of question, as `--kind` takes it, and what its wordings may say.
  package struct Question: Sendable {
    package let name: String
    package let holes: Template.Holes

    package init(_ name: String, _ holes: Template.Holes) {
      self.name = name
      self.holes = holes
    }
  }

  /// What `ask` can give a wording for, beside `date@CLAIM`.
  package let facets: [String]
  package let questions: [Question]
  /// The kinds of exercises, as `--kind` takes them.
  package let exercises: [String]

  package init(facets: [String], questions: [Question], exercises: [String]) {
    self.facets = facets
    self.questions = questions
    self.exercises = exercises
  }

  package var questionKinds: [String] { questions.map(\.name) }

  /// What a wording of a kind may say; nil where there is no such kind.
  func holes(of kind: String) -> Template.Holes? { questions.first { $0.name == kind }?.holes }
}
