import DatasheetText

/// The rules about what no part can be, by the row that prints it.
extension Inspection {
  mutating func checkPlausibility(of part: Part) {
    let rows = part.record.attributes
    for index in rows.indices {
      checkSign(of: part, index)
      switch rows[index].key {
      case .ratedCurrent, .nominalCurrent: checkCurrent(of: part, rows[index])
      default: break
      }
    }
    checkExCurrents(of: part)
    checkImpulse(of: part)
    checkDistance(ofRatingsOf: part)
  }
}
