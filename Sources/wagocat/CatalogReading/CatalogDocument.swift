/// A catalog as its JSON says it, whether sheets were just read or it was made before: what every
/// verb that asks, compares or looks works on.
struct CatalogDocument {
  /// Every file that was read; none in a catalog of parts alone (NDJSON).
  let sources: [JSONValue]
  let parts: [CatalogPart]
  let findings: [JSONValue]

  /// Reads what `import` prints: a document, or a part a line.
  init(_ bytes: [UInt8]) throws(CatalogDocumentError) {
    if let document = try? JSONValue(bytes), document["itemNumber"] == nil {
      try self.init(document)
    } else {
      try self.init(lines: bytes)
    }
  }

  private init(_ document: JSONValue) throws(CatalogDocumentError) {
    guard document["schema"]?.text == WrittenCatalog.contract else {
      throw CatalogDocumentError(
        reason: "it is no catalog: its 'schema' is not \"\(WrittenCatalog.contract)\"")
    }
    sources = document["sources"]?.elements ?? []
    findings = document["findings"]?.elements ?? []
    var parts: [CatalogPart] = []
    for (index, json) in (document["parts"]?.elements ?? []).enumerated() {
      guard let part = CatalogPart(json) else {
        throw CatalogDocumentError(reason: "its part \(index + 1) has no item number")
      }
      parts.append(part)
    }
    self.parts = parts
  }

  private init(lines bytes: [UInt8]) throws(CatalogDocumentError) {
    var parts: [CatalogPart] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      let json: JSONValue
      do {
        json = try JSONReader.value(of: line)
      } catch {
        throw CatalogDocumentError(
          reason: "line \(index + 1), column \(error.offset + 1): \(error.message)")
      }
      guard let part = CatalogPart(json) else {
        throw CatalogDocumentError(reason: "line \(index + 1) is no part of a catalog")
      }
      parts.append(part)
    }
    sources = []
    findings = []
    self.parts = parts
  }
}

/// Why a file is no catalog.
struct CatalogDocumentError: Error, Equatable {
  let reason: String
}
