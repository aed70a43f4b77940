import Chronicle
import English
import Grading
import Questions
import Testing
import WrittenChronicle

/// What exercises may ask, and what must not be seen in their options.
@Suite struct ExerciseRuleTests {
  static func exercises(_ events: String) throws -> [Exercise] {
    let chronicle = try Written(Written.header + events).chronicle
    let exercises = ExerciseMakers.exercises(of: chronicle)
    let judge = ExerciseJudge(chronicle)
    for exercise in exercises {
      let faults = judge.faults(in: exercise)
      #expect(faults.isEmpty, "\(exercise.key): \(faults.map(\.description))")
    }
    return exercises
  }

  static func shipped() throws -> [Exercise] {
    try ["ivar-smilga", "us-presidents", "hannibal", "marie-curie"].flatMap { name in
      ExerciseMakers.exercises(of: try Written(ShippedChronicle.text(name)).chronicle)
    }
  }

  private static let life = """
        - {id: birth, what: was born, kind: birth, date: 1892-12-02}
        - {id: fine, what: was fined, date: 1935-03}
        - {id: last, what: was deported, date: 1938-01}
        - id: death
          what: died
          kind: death
          claims:
            - {id: a, date: 1938-01-10, source: book, where: lead}
            - {id: b, date: 1938-02, source: book, where: body}
        - {id: late, what: was rehabilitated, date: 1987-05}

    """

  /// Nobody is rehabilitated at the age of 94; in January 1938 he may have been dead.
  @Test func nobodyHasAnAgeAfterDeath() throws {
    func aged(_ text: String) throws -> [String] {
      try Self.exercises(text).filter { $0.kind == .age }.map { $0.events[0] }
    }
    #expect(try aged(Self.life) == ["fine"])
    let dated = Self.life.replacing("date: 1938-01-10", with: "date: 1938-03-31, preferred: yes")
    #expect(try aged(dated) == ["fine", "last", "death"])
    // Where no death is told, the tag tells.
    let endless = Self.life.replacing("kind: death", with: "kind: killing")
    #expect(try aged(endless) == ["fine", "last", "late"])
    let tagged = endless.replacing("date: 1987-05", with: "date: 1987-05, tags: posthumous")
    #expect(try aged(tagged) == ["fine", "last"])
  }

  private static func rank(_ exercise: Exercise) -> Int? {
    exercise.choices?.firstIndex(where: \.isRight)
  }

  private static func numbers(_ exercise: Exercise) -> [[Int]] {
    (exercise.choices ?? []).map { $0.text.split(separator: " ").compactMap { Int($0) } }
  }

  /// "17 or 18" among "14", "20" and "24" would stand out.
  @Test func agesAndIntervalsHaveOptionsOfOneForm() throws {
    let asked = try Self.shipped().filter {
      [.age, .interval].contains($0.kind) && $0.choices != nil
    }
    #expect(asked.count > 100)
    for exercise in asked {
      let forms = Set(Self.numbers(exercise).map(\.count))
      #expect(forms.count == 1, "\(exercise.key): \(exercise.choices?.map(\.text) ?? [])")
    }
  }

