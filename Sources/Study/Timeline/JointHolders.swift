/// A role as several hold it together: `members`, `full members`, `commanders-in-chief`.
enum JointHolders {
  /// - Parameter role: its name for one, without an article.
  static func plural(_ role: String) -> String {
    // The noun stands before what says of what it is.
    for joint in [" of ", " for ", " to ", " in ", "-in-", "-at-"] {
      if let place = role.firstRange(of: joint) {
        return plural(String(role[..<place.lowerBound])) + role[place.lowerBound...]
      }
    }
    if role.hasSuffix("man") { return role.dropLast(2) + "en" }
    if role.hasSuffix("y"), let before = role.dropLast().last, !"aeiou".contains(before) {
      return role.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains(where: role.hasSuffix)
    return role + (hisses ? "es" : "s")
  }
}
