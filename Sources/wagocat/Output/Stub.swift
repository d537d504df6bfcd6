struct CatalogSchema { init(isOpen: Bool) {}; func document() -> [UInt8] { [] } }
