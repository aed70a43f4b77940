import Progress
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
  func show(_ decks: [Deck], cards: Int, _ home: Home, waits: Bool) {
    program.hasWelcomed = true
    let page = Page(program)
    let title = decks.first?.title ?? "a chronicle of your own"
    page.wrapped(
      "Annals asks you the dates and roles of a life, again just before you forget.",
      role: .strong)
    page.wrapped("Here: \(decks.count == 1 ? title : "\(decks.count) decks"), \(cards) questions.")
    page.wrapped("New ones are multiple choice, ten a day; later you type the answer.")
    page.wrapped("You grade how well you knew it: that settles when it comes back.")
    page.wrapped("Every answer is kept at once in \(program.shortened(home.data))")
    page.wrapped(
      waits
        ? "Press Enter to begin (:help explains, :quit leaves); help lists the commands."
        : "At any question :help explains, :quit leaves.")
  }
}
