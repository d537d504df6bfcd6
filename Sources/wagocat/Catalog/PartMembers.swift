import PartCatalog

extension SheetFacts<JSONValue> {
  /// Takes the members of a part in JSON, for comparing two sheets of one item.
  init(members: ArraySlice<UInt8>) {
    let part = try? JSONValue([UInt8(ascii: "{")] + members + [UInt8(ascii: "}")])
    let rows = part?["attributes"]?.elements ?? []
    self.init(
      title: part?["title"]?.text ?? "",
      rows: rows.map { (label: $0["label"]?.text ?? "", said: $0["value"] ?? .null) })
  }
}
