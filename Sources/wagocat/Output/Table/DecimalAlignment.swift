/// Numbers and ranges as they stand under each other: decimal points in one column.
enum DecimalAlignment {
  /// The cells indented so that the points of their numbers stand under each other; in ranges those
  /// of the upper ends, too. Empty cells stay empty.
  static func aligned(_ cells: [String]) -> [String] {
    let ranges = cells.map(Ends.init)
    let lower = Points(ranges.map(\.lower))
    let upper = Points(ranges.compactMap(\.upper))
    return ranges.map { ends in
      guard let end = ends.upper else { return lower.indented(ends.lower) }
      return lower.padded(ends.lower) + CatalogQuantity.rangeMark + upper.indented(end)
    }
  }

  /// A cell as one number, or the two of a range.
  private struct Ends {
    let lower: Substring
    let upper: Substring?

    init(_ cell: String) {
      // The search is slow, and most cells are plain numbers.
      if !cell.utf8.allSatisfy({ $0 < 0x80 }),
        let mark = cell.firstRange(of: CatalogQuantity.rangeMark)
      {
        lower = cell[..<mark.lowerBound]
        upper = cell[mark.upperBound...]
      } else {
        lower = cell[...]
        upper = nil
      }
    }
  }

  /// Where the points of a column of numbers stand.
  private struct Points {
    /// The widest text up to the point, and from it on.
    let head: Int
    let tail: Int

    init(_ numbers: [Substring]) {
      head = numbers.map(\.head.displayWidth).max() ?? 0
      tail = numbers.map { $0.displayWidth - $0.head.displayWidth }.max() ?? 0
    }

    func indented(_ number: Substring) -> String {
      number.isEmpty ? "" : .blanks(head - number.head.displayWidth) + number
    }

    func padded(_ number: Substring) -> String {
      let text = indented(number)
      return text + .blanks(head + tail - text.displayWidth)
    }
  }
}

extension Substring {
  /// The sign and digits before the point: `≤ 105` whole, `0` of `0.3 inch`, `13` of `13*`.
  fileprivate var head: Substring {
    let isDigit = { (character: Character) in ("0"..."9").contains(character) }
    guard let first = firstIndex(where: isDigit) else { return self }
    return self[..<(self[first...].firstIndex { !isDigit($0) } ?? endIndex)]
  }
}

extension String {
  /// As many blanks.
  static func blanks(_ count: Int) -> String { String(repeating: " ", count: Swift.max(0, count)) }
}
