import DatasheetText
import PartCatalog

@testable import wagocat

/// Any bytes as a datasheet: what must hold of every file, and a catalog that reads back.
func fuzz(_ bytes: [UInt8]) {
  let sheet = Sheet(reading: bytes)
  let lines = sheet.lineClasses.count
  let sum = LineClass.allCases.map { sheet.count(of: $0) }.reduce(0, +)
  precondition(sum == lines, "every line is in one class")
  for row in sheet.parts.flatMap(\.attributes) {
    precondition((1...lines).contains(row.line), "a row stands on a line")
    precondition(Int(row.raw.end) <= sheet.text.bytes.count, "a cell stands in the text")
  }
  let catalog = Catalog([(path: "a.txt", sheet: sheet)])
  for finding in catalog.findings {
    precondition(finding.place.line <= lines, "a finding stands on a line")
  }
  do {
    let spool = Spool()
    let file = FileReading(bytes, path: "sheet.txt", into: spool)
    let document = try CatalogDocument(WrittenCatalog([file], in: spool).document())
    precondition(document.parts.count == catalog.parts.count, "every part reads back")
  } catch {
    preconditionFailure("a catalog reads back: \(error)")
  }
}
