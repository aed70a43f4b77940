import Work
import Testing

/// Work done on every core comes back whole and in order.
@Suite struct WorkersTests {
  @Test(arguments: [0, 1, 2, 15, 16, 17, 400]) func handsOverInOrder(_ count: Int) {
    var taken: [Int] = []
    var positions: [Int] = []
    Workers.each(Array(0..<count)) { number in
      // Some take longer than others.
      (0..<(number % 7) * 1000).reduce(number) { sum, _ in sum }
    } take: { position, made in
      positions.append(position)
      taken.append(made)
    }
    #expect(taken == Array(0..<count))
    #expect(positions == taken)
    var slices: [Int] = []
    Workers.eachSlice(of: count) {
      Array($0)
    } take: {
      slices += $0
    }
    #expect(slices == taken)
  }

  private struct Stop: Error {}

  @Test func endsWhereWhoTakesThrows() {
    var taken = 0
    #expect(throws: Stop.self) {
      try Workers.each(Array(0..<100)) {
        $0
      } take: { position, _ in
        taken += 1
        if position == 3 { throw Stop() }
      }
    }
    #expect(taken == 4)
  }
}
