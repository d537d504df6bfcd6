/// `dangling-link`: an item that a sheet names has no sheet, in a folder that should be closed.
extension RuleDefinition {
  static let danglingLink = RuleDefinition(
    .error,
    "Runs only where the folder is said to be closed: every item that a sheet names should then "
      + "have a sheet of its own in the folder. This one has none. Add the sheet, or correct the "
      + "item number of the reference.")
}

extension FolderInspection {
  mutating func checkDanglingLinks(of part: LinkedPart) {
    for link in part.links {
      guard let place = link.place, folder.card(of: link.itemNumber)?.status != .described
      else { continue }
      report(
        .danglingLink,
        "no sheet describes \(link.itemNumber); expected one, as the folder should be closed",
        folder.cards[part.card], at: place)
    }
  }
}
