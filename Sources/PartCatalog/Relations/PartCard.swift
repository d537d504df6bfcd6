public import DatasheetText

/// What other files must know of a part to link it: little enough to be kept of every part, and to
/// travel in a share of a catalog.
public struct PartCard: Sendable {
  /// The item number.
  public let itemNumber: ItemNumber
  /// Whether this is the part's own sheet, or one that names it.
  public let status: Part.Status
  /// The date that the part's own sheet prints, `2019-06-17`.
  public let version: String?
  /// The line that names the item.
  public let place: Place
  /// What is stated of the mating face.
  public let statements: [MatingStatement]
  /// The links that the sheet states, in print order; a part that is only named states none.
  public let links: [Link]

  /// A card as a share carries it.
  public init(
    itemNumber: ItemNumber, status: Part.Status, version: String?, place: Place,
    statements: [MatingStatement], links: [Link]
  ) {
    self.itemNumber = itemNumber
    self.status = status
    self.version = version
    self.place = place
    self.statements = statements
    self.links = links
  }
}

/// One characteristic of a mating face, as a part states it.
public struct MatingStatement: Sendable {
  /// A characteristic that two halves of a connection must agree on.
  public enum Characteristic: String, Sendable, CaseIterable {
    case poles, coding
    case pinSpacing = "pin spacing"
    case gender
  }

  /// What is stated.
  public let characteristic: Characteristic
  /// In the one form that the catalog has for it: `4`, `B`, `7.62 mm`, `female`.
  public let value: String
  /// The row that states it, else the title.
  public let place: Place

  /// A statement as a share carries it.
  public init(_ characteristic: Characteristic, _ value: String, at place: Place) {
    self.characteristic = characteristic
    self.value = value
    self.place = place
  }
}
