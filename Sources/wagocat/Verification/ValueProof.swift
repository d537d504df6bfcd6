/// Proves that a value of the catalog follows from a printed text.
struct ValueProof {
  /// The printed text, markup undone.
  let printed: String
  /// Whether some words stand where a condition may come from: a label, the head of a column.
  let isCondition: (String) -> Bool

  /// Whether the value follows.
  func proves(_ value: JSONValue) -> Bool {
    switch value {
    case .null: return !printed.contains { $0.isLetter || $0.isNumber }
    case .bool(let flag): return PrintedWords.flag(in: printed) == flag
    case .number: return numbers(value).contains { $0 == value.plainNumber }
    case .string(let text): return PrintedWords.isSame(text, as: printed)
    case .array(let elements):
      return elements.allSatisfy { $0.text == nil }
        ? elements.allSatisfy { $0 == .null || proves($0) }
        : hasWords(elements.compactMap(\.text).joined(separator: " "))
    case .object(let members):
      if members["unit"] != nil { return provesQuantity(value) }
      return members.allSatisfy { hasWords($0.key) && hasWords($0.value.text ?? "") }
    }
  }

  private func numbers(_ value: JSONValue) -> [PlainNumber] {
    PrintedMeasure.all(in: printed).flatMap(\.readings)
  }

  /// Whether some words stand in the text, each run of them together.
  private func hasWords(_ words: String) -> Bool {
    WordSearch.finds(Word.words(of: words), on: [Word.words(of: printed)])
  }

  // MARK: Quantities

  private func provesQuantity(_ quantity: JSONValue) -> Bool {
    let unit = quantity["unit"]?.text
    let measures = PrintedMeasure.all(in: printed).filter { ($0.unit ?? "1") == unit }
    return provesNumbers(quantity, measures) && provesSigns(quantity)
      && (quantity["condition"]?.text.map(provesCondition) ?? true)
      && (quantity["also"]?.elements.allSatisfy(proves) ?? true)
  }

  private func provesNumbers(_ quantity: JSONValue, _ measures: [PrintedMeasure]) -> Bool {
    func isPrinted(_ number: PlainNumber) -> Bool {
      measures.contains { $0.readings.contains(number) }
    }
    let value = quantity["value"]?.plainNumber
    let lower = quantity["min"]?.plainNumber
    let upper = quantity["max"]?.plainNumber
    switch (value, lower, upper) {
    case (let value?, nil, nil): return isPrinted(value)
    case (nil, let lower?, let upper?):
      return lower <= upper && isPrinted(lower) && isPrinted(upper)
    case (nil, let bound?, nil), (nil, nil, let bound?): return isPrinted(bound)
    default: return false
    }
  }

  /// A bound needs a sign or word that makes it one, and one that is beyond the number an open sign.
  private func provesSigns(_ quantity: JSONValue) -> Bool {
    let signs = PrintedWords.signs(in: printed)
    if quantity["exclusive"] != nil, !signs.contains(.open) { return false }
    if quantity["approximate"] != nil, !signs.contains(.about) { return false }
    switch (quantity["min"], quantity["max"]) {
    case (.some, nil): return signs.contains(.least)
    case (nil, .some): return signs.contains(.most)
    default: return true
    }
  }

  private func provesCondition(_ condition: String) -> Bool {
    condition.split(separator: "; ").allSatisfy { piece in
      WordSearch.finds(
        Word.words(of: String(piece)), on: Array(repeating: Word.words(of: printed), count: 4))
        || isCondition(String(piece))
    }
  }
}

extension JSONValue {
  /// A number of the catalog.
  var plainNumber: PlainNumber? {
    if case .number(let number) = self { PlainNumber("\(number)") } else { nil }
  }
}
