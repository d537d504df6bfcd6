public import DatasheetText

/// Values as one short text each, so that a table of expectations can be read.
///
/// `400 V`, `0.5…4 mm2`, `>80 N`, `~20…70 N (depending on pole number)`, `41.4 mm = 1.63 [in_i]`,
/// `[1 V | null]` for several, `{N, PE}` for a list, `'words'` for text, `null` for a dash.
extension Value {
  /// The value with its quantities in canonical units.
  public func described(in text: SheetText) -> String {
    switch canonical {
    case .absent: "null"
    case .quantity(let quantity, let also):
      ([quantity] + also).map { $0.described(in: text) }.joined(separator: " = ")
    case .several(let all):
      "[" + all.map { $0?.described(in: text) ?? "null" }.joined(separator: " | ") + "]"
    case .count(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .list(let words): "{" + words.map { text[$0] }.joined(separator: ", ") + "}"
    case .releases(let all):
      "{" + all.map { text[$0.release] + ": " + text[$0.code] }.joined(separator: ", ") + "}"
    case .text(let range): "'" + text[range] + "'"
    }
  }
}

extension Quantity {
  /// The quantity as printed, with the code of its unit.
  public func described(in text: SheetText) -> String {
    let number =
      switch (lower, upper) {
      case (let lower?, let upper?): isExact ? "\(lower)" : "\(lower)…\(upper)"
      case (let lower?, nil): (isExclusive ? ">" : "≥") + "\(lower)"
      case (nil, let upper?): (isExclusive ? "<" : "≤") + "\(upper)"
      case (nil, nil): "nothing"
      }
    let words = condition.isEmpty ? "" : " (" + text[condition] + ")"
    return (isApproximate ? "~" : "") + number + " " + unit.definition.code + words
  }
}

extension ValueDoubts: CustomStringConvertible {
  /// The doubts in words, in a fixed order.
  public var description: String {
    let names: [(ValueDoubts, String)] = [
      (.ambiguousNumber, "ambiguous"), (.crowdedNumber, "crowded"), (.foreignText, "foreign"),
      (.reversedRange, "reversed"),
      (.notOfKind, "not of kind"), (.wrongDimension, "wrong dimension"),
      (.brokenCharacter, "broken"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}
