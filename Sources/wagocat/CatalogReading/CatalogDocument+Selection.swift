import DatasheetText

extension CatalogDocument {
  /// The catalog with some of its parts alone, in their order, and what it says of these.
  func selecting(_ chosen: [CatalogPart]) -> CatalogDocument {
    let items = Set(chosen.map(\.itemNumber.description))
    let paths = Set(chosen.compactMap(\.path))
    return CatalogDocument(
      sources: sources.filter { source in
        source["path"]?.text.map(paths.contains) ?? false
          || source["parts"]?.elements.contains { items.contains($0.text ?? "") } ?? false
      },
      parts: chosen,
      findings: findings.filter { items.contains($0["part"]?.text ?? "") })
  }

  /// The whole document, as `import` prints it.
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", WrittenCatalog.contract)
      json.key("sources")
      json.lines(sources) { $0.raw($1.line) }
      json.key("parts")
      json.lines(parts) { $0.raw($1.line) }
      json.key("findings")
      json.lines(findings) { $0.raw($1.line) }
    }
    json.newline()
    return json.bytes
  }

  /// The parts alone, one a line.
  func lines() -> [UInt8] { parts.flatMap { $0.line + [UInt8(ascii: "\n")] } }
}
