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
  /// The numbers among them.
  var byScope: [SettingKey: Double] = [:]

  // Those that are one for all decks are read once, by their `SettingDefinition`.
  package internal(set) var rolloverHour = 4
  package internal(set) var steps = Steps.standard
  /// In days.
  package internal(set) var maximumInterval = Scheduler.longestInterval
  package internal(set) var fuzz = true
  package internal(set) var holidays = Holidays.none
  /// Lapses from which on a card is a leech; nil where none is.
  package internal(set) var leechLapses: Int? = 8
  /// Whether weights are fitted after a session.
  package internal(set) var fitsByItself = true
  /// How long `study` goes on, in seconds; nil without limit.
  package internal(set) var sessionSeconds: Int?
  package internal(set) var fsrs6Weights = FSRS6Weights.standard
  package internal(set) var fsrs7Weights = FSRS7Weights.standard
  var usesFSRS7 = false

  /// - Parameter records: keys and values of the `set` records, the last of each key.
  package init(_ records: [String: String]) {
    for (text, value) in records.sorted(by: { $0.key < $1.key }) {
      do throws(SettingError) {
        let key = try SettingKey(text)
        if value == "default" { continue }
        values[key] = try key.setting.definition.take(value, key, &self)
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
    return text == "default" ? text : try key.setting.definition.take(text, key, &settings)
  }

  private func number(_ setting: Setting, deck: String) -> Double? {
    byScope[SettingKey(setting, .deck(deck))] ?? byScope[SettingKey(setting)]
  }
}
