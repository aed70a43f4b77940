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

  @Test func narrowWindowsLoseLabelsFirst() {
    #expect(Self.line(38) == "1892 ─────── ● 1907 ─ ✗ 1908 ──── 1917")
    #expect(Self.line(20) == "")
    #expect(Self.line(78, .sentences) == "")
  }

  @Test func itNeverIsWiderThanTheWindow() {
    for width in 20...140 {
      for drawing in [Drawing.unicode, .ascii] {
        #expect(DisplayWidth.columns(Self.line(width, drawing)) <= width)
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
