import DatasheetText

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
  let cell: @Sendable (CatalogPart) -> Cell

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
  /// A value of the catalog in people's words; a number bare where it is in the unit.
  init(_ value: JSONValue?, unit: Unit?) {
    if let value, let quantity = CatalogQuantity(value) {
      self.init(
        text: quantity.text(besides: unit ?? .one), isConditional: !quantity.condition.isEmpty)
      return
    }
    switch value {
    case nil, .null, .number: self = .empty
    case .bool(let flag): self.init(text: flag ? "yes" : "no")
    case .string(let text): self.init(text: text)
    case .array(let words): self.init(text: words.map(\.words).joined(separator: " "))
    case .object(let releases):
      self.init(
        text: releases.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map {
          "\($0.value.words) (\($0.key))"
        }
        .joined(separator: "; "))
    }
  }
}
