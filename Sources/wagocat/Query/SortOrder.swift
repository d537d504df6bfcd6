import DatasheetText

/// An order of parts by one column, as `--sort` names it: `ratedCurrent:desc`.
struct SortOrder {
  private let column: ColumnName
  private let isDescending: Bool

  /// Every order that was asked for; the first counts most.
  static func list(_ arguments: ParsedArguments, verb: String) throws(UsageError) -> [SortOrder] {
    var orders: [SortOrder] = []
    for (_, value) in arguments.options.filter({ $0.key == "sort" }) {
      let pieces = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard pieces.count == 1 || (pieces.count == 2 && ["asc", "desc"].contains(pieces[1])) else {
        throw UsageError(
          message: "'--sort' wants KEY, KEY:asc or KEY:desc, not '\(value)'", verb: verb)
      }
      orders.append(
        SortOrder(
          column: try ColumnName.named(pieces[0], verb: verb), isDescending: pieces.last == "desc"))
    }
    return orders
  }

  /// The parts in some orders, those that are alike as they were; parts without a value are last.
  static func sorted(_ parts: [CatalogPart], by orders: [SortOrder]) -> [CatalogPart] {
    guard !orders.isEmpty else { return parts }
    let rows = parts.enumerated().map { place, part in
      (place, part, values: orders.map { $0.column.sortValue(of: part) })
    }
    return rows.sorted { left, right in
      for (order, (one, other)) in zip(orders, zip(left.values, right.values)) where one != other {
        guard let one else { return false }
        guard let other else { return true }
        return order.isDescending ? other < one : one < other
      }
      return left.0 < right.0
    }.map(\.1)
  }
}

/// What parts are sorted by: numbers before texts.
private enum SortValue: Comparable {
  case number(ExactDecimal, ExactDecimal)
  case item(ItemNumber)
  case text(String)
}

extension ColumnName {
  fileprivate func sortValue(of part: CatalogPart) -> SortValue? {
    if self == .item { return .item(part.itemNumber) }
    if case .key(let key) = self {
      guard let value = key.value(in: part) else { return nil }
      guard let quantity = CatalogQuantity(value) else { return .text(value.words.lowercased()) }
      guard let least = quantity.lower ?? quantity.upper else { return nil }
      return .number(least.reduced, (quantity.upper ?? least).reduced)
    }
    return switch FlatColumn.columns([self]).first?.cell(part) {
    case .number(let number): .number(number.reduced, number.reduced)
    case .text(let text): .text(text)
    default: nil
    }
  }
}
