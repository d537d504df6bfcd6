import DatasheetText
import PartCatalog

/// How much there is in a catalog, for people.
struct CatalogFigures {
  /// Files that were read.
  let files: Int
  /// Files that are datasheets.
  let sheets: Int
  let parts: Int
  /// Parts that a sheet describes; the others are only named.
  let described: Int
  /// Links that sheets state.
  let links: Int
  let findings: [Finding]
}

extension CatalogFigures {
  init(_ catalog: Catalog) {
    files = catalog.sources.count
    sheets = catalog.sources.count { !$0.sheet.parts.isEmpty }
    parts = catalog.parts.count
    described = catalog.parts.count { $0.status == .described }
    links = catalog.parts.reduce(0) { $0 + $1.links.count(where: \.declaredByThis) }
    findings = catalog.findings
  }

  init(files: Int, sheets: Int, _ folder: LinkedFolder, _ findings: [Finding]) {
    self.files = files
    self.sheets = sheets
    parts = folder.parts.count
    described = folder.parts.count { folder.cards[$0.card].status == .described }
    links = folder.parts.reduce(0) { $0 + $1.links.count(where: \.declaredByThis) }
    self.findings = findings
  }
}
