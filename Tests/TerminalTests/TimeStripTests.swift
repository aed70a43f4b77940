import Terminal
import Testing

/// A line of dates, at every width.
@Suite struct TimeStripTests {
  private static let plain = Style(use: .never, environment: [:], isTerminal: false)
  private static let strip = TimeStrip([
    .init(8, "1908", .typed), .init(-8, "1892", label: "was born", .landmark),
    .init(7, "1907", .right), .init(17, "1917", label: "led the Baltic Fleet", .landmark),
  ])

  private static func line(_ width: Int, _ drawing: Drawing = .unicode) -> String {
    strip.line(width: width, drawing: drawing, style: plain)
  }

  @Test func gapsAreAsLongAsTheTimeBetween() {
    #expect(
      Self.line(78)
        == "1892 was born ────────────── ● 1907 ─ ✗ 1908 ─────── 1917 led the Baltic Fleet")
    #expect(
      Self.line(78, .ascii)
        == "1892 was born -------------- * 1907 - x 1908 ------- 1917 led the Baltic Fleet")
  }

  /// A year is somewhere between its first day and its last, to scale.
  @Test func whatIsKnownToTheYearIsNoPoint() {
    let strip = TimeStrip([
      .init(0...364, "1915", label: "was sentenced", .landmark), .init(731...1095, "1917", .right),
      .init(1200, "1918", .typed), .init(1500, "1919", label: "took office", .landmark),
    ])
    #expect(
      strip.line(width: 78, drawing: .unicode, style: Self.plain)
        == "1915 was sentenced ──────────── ├──●───┤ 1917 ── ✗ 1918 ───── 1919 took office")
    #expect(
      strip.line(width: 78, drawing: .ascii, style: Self.plain)
        == "1915 was sentenced ------------ [--*---] 1917 -- x 1918 ----- 1919 took office")
    // On a long line a year is a point.
    let long = TimeStrip([
      .init(0, "1815", label: "was born", .landmark), .init(36_500...36_865, "1915", .right),
    ])
    #expect(long.line(width: 40, drawing: .unicode, style: Self.plain).hasSuffix("─ ● 1915"))
  }

  @Test func narrowWindowsLoseLabelsFirst() {
    #expect(Self.line(38) == "1892 ─────── ● 1907 ─ ✗ 1908 ──── 1917")
    #expect(Self.line(20) == "")
    #expect(Self.line(78, .sentences) == "")
  }

  @Test func itNeverIsWiderThanTheWindow() {
    for width in 20...140 {
      for drawing in [Drawing.unicode, .ascii] {
        #expect(DisplayWidth.columns(Self.line(width, drawing)) <= width)
        let wide = TimeStrip([
          .init(0...364, "1915", .typed), .init(200...300, "July 1915", .right),
          .init(900, "1917", label: "was freed", .landmark),
        ])
        let line = wide.line(width: width, drawing: drawing, style: Self.plain)
        #expect(DisplayWidth.columns(line) <= width)
      }
    }
  }

  @Test(arguments: [
    (["LANG": "C.UTF-8", "TERM": "xterm"], false, Drawing.unicode),
    (["LANG": "en_GB.utf8", "TERM": "xterm"], false, .unicode),
    (["LC_ALL": "C", "LANG": "C.UTF-8", "TERM": "xterm"], false, .ascii),
    (["TERM": "xterm"], false, .ascii),
    (["LANG": "C.UTF-8", "TERM": "dumb"], false, .ascii),
    (["LANG": "C.UTF-8", "TERM": "xterm", "ACCESSIBLE": "1"], false, .sentences),
    (["LANG": "C.UTF-8", "TERM": "xterm"], true, .sentences),
  ]) func theEnvironmentSettlesWhatMayBeDrawn(_ row: ([String: String], Bool, Drawing)) {
    #expect(Drawing(environment: row.0, isPlain: row.1) == row.2)
  }
}
