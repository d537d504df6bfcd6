/// Rating matrices: one label, a value for each overvoltage category and pollution degree, or for
/// each use group.
extension SheetReader {
  /// Reads the head of a matrix: `(III / 3) | (III / 2) | (II / 2)`, `Use group | B | C | D`, or
  /// categories and degrees on lines of their own.
  mutating func readMatrixHead(_ index: Int, _ cells: [TextRange]) -> Int? {
    guard cells.count > 2 else {
      rows.matrix = rows.matrix.isEmpty || cells.count == 2 && isLabel(cells[0]) ? rows.matrix : []
      return nil
    }
    let columns = Array(cells.dropFirst())
    guard let scopes = scopes(columns) ?? scopes(columns, under: cells[0]) else { return nil }
    settleStack()
    rows.matrix = scopes
    return claim(index, .matrixHead)
  }

  /// Cells that name what they rate by themselves.
  private func scopes(_ cells: [TextRange]) -> [RatingScope]? {
    let scopes = cells.map { LabelReader.scope($0, in: bytes) }
    return scopes.allSatisfy { $0?.isSpecific ?? false } ? scopes.compactMap(\.self) : nil
  }

  /// Cells that name it together with the first: `Use group | B | C`, `Overvoltage category | III`.
  private func scopes(_ cells: [TextRange], under head: TextRange) -> [RatingScope]? {
    guard let dimension = MatrixHead.names.meaning(of: head, in: bytes) else { return nil }
    let known = rows.matrix.count == cells.count ? rows.matrix : []
    var scopes: [RatingScope] = []
    for (column, cell) in cells.enumerated() {
      var scope = column < known.count ? known[column] : RatingScope()
      guard dimension.read(cell, in: bytes, into: &scope) else { return nil }
      scopes.append(scope)
    }
    return scopes
  }

  /// One attribute a row, its values in column order, each with its column as condition.
  mutating func addMatrixRow(_ cells: [TextRange], _ index: Int) {
    let raw = text.joined(Array(cells.dropFirst()), by: " ")
    addRow(cells[0], value: raw, lines: [index])
    guard var row = part.attributes.popLast() else { return }
    var quantities: [Quantity?] = []
    for (cell, scope) in zip(cells.dropFirst(), rows.matrix) {
      let value = values.read(cell, as: row.key?.kind ?? .form)
      if case .quantity(var quantity, _) = value {
        quantity.condition = text.append(scope.name.utf8)
        quantities.append(quantity)
      } else if value == .absent {
        quantities.append(nil)
      } else {
        part.attributes.append(row)
        return
      }
    }
    row.value = .several(quantities)
    row.columns = rows.matrix
    row.doubts = []
    part.attributes.append(row)
  }
}

/// What the first cell of a matrix head says of the others.
enum MatrixHead: Sendable {
  case category, degree, useGroup

  static let names: PhraseTable<MatrixHead> = PhraseTable([
    ("Overvoltage category", .category), ("Überspannungskategorie", .category),
    ("Pollution degree", .degree), ("Verschmutzungsgrad", .degree), ("Use group", .useGroup),
    ("Verwendungsgruppe", .useGroup),
  ])

  /// Reads one cell into a scope; `false` where it is none of the kind.
  func read(_ cell: TextRange, in bytes: [UInt8], into scope: inout RatingScope) -> Bool {
    let word = Array(bytes[cell.lower..<cell.upper])
    switch self {
    case .category:
      guard let place = RatingScope.categories.firstIndex(where: { word == Array($0.utf8) }) else {
        return false
      }
      scope.overvoltageCategory = UInt8(place + 1)
    case .degree:
      guard word.count == 1, word[0] >= UInt8(ascii: "1"), word[0] <= UInt8(ascii: "4") else {
        return false
      }
      scope.pollutionDegree = word[0] - Byte.zero
    case .useGroup:
      guard word.count == 1, word[0] >= UInt8(ascii: "A"), word[0] <= UInt8(ascii: "G") else {
        return false
      }
      scope.useGroup = word[0]
    }
    return true
  }
}

extension RatingScope {
  /// Overvoltage categories as the sheets print them.
  static let categories = ["I", "II", "III", "IV"]

  /// As the catalog names a column: `III / 3`, `Use Group B`.
  var name: String {
    useGroup != 0
      ? "Use Group \(Character(Unicode.Scalar(useGroup)))"
      : "\(RatingScope.categories[Int(max(overvoltageCategory, 1)) - 1]) / \(pollutionDegree)"
  }
}
