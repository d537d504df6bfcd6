/// A WAGO item number: `770-1324`, `831-1104/322-004`.
///
/// The grammar is `[0-9]{2,4}-[0-9]{1,5}(/[0-9A-Z]{3,4}-[0-9A-Z]{3,4})?`. Numbers order by their
/// numeric fields: 770-201 comes before 770-1324.
public struct ItemNumber: Hashable, Sendable {
  /// The series, such as 770; with `seriesDigits` because zeros may lead.
  public let series: Int
  /// The two fields after the slash, four bytes each, padded with zero bytes at their left.
  package let variant: UInt64
  package let number: UInt32
  package let numberDigits: UInt8
  package let seriesDigits: UInt8

  /// Reads a whole text; `nil` where it is no item number.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let (item, end) = ItemNumber.read(bytes, at: 0, end: bytes.count), end == bytes.count
    else { return nil }
    self = item
  }

  private init(series: Field, number: Field, variant: UInt64) {
    self.series = Int(series.value)
    seriesDigits = series.digits
    self.number = number.value
    numberDigits = number.digits
    self.variant = variant
  }

  /// Reads the item number that begins at `index` and says where it ends; a longer run of digits or
  /// letters than the grammar allows is none.
  static func read(_ bytes: [UInt8], at index: Int, end: Int) -> (ItemNumber, end: Int)? {
    guard let series = Field(bytes, at: index, end: end), (2...4).contains(series.digits),
      bytes.at(series.end) == Byte.hyphen,
      let number = Field(bytes, at: series.end + 1, end: end), (1...5).contains(number.digits)
    else { return nil }
    if number.end < end, bytes[number.end] == Byte.slash,
      let (variant, next) = variant(bytes, at: number.end + 1, end: end)
    {
      return (ItemNumber(series: series, number: number, variant: variant), next)
    }
    guard number.end >= end || !endsInMore(bytes, number.end) else { return nil }
    return (ItemNumber(series: series, number: number, variant: 0), number.end)
  }

  /// Whether a text is an item number that breaks off after a divider: `770-`, `770-744/062-`.
  static func breaksOff(_ bytes: [UInt8], _ text: TextRange) -> Bool {
    guard let series = Field(bytes, at: text.lower, end: text.upper),
      (2...4).contains(series.digits), bytes.at(series.end) == Byte.hyphen
    else { return false }
    if series.end + 1 == text.upper { return true }
    guard let number = Field(bytes, at: series.end + 1, end: text.upper),
      (1...5).contains(number.digits), bytes.at(number.end) == Byte.slash
    else { return false }
    if number.end + 1 == text.upper { return true }
    guard let (_, end) = packed(bytes, at: number.end + 1, end: text.upper) else { return false }
    return end + 1 == text.upper && bytes[end] == Byte.hyphen
  }

  /// Whether what follows shows that the number is part of something longer.
  private static func endsInMore(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == Byte.hyphen || byte == Byte.slash {
      return index + 1 < bytes.count && Byte.isWord(bytes[index + 1])
    }
    return Byte.isWord(byte)
  }

  /// `062-000`, three or four digits or capitals on both sides.
  private static func variant(_ bytes: [UInt8], at start: Int, end: Int) -> (UInt64, end: Int)? {
    guard let (first, afterFirst) = packed(bytes, at: start, end: end),
      bytes.at(afterFirst) == Byte.hyphen,
      let (second, next) = packed(bytes, at: afterFirst + 1, end: end),
      next >= end || !endsInMore(bytes, next)
    else { return nil }
    return (UInt64(first) << 32 | UInt64(second), next)
  }

  private static func packed(_ bytes: [UInt8], at start: Int, end: Int) -> (UInt32, end: Int)? {
    var value: UInt32 = 0
    var index = start
    while index < end, index - start < 4, Byte.isDigit(bytes[index]) || Byte.isUpper(bytes[index]) {
      value = value << 8 | UInt32(bytes[index])
      index += 1
    }
    return index - start >= 3 ? (value, index) : nil
  }

  /// Digits, their value and where they end.
  private struct Field {
    var value: UInt32 = 0
    var digits: UInt8 = 0
    var end: Int

    init?(_ bytes: [UInt8], at start: Int, end: Int) {
      self.end = start
      while self.end < end, Byte.isDigit(bytes[self.end]) {
        guard digits < 6 else { return nil }
        value = value * 10 + UInt32(bytes[self.end] - Byte.zero)
        digits += 1
        self.end += 1
      }
      if digits == 0 { return nil }
    }
  }
}

extension ItemNumber: Comparable {
  /// Orders by series, number and variant, as numbers.
  public static func < (left: ItemNumber, right: ItemNumber) -> Bool {
    let (leftOrder, rightOrder) = (left.variantOrder, right.variantOrder)
    return (left.series, left.number, leftOrder, left.variant, left.seriesDigits, left.numberDigits)
      < (
        right.series, right.number, rightOrder, right.variant, right.seriesDigits,
        right.numberDigits
      )
  }

  /// Both fields of the variant as numbers of base 36: 0040 comes before 999, digits before letters.
  private var variantOrder: UInt64 {
    ItemNumber.numeric(UInt32(truncatingIfNeeded: variant >> 32)) << 32
      | ItemNumber.numeric(UInt32(truncatingIfNeeded: variant))
  }

  private static func numeric(_ packed: UInt32) -> UInt64 {
    [24, 16, 8, 0].reduce(0) { value, shift in
      let byte = UInt8(truncatingIfNeeded: packed >> UInt32(shift))
      return byte == 0
        ? value : value * 36 + UInt64(Byte.isDigit(byte) ? byte - Byte.zero : byte - 55)
    }
  }
}

extension ItemNumber: CustomStringConvertible {
  /// The item number as printed.
  public var description: String { String(decoding: utf8, as: UTF8.self) }

  /// The item number as printed, in ASCII.
  public var utf8: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the item number as printed.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(digits: UInt(series), width: Int(seriesDigits))
    bytes.append(Byte.hyphen)
    bytes.append(digits: UInt(number), width: Int(numberDigits))
    guard variant != 0 else { return }
    bytes.append(Byte.slash)
    ItemNumber.append(UInt32(truncatingIfNeeded: variant >> 32), to: &bytes)
    bytes.append(Byte.hyphen)
    ItemNumber.append(UInt32(truncatingIfNeeded: variant), to: &bytes)
  }

  private static func append(_ packed: UInt32, to bytes: inout [UInt8]) {
    for shift: UInt32 in [24, 16, 8, 0] {
      let byte = UInt8(truncatingIfNeeded: packed >> shift)
      if byte != 0 { bytes.append(byte) }
    }
  }
}
