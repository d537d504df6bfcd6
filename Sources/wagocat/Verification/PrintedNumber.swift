/// A decimal number as digits and the places after its point; compares by value.
struct PlainNumber: Comparable {
  private let digits: Int
  private let places: Int

  /// Reads `-0.35`; `nil` where the text is no such number, or longer than 15 digits, which no
  /// measure is.
  init?(_ text: String) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 2, text.count(where: \.isNumber) <= 15, let digits = Int(pieces.joined())
    else { return nil }
    self.init(digits: digits, places: pieces.count == 2 ? pieces[1].count : 0)
  }

  /// In the one form that equal numbers share.
  private init(digits: Int, places: Int) {
    var (digits, places) = (digits, places)
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    while places < 0 { (digits, places) = (digits * 10, places + 1) }
    self.digits = digits
    self.places = places
  }

  /// The number with its point moved to the right.
  func scaled(byPowerOfTen power: Int) -> PlainNumber {
    PlainNumber(digits: digits, places: places - power)
  }

  static func < (left: PlainNumber, right: PlainNumber) -> Bool {
    left.approximation < right.approximation
  }

  /// The nearest binary number, for the order alone.
  private var approximation: Double {
    (0..<places).reduce(Double(digits)) { number, _ in number / 10 }
  }
}

extension PlainNumber {
  /// What a printed number may mean: `12,9` only 12.9, but `1.000` one or a thousand.
  static func readings(of printed: String) -> [PlainNumber] {
    let marks = printed.filter { $0 == "," || $0 == "." }
    guard let last = printed.lastIndex(where: { $0 == "," || $0 == "." }) else {
      return [PlainNumber(printed)].compactMap(\.self)
    }
    let whole = printed.filter { $0 != "," && $0 != "." }
    let decimal =
      printed[..<last].filter { $0 != "," && $0 != "." } + "."
      + printed[printed.index(after: last)...]
    let isGrouping = printed[last...].count == 4
    let mayBeDecimal = marks.count == 1 || Set(marks).count == 2
    return [mayBeDecimal ? PlainNumber(decimal) : nil, isGrouping ? PlainNumber(whole) : nil]
      .compactMap(\.self)
  }
}
