import DatasheetText
import PartCatalog

/// One thing that a table can say of a part: data that every kind of table reads.
struct PartColumn: Sendable {
  /// How the cells stand under each other, and how wide they may be, in columns of a terminal.
  enum Alignment: Sendable {
    /// Texts at the left edge, folded where they are wider than the column; the column gets as much
    /// of the bounds as the table leaves it.
    case leading(ClosedRange<Int>)
    /// Numbers with their decimal points under each other, never folded.
    case decimal
    /// Texts that take whatever the other columns leave; the column stands last. It is shown where
    /// its widest segment fits, or at least the lower bound does; less wanted columns join where it
    /// keeps the upper bound.
    case remainder(ClosedRange<Int>)
  }

  /// The name in machine-readable tables; the property's name in JSON, where it shows one property.
  let key: String
  /// The name in sentences, such as `pin spacing`.
  let name: String
  /// The lines over a narrow column, without the unit. Neighbours that begin alike share the first.
  let heading: [String]
  /// The unit of bare numbers; a number in another unit names it in its cell.
  var unit: Unit?
  let alignment: Alignment
  let cell: @Sendable (Part) -> Cell

  /// The heading with the unit under it.
  var headingLines: [String] { heading + (unit.map { [$0.definition.symbol] } ?? []) }
}

/// What a column says of one part.
struct Cell: Equatable {
  /// Empty where there is nothing to say.
  var text = ""
  /// Whether the number holds under words that the cell has no room for.
  var isConditional = false

  /// Nothing to say.
  static let empty = Cell()
}

extension Cell {
  /// A value in people's words; a number bare where it is in the unit.
  init(_ value: Value?, unit: Unit?, in text: SheetText) {
    switch value {
    case nil, .absent: self = .empty
    case .quantity(let quantity, _):
      self.init(
        text: quantity.text(besides: unit), isConditional: !quantity.condition.isEmpty)
    case .several(let quantities):
      self.init(text: quantities.map { $0?.text(besides: unit) ?? "-" }.joined(separator: "; "))
    case .count(let number): self.init(text: String(number))
    case .flag(let flag): self.init(text: flag ? "yes" : "no")
    case .list(let words): self.init(text: words.map { text[$0] }.joined(separator: " "))
    case .releases(let releases):
      self.init(
        text: releases.map { "\(text[$0.code]) (\(text[$0.release]))" }.joined(separator: "; "))
    case .text(let range): self.init(text: text[range])
    }
  }
}

extension Quantity {
  /// The quantity as people write it: `4`, `0.5 … 4`, `≥ 80`, `≈ 20 … 70`; with its unit where that
  /// is not the expected one.
  func text(besides expected: Unit?) -> String {
    let symbol = unit == expected ? "" : unit.definition.symbol
    return (isApproximate ? "≈ " : "") + number + (symbol.isEmpty ? "" : " " + symbol)
  }

  private var number: String {
    switch (lower, upper) {
    case (let lower?, _) where isExact: lower.description
    case (let lower?, let upper?): "\(lower)\(DecimalAlignment.rangeMark)\(upper)"
    case (let lower?, nil): "\(isExclusive ? ">" : "≥") \(lower)"
    case (nil, let upper?): "\(isExclusive ? "<" : "≤") \(upper)"
    case (nil, nil): ""
    }
  }
}
