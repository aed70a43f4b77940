import ArgumentParser
import Progress
import Terminal

/// Runs review histories through a memory model.
struct ReplayCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run review histories through a memory model.",
    discussion: """
      Reads one JSON object per line from standard input and answers with one line each: the memory after \
      every review, by the model alone, without learning steps, rounding, limits or fuzz. model is \
      fsrs6 or fsrs7, rating 1 (again) to 4 (easy); parameters may be left out. A line that can't be \
      read is answered with its error, the next ones are still answered, and the exit code is 65.

      Example:
        printf %s '{"model":"fsrs6","desiredRetention":0.9,"reviews":[' \\
          '{"rating":3,"elapsedDays":0},{"rating":3,"elapsedDays":2}]}' \\
          | annals replay --json
      """)

  /// The longest line: some two million reviews.
  private static let limit = 1 << 26

  @Flag(help: "Print JSON, one line per line of input.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let printer = program.printer
    var hasFailed = false
    while !printer.readerHasGone, let line = program.reader.readBytes(limit: Self.limit) {
      do throws(ReplayRequest.Problem) {
        let states = ReplayedState.all(try ReplayRequest(line))
        if json {
          printer.json(["states": states.map(\.value)])
        } else {
          program.show(Self.table(states))
        }
      } catch {
        hasFailed = true
        if json {
          printer.json(["error": error.text])
        } else {
          printer.error("annals: " + Safe.line(error.text))
        }
      }
    }
    if hasFailed { throw Failure(.badInput) }
  }

  private static func table(_ states: [ReplayedState]) -> Table {
    var table = Table([
      .init("Review", .trailing), .init("Recall", .trailing), .init("Stability", .trailing),
      .init("Difficulty", .trailing), .init("Interval", .trailing),
    ])
    for (index, state) in states.enumerated() {
      table.add(
        "\(index + 1)", state.retrievability.map { NumberText.fixed($0, 4) } ?? "",
        NumberText.fixed(state.stability, 4), NumberText.fixed(state.difficulty, 4),
        NumberText.fixed(state.interval, 4))
    }
    return table
  }
}
