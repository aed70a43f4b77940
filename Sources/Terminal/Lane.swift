/// One event on a timeline: a point, a bar, or days that are only possible.
nonisolated package struct Lane: Sendable, Hashable {
  /// Shown as it is; safe, on one line.
  package var label: String
  /// The first and last possible day; nil where there is no limit.
  package var first: Int?
  package var last: Int?
  /// The days that are certain; nil where none is.
  package var certain: ClosedRange<Int>?
  /// Whether it lasted: a bar rather than a point.
  package var lasted: Bool
  package var startIsUnknown: Bool
  package var endIsUnknown: Bool

  package init(
    label: String, first: Int?, last: Int?, certain: ClosedRange<Int>? = nil, lasted: Bool = false,
    startIsUnknown: Bool = false, endIsUnknown: Bool = false
  ) {
    self.label = label
    self.first = first
    self.last = last
    self.certain = certain
    self.lasted = lasted
    self.startIsUnknown = startIsUnknown
    self.endIsUnknown = endIsUnknown
  }

  /// The signs drawn: certain, possible, a point, open and unknown ends.
  struct Signs {
    let certain, possible, point, goesOn, cameBefore: Character

    init(_ drawing: Drawing) {
      let isUnicode = drawing == .unicode
      certain = isUnicode ? "━" : "="
      possible = isUnicode ? "┄" : "."
      point = isUnicode ? "●" : "*"
      goesOn = isUnicode ? "▶" : ">"
      cameBefore = isUnicode ? "◀" : "<"
    }
  }

  /// The lane drawn over the columns of `scale`, without blanks at its end.
  package func line(_ scale: TimeScale, drawing: Drawing, style: Style) -> String {
    let signs = Signs(drawing)
    let from = first.map(scale.column) ?? 0
    let to = max(from, last.map(scale.column) ?? scale.columns - 1)
    var cells = Array(repeating: Character(" "), count: scale.columns)
    if lasted {
      for column in from...to { cells[column] = signs.possible }
      if let certain {
        let inside =
          max(
            certain.lowerBound, scale.first)...max(
            max(certain.lowerBound, scale.first), min(certain.upperBound, scale.last))
        for column in scale.column(inside.lowerBound)...scale.column(inside.upperBound) {
          cells[column] = signs.certain
        }
      } else if from == to {
        // Too short to be drawn: it lasted somewhere within this column.
        cells[from] = signs.certain
      }
      if let first, first < scale.first {
        cells[from] = signs.cameBefore
      } else if first == nil {
        cells[from] = startIsUnknown ? "?" : signs.cameBefore
      }
      if let last, last > scale.last {
        cells[to] = signs.goesOn
      } else if last == nil || endIsUnknown {
        cells[to] = endIsUnknown ? "?" : signs.goesOn
      }
    } else if from == to {
      cells[from] = signs.point
    } else {
      for column in from...to { cells[column] = signs.possible }
      // The point stands in the middle of the days it may belong to.
      cells[(from + to) / 2] = signs.point
      if first == nil { cells[from] = signs.cameBefore }
      if last == nil { cells[to] = signs.goesOn }
    }
    while cells.last == " " { cells.removeLast() }
    return paint(cells, signs, style)
  }

  private func paint(_ cells: [Character], _ signs: Signs, _ style: Style) -> String {
    var line = ""
    var run = ""
    func role(_ cell: Character) -> Style.Role? {
      switch cell {
      case signs.certain: .prompt
      case signs.point: .strong
      case " ": nil
      default: .dim
      }
    }
    for (index, cell) in cells.enumerated() {
      run.append(cell)
      let next = index + 1 < cells.count ? role(cells[index + 1]) : nil
      if index + 1 == cells.count || next != role(cell) {
        line += role(cell).map { style.paint(run, $0) } ?? run
        run = ""
      }
    }
    return line
  }

  /// What the signs mean.
  package static func legend(_ drawing: Drawing) -> String {
    let signs = Signs(drawing)
    return
      "\(signs.point) on a day, \(signs.certain)\(signs.certain) lasted, \(signs.possible)\(signs.possible) possible days, \(signs.goesOn) goes on, ? end unknown"
  }
}
