import PartCatalog
struct PartTable { init(_ c: Catalog, width: Int?) {}; func text() -> String { "table\n" } }
struct CatalogSchema { init(isOpen: Bool) {}; func document() -> [UInt8] { [] } }
