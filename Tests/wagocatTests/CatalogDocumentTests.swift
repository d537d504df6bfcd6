import DatasheetText
import Testing

@testable import wagocat

@Suite struct CatalogDocumentTests {
  private static let parts = #"{"itemNumber":"770-1324","title":"Socket"}"#

  @Test(arguments: [
    #"{"schema":"wagocat/catalog/1","sources":[],"parts":[\#(parts)],"findings":[]}"#,
    parts + "\n", "\n" + parts + "\n\n" + #"{"itemNumber":"770-1334"}"#,
  ])
  func readsWhatImportPrints(_ text: String) throws {
    let document = try CatalogDocument(Array(text.utf8))
    #expect(document.parts.first?.itemNumber.description == "770-1324")
    #expect(document.parts.first?.title == "Socket")
  }

  @Test(arguments: [
    (#"{"version":1}"#, "it is no catalog: its 'schema' is not \"wagocat/catalog/1\""),
    (#"{"schema":"wagocat/catalog/1","parts":[{}]}"#, "its part 1 has no item number"),
    (parts + "\n{\"itemNumber\"", "line 2, column 14: expected ':'"),
    (parts + "\n" + #"{"itemNumber":"socket"}"#, "line 2 is no part of a catalog"),
  ])
  func saysWhyAFileIsNoCatalog(_ text: String, _ reason: String) {
    #expect(throws: CatalogDocumentError(reason: reason)) {
      try CatalogDocument(Array(text.utf8))
    }
  }
}
