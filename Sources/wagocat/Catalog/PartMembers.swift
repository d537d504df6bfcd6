import PartCatalog

extension SheetFacts {
  /// Takes the members of a part in JSON, for comparing two sheets of one item.
  init(members: [UInt8]) {
    let part = JSONText([UInt8(ascii: "{")] + members + [UInt8(ascii: "}")])
    let rows = part["attributes"]?.elements ?? []
    self.init(
      title: part["title"]?.text ?? "",
      rows: rows.map { row in
        let value = row["value"].map { String(decoding: $0.raw, as: UTF8.self) }
        return (row["label"]?.text ?? "", value ?? "")
      })
  }
}
