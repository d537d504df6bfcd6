/// What became of a line: every line of a file is in exactly one class.
public enum LineClass: UInt8, Sendable, CaseIterable {
  /// Nothing but white space.
  case blank
  /// A value, a heading, a reference, an approval or a document came out of it.
  case data
  /// Page headers and feet, the maker's address, captions, rulers, link stubs.
  case furniture
  /// Prose, kept as a note.
  case text
  /// Not understood; always a finding.
  case unread
}

/// What a line was to the reader: the reason for its class.
public enum LineRole: UInt8, Sendable, CaseIterable {
  case blank
  /// The line that names the item of a sheet.
  case item
  case title, address, heading, row, matrixHead, reference, approval, document
  /// The head of a later page of the same item.
  case pageHeader
  /// Page feet, the maker's address, captions, colour swatches.
  case pageFurniture
  case ruler, tableHead, linkStub
  case note
  case unread

  /// The role of a line of which another column was something else: what was not understood weighs
  /// most, then what carries data.
  func joined(_ other: LineRole) -> LineRole {
    let order: [LineClass] = [.unread, .data, .text, .furniture, .blank]
    let rank = { (role: LineRole) in order.firstIndex(of: role.lineClass) ?? 0 }
    return rank(other) < rank(self) ? other : self
  }

  /// The class that the contract counts the line in.
  public var lineClass: LineClass {
    switch self {
    case .blank: .blank
    case .item, .title, .address, .heading, .row, .matrixHead, .reference, .approval, .document:
      .data
    case .pageHeader, .pageFurniture, .ruler, .tableHead, .linkStub: .furniture
    case .note: .text
    case .unread: .unread
    }
  }
}
