import BuiltInDecks
import Chronicle
import Testing

@testable import Library

/// A deck's id is found without reading its file as YAML, or not at all.
@Suite struct DeckNameTests {
  @Test(arguments: [
    ("id: ivar-smilga\ntitle: X\n", "ivar-smilga"),
    ("# a life\nannals: 1\r\nid: a-1 # for ever\r\n", "a-1"),
    ("\u{FEFF}id:\t7th\n", "7th"),
    ("events:\n  - id: born\nid: last", "last"),
  ])
  func plainOnesAreFound(_ text: String, _ id: String) {
    #expect(DeckName.scan(Array(text.utf8))?.id == id)
  }

  @Test(arguments: [
    "title: none\n", "  id: indented\n", "id: \"quoted\"\n", "id: two words\n", "id:\n", "id: Ä\n",
    "id: -x\n", "id: &a x\n", "id:x\n", "{\"id\": \"x\"}\n", "",
  ])
  func whatIsNotPlainHasToBeRead(_ text: String) {
    #expect(DeckName.scan(Array(text.utf8)) == nil)
  }

  /// The quick look and the full reading agree wherever the quick look says something.
  @Test func theShippedDecksAreCalledWhatTheyAre() {
    for entry in BuiltInDecks.all {
      let deck = DeckLoader().builtIn(entry.text, file: entry.file)
      if let chronicle = deck.chronicle { #expect(chronicle.id == deck.id) }
    }
  }
}
