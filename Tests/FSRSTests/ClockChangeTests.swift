import FSRS
import Testing

/// Study days over the changes of the clocks: the offset is passed in, the library knows no zones.
@Suite struct ClockChangeTests {
  struct File: Decodable {
    var changes: [Change]
  }

  /// A zone's offset before and after an instant.
  struct Change: Decodable {
    var instant: Int
    var before: Int
    var after: Int
    var zone: String

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      instant = try row.decode(Int.self)
      before = try row.decode(Int.self)
      after = try row.decode(Int.self)
      zone = try row.decode(String.self)
    }

    func day(at second: Int, rolloverHour: Int = 4) -> StudyDay {
      StudyDay(
        secondsSince1970: Double(second), minutesEast: second < instant ? before : after,
        rolloverHour: rolloverHour)
    }
  }

  @Test func studyDaysNeitherRepeatNorVanish() throws {
    let changes = try Vectors.load("clock-changes", as: File.self).changes
    #expect(changes.count == 706)
    for change in changes {
      let around = stride(from: -36 * 3600, through: 36 * 3600, by: 1200).map {
        change.instant + $0
      }
      var last = change.day(at: around[0] - 1)
      for second in around.flatMap({ [$0 - 1, $0] }) {
        let day = change.day(at: second)
        let step = day - last
        if step != 0 && step != 1 {
          Issue.record("\(change.zone), \(second): \(last.text) to \(day.text)")
        }
        last = day
      }
    }
  }

  /// At the other hours at which the learner may let study days begin: an hour or two of a day are
  /// counted again on the Chatham Islands (3:45 becomes 2:45) and where clocks go back by more than an
  /// hour, at stations in Antarctica.
  @Test(arguments: 0..<24) func elsewhereNoDayIsRepeatedAtAnyHour(rolloverHour: Int) throws {
    for change in try Vectors.load("clock-changes", as: File.self).changes {
      // The last second of the old time, and the first of the new one.
      let before = change.day(at: change.instant - 1, rolloverHour: rolloverHour)
      let after = change.day(at: change.instant, rolloverHour: rolloverHour)
      let isOdd = change.zone == "NZ-CHAT" || change.before - change.after > 60
      #expect(!isOdd || change.zone == "NZ-CHAT" || change.zone.hasPrefix("Antarctica/"))
      #expect(
        (isOdd ? -1...1 : 0...1).contains(after - before), "\(change.zone), \(rolloverHour)")
    }
  }

  @Test func twoStudyDaysAreLongerOrShorterByTheChangeAlone() throws {
    for change in try Vectors.load("clock-changes", as: File.self).changes {
      let day = change.day(at: change.instant - 1)
      // The day's first second, by the offset that holds there.
      func start(_ day: StudyDay) -> Int {
        let early = day.startSeconds(minutesEast: change.before)
        return early < change.instant ? early : day.startSeconds(minutesEast: change.after)
      }
      // The clocks may change at the very end of a study day, so it is measured with the next.
      let length = start(day.advanced(by: 2)) - start(day)
      #expect(length == 2 * 86400 - (change.after - change.before) * 60, "\(change.zone)")
      #expect(change.day(at: start(day)) == day)
    }
  }

  @Test func aDayOffsetAcrossAChangeOfZoneIsOneDay() {
    // From Riga (+2 h) to New York (-5 h), the evening of one study day to the next morning.
    let evening = StudyDay(secondsSince1970: 1_795_392_000 + 19 * 3600, minutesEast: 120)
    let morning = StudyDay(secondsSince1970: 1_795_392_000 + 36 * 3600, minutesEast: -300)
    #expect(morning - evening == 1)
  }
}
