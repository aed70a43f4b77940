import Testing

@testable import Progress

@Suite struct JSONTests {
  /// Text, and what it is on one line.
  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("[]", "[]"), ("{}", "{}"), ("-0", "-0"),
    ("1.50e+300", "1.50e+300"), ("\"\"", "\"\""), (#""a\/b""#, #""a/b""#),
    (#""\u00e9\ud83d\ude00""#, "\"é😀\""), (#""\u001b\u007f\u009b""#, #""\u001b\u007f\u009b""#),
    (#"{"b":[1,{"a":null}],"a":false}"#, #"{"b":[1,{"a":null}],"a":false}"#),
    ("[1 ,\n\t2\r]", "[1,2]"), (#""\"\\\b\f\n\r\t""#, #""\"\\\u0008\u000c\n\u000d\t""#),
    ("\u{FEFF}[]", "[]"),
  ])
  func reads(_ text: String, _ line: String) throws {
    #expect(try JSONValue(Array(text.utf8)).line == line)
    #expect(try JSONValue(Array(line.utf8)).line == line)
  }

  @Test(arguments: [
    "", " ", "nul", "truE", "[", "]", "[1,]", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",
    "01", "+1", "-", "1.", ".5", "1e", "1e+", "0x10", "NaN", "Infinity", "-Infinity", "1 2", "[1]]",
    "'a'", "\"a", "\"\n\"", "\"\t\"", "\"\u{0}\"", #""\x41""#, #""\u12g4""#, #""\u12""#,
    #""\ud800""#,
    #""\udc00""#, #""\ud800\u0041""#, #""\"#, "// a\n1", "１",
  ])
  func refuses(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(Array(text.utf8)) }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xC3, 0x22], [0xFE, 0xFF, 0x00, 0x31],
      [0xA0, 0x31],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(bytes) }
  }

  @Test func depth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
    }
    #expect(try JSONValue(nested(64)).elements?.count == 1)
    #expect(throws: JSONError(reason: .tooDeep, offset: 64)) { try JSONValue(nested(65)) }
    #expect(throws: JSONError.self) { try JSONValue(nested(200_000)) }
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(Array(objects.utf8)) }
  }

  @Test func numbersDoNotTrap() throws {
    #expect(try JSONValue(Array("9223372036854775807".utf8)).integer == .max)
    #expect(try JSONValue(Array("9223372036854775808".utf8)).integer == nil)
    #expect(try JSONValue(Array("1.0".utf8)).integer == nil)
    #expect(try JSONValue(Array("1e400".utf8)).double == .infinity)
    #expect(JSONValue.double(.nan) == .null)
    let long = "0." + String(repeating: "1", count: 100_000)
    #expect(try JSONValue(Array(long.utf8)).double.map { abs($0 - 1.0 / 9) < 1e-15 } == true)
  }

  /// Whatever the bytes, reading ends; what is read is written and read as the same.
  @Test(arguments: 0..<20)
  func anyBytes(_ seed: Int) throws {
    var dice = Dice(seed)
    let alphabet = Array("{}[]\",:\\u0123e.-+ntfalse \u{7F}é".utf8) + [0x00, 0x1B, 0xFF, 0xC3]
    for _ in 0..<300 {
      let count = Int.random(in: 0..<30, using: &dice)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &dice) ?? 0 }
      guard let value = try? JSONValue(bytes) else { continue }
      #expect(try JSONValue(Array(value.line.utf8)) == value)
    }
  }

  @Test func everyPrefixIsRefused() {
    let text = Array(#"{"a":[1.5e3,"é\u00e9\\",{"b":null}],"c":true}"#.utf8)
    for length in 0..<text.count {
      #expect(throws: JSONError.self) { try JSONValue(Array(text.prefix(length))) }
    }
  }

  /// The last of two equal keys holds, and keys differ by their bytes.
  @Test func keys() throws {
    let value = try JSONValue(Array("{\"a\":1,\"a\":2,\"e\u{301}\":3,\"é\":4}".utf8))
    #expect(value["a"]?.integer == 2)
    #expect(value["e\u{301}"]?.integer == 3)
    #expect(value["é"]?.integer == 4)
  }
}
