import Terminal
import Testing

@Suite struct LinePlotTests {
  private static let plot = LinePlot(
    [1, 0.9, 0.8, 0.7, 0.6, 0.5], low: 0.5, high: 1, marks: [(0.4, "now"), (0.5, "due")])

  @Test func aFallingLineInASCII() {
    let lines = Self.plot.lines(width: 20, height: 4, drawing: .ascii) {
      "\(Int($0 * 100)) %"
    }
    #expect(
      lines == [
        "100 % |***  ::", "      |   ***:", "      |     :****", " 50 % |     ::   ***",
        "      +-------------", "            now", "             due",
      ])
    #expect(lines.allSatisfy { DisplayWidth.columns($0) <= 20 })
    #expect(lines.joined().utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func nothingIsDrawnWhereNothingIsToBe() {
    #expect(Self.plot.lines(width: 40, height: 4, drawing: .sentences) { "\($0)" }.isEmpty)
    #expect(
      LinePlot([1], low: 0, high: 1).lines(width: 40, height: 4, drawing: .unicode) { "\($0)" }
        .isEmpty)
  }

  @Test(arguments: [1, 8, 20, 80, 300]) func itFitsTheWidthWhereThatIsPossible(width: Int) {
    let lines = Self.plot.lines(width: width, height: 6, drawing: .unicode) { "\(Int($0 * 100))" }
    #expect(lines.allSatisfy { DisplayWidth.columns($0) <= max(width, 13) })
  }
}
