package import Records

/// What can stand in JSON, so that an object is written as a literal:
/// `let value: JSONValue = ["act": kind, "until": until?.text]`.
package protocol JSONConvertible {
  /// The value as JSON says it; null where there is nothing.
  var json: JSONValue { get }
}

extension JSONConvertible where Self: RawRepresentable, RawValue == String {
  package var json: JSONValue { .string(rawValue) }
}

extension JSONValue: JSONConvertible {
  package var json: JSONValue { self }
}

extension String: JSONConvertible {
  package var json: JSONValue { .string(self) }
}

extension Substring: JSONConvertible {
  package var json: JSONValue { .string(String(self)) }
}

extension CardID: JSONConvertible {
  package var json: JSONValue { .string(text) }
}

extension EventID: JSONConvertible {
  package var json: JSONValue { .string(text) }
}

extension FacetName: JSONConvertible {
  package var json: JSONValue { .string(text) }
}

extension Int: JSONConvertible {
  package var json: JSONValue { .integer(self) }
}

extension Double: JSONConvertible {
  /// The shortest digits that read back as the same number; null where it is infinite or not a number.
  package var json: JSONValue { .double(self) }
}

extension Bool: JSONConvertible {
  package var json: JSONValue { .bool(self) }
}

extension Optional: JSONConvertible where Wrapped: JSONConvertible {
  package var json: JSONValue { self?.json ?? .null }
}

extension Array: JSONConvertible where Element: JSONConvertible {
  package var json: JSONValue { .array(map(\.json)) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object whose members keep the order written. An object within it says `as JSONValue`: as a
  /// Swift dictionary it would lose its order.
  package init(dictionaryLiteral members: (String, any JSONConvertible)...) {
    self = .object(members.map { Member($0, $1.json) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: any JSONConvertible...) {
    self = .array(elements.map(\.json))
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) { self = .double(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue {
  /// Adds a member at the end of an object, unless there is nothing to add.
  ///
  /// What is not an object stays as it is.
  package mutating func append<T: JSONConvertible>(_ key: String, _ value: T?) {
    guard case .object(var members) = self, let value else { return }
    members.append(Member(key, value.json))
    self = .object(members)
  }

  /// Adds members at the end of an object.
  package mutating func append(members others: [Member]) {
    guard case .object(let members) = self else { return }
    self = .object(members + others)
  }
}
