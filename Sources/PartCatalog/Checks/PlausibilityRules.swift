import DatasheetText

/// The rules about what no part can be, by the row that prints it.
extension Inspection {
  mutating func checkPlausibility(of part: Part) {
    let rows = part.record.attributes
    for index in rows.indices {
      checkSign(of: part, rows[index])
      switch rows[index].key {
      case .ratedCurrentExE2: checkExCurrent(of: part, rows[index])
      case .ratedCurrent, .nominalCurrent: checkCurrent(of: part, rows[index])
      default: break
      }
    }
    checkImpulse(of: part)
  }
}
