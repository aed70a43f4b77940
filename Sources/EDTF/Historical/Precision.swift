/// How exactly a date is given; finer precisions come first.
public enum Precision: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// A day.
  case day
  /// A month.
  case month
  /// A season, quarter, third or half of a year (EDTF codes 21 to 41).
  case season
  /// A year.
  case year
  /// Ten years with the same first digits: 192X.
  case decade
  /// A hundred years with the same first digits, 18XX, or more.
  case century

  /// Whether the left precision is finer than the right one.
  public static func < (left: Precision, right: Precision) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension HistoricalDate {
  /// The finest precision at which the value is certain in its own digits; `nil` if at none.
  ///
  /// 1917-06-10 gives the day, 1917-10-~15 the month, 201X the decade, 1917~ nothing. Of an
  /// interval it is the coarser of the stated ends', of several dates the finest at which they agree.
  public var certainPrecision: Precision? {
    switch value {
    case .date(let date), .dateTime(let date, _): return date.certainPrecision
    case .longYear(let year): return year.certainPrecision
    case .interval(let start, let end):
      var coarsest = Precision.day
      for date in [start.date, end.date].compactMap({ $0 }) {
        guard let precision = date.certainPrecision else { return nil }
        coarsest = max(coarsest, precision)
      }
      return coarsest
    case .oneOf:
      return Precision.allCases.first { agreed(at: $0) != nil }
    case .allOf: return nil
    }
  }

  /// The value cut to a precision, where it is certain at that precision.
  ///
  /// 1917-06-10 O.S. to the month is 1917-06 O.S., to the decade 191X O.S. Both stated ends of an
  /// interval are cut; several dates become the one on which they agree. Returns `nil` where the
  /// value isn't certain: a month belongs to no certain season, for one.
  public func truncated(to precision: Precision) -> HistoricalDate? {
    switch value {
    case .date(let date), .dateTime(let date, _):
      return date.truncated(to: precision).map { HistoricalDate($0, calendar) }
    case .longYear(let year):
      guard year.certainPrecision == precision else { return nil }
      return self
    case .interval(let start, let end):
      guard let first = start.truncated(to: precision), let last = end.truncated(to: precision)
      else { return nil }
      return HistoricalDate(from: first, calendar, to: last, endCalendar)
    case .oneOf: return agreed(at: precision)
    case .allOf: return nil
    }
  }

  /// What all members come to at a precision.
  private func agreed(at precision: Precision) -> HistoricalDate? {
    var common: HistoricalDate?
    for (element, calendar) in markedElements {
      guard element.isBounded else { return nil }
      for date in element.dates {
        guard let cut = date.truncated(to: precision) else { return nil }
        let marked = HistoricalDate(cut, calendar)
        if let common, common != marked { return nil }
        common = marked
      }
    }
    return common
  }
}

extension EDTF.Endpoint {
  fileprivate func truncated(to precision: Precision) -> EDTF.Endpoint? {
    guard case .date(let date) = self else { return self }
    return date.truncated(to: precision).map { .date($0) }
  }
}

extension PartialDate {
  /// The finest part that is written in full and qualified neither by itself nor before it.
  var certainPrecision: Precision? {
    if yearQualifier.isPresent { return nil }
    guard yearMask == 0 else { return yearMask == 1 ? .decade : yearMask == 3 ? .century : nil }
    guard parts >= 2, !monthQualifier.isPresent, monthMask == 0 else { return .year }
    if subYear != nil { return .season }
    return parts == 3 && !dayQualifier.isPresent && dayMask == 0 ? .day : .month
  }

  func truncated(to precision: Precision) -> PartialDate? {
    guard let certain = certainPrecision, certain <= precision else { return nil }
    var copy = unqualified
    switch precision {
    case .day: return copy
    case .month: copy.cut(to: 2)
    case .season: return certain == .season ? copy : nil
    case .year: copy.cut(to: 1)
    case .decade:
      copy.cut(to: 1)
      copy.open(digits: 10, mask: 1)
    case .century:
      copy.cut(to: 1)
      copy.open(digits: 100, mask: 3)
    }
    return copy
  }

  private mutating func cut(to parts: UInt8) {
    self.parts = parts
    dayDigits = 0
    dayMask = 0
    if parts == 1 {
      monthDigits = 0
      monthMask = 0
    }
  }

  private mutating func open(digits: Int, mask: UInt8) {
    yearDigits -= yearDigits % digits
    yearMask |= mask
  }
}

extension LongYear {
  /// A plain year is certain, and so is a decade or century that all possible years are in.
  fileprivate var certainPrecision: Precision? {
    guard let kept = significantDigits, let span else { return .year }
    switch span.first.utf8.count - (isNegative ? 1 : 0) - kept {
    case ...0: return .year
    case 1: return .decade
    case 2: return .century
    default: return nil
    }
  }
}
