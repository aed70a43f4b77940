import Terminal
import Testing

/// A table in its three forms; none cuts anything.
@Suite struct TableTests {
  private static let decks = Table(
    [
      .init("Deck"), .init("Title"), .init("Cards", .trailing), .init("In use"),
      .init("Where", .prose),
    ],
    rows: [
      ["ivar-smilga", "Ivar Smilga", "221", "yes", "built in"],
      ["mine", "", "5", "–", "data: /home/ada/.local/share/annals/decks/mine.yaml"],
    ])

  private static func lines(_ width: Int?, _ drawing: Drawing = .unicode) -> String {
    decks.lines(width: width, drawing: drawing).joined(separator: "\n")
  }

  @Test func withRoomItIsAligned() {
    #expect(
      Self.lines(nil) == """
        Deck         Title        Cards  In use  Where
        ivar-smilga  Ivar Smilga    221  yes     built in
        mine                          5  –       data: /home/ada/.local/share/annals/decks/mine.yaml
        """)
    #expect(
      Self.lines(72) == """
        Deck         Title        Cards  In use  Where
        ivar-smilga  Ivar Smilga    221  yes     built in
        mine                          5  –       data:
                                                 /home/ada/.local/share/annals/d
                                                 ecks/mine.yaml
        """)
  }

  @Test func withoutRoomEachRowIsABlock() {
    #expect(
      Self.lines(40) == """
        ivar-smilga
          title Ivar Smilga, cards 221
          in use yes
          where built in
        mine
          cards 5, in use –
          where data:
            /home/ada/.local/share/annals/decks/
            mine.yaml
        """)
  }

  @Test func whereNothingIsDrawnEachRowIsASentence() {
    #expect(
      Self.lines(60, .sentences) == """
        Deck ivar-smilga: title Ivar Smilga, cards 221, in use yes,
          where built in.
        Deck mine: cards 5, in use –, where data:
          /home/ada/.local/share/annals/decks/mine.yaml.
        """)
    let bars = Table(
      [.init("Day"), .init("Due", .trailing), .init("", isDrawn: true)],
      rows: [["2026-12-01", "3", "▪▪▪"]])
    #expect(bars.lines(width: nil, drawing: .sentences) == ["Day 2026-12-01: due 3."])
    #expect(bars.lines(width: 12, drawing: .unicode) == ["2026-12-01", "  due 3"])
  }

  /// Every word of it is there at every width, and no line is wider than the window.
  @Test func nothingIsCut() {
    let words = Set(Self.decks.rows.joined().joined(separator: " ").filter { $0 != " " })
    for width in 20...140 {
      for drawing in [Drawing.unicode, .ascii, .sentences] {
        let lines = Self.decks.lines(width: width, drawing: drawing)
        for line in lines { #expect(DisplayWidth.columns(line) <= width, "\(width): \(line)") }
        let shown = lines.joined().filter { $0 != " " }
        #expect(!shown.contains("…"))
        if drawing == .sentences || width < 66 {
          for cell in Self.decks.rows.joined() {
            #expect(shown.contains(cell.filter { $0 != " " }), "\(width): \(cell)")
          }
        }
        #expect(words.isSubset(of: Set(shown)))
      }
    }
  }
}
