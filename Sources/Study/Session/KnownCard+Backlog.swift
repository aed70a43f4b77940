package import FSRS

extension KnownCard {
  /// Its place among the due cards of a pile, the lowest first: those best known come first, and all
  /// of them before cards of later days.
  ///
  /// What is still known is soon asked and stays known; what is forgotten costs the same an evening
  /// later. In the model retrievability falls with
  /// elapsed time over stability alone, so that is compared.
  package func backlogKey(on day: StudyDay) -> Int {
    guard let stability = state.memory?.stability, stability > 0, let last = lastDay else {
      return -1
    }
    let ratio = Double(max(0, day - last)) / stability
    return -2_000_000_000 + Int(min(ratio, 10_000) * 100_000)
  }
}
