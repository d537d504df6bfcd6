/// How rows feed properties.
extension Properties {
  /// Takes what a row says of its properties; the first printed value of a property stays.
  mutating func take(_ row: Attribute, in bytes: [UInt8]) {
    switch row.role {
    case .property(let key)?: take(row, for: key, in: bytes)
    case .properties(let keys)?: take(row, forEach: keys, in: bytes)
    case .ratingStandard?, .remark?, nil: break
    }
  }

  private mutating func take(_ row: Attribute, for key: PropertyKey, in bytes: [UInt8]) {
    if !row.release.isEmpty, case .text(let code) = row.value, key == .etim {
      add(Value.Release(release: row.release, code: code), for: key, in: bytes)
    } else if case .several(let quantities) = row.value {
      if var first = quantities.lazy.compactMap({ $0 }).first {
        // The column of a rating matrix stands in the ratings.
        if !row.columns.isEmpty { first.condition = .empty }
        offer(.quantity(first, also: []), for: key)
      }
    } else {
      offer(row.value, for: key)
    }
  }

  /// Gives each number to the property that the words beside it name; the words then have said
  /// their part.
  private mutating func take(
    _ row: Attribute, forEach keys: [(words: String, key: PropertyKey)], in bytes: [UInt8]
  ) {
    let quantities = row.value.quantities
    for quantity in quantities {
      guard let match = keys.first(where: { bytes.mentions($0.words, in: quantity.condition) })
      else {
        if let first = keys.first, quantities.count == 1 {
          offer(.quantity(quantity, also: []), for: first.key)
        }
        continue
      }
      var plain = quantity
      plain.condition = .empty
      offer(.quantity(plain, also: []), for: match.key)
    }
  }
}

extension Label {
  /// How many numbers of a value feed a property by the words beside them; 0 where one has no such
  /// words, or where the label does not tell numbers apart.
  func numbersFed(by value: Value, in bytes: [UInt8]) -> Int {
    guard case .properties(let keys) = role else { return 0 }
    let isFed = value.quantities.map { quantity in
      keys.contains { bytes.mentions($0.words, in: quantity.condition) }
    }
    return isFed.contains(false) ? 0 : isFed.count
  }

  /// Whether one of several numbers has lost the words that tell it apart.
  func leavesNumberUntold(in value: Value, _ bytes: [UInt8]) -> Bool {
    guard case .properties = role, value.quantities.count > 1 else { return false }
    return numbersFed(by: value, in: bytes) == 0
  }
}

extension Value {
  /// The numbers of a value, without the dashes among them.
  fileprivate var quantities: [Quantity] {
    switch self {
    case .several(let quantities): quantities.compactMap { $0 }
    case .quantity(let quantity, _): [quantity]
    default: []
    }
  }
}

extension [UInt8] {
  /// Whether words stand in a range, whatever their case.
  fileprivate func mentions(_ words: String, in range: TextRange) -> Bool {
    let wanted = Array(words.utf8).map(Byte.lowercased)
    guard range.count >= wanted.count else { return false }
    return (range.lower...(range.upper - wanted.count)).contains { start in
      (0..<wanted.count).allSatisfy { Byte.lowercased(self[start + $0]) == wanted[$0] }
    }
  }
}
