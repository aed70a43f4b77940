import English

/// How cards about posts and who held them are worded.
package protocol OfficeCardWording {
  /// - Parameters:
  ///   - role: what is asked, which settles what joins it to the body.
  ///   - joined: what the chronicle joins that role to a body with, if it says so.
  func role(
    _ role: String, of holder: String, at body: String, joined: String?, when: String?
  ) -> [String]

  /// - Parameters:
  ///   - title: the role as it stands after `was`.
  ///   - preposition: what joins the role to its body.
  ///   - isSeveral: whether several held it jointly.
  func body(
    of holder: String, isSeveral: Bool, title: String, joinedWith preposition: String, when: String?
  ) -> [String]

  /// - Parameter isOneOf: whether one of several is wanted.
  func holder(of post: Post, isPerson: Bool, isOneOf: Bool, when: String?) -> [String]

  /// - Parameter isOneOf: whether one of several is wanted.
  func predecessor(of office: OfficeClause, isOneOf: Bool) -> [String]

  /// - Parameter isOneOf: whether one of several is wanted.
  func successor(of office: OfficeClause, isOneOf: Bool) -> [String]

  /// The same where the two are called differently: a king, a queen.
  func predecessor(on throne: ThroneClause, isOneOf: Bool) -> [String]

  func successor(on throne: ThroneClause, isOneOf: Bool) -> [String]
}

/// Cards about posts and who held them, in English.
extension EnglishWording {
  package func role(
    _ role: String, of holder: String, at body: String, joined: String?, when: String?
  ) -> [String] {
    let at = BodyPrepositions.locative(body, role: role, joined: joined)
    let tail = Self.tail(when)
    return [
      "What was the role of \(holder) \(at) \(body)\(tail)?",
      "Which role did \(holder) have \(at) \(body)\(tail)?",
      "Name the role that \(holder) had \(at) \(body)\(tail).",
    ]
  }

  package func body(
    of holder: String, isSeveral: Bool, title: String, joinedWith preposition: String, when: String?
  ) -> [String] {
    let (was, tail) = (Self.was(isSeveral), Self.tail(when))
    return [
      "\(preposition.withUppercaseStart) which body \(was) \(holder) \(title)\(tail)?",
      "\(holder) \(was) \(title) \(preposition) which body\(tail)?",
      "Name the body \(preposition) which \(holder) \(was) \(title)\(tail).",
    ]
  }

  package func holder(of post: Post, isPerson: Bool, isOneOf: Bool, when: String?) -> [String] {
    let plain = "\(post.role) \(post.preposition) \(post.body)"
    let office = "\(post.title) \(post.preposition) \(post.body)"
    let (someone, tail) = (isPerson ? "person" : "organisation", Self.tail(when))
    return isOneOf
      ? [
        "Name one \(someone) who was \(office)\(tail).",
        "Give the name of one \(someone) who served as \(office)\(tail).",
        "Several held this post\(tail): \(plain). Name one of them.",
      ]
      : [
        "Who was \(office)\(tail)?",
        "Name the \(someone) who was \(office)\(tail).",
        "\(plain.withUppercaseStart)\(tail): who was it?",
      ]
  }

  package func predecessor(of office: OfficeClause, isOneOf: Bool) -> [String] {
    let (holder, post) = (office.holder, office.office)
    let stems: [String]
    if let term = Self.term(office) {
      stems = [
        "Who held the post right before \(term)?", "Who came right before \(term)?",
        "\(term) began. Who had held the post until then?",
      ]
    } else if let told = told(office) {
      stems = [
        "\(told). Who had held the post right before?",
        "Who held the post right before this: \(told)?",
        "Name whoever held the post right before this: \(told).",
      ]
    } else {
      stems = [
        "Who preceded \(holder) as \(post)?",
        "Who came right before \(holder) as \(post)?",
        "Whose place did \(holder) take as \(office.plainOffice)?",
      ]
    }
    return isOneOf ? stems.map { "\($0) \(askingForOne)" } : stems
  }

  package func successor(of office: OfficeClause, isOneOf: Bool) -> [String] {
    let (holder, post) = (office.holder, office.office)
    let stems: [String]
    if let term = Self.term(office) {
      stems = [
        "Who took over the post right after \(term)?", "Who came to the post right after \(term)?",
        "\(term) ended. Who succeeded?",
      ]
    } else if let told = told(office) {
      stems = [
        "\(told). Who held the post right after that?",
        "Who held the post right after this: \(told)?",
        "Name whoever held the post right after this: \(told).",
      ]
    } else {
      stems = [
        "Who succeeded \(holder) as \(post)?",
        "Who came right after \(holder) as \(post)?",
        "After \(holder), who became \(post)?",
      ]
    }
    return isOneOf ? stems.map { "\($0) \(askingForOne)" } : stems
  }

  package func predecessor(on throne: ThroneClause, isOneOf: Bool) -> [String] {
    let (holder, body) = (throne.holder, throne.body)
    return [
      "Whom did \(holder) follow on the throne of \(body)?",
      "Who reigned in \(body) right before \(holder)?",
      "Who sat on the throne of \(body) right before \(holder)?",
    ].map { isOneOf ? "\($0) \(askingForOne)" : $0 }
  }

  package func successor(on throne: ThroneClause, isOneOf: Bool) -> [String] {
    let (holder, body) = (throne.holder, throne.body)
    return [
      "Who followed \(holder) on the throne of \(body)?",
      "Who reigned in \(body) right after \(holder)?",
      "Who came to the throne of \(body) right after \(holder)?",
    ].map { isOneOf ? "\($0) \(askingForOne)" : $0 }
  }

  /// `Cleveland’s second term as president`: "who succeeded him as president for the second time"
  /// would ask for the second time of whoever came after.
  private static func term(_ office: OfficeClause) -> String? {
    office.ordinal.flatMap(ordinalWord).map {
      "\(office.holder)’s \($0) term as \(office.plainOffice)"
    }
  }

  /// `Bo was chairman of the Club after the fire`: "who succeeded him as chairman after the fire"
  /// would put whoever came after there.
  private func told(_ office: OfficeClause) -> String? {
    guard office.ordinal == nil, office.office != office.plainOffice else { return nil }
    return "\(office.holder) \(held(office.office, isSeveral: office.isSeveral))"
  }

  private static func tail(_ when: String?) -> String { when.map { " " + $0 } ?? "" }
}
