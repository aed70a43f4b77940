import English
package import FSRS

/// What the learner has set, typed: read from the `set` records by key, defaults where nothing is set.
///
/// A pure value. A key or value that can't be (written by hand, or by a newer version) is named in
/// ``problems`` and counts as not set. `annals set` explains each; ``Setting`` lists them.
package struct Settings: Hashable, Sendable {
  /// Nothing set.
  package static let standard = Settings([:])

  /// What could not be read, each a sentence.
  package private(set) var problems: [String] = []

  /// What is set, by key, each value as it is written.
  private var values: [SettingKey: String] = [:]
  private var byScope: [SettingKey: Double] = [:]

  // Those that are one for all decks are read once.
  package private(set) var rolloverHour = 4
  package private(set) var steps = Steps.standard
  /// In days.
  package private(set) var maximumInterval = Scheduler.longestInterval
  package private(set) var fuzz = true
  package private(set) var holidays = Holidays.none
  /// Lapses from which on a card is a leech; nil where none is.
  package private(set) var leechLapses: Int? = 8
  /// Whether weights are fitted after a session.
  package private(set) var fitsByItself = true
  /// How long `study` goes on, in seconds; nil without limit.
  package private(set) var sessionSeconds: Int?
  package private(set) var fsrs6Weights = FSRS6Weights.standard
  package private(set) var fsrs7Weights = FSRS7Weights.standard
  private var usesFSRS7 = false

  /// - Parameter records: keys and values of the `set` records, the last of each key.
  package init(_ records: [String: String]) {
    for (text, value) in records.sorted(by: { $0.key < $1.key }) {
      do throws(SettingError) {
        let key = try SettingKey(text)
        if value == "default" { continue }
        values[key] = try take(value, for: key)
      } catch {
        problems.append("the setting \(text) is not used: \(error.message)")
      }
    }
  }

  // MARK: By deck and tag

  /// The desired retention of a card: its tag's, else its deck's, else that of all. Of several tags
  /// the highest counts.
  package func retention(deck: String, tags: [String] = []) -> Double {
    let own = tags.compactMap { byScope[SettingKey(.retention, .tag($0))] }.max()
    return own ?? number(.retention, deck: deck) ?? 0.9
  }

  /// New cards a study day for all decks without a number of their own.
  package var newADay: Int { Int(byScope[SettingKey(.new)] ?? 10) }

  /// The number that this deck has for itself.
  package func newADay(ofDeck deck: String) -> Int? {
    byScope[SettingKey(.new, .deck(deck))].map { Int($0) }
  }

  /// Reviews a study day for all decks without a number of their own; nil without limit.
  package var reviewsADay: Int? {
    byScope[SettingKey(.reviews)].flatMap { $0.isFinite ? Int($0) : nil }
  }

  /// The number that this deck has for itself; `.some(nil)` where it is expressly without limit.
  package func reviewsADay(ofDeck deck: String) -> Int?? {
    byScope[SettingKey(.reviews, .deck(deck))].map { $0.isFinite ? Int($0) : nil }
  }

  /// How cards of this deck are asked.
  package func mode(deck: String) -> Mode {
    let text = values[SettingKey(.form, .deck(deck))] ?? values[SettingKey(.form)]
    return text.flatMap { Mode(rawValue: $0) } ?? .auto
  }

  /// Whether `study` without a deck takes this one; nil where nothing is set.
  package func uses(_ deck: String) -> Bool? {
    (values[SettingKey(.use, .deck(deck))] ?? values[SettingKey(.use)]).map { $0 == "yes" }
  }

  // MARK: The scheduler

  /// The scheduler for cards of this deck and these tags.
  package func scheduler(deck: String, tags: [String] = []) -> Scheduler {
    var scheduler = scheduler
    scheduler.desiredRetention = retention(deck: deck, tags: tags)
    return scheduler
  }

  /// The scheduler of all cards: memories don't depend on deck or tag.
  package var scheduler: Scheduler {
    Scheduler(
      model: model, steps: steps,
      desiredRetention: byScope[SettingKey(.retention)] ?? 0.9,
      maximumInterval: maximumInterval, fuzz: fuzz)
  }

  /// The memory model, with its weights.
  package var model: ScheduledModel {
    usesFSRS7 ? .fsrs7(FSRS7(weights: fsrs7Weights)) : .fsrs6(FSRS6(weights: fsrs6Weights))
  }

  // MARK: For `set`

  /// The keys that are set for one deck or tag, in order.
  package func keys(of setting: Setting) -> [SettingKey] {
    values.keys.filter { $0.setting == setting && $0.scope != .all }.sorted { $0.text < $1.text }
  }

  /// The value as it is written; nil where nothing is set.
  package func value(_ key: SettingKey) -> String? { values[key] }

  /// The value as it would be written; throws where it can't be.
  package static func normalised(_ value: String, for key: SettingKey) throws(SettingError)
    -> String
  {
    var settings = Settings.standard
    try key.check()
    let text = value.lowercased().trimmingWhitespace
    return text == "default" ? text : try settings.take(text, for: key)
  }

  private func number(_ setting: Setting, deck: String) -> Double? {
    byScope[SettingKey(setting, .deck(deck))] ?? byScope[SettingKey(setting)]
  }

  /// Reads one value and gives it as it is written.
  private mutating func take(_ text: String, for key: SettingKey) throws(SettingError) -> String {
    switch key.setting {
    case .retention:
      let retention = try SettingText.retention(text)
      byScope[key] = retention
      return "\(retention)"
    case .new:
      let count = try SettingText.count(text, .new, 0...9999)
      byScope[key] = Double(count)
      return "\(count)"
    case .reviews:
      let count = text == "unlimited" ? nil : try SettingText.count(text, .reviews, 0...9999)
      byScope[key] = count.map { Double($0) } ?? .infinity
      return count.map { "\($0)" } ?? text
    case .form:
      guard Mode(rawValue: text) != nil else { throw SettingText.wrong(.form, text) }
      return text
    case .rollover:
      rolloverHour = try SettingText.hour(text)
      return "\(rolloverHour)"
    case .learning:
      steps.learning = try SettingText.steps(text, .learning)
      return SettingText.text(ofSteps: steps.learning)
    case .relearning:
      steps.relearning = try SettingText.steps(text, .relearning)
      return SettingText.text(ofSteps: steps.relearning)
    case .maximum:
      maximumInterval = try SettingText.count(text, .maximum, 1...Scheduler.longestInterval)
      return "\(maximumInterval)"
    case .fuzz:
      fuzz = try SettingText.isOn(text, .fuzz, "on")
      return text
    case .use:
      guard text == "yes" || text == "no" else { throw SettingText.wrong(.use, text) }
      return text
    case .fitting:
      fitsByItself = try SettingText.isOn(text, .fitting, "auto")
      return text
    case .holidays:
      holidays = try Holidays(text)
      return holidays.text
    case .leech:
      let lapses = try SettingText.count(text, .leech, 0...99)
      guard lapses != 1 else { throw SettingText.wrong(.leech, text) }
      leechLapses = lapses == 0 ? nil : lapses
      return "\(lapses)"
    case .time:
      let seconds = text == "none" ? nil : SettingText.span(text)
      guard text == "none" || seconds.map({ $0 >= 60 }) == true else {
        throw SettingText.wrong(.time, text)
      }
      sessionSeconds = seconds
      return seconds.map(SettingText.text(ofSpan:)) ?? text
    case .model:
      guard ["fsrs6", "fsrs7"].contains(text) else { throw SettingText.wrong(.model, text) }
      usesFSRS7 = text == "fsrs7"
      return text
    case .fsrs7Weights:
      fsrs7Weights = try SettingText.fsrs7Weights(text)
      return text
    case .fsrs6Weights:
      fsrs6Weights = try SettingText.weights(text)
      return text
    }
  }
}
