import DatasheetText

/// `missing-title`: no title follows the item number, or a piece of one.
extension RuleDefinition {
  static let missingTitle = RuleDefinition(
    .warning,
    "The line after the item number describes the part: Socket; 4-pole; Cod. Q; 4,00 mm²; "
      + "green. Kind and family come from it, and so do facts that no row prints. Without it "
      + "the part stays of unknown kind, and what the title would prove of the rows is "
      + "unproven. A title that ends in a divider or a decimal number, or has a number without a "
      + "unit among its parts, lost something. So did an item without a title on a sheet that gives "
      + "most of its items theirs.")
}

extension Inspection {
  mutating func checkTitles() {
    // A later part without a title is the page of another item: `foreign-page`.
    for part in source.sheet.parts.prefix(1) where part.title.isEmpty {
      report(
        .missingTitle, "no title follows the item number; kind and family stay unknown",
        part: part.itemNumber, at: place(line: part.line))
    }
    for part in source.sheet.parts {
      checkWhole(part.title, line: part.titleLine, of: part)
      for reference in part.references {
        checkWhole(reference.title, line: reference.titleLine, of: part)
      }
      for reference in part.untitledAmongTitled { reportUntitled(reference, of: part) }
    }
  }

  private mutating func reportUntitled(_ reference: Reference, of part: PartRecord) {
    report(
      .missingTitle,
      "no title stands with \(reference.itemNumber); expected one, as other items here have",
      part: part.itemNumber, at: place(line: reference.line))
  }

  private mutating func checkWhole(_ title: TextRange, line: Int, of part: PartRecord) {
    guard source.sheet.text.isPiece(ofTitle: title) else { return }
    report(
      .missingTitle, "a piece of the title is missing; expected all of it",
      part: part.itemNumber, at: place(line: line, of: title))
  }
}

extension PartRecord {
  /// The items that a sheet names without a title, where it gives at least three others, and three of
  /// four, theirs.
  fileprivate var untitledAmongTitled: [Reference] {
    let untitled = references.filter(\.title.isEmpty)
    guard !untitled.isEmpty, references.count >= max(4, untitled.count * 4) else { return [] }
    let titled = Set(references.lazy.filter { !$0.title.isEmpty }.map(\.itemNumber))
    return untitled.filter { !titled.contains($0.itemNumber) }
  }
}

extension SheetText {
  /// Whether a title ends in a divider or in a decimal number, whose unit was lost, has an address in
  /// it, or one of several parts is a number alone.
  fileprivate func isPiece(ofTitle title: TextRange) -> Bool {
    guard !title.isEmpty else { return false }
    if bytes[Int(title.end) - 1] == UInt8(ascii: ";") || holds("www.", in: title) { return true }
    var parts = 0
    var holdsNumber = false
    var start = Int(title.start)
    for index in start...Int(title.end)
    where index == Int(title.end) || bytes[index] == UInt8(ascii: ";") {
      if index > start {
        parts += 1
        holdsNumber = holdsNumber || isNumber(bytes[start..<index])
      }
      start = index + 1
    }
    return parts > 1 && (holdsNumber || endsInDecimal(title))
  }

  private func endsInDecimal(_ title: TextRange) -> Bool {
    let word =
      bytes[Int(title.start)..<Int(title.end)].split(separator: UInt8(ascii: " ")).last ?? []
    return isNumber(word)
      && word.dropFirst().dropLast().contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }

  private func isNumber(_ part: ArraySlice<UInt8>) -> Bool {
    var hasDigit = false
    for byte in part {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: " "): break
      default: return false
      }
    }
    return hasDigit
  }
}
