import Diagnostics

/// The problems found so far in one file.
struct DiagnosticList {
  private let source: SourceText
  private let limit: Int
  private var list: [Diagnostic] = []
  private var isFull = false
  private var mutedLines: Set<Int> = []

  init(source: SourceText, limit: Int = Limits().diagnostics) {
    self.source = source
    self.limit = limit
  }

  var count: Int { list.count }
  var hasErrors: Bool { list.contains { $0.severity == .error } }

  /// Records that `rule` is broken at `place`.
  mutating func add(
    _ rule: any Rule.Type, _ message: Diagnostic.Message, at place: Place,
    notes: [Diagnostic.Note] = [], showsExcerpt: Bool = true
  ) {
    guard !mutedLines.contains(place.line) else { return }
    guard list.count < limit else {
      isFull = true
      return
    }
    list.append(
      Diagnostic(
        rule.severity, rule.name, message, at: place, notes: notes,
        excerpt: showsExcerpt ? source.excerpt(at: place) : nil))
  }

  /// Takes nothing more about a line of which all has been said.
  mutating func mute(line: Int) { mutedLines.insert(line) }

  /// All of them in the order of the file, and a last one if there were too many to keep.
  func sorted() -> [Diagnostic] {
    var result = list.enumerated().sorted { left, right in
      (left.element.place.line, left.element.place.column, left.offset)
        < (right.element.place.line, right.element.place.column, right.offset)
    }.map(\.element)
    if isFull, let last = result.last {
      result.append(TooManyProblems.diagnostic(count: limit, at: last.place))
    }
    return result
  }
}

extension Diagnostic.Message {
  /// A text of the file in backquotes, cut where it is long.
  static func quoted(_ text: String) -> String {
    let longest = 60
    let scalars = text.unicodeScalars
    guard scalars.count > longest else { return "`\(text)`" }
    return "`\(String(String.UnicodeScalarView(scalars.prefix(longest))))…`"
  }
}
