import FSRS

/// All that a setting is: what `annals set` says of it, and how its value is read.
struct SettingDefinition {
  /// What it has where nothing is set, as it is written.
  let standard: String
  /// What it can be.
  let range: String
  /// What it does, in sentences.
  let meaning: String
  /// For whom it can be set apart.
  let scopes: Set<Setting.Scope>
  /// Takes over a value and gives it as it is written; throws where it can't be that.
  let take: (String, SettingKey, inout Settings) throws(SettingError) -> String

  init(
    _ standard: String, _ range: String, _ meaning: String, scopes: Set<Setting.Scope> = [],
    take:
      @escaping (
        _ text: String, _ key: SettingKey, _ settings: inout Settings
      ) throws(SettingError) -> String
  ) {
    self.standard = standard
    self.range = range
    self.meaning = meaning
    self.scopes = scopes
    self.take = take
  }
}

extension Setting {
  /// What it is.
  var definition: SettingDefinition {
    switch self {
    case .retention:
      SettingDefinition(
        "0.9", "0.70 to 0.98",
        "How probable it is that you still know a card when it comes back. More means more reviews.",
        scopes: [.deck, .tag]
      ) { text, key, settings throws(SettingError) in
        let retention = try SettingText.retention(text)
        settings.byScope[key] = retention
        return "\(retention)"
      }
    case .new:
      SettingDefinition(
        "10", "0 to 9999",
        "New cards a study day. A deck with a number of its own counts apart from the rest.",
        scopes: [.deck]
      ) { text, key, settings throws(SettingError) in
        let count = try SettingText.count(text, .new, 0...9999)
        settings.byScope[key] = Double(count)
        return "\(count)"
      }
    case .reviews:
      SettingDefinition(
        "unlimited", "0 to 9999, or unlimited",
        "Cards in review to be asked a study day, at most; the rest waits. New cards don't count.",
        scopes: [.deck]
      ) { text, key, settings throws(SettingError) in
        let count = text == "unlimited" ? nil : try SettingText.count(text, .reviews, 0...9999)
        settings.byScope[key] = count.map { Double($0) } ?? .infinity
        return count.map { "\($0)" } ?? text
      }
    case .time:
      SettingDefinition(
        "none", "1m to 24h, or none",
        "How long study goes on before it stops by itself, unless --time says otherwise."
      ) { text, _, settings throws(SettingError) in
        let seconds = text == "none" ? nil : SettingText.span(text)
        guard text == "none" || seconds.map({ $0 >= 60 }) == true else {
          throw SettingText.wrong(.time, text)
        }
        settings.sessionSeconds = seconds
        return seconds.map(SettingText.text(ofSpan:)) ?? text
      }
    case .form:
      SettingDefinition(
        "auto", "auto, flip, type or choice",
        "How study asks: auto is multiple choice for what is new and typed later; flip shows the answer and you grade.",
        scopes: [.deck]
      ) { text, _, _ throws(SettingError) in
        guard Mode(rawValue: text) != nil else { throw SettingText.wrong(.form, text) }
        return text
      }
    case .rollover:
      SettingDefinition(
        "4", "an hour, 0 to 23",
        "The hour, in local time, at which a study day begins."
      ) { text, _, settings throws(SettingError) in
        settings.rolloverHour = try SettingText.hour(text)
        return "\(settings.rolloverHour)"
      }
    case .learning:
      SettingDefinition(
        "1m 10m", "up to 10 waits of 1s to 1d, or none",
        "How long a new card waits between its first answers, before it waits for days. With fsrs7 the model says."
      ) { text, _, settings throws(SettingError) in
        settings.steps.learning = try SettingText.steps(text, .learning)
        return SettingText.text(ofSteps: settings.steps.learning)
      }
    case .relearning:
      SettingDefinition(
        "10m", "up to 10 waits of 1s to 1d, or none",
        "The same for a card that was forgotten."
      ) { text, _, settings throws(SettingError) in
        settings.steps.relearning = try SettingText.steps(text, .relearning)
        return SettingText.text(ofSteps: settings.steps.relearning)
      }
    case .maximum:
      SettingDefinition(
        "36500", "1 to 36500 days",
        "The longest wait, in days."
      ) { text, _, settings throws(SettingError) in
        settings.maximumInterval = try SettingText.count(
          text, .maximum, 1...Scheduler.longestInterval)
        return "\(settings.maximumInterval)"
      }
    case .fuzz:
      SettingDefinition(
        "on", "on or off",
        "Whether due days are spread a little, so that what was learnt together doesn't always come together."
      ) { text, _, settings throws(SettingError) in
        settings.fuzz = try SettingText.isOn(text, .fuzz, "on")
        return text
      }
    case .holidays:
      SettingDefinition(
        "none", "days, spans A/B, weekdays, or none",
        "Days without new cards, and on which no review is set that can as well be a day earlier or later, such as 2026-12-24/2026-12-26 sunday."
      ) { text, _, settings throws(SettingError) in
        settings.holidays = try Holidays(text)
        return settings.holidays.text
      }
    case .leech:
      SettingDefinition(
        "8", "2 to 99, or 0 for never",
        "How often a card must have been forgotten to be named as a leech."
      ) { text, _, settings throws(SettingError) in
        let lapses = try SettingText.count(text, .leech, 0...99)
        guard lapses != 1 else { throw SettingText.wrong(.leech, text) }
        settings.leechLapses = lapses == 0 ? nil : lapses
        return "\(lapses)"
      }
    case .model:
      SettingDefinition(
        "fsrs6", "fsrs6 or fsrs7",
        "The memory model: fsrs6 is Anki's; fsrs7 is newer, counts hours too, and has no learning steps."
      ) { text, _, settings throws(SettingError) in
        guard ["fsrs6", "fsrs7"].contains(text) else { throw SettingText.wrong(.model, text) }
        settings.usesFSRS7 = text == "fsrs7"
        return text
      }
    case .fitting:
      SettingDefinition(
        "auto", "auto or off",
        "Whether the memory model is fitted to your answers by itself, after a session, when they have doubled or a month has passed."
      ) { text, _, settings throws(SettingError) in
        settings.fitsByItself = try SettingText.isOn(text, .fitting, "auto")
        return text
      }
    case .use:
      SettingDefinition(
        "yes", "yes or no",
        "Whether study without a deck takes a deck; annals decks use and decks ignore set it. Shipped decks but the first are taken once you have begun them.",
        scopes: [.deck]
      ) { text, _, _ throws(SettingError) in
        guard text == "yes" || text == "no" else { throw SettingText.wrong(.use, text) }
        return text
      }
    case .fsrs6Weights:
      SettingDefinition(
        "standard", "21, 19 or 17 numbers, or standard",
        "The weights of the memory model FSRS-6; annals optimize fits them."
      ) { text, _, settings throws(SettingError) in
        settings.fsrs6Weights = try SettingText.weights(text)
        return text
      }
    case .fsrs7Weights:
      SettingDefinition(
        "standard", "34 numbers, or standard",
        "The weights of the memory model FSRS-7."
      ) { text, _, settings throws(SettingError) in
        settings.fsrs7Weights = try SettingText.fsrs7Weights(text)
        return text
      }
    }
  }
}
