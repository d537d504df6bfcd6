import DatasheetText

/// The place of an item number among all others, as two whole numbers that compare fast.
///
/// The order is that of `ItemNumber`. Sorting 88,000 parts by it takes a fifth of the time that
/// comparing their fields does.
struct ItemOrder: Hashable, Comparable {
  /// Series, number and the first field of the variant.
  private let high: UInt64
  /// The second field of the variant; then how many digits each field has, as zeros may lead.
  private let low: UInt64

  init(_ item: ItemNumber) {
    var fields: InlineArray<4, (value: UInt64, length: UInt64)> = .init(repeating: (0, 0))
    var field = 0
    for byte in item.utf8 where field < fields.count {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "/"): field += 1
      default:
        let isDigit = byte <= UInt8(ascii: "9")
        let digit = byte - (isDigit ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
        let base: UInt64 = field > 1 ? 36 : 10
        let last = fields[field]
        fields[field] = (last.value * base + UInt64(digit), last.length + 1)
      }
    }
    high = fields[0].value << 45 | fields[1].value << 24 | fields[2].value
    low =
      fields[3].value << 16 | fields[2].length << 12 | fields[3].length << 8
      | fields[0].length << 4 | fields[1].length
  }

  static func < (left: ItemOrder, right: ItemOrder) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}
