import FSRS
import Session
import Testing

/// Settings as `set` records give them.
@Suite struct SettingsTests {
  @Test func defaultsAreWhatTheyAreSaidToBe() throws {
    // Each default, written down, means what not setting it means.
    for setting in Setting.allCases {
      let key = SettingKey(setting)
      #expect(try Settings.normalised(setting.standard, for: key) == setting.standard)
      let settings = Settings([setting.rawValue: setting.standard])
      #expect(settings.problems.isEmpty)
      #expect(settings.scheduler == Settings.standard.scheduler)
    }
    let standard = Settings.standard
    #expect(standard.scheduler == .standard)
    #expect(standard.newADay == 10 && standard.reviewsADay == nil && standard.rolloverHour == 4)
    #expect(standard.leechLapses == 8 && standard.fitsByItself && standard.sessionSeconds == nil)
    #expect(standard.mode(deck: "any") == .auto && standard.holidays.isEmpty)
  }

  @Test(arguments: [
    ("retention", "90%", "0.9"), ("retention", "85", "0.85"), ("retention", "0.98", "0.98"),
    ("new", "0", "0"), ("reviews", "Unlimited", "unlimited"), ("reviews", "200", "200"),
    ("time", "15m", "15m"), ("time", "3600s", "1h"), ("form", "TYPE", "type"),
    ("rollover", "03:00", "3"), ("learning", "90s, 10m 1d", "90s 10m 1d"),
    ("relearning", "none", "none"), ("maximum", "365", "365"), ("fuzz", "off", "off"),
    ("holidays", "sun 2026-12-24/2026-12-26,2027-01-01", "2026-12-24/2026-12-26 2027-01-01 sunday"),
    ("leech", "0", "0"), ("fitting", "off", "off"), ("retention@ada", "0.8", "0.8"),
    ("retention@tag:exile", "0.95", "0.95"), ("new@ada", "3", "3"), ("new", "default", "default"),
  ]) func valuesAreReadAndNormalised(key: String, value: String, expected: String) throws {
    let normalised = try Settings.normalised(value, for: SettingKey(key))
    #expect(normalised == expected)
    #expect(Settings([key: normalised]).problems.isEmpty)
  }

  @Test(arguments: [
    ("retention", "0.69"), ("retention", "99%"), ("retention", "nan"), ("retention", "1e-1"),
    ("new", "-1"), ("new", "10000"), ("new", "٣"), ("time", "30s"), ("time", "2d"),
    ("form", "guess"), ("rollover", "24"), ("learning", "10"), ("learning", "2d"),
    ("learning", "0m"), ("learning", ""), ("learning", "1m 1m 1m 1m 1m 1m 1m 1m 1m 1m 1m"),
    ("maximum", "0"), ("maximum", "36501"), ("fuzz", "yes"), ("holidays", "2026-02-30"),
    ("holidays", "2026-12-26/2026-12-24"), ("holidays", "mon tue wed thu fri sat sun"),
    ("leech", "1"), ("fitting", "on"), ("fsrs6-weights", "1 2 3"),
    ("fsrs6-weights", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21"),
  ]) func whatCannotBeIsRefusedAndNamed(key: String, value: String) throws {
    let key = try SettingKey(key)
    #expect(throws: SettingError.self) { try Settings.normalised(value, for: key) }
    // From a journal it is named and counts as not set.
    let settings = Settings([key.text: value])
    #expect(settings.problems.count == 1 && settings.value(key) == nil)
    #expect(settings.scheduler == Settings.standard.scheduler)
  }

  @Test(arguments: [
    ("retenton", "did you mean retention?"), ("weights", "did you mean fsrs6-weights?"),
    ("new@tag:x", "can't be set by tag; only retention can"),
    ("rollover@ada", "is one for all decks"), ("new@", "a deck's name is missing"),
    ("xyz", "annals set lists them"),
  ]) func wrongKeysSayWhatIsMeant(key: String, message: String) {
    do throws(SettingError) {
      _ = try SettingKey(key)
      Issue.record("\(key) was read")
    } catch {
      #expect(error.message.contains(message), "\(error.message)")
    }
  }

  @Test func retentionIsByTagThenDeckThenAll() {
    let settings = Settings([
      "retention": "0.85", "retention@ada": "0.8", "retention@tag:exam": "0.95",
      "retention@tag:dull": "0.7",
    ])
    #expect(settings.retention(deck: "smilga") == 0.85)
    #expect(settings.retention(deck: "ada") == 0.8)
    #expect(settings.retention(deck: "ada", tags: ["dull"]) == 0.7)
    #expect(settings.retention(deck: "ada", tags: ["dull", "exam"]) == 0.95)
    #expect(settings.scheduler(deck: "ada", tags: []).desiredRetention == 0.8)
    #expect(settings.scheduler.desiredRetention == 0.85)
  }

  @Test func decksWithANumberOfTheirOwnCountApart() {
    let settings = Settings([
      "new": "3", "new@ada": "5", "reviews@ada": "unlimited", "reviews": "2",
    ])
    var allowance = settings.newAllowance(introduced: ["ada": 4, "smilga": 1])
    #expect(allowance.count(of: ["ada": 9, "smilga": 9, "lenin": 9]) == 1 + 2)
    allowance.take(from: "ada")
    #expect(!allowance.allows("ada") && allowance.allows("smilga"))
    allowance.take(from: "lenin", 2)
    #expect(!allowance.allows("smilga") && !allowance.allows("lenin"))
    allowance.take(from: "lenin", -1)
    #expect(allowance.allows("smilga"))
    let reviews = settings.reviewAllowance(reviewed: ["smilga": 2])
    #expect(reviews.allows("ada") && !reviews.allows("smilga"))
    #expect(settings.limitsReviews && !Settings.standard.limitsReviews)
  }

  @Test func holidaysAreDaysSpansAndWeekdays() throws {
    let holidays = try Holidays("2026-12-24/2026-12-26 sunday")
    let days = (20...27).map { "2026-12-\($0)" }.filter {
      StudyDay($0).map(holidays.contains) ?? false
    }
    // 20 and 27 December 2026 are Sundays.
    #expect(days == ["2026-12-20", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27"])
  }

  @Test func weightsMayCarryWhatTheyWereFittedTo() throws {
    let numbers = FSRS6Weights.standard.values.map { "\($0)" }.joined(separator: ",")
    let settings = Settings(["fsrs6-weights": numbers + "; reviews 12 day 2026-11-26"])
    #expect(settings.problems.isEmpty && settings.fsrs6Weights == .standard)
    #expect(throws: SettingError.self) {
      try Settings.normalised(numbers + ",1", for: SettingKey(.fsrs6Weights))
    }
  }
}
