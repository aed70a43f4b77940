import Testing

@testable import Terminal

/// Text where the locale has no UTF-8.
@Suite struct ASCIITextTests {
  @Test func anEllipsisIsThreeDotsInATextAndOneMarkWhereSomethingWasCut() {
    #expect(
      ASCIIText.from("“returned in 1914 … and joined”") == "\"returned in 1914 ... and joined\"")
    let cut = DisplayWidth.clipped("returned in 1914", to: 8)
    #expect(ASCIIText.from(cut, keepsWidth: true) == "returne~")
  }
}
