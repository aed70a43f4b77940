import ArgumentParser
import EDTF
import Progress
import Terminal

/// Reads dates and says what they mean.
struct DateCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: "Read dates and say what they mean.",
    discussion: """
      Without --read the dates are EDTF (ISO 8601-2), as a chronicle has them; a calendar may follow: \
      '1917-06-10 O.S.'. With --read they are as people write them, in English, German, French or \
      Russian; what can mean two dates is refused, and both are named. A date that begins with a \
      hyphen comes after --. Exit code 65 if one of them can't be read.

      Example: annals date 1917-09/ '[1935-01-01,1935-01-02]'
      Example: annals date --read 'c. 1815' '10 (23) June 1917' '44 BC'
      """)

  /// The order of slashed dates.
  enum Order: String, ExpressibleByArgument, CaseIterable, Sendable {
    case dmy, mdy

    var dayMonthOrder: DayMonthOrder { self == .dmy ? .dayFirst : .monthFirst }
  }

  @Argument(help: .init("Dates.", valueName: "expr"))
  var expressions: [String]

  @Flag(help: "Read them as people write them.")
  var read = false

  @Option(help: "With --read: which number of 4/5/1917 comes first.")
  var order: Order?

  @Flag(help: "Print JSON, one date per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if order != nil, !read {
      throw ValidationError("--order settles how people's dates are read; it needs --read.")
    }
  }

  func perform(_ program: Program) throws {
    var hasFailed = false
    for (index, expression) in expressions.enumerated() {
      let answer = DateAnswer(
        expression, isRead: read, order: order?.dayMonthOrder)
      if answer.problem != nil { hasFailed = true }
      if json {
        program.printer.json(answer.value)
      } else if answer.problem == nil {
        if index > 0 { program.printer.line() }
        for line in answer.lines { show(line, program) }
      } else {
        for line in answer.lines { program.printer.error(line) }
      }
    }
    if hasFailed { throw Failure(.badInput) }
  }

  /// What does not fit the window goes on under its beginning.
  @MainActor private func show(_ line: String, _ program: Program) {
    let printer = program.printer
    DisplayWidth.columns(line) > Window.width
      ? printer.sentence(line, hanging: 4) : printer.line(line)
  }
}
