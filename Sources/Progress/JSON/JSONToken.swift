/// Where a JSON value stands in the bytes, already checked.
struct JSONToken {
  enum Kind: Hashable {
    case null, `true`, `false`, number, array, object
    /// The range is what stands between the quotes.
    case string(hasEscapes: Bool)
  }

  var kind: Kind
  var range: Range<Int>

  var isString: Bool {
    if case .string = kind { return true }
    return false
  }
}
