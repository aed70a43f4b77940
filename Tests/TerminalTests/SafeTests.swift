import Testing

@testable import Terminal

@Suite struct SafeTests {
  @Test(arguments: [
    ("\u{1B}]52;c;x\u{07}", "<U+001B>]52;c;x<U+0007>"), ("a\u{9B}2J", "a<U+009B>2J"),
    ("a\u{7F}b", "a<U+007F>b"), ("a\u{202E}b", "a<U+202E>b"), ("a\u{200B}b", "a<U+200B>b"),
    ("a\u{1}\u{2}b", "a<U+0001><U+0002>b"), ("a\tb", "a b"), ("a\rb", "ab"),
    ("И́вар Смилга", "И́вар Смилга"), ("Lwów", "Lwów"), ("漢字", "漢字"), ("a\u{8}b", "a<U+0008>b"),
  ])
  func nothingHiddenReachesTheTerminal(_ text: String, _ shown: String) {
    #expect(Safe.line(text) == shown)
  }

  @Test func aLineStaysOneLine() {
    #expect(!Safe.line("a\nb").contains("\n"))
    #expect(Safe.text("a\nb").contains("\n"))
  }

  @Test(arguments: [("abc", 3), ("漢字", 4), ("И́вар", 4), ("", 0)])
  func columns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }
}