  /// Neither where the right number stands nor how far apart the numbers are tells which it is.
  @Test func theRightNumberStandsAnywhere() throws {
    let asked = try Self.shipped().filter {
      // Where three can stand below it.
      [.age, .interval].contains($0.kind) && (Int($0.answer.value) ?? 0) >= 20
    }
    var ranks: [Int: [Int]] = [:]
    for exercise in asked {
      let numbers = Self.numbers(exercise).compactMap(\.first)
      let gaps = zip(numbers, numbers.dropFirst()).map { $1 - $0 }
      let widest = gaps.firstIndex(of: gaps.max() ?? 0) ?? 0
      for group in [widest, 3] {
        ranks[group, default: [0, 0, 0, 0]][Self.rank(exercise) ?? 0] += 1
      }
    }
    for (group, counts) in ranks {
      let all = counts.reduce(0, +)
      // Of a few nothing can be said.
      guard all >= 40 else { continue }
      #expect(
        counts.allSatisfy { $0 * 100 > all * 8 && $0 * 100 < all * 50 }, "\(group): \(counts)")
    }
  }

  /// One that is told as "after" another, or as the third of its kind, isn't put in order with others.
  @Test func wordsThatTellTheOrderAreNotAskedForIt() throws {
    let exercises = try Self.exercises(
      """
          - {id: a, what: was arrested, kind: arrest, date: 1901}
          - {id: b, what: was arrested, kind: arrest, date: 1904}
          - {id: c, what: went abroad, date: 1906}
          - {id: d, what: was freed after the trial, date: 1908}
          - {id: e, what: came home, date: 1910}
          - {id: f, what: opened a shop, date: 1912}
          - {id: g, what: sold the shop, date: 1914}

      """)
    let orders: Set<ExerciseKind> = [.order, .slot, .next, .previous, .beforeAfter]
    for exercise in exercises where orders.contains(exercise.kind) {
      #expect(!exercise.events.contains("d"), "\(exercise.key)")
      #expect(!Set(["a", "b"]).isSubset(of: exercise.events), "\(exercise.key)")
    }
  }

  /// Two, three and four events, in any order, the order shown being now and then the right one.
  @Test func ordersAreOfTwoToFourShownInAnyOrder() throws {
    let orders = try Self.shipped().filter { $0.kind == .order }
    let sizes = Dictionary(grouping: orders, by: \.events.count)
    #expect(Set(sizes.keys) == [2, 3, 4])
    for (size, asked) in sizes {
      #expect(asked.count * 8 > orders.count, "\(size): \(asked.count) of \(orders.count)")
    }
    let pairs = sizes[2] ?? []
    let straight = pairs.count { $0.answer.text == "a, b" }
    #expect(
      straight * 3 > pairs.count && straight * 3 < pairs.count * 2, "\(straight) of \(pairs.count)")
    #expect(sizes[3]?.contains { $0.answer.text == "a, b, c" } ?? false)
  }

  /// At most two a term, near it, and no answer much more often right than others.
  @Test func beforeOrAfterIsAskedOfWhatLiesNear() throws {
    let asked = try Self.shipped().filter { $0.kind == .beforeAfter }
    let terms = Dictionary(grouping: asked) { "\($0.chronicle)/\($0.events[1])" }
    #expect(
      terms.values.allSatisfy { $0.count <= 2 && Set($0.map(\.answer.value)).count == $0.count })
    let answers = Dictionary(grouping: asked, by: \.answer.value).mapValues(\.count)
    #expect(answers.count == 3 && answers.values.allSatisfy { $0 * 2 < asked.count }, "\(answers)")
  }

  /// As many wrong options lie after the term as before, and not only the right one names its holder.
  @Test func whatHappenedMeanwhileStandsAmongEarlierAndLater() throws {
    let written = try Written(ShippedChronicle.text("us-presidents"))
    let life = ExerciseIndex(ChronicleIndex(written.chronicle))
    let asked = ExerciseMakers.exercises(in: life).filter { $0.kind == .sameTime }
    var ranks = [0, 0, 0, 0]
    for exercise in asked {
      let told = (exercise.choices ?? []).compactMap { choice in
        life.moments.first { $0.statement.withUppercaseStart == choice.text }.map {
          (day: $0.first, isRight: choice.isRight)
        }
      }.sorted { $0.day < $1.day }
      ranks[told.firstIndex(where: \.isRight) ?? 0] += 1
    }
    #expect(asked.count > 30)
    #expect(ranks[0] * 3 < asked.count && ranks[3] * 3 < asked.count, "\(ranks)")
  }

  /// Two of a kind are enough for a contrast, and two told alike, and two terms at one body.
  @Test func whatIsEasilyConfusedIsContrasted() throws {
    let exercises = try Self.exercises(
      """
          - {id: a, what: was expelled from the board, kind: expulsion, date: 1927-11-14}
          - {id: b, what: was expelled from the party, kind: expulsion, date: 1927-12}
          - {id: c, what: spoke, circumstance: at the fair, date: 1901}
          - {id: d, what: spoke, circumstance: at the market, date: 1905}
          - {id: e, what: went abroad, date: 1903}
          - {id: f, role: secretary, of: guild, date: 1906/1908}
          - {id: g, role: chairman, of: guild, date: 1910/1912}
          - {id: h, role: chairman, of: guild, date: 1915/1917}
          - {id: i, role: treasurer, of: council, date: 1920/1922}

      """)
    let contrasts = exercises.filter { $0.kind == .contrast }.map { $0.events[0] }
    #expect(contrasts == ["c", "d", "a", "b", "f", "g", "h"])
    let second = exercises.first { $0.kind == .contrast && $0.events[0] == "h" }
    #expect(second?.stems[0] == "Which of these was Berg from 1915 to 1917?")
    #expect(second?.answer.text == "chairman of the Guild for the second time")
  }
}
