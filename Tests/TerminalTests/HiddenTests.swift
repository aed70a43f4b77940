import Testing

@testable import Terminal

@Suite struct HiddenTests {
  @Test func none() {
    #expect(!Hidden.contains("a"))
  }
}
