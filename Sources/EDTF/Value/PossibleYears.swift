/// The years that digits with open places allow, ascending; takes no memory from the heap.
struct PossibleYears: RandomAccessCollection, Sendable {
  private let digits: Int
  private let mask: UInt8
  private let isNegative: Bool
  let endIndex: Int

  var startIndex: Int { 0 }

  /// - Parameters:
  ///   - digits: the known digits, open ones as 0.
  ///   - mask: the open ones: 8 the thousands, 4 the hundreds, 2 the tens, 1 the units.
  ///   - isNegative: whether a minus sign stands before them; then 0 isn't one of them.
  init(digits: Int, mask: UInt8, isNegative: Bool) {
    self.digits = digits
    self.mask = mask
    self.isNegative = isNegative
    var count = 1
    for bit: UInt8 in [1, 2, 4, 8] where mask & bit != 0 { count *= 10 }
    endIndex = isNegative && digits == 0 ? count - 1 : count
  }

  subscript(position: Int) -> Int {
    var rest = isNegative ? endIndex - 1 - position + (digits == 0 ? 1 : 0) : position
    var magnitude = digits
    var place = 1
    var bit: UInt8 = 1
    while bit <= 8 {
      if mask & bit != 0 {
        magnitude += rest % 10 * place
        rest /= 10
      }
      place *= 10
      bit <<= 1
    }
    return isNegative ? -magnitude : magnitude
  }
}
