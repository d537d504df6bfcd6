/// A catalog as its JSON says it, whether sheets were just read or it was made before: what every
/// verb that asks, compares or looks works on.
struct CatalogDocument {
  /// Every file that was read; none in a catalog of parts alone (NDJSON).
  let sources: [JSONText]
  let parts: [CatalogPart]
  let findings: [JSONText]

  /// Takes a catalog just made: what a reader of its JSON would see is what there is.
  init(_ catalog: WrittenCatalog) throws {
    try self.init(catalog.document())
  }

  /// Reads what `import` prints: a document, or a part a line.
  init(_ bytes: [UInt8]) throws(CatalogDocumentError) {
    if let document = try? JSONReader.object(of: bytes[...]),
      document.members["itemNumber"] == nil
    {
      try self.init(document.members, document.lists)
    } else {
      try self.init(lines: bytes)
    }
  }

  init(sources: [JSONText], parts: [CatalogPart], findings: [JSONText]) {
    self.sources = sources
    self.parts = parts
    self.findings = findings
  }

  private init(
    _ members: [String: JSONValue], _ lists: [String: [JSONText]]
  ) throws(CatalogDocumentError) {
    guard members["schema"]?.text == WrittenCatalog.contract else {
      throw CatalogDocumentError(
        reason: "it is no catalog: its 'schema' is not \"\(WrittenCatalog.contract)\"")
    }
    sources = lists["sources"] ?? []
    findings = lists["findings"] ?? []
    var parts: [CatalogPart] = []
    for (index, text) in (lists["parts"] ?? []).enumerated() {
      guard let part = CatalogPart(text) else {
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
      guard let part = CatalogPart(JSONText(json, line)) else {
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
