import TestSupport
import Testing

@testable import DatasheetText

/// Every cell of the datasheets, damaged in every place: what comes out without a doubt must still
/// be what the damaged cell says.
@Suite struct ManglingTests {
  /// A cell whose label wants a quantity or a count, and which reads as one.
  struct Cell {
    var printed: String
    var kind: ValueKind
    var numbers: Set<String>
  }

  static let cells: [Cell] = (try? Fixture.names.flatMap(cells(of:))) ?? []

  private static func cells(of name: String) throws -> [Cell] {
    let sheet = try Fixture.sheet(name)
    return sheet.parts.flatMap(\.attributes).compactMap { row in
      guard let kind = LabelReader.read(row.label, in: sheet.text.bytes).label?.kind else {
        return nil
      }
      switch kind {
      case .quantity, .count:
        let printed = sheet.text[row.raw]
        return Cell(printed: printed, kind: kind, numbers: undoubted(printed, kind) ?? [])
      default: return nil
      }
    }
  }

  /// The numbers of a cell that reads without doubt and whose twins agree; `nil` for any other.
  private static func undoubted(_ printed: String, _ kind: ValueKind) -> Set<String>? {
    let bytes = Array(printed.utf8)
    guard !bytes.isEmpty else { return nil }
    var reader = ValueReader(TextStore(bytes))
    let value = reader.read(TextRange(0, bytes.count), as: kind)
    guard reader.doubts.isEmpty else { return nil }
    switch value {
    case .count(let number): return ["\(number)"]
    case .quantity(let quantity, let also):
      if also.contains(where: { Twins.agree(quantity, $0) == false }) { return nil }
      return Set(([quantity] + also).flatMap(\.numbers))
    case .several(let quantities): return Set(quantities.flatMap { $0?.numbers ?? [] })
    default: return nil
    }
  }

  /// Damages each cell and lists those that read without doubt as numbers which are not wanted.
  private func wrong(
    _ damage: (String) -> [String], isRight: (Cell, String, Set<String>) -> Bool
  ) -> [String] {
    Self.cells.flatMap { cell in
      damage(cell.printed).filter { damaged in
        Self.undoubted(damaged, cell.kind).map { !isRight(cell, damaged, $0) } ?? false
      }
    }
  }

  @Test func `the datasheets have cells to damage`() {
    #expect(Self.cells.count > 80)
    #expect(Self.cells.allSatisfy { !$0.numbers.isEmpty })
  }

  @Test func `comma and point swapped are the same number`() {
    let swap: [Character: Character] = [",": ".", ".": ","]
    let wrong = wrong({ [String($0.map { swap[$0] ?? $0 })] }) { $2.isSubset(of: $0.numbers) }
    #expect(wrong == [])
  }

  @Test(arguments: [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2019}", "·", "*", "/", ";", ":", "x", "±",
    "\u{FFFD}",
    "<br>", ", ", " ,", ". ", " | ",
  ])
  func `a number torn by something is no number`(tear: String) {
    let wrong = wrong({ tears($0, with: tear) }) { $2.isSubset(of: $0.numbers) }
    #expect(wrong == [])
  }

  /// The cell with something put into each of its numbers, between two digits or at a separator.
  private func tears(_ printed: String, with tear: String) -> [String] {
    let letters = Array(printed)
    return letters.indices.dropFirst().compactMap { place in
      let isInside = letters[place - 1].isNumber && (letters[place].isNumber)
      guard isInside else { return nil }
      return String(letters[..<place]) + tear + String(letters[place...])
    }
  }

  @Test func `a cell cut anywhere has no number that it does not end`() {
    let cuts = { (printed: String) in printed.indices.map { String(printed[..<$0]) } }
    let wrong = wrong(cuts) { cell, cut, numbers in
      // `24 pcs` cut to `2` is a count for all that the cell says.
      numbers.isSubset(of: cell.kind == .count ? cell.numbers.union(tokens(cut)) : cell.numbers)
    }
    #expect(wrong == [])
  }

  @Test func `a cell that lost a character has only numbers that it prints`() {
    let drops = { (printed: String) in
      printed.indices.map { place in
        var rest = printed
        rest.remove(at: place)
        return rest
      }
    }
    let wrong = wrong(drops) { cell, damaged, numbers in
      numbers.isSubset(of: cell.numbers.union(tokens(damaged)))
    }
    #expect(wrong == [])
  }

  @Test func `two cells run together have no number of their own`() {
    let cells = Self.cells
    var wrong: [String] = []
    for (first, second) in zip(cells, cells.dropFirst()) {
      for joint in ["", " "] {
        if joint == "", first.printed.last?.isNumber ?? true { continue }  // `4` and `4` are 44
        let joined = first.printed + joint + second.printed
        let known = first.numbers.union(second.numbers)
        let numbers = Self.undoubted(joined, first.kind) ?? []
        if !numbers.isSubset(of: known) { wrong.append(joined) }
      }
    }
    #expect(wrong == [])
  }

  /// The whole numbers and decimals that a text prints, as people read them.
  private func tokens(_ printed: String) -> Set<String> {
    let runs = printed.split { !($0.isNumber || $0 == "." || $0 == ",") }
    return Set(
      runs.compactMap { run in
        var run = run
        while let last = run.last, !last.isNumber { run.removeLast() }
        if run.isEmpty { return nil }
        let parts = run.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        guard parts[0] == "0" || !parts[0].hasPrefix("0") else { return nil }
        return trimmed(parts.joined(separator: "."))
      })
  }

  private func trimmed(_ decimal: String) -> String {
    guard decimal.contains(".") else { return decimal }
    var text = Substring(decimal)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return String(text)
  }
}

extension Quantity {
  /// The numbers of the quantity, without their sign, which damage may well take away.
  fileprivate var numbers: [String] {
    [lower, upper].compactMap { $0.map { "\($0)".filter { $0 != "-" } } }
  }
}
