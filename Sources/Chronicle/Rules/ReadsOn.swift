import Diagnostics

enum ReadsOn: ChronicleRule {
  static let name = "reads-on"
  static let summary =
    "`what` is in the past tense and reads on after the name of `who`, without a full stop."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for event in chronicle.events {
      guard case .happening(let what) = event.content else { continue }
      let place = event.place(of: "what")
      if what.hasSuffix("."), !what.hasSuffix("..."), !endsInAbbreviation(what) {
        diagnostics.add(Self.self, .fullStop, at: place)
      }
      guard !event.isImpersonal,
        let first = what.split(separator: " ", maxSplits: 1).first.map(String.init)
      else { continue }
      if pronouns.contains(first.lowercased()) {
        diagnostics.add(Self.self, .subject(first), at: place)
      } else if let name = name(of: event, in: chronicle, before: what) {
        diagnostics.add(Self.self, .subject(name), at: place)
      } else if isCapitalised(first) {
        diagnostics.add(Self.self, .capital(first), at: place)
      } else if event.accordingTo == nil, isPresent(first) {
        diagnostics.add(Self.self, .present(first), at: place)
      } else if chronicle.language.hasPrefix("en"), participles.contains(first) {
        diagnostics.add(Self.self, .participle(first), at: place)
      }
    }
  }

  /// English participles that aren't past tenses: "Ada born" isn't a sentence.
  private static let participles: Set<String> = [
    "born", "been", "beaten", "begun", "bitten", "broken", "chosen", "done", "drawn", "driven",
    "eaten", "fallen", "forbidden", "forgiven", "forgotten", "frozen", "given", "gone",
    "hidden", "known", "seen", "shown", "slain", "spoken", "stolen", "stricken", "sworn", "taken",
    "thrown", "torn", "undergone", "withdrawn", "worn", "woven", "written",
  ]

  private static let pronouns: Set<String> = ["he", "she", "they", "it", "i", "we"]

  /// The name of one of its people or bodies with which the words begin, be it an alias, or of people the first
  /// or the last name alone.
  private static func name(of event: Event, in chronicle: Chronicle, before what: String) -> String?
  {
    func begins(_ name: String) -> Bool {
      // Two letters of ASCII that differ make two words, whatever follows.
      guard let one = name.utf8.first, let other = what.utf8.first, one < 0x80, other < 0x80 else {
        return what.hasPrefix(name + " ")
      }
      return one == other && what.hasPrefix(name + " ")
    }
    for entity in event.who.lazy.compactMap({ chronicle.agent($0) }) {
      if begins(entity.name) { return entity.name }
      if let alias = entity.aliases.first(where: begins) { return alias }
      guard entity.kind == .person else { continue }
      let words = entity.name.split(separator: " ")
      if let word = [words.first, words.last].lazy.compactMap({ $0.map(String.init) })
        .first(where: begins)
      {
        return word
      }
    }
    return nil
  }

  /// `Sailed`: a verb begins small; `USED`, `X-rayed` and `Latinised` may be meant.
  private static func isCapitalised(_ word: String) -> Bool {
    word.count > 2 && word.first?.isUppercase == true
      && word.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
      && !word.hasSuffix("ised") && !word.hasSuffix("ized")
  }

  /// `marries`, `is`: the third person of the present; `was` and `has` may begin a true past.
  private static func isPresent(_ word: String) -> Bool {
    if word == "is" || word == "are" { return true }
    guard word.hasSuffix("s"), word.count > 3, word.first?.isLowercase == true,
      !word.hasSuffix("ss"), !word.hasSuffix("us"), word.allSatisfy(\.isLetter)
    else { return false }
    return !["perhaps", "always", "sometimes", "thus", "towards", "afterwards"].contains(word)
  }

  /// `Washington, D.C.`, `the U.S.`, `Jr.`: a stop that belongs to the word.
  private static func endsInAbbreviation(_ text: String) -> Bool {
    let word = text.split(separator: " ").last ?? ""
    return word.dropLast().contains(".") || word.count <= 4 && word.first?.isUppercase == true
  }
}

extension Diagnostic.Message {
  fileprivate static var fullStop: Self {
    Self("`what` ends with a full stop", remedy: "delete it: questions go on after these words")
  }

  fileprivate static func subject(_ word: String) -> Self {
    Self(
      "`what` begins with who it is about: \(quoted(word))",
      remedy: "leave it out: `was born` reads on after the name that `who` or `subject` gives")
  }

  fileprivate static func capital(_ word: String) -> Self {
    Self(
      "`what` begins with a capital letter: \(quoted(word))",
      remedy:
        "write \(quoted(word.prefix(1).lowercased() + word.dropFirst())): it reads on after a name")
  }

  fileprivate static func participle(_ word: String) -> Self {
    Self(
      "`what` doesn't make a sentence after a name: \(quoted(word))",
      remedy: "write a verb before it, such as \(quoted("was \(word)"))")
  }

  fileprivate static func present(_ word: String) -> Self {
    Self(
      "`what` seems to be in the present tense: \(quoted(word))",
      remedy: "write the past tense, such as `married` or `was elected`")
  }
}
