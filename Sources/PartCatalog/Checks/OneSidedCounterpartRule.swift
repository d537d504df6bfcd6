import DatasheetText

/// `one-sided-counterpart`: a counterpart whose own sheet does not say so.
extension RuleDefinition {
  static let oneSidedCounterpart = RuleDefinition(
    .note,
    "The sheet of one part names the other as its counterpart; the sheet of the other is "
      + "in the folder too, names counterparts, and not this one. It may be older than this "
      + "part, or one of the item numbers is wrong. A note only: real sheets do leave "
      + "counterparts out.")
}

extension FolderInspection {
  mutating func checkSides(of part: LinkedPart) {
    let card = folder.cards[part.card]
    for link in part.links where link.relation == .counterpart && !link.declaredByOther {
      guard let place = link.place, let other = folder.card(of: link.itemNumber),
        let theirs = placeOfCounterparts(of: other)
      else { continue }
      report(
        .oneSidedCounterpart,
        "\(other.itemNumber) is a counterpart of \(card.itemNumber), but its sheet does not say so",
        card, at: place, related: [theirs])
    }
  }

  /// Where a sheet names its first counterpart; `nil` where it names none.
  private mutating func placeOfCounterparts(of card: PartCard) -> Place? {
    if let known = counterparts[card.itemNumber] { return known }
    let place = card.links.first { $0.relation == .counterpart }?.place
    counterparts[card.itemNumber] = .some(place)
    return place
  }
}
