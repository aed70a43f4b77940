/// A role held at an organisation.
package struct Tenure: Hashable, Sendable {
  /// A key of the chronicle's `roles`, or the role's plain name.
  package var role: String
  /// An organisation's id.
  package var body: String
  /// This term's title (`as: full member`), where it differs from the role's name.
  package var title: String?

  package init(role: String, body: String, title: String? = nil) {
    self.role = role
    self.body = body
    self.title = title
  }
}
