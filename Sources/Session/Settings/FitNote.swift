package import FSRS
import Grading

/// What stands behind the weights in their `set` record: when they were fitted, to what, and how well
/// they did.
///
/// `0.2, …; day 2026-11-26; reviews 1234; items 246; standard 0.350000; before 0.341200; after
/// 0.329900; adopted`, where the losses are of the last fifth, by the standard weights, by those in use
/// before and by those fitted to the rest. `; itself` follows where no command asked for the fit.
package struct FitNote: Hashable, Sendable {
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// The fitted weights did better and are used.
    case adopted
    /// They did not; the weights are those from before.
    case refused
    /// Neither they nor those in use did as well as the standard ones, which are used again.
    case dropped
    /// The learner went back.
    case reverted
  }

  package var day: StudyDay
  /// All reviews there were.
  package var reviews: Int
  /// The reviews on which the losses were measured.
  package var items: Int
  package var standard: Double?
  package var before: Double?
  package var after: Double?
  package var verdict: Verdict
  /// Whether a session fitted by itself: `undo` then passes it over.
  package var isByItself: Bool

  package init(
    day: StudyDay, reviews: Int, items: Int, standard: Double? = nil, before: Double?,
    after: Double?, verdict: Verdict, isByItself: Bool = false
  ) {
    self.day = day
    self.reviews = reviews
    self.items = items
    self.standard = standard
    self.before = before
    self.after = after
    self.verdict = verdict
    self.isByItself = isByItself
  }

  /// Reads what stands behind the first semicolon of a value; nil where nothing does.
  package init?(ofValue value: String) {
    var words: [String: String] = [:]
    for part in value.split(separator: ";").dropFirst() {
      let word = part.split(separator: " ")
      guard let key = word.first else { continue }
      words[String(key)] = word.count > 1 ? String(word[1]) : ""
    }
    let verdict = Verdict.allCases.first { words[$0.rawValue] != nil }
    guard let day = words["day"].flatMap({ StudyDay($0) }), let verdict,
      let reviews = words["reviews"].flatMap({ Int($0) }), reviews >= 0
    else { return nil }
    func loss(_ name: String) -> Double? { words[name].flatMap { Double($0) } }
    self.init(
      day: day, reviews: reviews, items: words["items"].flatMap { Int($0) } ?? 0,
      standard: loss("standard"), before: loss("before"), after: loss("after"), verdict: verdict,
      isByItself: words["itself"] != nil)
  }

  /// The value of a `set` record for these weights, with this note.
  package func value(_ weights: FSRS6Weights) -> String {
    let numbers =
      weights == .standard
      ? "standard" : weights.values.map(Self.text).joined(separator: ", ")
    var parts = [numbers, "day \(day.text)", "reviews \(reviews)", "items \(items)"]
    if let standard { parts.append("standard \(Self.text(standard))") }
    if let before { parts.append("before \(Self.text(before))") }
    if let after { parts.append("after \(Self.text(after))") }
    return (parts + [verdict.rawValue] + (isByItself ? ["itself"] : [])).joined(separator: "; ")
  }

  /// With six decimals, which is more than a fit can tell.
  private static func text(_ weight: Double) -> String {
    let millionths = Int((weight * 1_000_000).rounded())
    let rest = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - rest.utf8.count) + rest
  }

  /// The first fit by itself.
  private static let firstReviews = 200

  /// Whether it is time to fit again: the history has doubled, or a month has passed with answers.
  package static func isDue(after last: FitNote?, reviews: Int, on day: StudyDay) -> Bool {
    guard let last else { return reviews >= firstReviews }
    if reviews >= max(firstReviews, 2 * last.reviews) { return true }
    return reviews >= firstReviews && reviews > last.reviews && day - last.day >= 30
  }
}

extension Settings {
  /// What is known of the last fit of the FSRS-6 weights.
  package var lastFit: FitNote? {
    value(SettingKey(.fsrs6Weights)).flatMap { FitNote(ofValue: $0) }
  }
}

/// The weights of FSRS-6 that were used one after another: what going back goes back through.
///
/// What was gone back from is gone, so that going back ends at the standard weights.
package struct WeightsHistory: Hashable, Sendable {
  /// From the standard weights to those in use; neighbours differ.
  private var used: [FSRS6Weights] = [.standard]

  /// - Parameter values: what the setting has been, in order.
  package init(_ values: [String]) {
    for value in values {
      let weights = Settings([SettingKey(.fsrs6Weights).text: value]).fsrs6Weights
      if FitNote(ofValue: value)?.verdict == .reverted,
        let index = used.dropLast().lastIndex(of: weights)
      {
        used.removeSubrange((index + 1)...)
      } else if weights != used.last {
        used.append(weights)
      }
    }
  }

  /// The weights used before those in use; nil where there were none.
  package var before: FSRS6Weights? { used.dropLast().last }
}
