import Terminal
import Testing

/// Lines by display width, in every script.
@Suite struct WrappingTests {
  private static let texts = [
    "Back:\u{A0}1\u{A0}again\u{A0}in\u{A0}1\u{A0}min, 2\u{A0}hard\u{A0}in\u{A0}6\u{A0}min",
    "דָּוִד בן־גוריון נולד בפלונסק שבפולין הרוסית", "منظمة التحرير الفلسطينية في القاهرة",
    "は中華人民共和国の成立を宣言した長い長い文章でありますがどうでしょうか",
    "e\u{301}e\u{301}e\u{301} 👩‍👩‍👧‍👦 🇮🇱 Nguyễn Văn Thiệu",
  ]

  @Test(arguments: texts) func noLineIsWiderThanItsWindow(_ text: String) {
    for width in [20, 40, 300] {
      let lines = DisplayWidth.wrap(text, width: width, hanging: 4)
      for line in lines { #expect(DisplayWidth.columns(line) <= width, "\(width): \(line)") }
      // Nothing is lost.
      let kept = lines.joined().filter { $0 != " " && $0 != "\u{A0}" }
      #expect(kept == text.filter { $0 != " " && $0 != "\u{A0}" })
    }
  }

  /// What is held together parts at its blanks, not inside a word, where it is wider than the window.
  @Test func aListInANarrowWindow() {
    #expect(
      DisplayWidth.wrap(Self.texts[0], width: 20)
        == ["Back: 1 again in 1", "min, 2\u{A0}hard\u{A0}in\u{A0}6\u{A0}min"])
  }
}
