import DatasheetText
import FoundationEssentials
import PartCatalog

let sheets = CommandLine.arguments.dropFirst().map { path in
  (
    path: path.split(separator: "/").last.map(String.init) ?? path,
    sheet: Sheet(reading: Array((try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()))
  )
}
print(String(decoding: CatalogJSON(catalog: Catalog(sheets)).document(), as: UTF8.self))
