/// Why options are wrong, in English.
extension English {
  package func chronicleNames(_ right: String) -> String {
    "the chronicle names \(right) for this"
  }

  package func chronicleSays(_ right: String) -> String { "the chronicle says \(right)" }

  package func otherPlace(_ other: String, not right: String) -> String {
    "the chronicle gives \(right), and \(other) lies elsewhere"
  }

  package func roleIsHeldAt(_ right: String) -> String {
    "the chronicle gives this role at another body: \(right)"
  }

  package func hadRoleThere(_ bearer: String?, isSeveral: Bool) -> String {
    "\(bearer ?? "somebody else") \(Self.was(isSeveral)) that there"
  }

  package func hadRole(_ bearer: String?, isSeveral: Bool, at body: String) -> String {
    "\(bearer ?? "somebody else") \(Self.was(isSeveral)) that at another body: \(body)"
  }

  package func isDate(_ date: String, of statement: String) -> String {
    "\(date) is the date of another event: \(statement)"
  }

  package func thatWas(_ when: String) -> String { "that was \(when)" }

  package func termLasted(_ dates: String, butThisWas adverbial: String) -> String {
    "the term lasted \(dates), and this was \(adverbial)"
  }

  package func datesGive(_ text: String) -> String { "the dates give \(text)" }

  package func held(_ name: String, _ dates: String) -> String { "\(name) held it \(dates)" }
}
