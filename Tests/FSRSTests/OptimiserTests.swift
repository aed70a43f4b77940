import Testing

@testable import FSRS

@Suite struct OptimiserTests {
  @Test func aLearnerIsPredictedAsWellAsByFSRSRS() throws {
    let (learner, history) = try Learner.load()
    #expect(history.itemCount == 2779)
    let standard = try #require(FSRS6().logLoss(of: history))
    #expect(agree(standard, learner.standard, within: 1e-5))
    let fitted = FSRS6Optimiser().fit(history)
    let loss = try #require(FSRS6(weights: fitted).logLoss(of: history))
    #expect(loss <= learner.fitted + 0.002)
    #expect(FSRS6Weights(fitted.values) == fitted)
  }

  @Test func theFutureIsMeasuredApart() throws {
    let (learner, history) = try Learner.load()
    let holdOut = try #require(HoldOut(history, optimiser: FSRS6Optimiser()))
    #expect(holdOut.trainedItems == 2223 && holdOut.items == 556)
    #expect(agree(holdOut.currentLoss, learner.lastStandard, within: 1e-5))
    #expect(holdOut.fittedLoss <= learner.lastFitted + 0.003)
    #expect(holdOut.isAdopted && holdOut.standardLoss == holdOut.currentLoss)
    // Weights fitted to the future as well cannot be beaten by those fitted to the past.
    let all = FSRS6Optimiser().fit(history)
    let late = try #require(HoldOut(history, optimiser: FSRS6Optimiser(), against: all))
    #expect(late.isAdopted == (late.fittedLoss < late.currentLoss))
    #expect(late.currentLoss < holdOut.currentLoss)
  }

