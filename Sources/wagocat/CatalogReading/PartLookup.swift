import DatasheetText

extension CatalogDocument {
  /// The part of an item number as the user spells it.
  func part(named item: String) throws(UnknownItem) -> CatalogPart {
    let number = ItemNumber(item)
    guard let part = parts.first(where: { $0.itemNumber == number }) else {
      let known = parts.map(\.itemNumber.description)
      throw UnknownItem(item: item, nearest: Suggestion.nearest(to: item, among: known))
    }
    return part
  }
}

/// An item that no sheet describes or names.
struct UnknownItem: Error, Equatable {
  let item: String
  let nearest: String?

  var message: String {
    "no sheet describes or names '\(item)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
  }
}
