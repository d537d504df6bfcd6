import DatasheetText

extension SheetText {
  fileprivate func slice(_ range: TextRange) -> ArraySlice<UInt8> {
    bytes[Int(range.start)..<Int(range.end)]
  }
}

/// Values as the catalog's JSON has them: the JSON type tells the kind.
extension JSONWriter {
  mutating func value(_ value: Value, in text: SheetText) {
    switch value {
    case .absent: null()
    case .quantity(let quantity, let also): self.quantity(quantity, also: also, in: text)
    case .several(let quantities):
      array { json in
        for quantity in quantities {
          guard let quantity else {
            json.null()
            continue
          }
          json.quantity(quantity, in: text)
        }
      }
    case .count(let number): self.number(number)
    case .flag(let flag): bool(flag)
    case .list(let words): array { json in for word in words { json.text(word, in: text) } }
    case .releases(let releases):
      object { json in
        for release in releases {
          json.key(release.release, in: text)
          json.text(release.code, in: text)
        }
      }
    case .text(let range): self.text(range, in: text)
    }
  }

  mutating func text(_ range: TextRange, in text: SheetText) { string(text.slice(range)) }

  /// The address of WAGO's site that a text gives from its host on.
  mutating func url(_ range: TextRange, in text: SheetText) { url(text.slice(range)) }

  /// `{"value": 32, "unit": "A"}`, with `min` and `max` for ranges and bounds.
  mutating func quantity(_ quantity: Quantity, also: [Quantity] = [], in text: SheetText) {
    object { json in
      if let value = quantity.value {
        json.member(.value, value)
      } else {
        if let lower = quantity.lower { json.member(.min, lower) }
        if let upper = quantity.upper { json.member(.max, upper) }
      }
      if quantity.isExclusive { json.member(.exclusive, true) }
      json.raw(JSONWriter.units[Int(quantity.unit.rawValue)])
      if quantity.isApproximate { json.member(.approximate, true) }
      if !quantity.condition.isEmpty { json.member(.condition, quantity.condition, in: text) }
      if !also.isEmpty {
        json.key(.also)
        json.array { json in for twin in also { json.quantity(twin, in: text) } }
      }
    }
  }

  /// `"unit":"mm2"` for each unit, made once.
  private static let units: [[UInt8]] = Unit.allCases.map { unit in
    JSONWriter.written { $0.member(.unit, word: unit.definition.code) }
  }

  mutating func member(_ name: JSONKey, _ value: ExactDecimal) {
    key(name)
    number(value)
  }

  mutating func member(_ name: JSONKey, _ item: ItemNumber) {
    key(name)
    string(item)
  }

  mutating func member(_ name: JSONKey, _ value: Bool) {
    key(name)
    bool(value)
  }

  mutating func member(_ name: JSONKey, _ value: Int) {
    key(name)
    number(value)
  }

  mutating func member(_ name: JSONKey, _ value: String) {
    key(name)
    string(value)
  }

  /// A member whose value needs no escapes.
  mutating func member(_ name: JSONKey, word: String) {
    key(name)
    self.word(word)
  }

  mutating func member(_ name: JSONKey, _ range: TextRange, in text: SheetText) {
    key(name)
    self.text(range, in: text)
  }

  /// A word, or `null` where there is nothing to say and the contract wants the key.
  mutating func memberOrNull(_ name: JSONKey, word: String?) {
    key(name)
    if let word { self.word(word) } else { null() }
  }

  /// A string, or `null` where there is nothing to say and the contract wants the key.
  mutating func memberOrNull(_ name: JSONKey, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }
}
