import ArgumentParser
import Chronicle
import English
import FSRS
import Library
import Progress
import Questions
import Records
import Session
import Terminal

/// What the coming days will bring.
struct ForecastCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "Forecast how much the coming days will ask of you.",
    discussion: """
      Due is what is set already, back what returns after answers still to come (each taken as \
      good), new what is introduced. Minutes go by how long your own answers take, and count what \
      you will forget and repeat.

      Example: annals forecast --days 30
      """)

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"), completion: .decks)
  var decks: [String] = []

  @Option(help: .init("How many days, from today on.", valueName: "n"))
  var days = 14

  @Flag(help: "Print JSON, one day per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (1...365).contains(days) else {
      throw ValidationError("--days takes a number from 1 to 365, not \(days).")
    }
  }

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let decks = try DeckLibrary(program, learner).named(decks)
    let moment = program.moment
    let model = learner.settings.model
    // What comes after the last day is played by nobody.
    let cards = decks.cardsInTurn(learner.state) { known in
      !known.isSuspended
        && (known.isNew
          || known.state.memory != nil && PlayedCard(known, at: moment, by: model).day < days)
    }
    let forecast = Forecast(
      cards, learner.settings,
      daily: decks.dailyLimits(learner.settings)?.new,
      introduced: learner.state.newByDay[moment.day] ?? [:],
      costs: Costs(learner.tally(of: nil, at: moment).figures.answers), at: moment, count: days)
    if json {
      for day in forecast.days { program.printer.json(Self.value(day)) }
      return
    }
    let page = Page(program)
    guard forecast.days.contains(where: { $0.total > 0 }) else {
      return page.wrapped("Nothing to forecast: there are no cards; see: annals decks")
    }
    guard page.drawing != .sentences else {
      for day in forecast.days {
        page.wrapped(
          "\(DayText.date(day.day)): \(day.due) due, \(day.returning) back, \(day.new) new, about \(NumberText.count(Self.minutes(day), "minute"))."
        )
      }
      return
    }
    program.show(Self.table(forecast.days, page))
    if learner.settings.limitsReviews {
      page.wrapped(
        "Your daily review limit (annals set reviews) is ignored here: what exceeds it would wait for the next day."
      )
    }
  }

  @MainActor private static func table(_ days: [Forecast.Day], _ page: Page) -> Table {
    let most = days.map(\.total).max() ?? 1
    // Beside the figures' five columns.
    let room = min(page.width, 80) - 38
    var table = Table([
      .init("Day"), .init("Due", .trailing), .init("Back", .trailing), .init("New", .trailing),
      .init("Minutes", .trailing),
    ])
    if room > 2 { table.columns.append(.init("", isDrawn: true)) }
    for day in days {
      let bar = day.total * max(0, room) / max(most, 1)
      table.add(
        day.day.text, "\(day.due)", "\(day.returning)", "\(day.new)", "\(minutes(day))",
        String(repeating: page.drawing == .unicode ? "▪" : "#", count: bar))
    }
    return table
  }

  private static func value(_ day: Forecast.Day) -> JSONValue {
    [
      "day": day.day.text, "due": day.due, "back": day.returning, "new": day.new,
      "minutes": (day.minutes * 10).rounded() / 10,
    ]
  }

  private static func minutes(_ day: Forecast.Day) -> Int {
    Int(day.minutes.rounded(.up))
  }
}
