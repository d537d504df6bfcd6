import DatasheetText

/// A part as a catalog says it.
struct CatalogPart {
  let itemNumber: ItemNumber
  private let text: JSONText

  /// Takes a part of a catalog; `nil` where it has no item number.
  init?(_ text: JSONText) {
    guard let item = text["itemNumber"]?.text, let number = ItemNumber(item) else { return nil }
    itemNumber = number
    self.text = text
  }

  /// Everything that the catalog says of it, by the names of the contract.
  var json: JSONValue { text.value }

  /// Its JSON as it came, on one line.
  var line: ArraySlice<UInt8> { text.line }

  /// Whether its datasheet was read; else other datasheets only name it.
  var isDescribed: Bool { json["status"]?.text == "described" }

  /// As printed; empty where none is.
  var title: String { json["title"]?.text ?? "" }

  var family: String { json["family"]?.text ?? "" }

  /// Where the title tells.
  var kind: PartKind? { json["kind"]?.text.flatMap(PartKind.init) }

  /// The properties that it has, in the order of the catalog.
  var properties: [(key: PropertyKey, value: JSONValue)] {
    PropertyKey.allCases.compactMap { key in self[key].map { (key, $0) } }
  }

  subscript(key: PropertyKey) -> JSONValue? { json["properties"]?[key.name] }

  var links: [JSONValue] { json["links"]?.elements ?? [] }

  /// The rows of its sheet's tables, in print order.
  var attributes: [JSONValue] { json["attributes"]?.elements ?? [] }

  var ratings: [JSONValue] { json["ratings"]?.elements ?? [] }

  /// The file that describes it, or that names it first.
  var path: String? { json["source"]?["path"]?.text }

  /// File and line that it comes from: `770-1324.txt:5`.
  var place: String {
    (path ?? "") + (json["source"]?["line"]?.integer.map { ":\($0)" } ?? "")
  }
}
