/// Whether one has a role in, on or at a body: `in the army`, `on the committee`, `at the congress`.
enum BodyPrepositions {
  /// - Parameters:
  ///   - body: its name.
  ///   - role: the role that is held there.
  ///   - joined: what the chronicle joins the role to a body with, if it says so.
  static func locative(_ body: String, role: String, joined: String?) -> String {
    if joined == "on" || joined == "at" { return joined ?? "in" }
    let head = head(of: body)
    if on.contains(head) { return "on" }
    if at.contains(head)
      || role.split(separator: " ").contains(where: { atRoles.contains(String($0)) })
    {
      return "at"
    }
    return "in"
  }

  /// Of "the praesidium of the City Council" what stands before the first "of".
  static func head(of body: String) -> String {
    let words = body.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let end =
      words.firstIndex { ["of", "for", "at", "in", "on", "to"].contains($0) } ?? words.count
    return end > 0 ? words[end - 1] : ""
  }

  private static let on = WordList.bodiesWithOn.words

  private static let at = WordList.bodiesWithAt.words

  private static let atRoles = WordList.rolesWithAt.words
}
