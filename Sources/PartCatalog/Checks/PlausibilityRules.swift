import DatasheetText

/// The rules about what no part can be, by the row that prints it.
extension Inspection {
  mutating func checkPlausibility(of part: Part) {
    for row in part.record.attributes {
      checkSign(of: part, row)
      switch row.key {
      case .ratedCurrent, .nominalCurrent: checkCurrent(of: part, row)
      default: break
      }
    }
    checkExCurrents(of: part)
    checkImpulse(of: part)
  }
}
