import DatasheetText

/// `title-mismatch`: the title states a fact that the table states otherwise.
extension RuleDefinition {
  static let titleMismatch = RuleDefinition(
    .error,
    "The title repeats what the table says: the number of poles or ways, the coding, the "
      + "pin spacing, the cross-section, the nominal current. Where no row of the table "
      + "agrees with the title, one of the two is wrong. A cross-section that has no row of "
      + "its own must lie within the range of the conductors. A title that states two "
      + "different numbers of a kind speaks of more than this part and is not compared.")
}

extension Inspection {
  mutating func checkTitle(of part: Part) {
    for (index, fact) in part.record.titleFacts.enumerated() {
      guard part.record.titleFacts[..<index].allSatisfy({ $0.key != fact.key }),
        isOnlyOne(fact, in: part)
      else { continue }
      switch fact.key {
      case .color: checkColor(fact, of: part)
      case .nominalCrossSection: checkCrossSection(fact, of: part)
      case .nominalCurrent: compare(fact, of: part) { $0 == .nominalCurrent || $0 == .ratedCurrent }
      case .poles, .ways, .coding, .pinSpacing: compare(fact, of: part) { $0 == fact.key }
      default: break
      }
    }
  }

  /// Whether every segment of the title that speaks of the property says the same.
  private func isOnlyOne(_ fact: TitleFact, in part: Part) -> Bool {
    part.record.titleFacts.allSatisfy {
      $0.key != fact.key || Agreement.agree(fact.value, $0.value, in: part.text) == true
    }
  }

  /// Reports the first row that disagrees where none agrees; says whether there was one to compare.
  @discardableResult private mutating func compare(
    _ fact: TitleFact, of part: Part, where isComparable: (PropertyKey) -> Bool
  ) -> Bool {
    let rows = part.record.attributes
    var differing: Int?
    for index in rows.indices {
      guard let key = rows[index].key, isComparable(key), rows[index].doubts.isEmpty,
        let agrees = Agreement.agree(fact.value, rows[index].value, in: part.text)
      else { continue }
      if agrees { return true }
      if differing == nil { differing = index }
    }
    guard let differing else { return false }
    reportTitle(fact, rows[differing], part)
    return true
  }

  private mutating func checkCrossSection(_ fact: TitleFact, of part: Part) {
    let hasRow = compare(fact, of: part) { $0 == .nominalCrossSection }
    guard !hasRow, let area = fact.value.quantity?.canonical.value,
      let range = ConductorRange(of: part), !range.holds(area)
    else { return }
    reportTitle(fact, range.row, part)
  }

  private mutating func reportTitle(_ fact: TitleFact, _ row: Attribute, _ part: Part) {
    report(
      .titleMismatch,
      "the row says '\(part.text[row.raw])', the title \(fact.value.words(in: part.text)); "
        + "one of them is wrong",
      part: part.itemNumber, at: place(line: row.line, of: row.raw),
      related: [titlePlace(of: part)])
  }

  /// Where the title stands.
  mutating func titlePlace(of part: Part) -> Place {
    place(line: part.record.titleLine, of: part.record.title)
  }
}

extension Value {
  /// The value as a message says it.
  fileprivate func words(in text: SheetText) -> String {
    switch self {
    case .quantity(let quantity, _): quantity.printed
    case .count(let number): "\(number)"
    case .text(let range): "'\(text[range])'"
    default: "otherwise"
    }
  }
}
