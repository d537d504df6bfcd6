import PartCatalog

@testable import DatasheetText

/// Any bytes as a cell of every kind: the quantities that come out are in order.
func fuzz(_ bytes: [UInt8]) {
  let text = TextEncoding.decode(bytes).text
  for kind in kinds {
    var reader = ValueReader(TextStore(text))
    let cell = reader.text.plain(TextRange(0, text.count))
    guard !cell.isEmpty else { return }
    let value = reader.read(cell, as: kind).canonical
    for quantity in quantities(in: value) { check(quantity) }
  }
}

private let kinds: [ValueKind] =
  [.text, .form, .count, .flag, .color, .list] + PropertyKey.allCases.map(\.kind)

private func quantities(in value: Value) -> [Quantity] {
  switch value {
  case .quantity(let quantity, let also): [quantity] + also
  case .several(let quantities): quantities.compactMap(\.self)
  default: []
  }
}

private func check(_ quantity: Quantity) {
  precondition(quantity.lower != nil || quantity.upper != nil, "a quantity has a number")
  if let lower = quantity.lower, let upper = quantity.upper {
    precondition(!(upper < lower), "a range is in order")
  }
}
