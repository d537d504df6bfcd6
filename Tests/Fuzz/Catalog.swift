@testable import wagocat

/// Any bytes as a catalog, one document or a part a line: it is read or refused.
func fuzz(_ bytes: [UInt8]) {
  _ = try? CatalogDocument(bytes)
  _ = try? JSONValue(bytes)
}
