import Library
import Progress
import Session
import Terminal

/// What somebody reads who starts the program for the first time.
@MainActor
struct Welcome {
  let program: Program

  /// Six lines: what it is, what to do, what it keeps.
  ///
  /// - Parameters:
  ///   - cards: how many there are in all decks.
  ///   - waits: whether Enter is awaited before the first question.
  ///   - mode: how the session asks.
  ///   - new: new cards a day.
  func show(
    _ decks: [Deck], cards: Int, _ home: DataFolder, waits: Bool, mode: Mode = .auto, new: Int? = 10
  ) {
    program.hasWelcomed = true
    let page = Page(program)
    let title = decks.first?.title ?? "a chronicle of your own"
    page.wrapped(
      "Annals asks you the dates and roles of a life, again just before you forget.",
      role: .strong)
    page.wrapped("Here: \(decks.count == 1 ? title : "\(decks.count) decks"), \(cards) questions.")
    page.wrapped(Self.way(of: mode, new))
    page.wrapped("You grade how well you knew it: that settles when it comes back.")
    page.wrapped("Every answer is kept at once in \(program.shortened(home.data))")
    page.wrapped(
      waits
        ? "Press Enter to begin (:help explains, :quit leaves); help lists the commands."
        : "At any question :help explains, :quit leaves.")
  }

  /// How questions are put, as the session is told to.
  private static func way(of mode: Mode, _ new: Int?) -> String {
    let count = new.map { $0 == 10 ? "ten a day" : "\($0) a day" } ?? "as many as there are"
    return switch mode {
    case .auto: "New ones are multiple choice, \(count); later you type the answer."
    case .type: "You type every answer; new ones come \(count)."
    case .choice: "Every question is multiple choice; new ones come \(count)."
    case .flip: "You recall the answer, then see it; new ones come \(count)."
    }
  }
}
