/// A hash that is the same in every run and version: FNV-1a with 64 bits.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Sixteen hexadecimal digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The hash of some bytes.
  static func digits(of bytes: some Sequence<UInt8>) -> String {
    var hash = StableHash()
    hash.add(bytes)
    return hash.digits
  }
}
