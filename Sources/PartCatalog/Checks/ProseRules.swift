import DatasheetText

/// The rules about what the prose states of the table, in one pass over each note.
extension Inspection {
  mutating func checkProse(of part: Part) {
    statements = 0
    for note in part.record.notes where note.text.count < 4000 { checkNote(note, of: part) }
  }

  /// Counts a statement that is to be compared with the rows, each of which costs a look at all of
  /// them: prose that states a hundred facts speaks of more than a part, and the others are let pass.
  mutating func isOneMoreStatement() -> Bool {
    statements += 1
    return statements <= 100
  }

  private mutating func checkNote(_ note: Note, of part: Part) {
    let text = part.text
    // What is compared are numbers, so that nothing after the last digit matters: a third of the
    // words to ask for are left.
    let range = Int(note.text.start)..<Int(note.text.end)
    guard let lastDigit = range.last(where: { text.isDigit(at: $0) }) else { return }
    let bytes = text.bytes
    for index in range.lowerBound..<lastDigit {
      switch bytes[index] {
      case UInt8(ascii: "("): checkSize(of: part, note, at: index)
      case UInt8(ascii: "L") where text.isAt("l = ", index):
        if index == Int(note.text.start) { checkFormula(of: part, note, at: index + 2) }
      case UInt8(ascii: "s"), UInt8(ascii: "S"):
        if text.isAt("strip length", index) { checkStripLength(of: part, note, at: index + 12) }
      case UInt8(ascii: "A") where text.isAt("abisolierl", index):
        // `Abisolierlänge`: the ä has two bytes.
        checkStripLength(of: part, note, at: index + 15)
      case UInt8(ascii: "f") where text.isAt("from ", index):
        checkConductors(of: part, note, at: index + 5)
      case UInt8(ascii: "v") where text.isAt("von ", index):
        checkConductors(of: part, note, at: index + 4)
      default: break
      }
    }
  }
}
