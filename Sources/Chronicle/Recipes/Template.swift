/// A wording with holes: `When did this happen: {event}?`.
package struct Template: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case words(String)
    case hole(Placeholder)
  }

  /// What a hole is filled with.
  package enum Placeholder: String, Sendable, CaseIterable {
    /// The question as Annals words it.
    case question
    /// The whole statement, with the least that tells it apart: `Ada met Babbage in London`.
    case event
    /// Who it is about.
    case who
    /// What they did, with the least that tells it apart: `met Babbage`.
    case what
    /// The role at its body: `vice-chairman of the Guild`.
    case office
    case role
    case body
    /// When a term was held, where that must be said: `from 1924 to 1926`; else nothing.
    case when
    /// What is asked of a date: `year`, `month and year`, `date`.
    case unit
  }

  package let parts: [Part]

  /// Why a text isn't a template.
  package enum Fault: Error, Hashable, Sendable {
    /// A `{` that nothing closes, or a `}` that nothing opened, at a scalar counted from 1.
    case brace(column: Int)
    case unknown(String, column: Int)
  }

  /// Reads `{name}` as holes; `{{` and `}}` stand for the braces themselves.
  package init(_ text: String) throws(Fault) {
    let scalars = Array(text.unicodeScalars)
    var parts: [Part] = []
    var words = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      let isDoubled = position + 1 < scalars.count && scalars[position + 1] == scalar
      guard scalar == "{" || scalar == "}", !isDoubled else {
        words.append(scalar)
        position += isDoubled && (scalar == "{" || scalar == "}") ? 2 : 1
        continue
      }
      guard scalar == "{",
        let close = scalars[position...].firstIndex(where: { $0 == "}" })
      else { throw .brace(column: position + 1) }
      let name = String(String.UnicodeScalarView(scalars[(position + 1)..<close]))
      guard let hole = Placeholder(rawValue: name) else {
        throw .unknown(name, column: position + 2)
      }
      if !words.isEmpty { parts.append(.words(String(words))) }
      words = String.UnicodeScalarView()
      parts.append(.hole(hole))
      position = close + 1
    }
    if !words.isEmpty { parts.append(.words(String(words))) }
    self.parts = parts
  }

  package var holes: [Placeholder] {
    parts.compactMap { part in
      if case .hole(let hole) = part { hole } else { nil }
    }
  }

  /// The holes that wordings of one kind of question may have.
  package struct Holes: Hashable, Sendable {
    /// What a wording must say, so that its answer stays the only one: one of these sets.
    package let needed: [[Placeholder]]
    /// What may stand in it: no hole that would hold the answer.
    package let allowed: [Placeholder]

    /// - Parameters:
    ///   - sets: what must be said where `{question}` isn't; none for kinds that take `{question}` alone.
    ///   - others: what may be said besides.
    package init(_ sets: [Placeholder]..., besides others: [Placeholder] = []) {
      needed = [[.question]] + sets
      var allowed: [Placeholder] = []
      for hole in needed.joined() where !allowed.contains(hole) { allowed.append(hole) }
      self.allowed = allowed + others
    }
  }

  /// The text with its holes filled; nil where something for one of them is missing.
  ///
  /// An empty filling leaves no double blank behind, and none before a mark of punctuation.
  package func filled(_ filling: (Placeholder) -> String?) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .hole(let hole):
        guard let words = filling(hole) else { return nil }
        if words.isEmpty, text.hasSuffix(" ") { text.removeLast() }
        text += words
      }
    }
    return text
  }
}
