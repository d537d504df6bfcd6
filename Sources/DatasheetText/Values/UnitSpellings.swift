/// The spellings of all units by their first byte, longest first.
enum UnitSpellings {
  private static let byFirstByte: [[(spelling: [UInt8], unit: Unit)]] = {
    var table: [[(spelling: [UInt8], unit: Unit)]] = Array(repeating: [], count: 256)
    for unit in Unit.allCases {
      for spelling in unit.definition.spellings {
        let bytes = Array(spelling.utf8)
        table[Int(bytes[0])].append((bytes, unit))
      }
    }
    return table.map { $0.sorted { $0.spelling.count > $1.spelling.count } }
  }()

  static func beginning(with byte: UInt8) -> [(spelling: [UInt8], unit: Unit)] {
    byFirstByte[Int(byte)]
  }
}
