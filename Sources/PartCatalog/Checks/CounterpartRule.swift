/// `counterpart-conflict`: two counterparts state characteristics that do not fit.
extension RuleDefinition {
  static let counterpartConflict = RuleDefinition(
    .error,
    "Two parts that a sheet calls counterparts must plug together: equal poles, equal "
      + "coding, equal pin spacing, and one of each gender. Where both state one of these and "
      + "it does not fit, the reference or one of the facts is wrong. The finding stands at "
      + "the reference, with both facts beside it.")
}

extension FolderInspection {
  mutating func checkCounterparts(of part: LinkedPart) {
    let card = folder.cards[part.card]
    for link in part.links where link.verdict == .conflicts {
      guard let here = link.place, let other = folder.card(of: link.itemNumber) else { continue }
      // Where both sheets say so, the finding stands with the smaller item number.
      if link.declaredByOther, other.itemNumber < card.itemNumber { continue }
      for comparison in Mating.comparisons(card, other) where !comparison.fits {
        let (left, right) = (comparison.left, comparison.right)
        report(
          .counterpartConflict,
          "counterparts do not fit: \(card.itemNumber) has \(left.characteristic.rawValue) "
            + "\(left.value), \(other.itemNumber) has \(right.value)",
          card, at: here,
          related: [left.place, right.place].filter {
            $0.line != here.line || $0.path != here.path
          })
      }
    }
  }
}
