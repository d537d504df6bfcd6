import DatasheetText

/// `unknown-kind`: the title names no kind, though the part is of a known family.
extension RuleDefinition {
  static let unknownKind = RuleDefinition(
    .note,
    "What a part is follows from the noun of its title: socket, plug, jumper bar. This title has "
      + "none that the vocabulary knows, or what was taken for it is no title, while the series of "
      + "the item number or the rows of the table are those of a family that the program knows. "
      + "The part stays of family other, and rules of the family do not see it.")
}

extension Inspection {
  mutating func checkKindIsKnown(of part: Part) {
    // A part without any title is told of by `missing-title`.
    guard part.record.kind == nil, !part.record.title.isEmpty, let family = part.likelyFamily
    else { return }
    report(
      .unknownKind,
      "the title names no kind of part that is known, though \(family); expected a noun such as "
        + "'Socket'",
      part: part.itemNumber, at: titlePlace(of: part))
  }
}

extension Part {
  /// What speaks for a family that has a record of its own.
  fileprivate var likelyFamily: String? {
    for row in record.attributes {
      switch row.key {
      case .ways, .nominalCurrent, .contactType, .matingForce, .coding, .mismatingProtection:
        return "'\(text[row.label])' is a row of a family that is"
      default: continue
      }
    }
    return Family.known(series: itemNumber.series)
      ? "series \(itemNumber.series) is that of a family that is" : nil
  }
}
