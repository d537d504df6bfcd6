import DatasheetText

extension PartColumn {
  /// The column of a name, the standard one where there is one.
  static func named(_ name: ColumnName) -> PartColumn {
    if let column = standard.first(where: { $0.key == name.name }) {
      return column.takesRemainder ? column.aligned(.remainder(20...24)) : column
    }
    let words = name.name.spacedWords
    return PartColumn(
      key: name.name, name: words, heading: FoldedText(words, limit: 12).lines, unit: name.unit,
      alignment: name.alignment
    ) { part in name.cell(of: part) }
  }
}

extension PartColumn {
  /// The column otherwise aligned: a title that was asked for makes room for what else was.
  fileprivate func aligned(_ alignment: Alignment) -> PartColumn {
    PartColumn(
      key: key, name: name, heading: heading, unit: unit, alignment: alignment, cell: cell)
  }
}

extension ColumnName {
  fileprivate var unit: Unit? {
    switch self {
    case .key(let key): key.kind.unit
    case .end(let key, _): key.kind.unit
    case .count, .links, .source: nil
    }
  }

  fileprivate var alignment: PartColumn.Alignment {
    switch self {
    case .key(let key) where key.kind.unit != nil || key.kind == .count: .decimal
    case .end, .count: .decimal
    case .key, .links, .source: .leading(10...40)
    }
  }

  fileprivate func cell(of part: CatalogPart) -> Cell {
    switch self {
    case .key(let key): return Cell(key.value(in: part), unit: unit)
    case .end, .count, .links, .source:
      guard let cell = FlatColumn.columns([self]).first?.cell(part) else { return .empty }
      return switch cell {
      case .number(let number): Cell(text: number.description)
      case .text(let text): Cell(text: text)
      case .empty, .unfit, .flag: .empty
      }
    }
  }
}

extension String {
  /// A name of the catalog in words: `rated impulse voltage` of `ratedImpulseVoltage`.
  var spacedWords: String {
    map { $0.isUppercase || $0 == "." ? " " + $0.lowercased().filter { $0 != "." } : String($0) }
      .joined()
  }
}