  @Test func theBestOfThreeIsTaken() throws {
    let history = try Learner.load().history.prefix(items: 1000)
    func holdOut(_ weights: FSRS6Weights) throws -> HoldOut {
      try #require(HoldOut(history, optimiser: FSRS6Optimiser(epochs: 2), against: weights))
    }
    let fitted = try holdOut(.standard)
    #expect(fitted.best == .fitted && fitted.currentLoss == fitted.standardLoss)
    // Those in use are bad: what is fitted must still beat the standard ones.
    let bad = try #require(FSRS6Weights(clamping: FSRS6Weights.bounds.map(\.lowerBound)))
    let beside = try holdOut(bad)
    #expect(beside.standardLoss == fitted.standardLoss && beside.currentLoss > fitted.standardLoss)
    #expect(beside.best == .fitted)
    // A learner who forgets at first, and never again.
    var changed = ReviewHistory()
    for card in 0..<100 {
      changed.append(card: card, grade: .good, elapsedDays: 0)
      for days in [1, 2, 3] {
        changed.append(card: card, grade: card < 78 ? .again : .good, elapsedDays: days)
      }
    }
    for weights in [bad, .standard] {
      let late = try #require(
        HoldOut(changed, optimiser: FSRS6Optimiser(epochs: 2), against: weights))
      #expect(late.fittedLoss > late.standardLoss && !late.isAdopted)
      #expect(late.best == (weights == .standard ? .current : .standard))
    }
  }

  @Test func whatComesAfterDoesNotReachTheFit() throws {
    let (_, history) = try Learner.load()
    let past = history.prefix(items: 1000)
    #expect(past.itemCount == 1000)
    // The review after the last kept one is the item that was asked to be left out.
    #expect(history.reviews[past.count].isItem)
    #expect(past.reviews == Array(history.reviews.prefix(past.count)))
    #expect(history.prefix(items: 5000).reviews == history.reviews)
  }

  @Test func theSeedSettlesTheResult() throws {
    let history = try Learner.load().history.prefix(items: 600)
    let first = FSRS6Optimiser(epochs: 3, seed: 1).fit(history)
    #expect(FSRS6Optimiser(epochs: 3, seed: 1).fit(history) == first)
    #expect(FSRS6Optimiser(epochs: 3, seed: 2).fit(history) != first)
    // Not on how many threads worked, nor on how they took turns.
    for _ in 0..<5 {
      let alone = FSRS6Optimiser(epochs: 3, seed: 1, usesSecondCore: false).fit(history)
      #expect(alone == first)
    }
  }

  @Test func fewItemsFitLittle() {
    let standard = FSRS6Weights.standard.values
    // Cards that begin alike, each with two items.
    func fitted(cards: Int) -> [Double] {
      var history = ReviewHistory()
      for card in 0..<cards {
        history.append(card: card, grade: .good, elapsedDays: 0)
        history.append(card: card, grade: card.isMultiple(of: 3) ? .again : .good, elapsedDays: 1)
        history.append(card: card, grade: card.isMultiple(of: 5) ? .again : .good, elapsedDays: 2)
      }
      return FSRS6Optimiser().fit(history).values
    }
    #expect(fitted(cards: 3) == standard)
    // Twenty alike are needed to be no outliers.
    #expect(fitted(cards: 19) == standard)
    let some = fitted(cards: 31)
    #expect(some[2] < standard[2] && some.dropFirst(4) == standard.dropFirst(4))
    #expect(fitted(cards: 32).dropFirst(4) != standard.dropFirst(4))
    #expect(FSRS6Optimiser().fit(ReviewHistory()) == .standard)
    #expect(HoldOut(ReviewHistory(), optimiser: FSRS6Optimiser()) == nil)
  }

  @Test func progressGrowsToOne() throws {
    let history = try Learner.load().history.prefix(items: 2000)
    var shares: [Double] = []
    _ = FSRS6Optimiser(epochs: 2).fit(history) { shares.append($0) }
    #expect(shares.count > 2 && shares.last == 1)
    let grows = zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 }
    #expect(grows)
  }

  @Test func recencyWeighsFromAQuarterToOne() throws {
    let history = try Learner.load().history
    let set = TrainingSet(history, batchSize: 512, longest: 256, seed: 1)
    let weights = set.steps.map(\.weight).filter { $0 > 0 }.sorted()
    #expect(weights.count == set.items && weights.count == set.trainedItems)
    #expect(weights.first == 0.25 && weights.last == 1)
    #expect(agree(weights[weights.count / 2], 0.25 + 0.75 / 8, within: 0.01))
    let items = set.batches.reduce(0) { $0 + $1.items }
    #expect(items == set.items)
    let largest = set.batches.map(\.items).max() ?? 0
    #expect(largest <= 512)
    // Each card ends with an item.
    let endsWithItem = set.starts.dropFirst().allSatisfy { set.steps[$0 - 1].weight > 0 }
    #expect(endsWithItem)
  }

  @Test func aCardReviewedForEverIsCut() {
    var history = ReviewHistory()
    for card in 0..<20 {
      for number in 0..<300 {
        history.append(card: card, grade: number % 9 == 0 ? .again : .good, elapsedDays: 2)
      }
    }
    let set = TrainingSet(history, batchSize: 512, longest: 256, seed: 1)
    #expect(set.items == 20 * 299 && set.trainedItems == 20 * 255)
    let fitted = FSRS6Optimiser(epochs: 2).fit(history)
    #expect(FSRS6Weights(fitted.values) == fitted)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func anyHistoryGivesLegalWeights(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    var history = ReviewHistory()
    for card in 0..<60 {
      for review in draw.reviews(draw.whole(1...20)) {
        let grade = try #require(Grade(rawValue: seed == 0 ? 1 : seed == 1 ? 4 : review[0]))
        history.append(card: card, grade: grade, elapsedDays: review[1] * (seed == 2 ? 10_000 : 1))
      }
    }
    let fitted = FSRS6Optimiser(epochs: 4, relearningSteps: Int(seed)).fit(history)
    #expect(FSRS6Weights(fitted.values) == fitted)
    #expect(fitted[0] <= fitted[1] && fitted[1] <= fitted[2] && fitted[2] <= fitted[3])
  }
}
