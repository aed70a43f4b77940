import Diagnostics
import Testing

@testable import Chronicle

@Suite struct FieldPlacesTests {
  private static func place(_ line: Int, _ column: Int = 1) -> Place {
    Place(file: "a.yaml", line: line, column: column, length: 3)
  }

  @Test func findsEachKeyAndNoOther() {
    let keys = ["who", "date", "who/0", "who/10", "who/2", "x-é", "", "number/is"]
    let places = FieldPlaces(
      in: "a.yaml", keys.enumerated().map { ($1, Self.place($0 + 1, $0 + 7)) })
    for (number, key) in keys.enumerated() {
      #expect(places[key] == Self.place(number + 1, number + 7), "\(key)")
    }
    for other in ["what", "who/1", "Who", "zz", "who/"] {
      #expect(places[other] == nil, "\(other)")
    }
    #expect(FieldPlaces()["who"] == nil)
  }

  @Test func keepsTheFirstOfSeveral() {
    let places = FieldPlaces(in: "a.yaml", [("who/0", Self.place(2)), ("who/0", Self.place(9))])
    #expect(places["who/0"] == Self.place(2))
  }
}
