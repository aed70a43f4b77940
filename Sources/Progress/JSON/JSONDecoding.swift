/// From tokens to values.
extension JSONScanner {
  /// The text of a string; nil where the token is something else.
  func text(_ token: JSONToken) -> String? {
    switch token.kind {
    case .string(hasEscapes: false): String(decoding: bytes[token.range], as: UTF8.self)
    case .string(hasEscapes: true): decoded(token)
    default: nil
    }
  }

  /// A whole number without fraction or exponent that an `Int` holds; nil where it is something else.
  func integer(_ token: JSONToken) -> Int? {
    guard token.kind == .number else { return nil }
    var i = token.range.lowerBound
    let isNegative = bytes[i] == 0x2D
    if isNegative { i += 1 }
    var value = 0
    while i < token.range.upperBound {
      let digit = bytes[i] &- 0x30
      guard digit < 10 else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(digit))
      if overflow || carry { return nil }
      value = sum
      i += 1
    }
    return isNegative ? -value : value
  }

  /// A number as the nearest `Double`, infinite if it is too large; nil where it is something else.
  func double(_ token: JSONToken) -> Double? {
    guard token.kind == .number else { return nil }
    return Double(String(decoding: bytes[token.range], as: UTF8.self))
  }

  /// The value a token stands for, with all that is in it.
  func value(_ token: JSONToken) -> JSONValue {
    switch token.kind {
    case .null: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .number: return .number(String(decoding: bytes[token.range], as: UTF8.self))
    case .string: return .string(text(token) ?? "")
    case .array:
      var elements: [JSONValue] = []
      var inner = JSONScanner(bytes, in: token.range)
      // The token was checked when it was made, so nothing here can fail.
      try? inner.eachElement { (scanner) throws(JSONError) in
        let element = try scanner.token()
        elements.append(scanner.value(element))
      }
      return .array(elements)
    case .object:
      var members: [JSONValue.Member] = []
      var inner = JSONScanner(bytes, in: token.range)
      try? inner.eachMember { (scanner, key) throws(JSONError) in
        let element = try scanner.token()
        members.append(JSONValue.Member(scanner.text(key) ?? "", scanner.value(element)))
      }
      return .object(members)
    }
  }

  /// A string with its escapes undone; nil where one is wrong or half of a surrogate pair is missing.
  func decoded(_ token: JSONToken) -> String? {
    var result: [UInt8] = []
    var i = token.range.lowerBound
    let last = token.range.upperBound
    while i < last {
      let byte = bytes[i]
      guard byte == 0x5C else {
        result.append(byte)
        i += 1
        continue
      }
      guard i + 1 < last else { return nil }
      i += 2
      switch bytes[i - 1] {
      case 0x22, 0x5C, 0x2F: result.append(bytes[i - 1])
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x6E: result.append(0x0A)
      case 0x72: result.append(0x0D)
      case 0x74: result.append(0x09)
      case 0x75:
        guard let scalar = unicodeEscape(&i, last) else { return nil }
        result += Array(String(Character(scalar)).utf8)
      default: return nil
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The scalar of `XXXX` or `XXXX\uXXXX` at `i`, which moves behind it.
  private func unicodeEscape(_ i: inout Int, _ last: Int) -> Unicode.Scalar? {
    guard let first = fourDigits(&i, last) else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard i + 1 < last, bytes[i] == 0x5C, bytes[i + 1] == 0x75 else { return nil }
    i += 2
    guard let second = fourDigits(&i, last), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private func fourDigits(_ i: inout Int, _ last: Int) -> UInt32? {
    guard i + 4 <= last else { return nil }
    var value: UInt32 = 0
    for byte in bytes[i..<i + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    i += 4
    return value
  }
}
