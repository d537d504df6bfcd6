import DatasheetText

/// The rules about the words of cells, by what the label of each wants.
extension Inspection {
  mutating func checkWords(of part: Part) {
    let rows = part.record.attributes
    for index in rows.indices where rows[index].isKnown && rows[index].doubts.isEmpty {
      if case .text(let value) = rows[index].value {
        checkText(value, rows[index], part)
      } else {
        checkConditions(of: part, rows[index])
      }
    }
  }

  private mutating func checkText(_ value: TextRange, _ row: Attribute, _ part: Part) {
    let before = findings.count
    if let key = row.key {
      if case .known = part.text.knowledge(of: value, under: key) {
        return checkSpelling(value: value, line: row.line, part)
      }
      checkForm(value, key, row, part)
      if findings.count == before { checkForeign(value, row, part) }
      if findings.count == before { checkKnown(value, key, row, part) }
    } else {
      if row.namesStandard { checkStandard(value, row, part) }
      if findings.count == before { checkForeign(value, row, part) }
    }
    if findings.count == before { checkSpelling(value: value, line: row.line, part) }
  }
}
