/// What the first cell of a matrix head says of the others.
enum MatrixHead: Sendable {
  case category, degree, useGroup

  static let names: PhraseTable<MatrixHead> = PhraseTable([
    ("Overvoltage category", .category), ("Überspannungskategorie", .category),
    ("Pollution degree", .degree), ("Verschmutzungsgrad", .degree), ("Use group", .useGroup),
    ("Verwendungsgruppe", .useGroup),
  ])

  /// Whether columns that are known so far can be those of the same matrix: no use group stands beside
  /// a category or degree.
  func completes(_ columns: [RatingScope]) -> Bool {
    columns.allSatisfy { ($0.useGroup != 0) == (self == .useGroup) }
  }

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
