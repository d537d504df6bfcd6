/// One part as its datasheet describes it: everything the sheet says, values as printed.
public struct PartRecord: Sendable {
  /// The item that the sheet describes.
  public let itemNumber: ItemNumber
  /// The line that names the item.
  public let line: Int
  /// The printed title without markup; empty where none is printed.
  public package(set) var title = TextRange.empty
  /// The line on which the title begins.
  public package(set) var titleLine = 0
  /// The printed address from its host on, such as `www.wago.com/770-1324`; empty where none is.
  public package(set) var address = TextRange.empty
  /// What kind of part the title names.
  public package(set) var kind: PartKind?
  /// What the segments of the title state, in print order, whatever the rows say.
  public package(set) var titleFacts: [TitleFact] = []
  /// The sheet's headings in print order; sections refer to them.
  public package(set) var sections = SectionTree()
  /// Every row of every table, in print order.
  public package(set) var attributes: [Attribute] = []
  /// The certificates, in print order.
  public package(set) var approvals: [Approval] = []
  /// The documents for download, in print order.
  public package(set) var documents: [Document] = []
  /// The prose, in print order.
  public package(set) var notes: [Note] = []
  /// The other items that the sheet names, in print order.
  public package(set) var references: [Reference] = []
  /// What the sheet rates, by standard and category or use group.
  public package(set) var ratings: [Rating] = []
  /// The typed properties, first printed first come.
  public package(set) var properties = Properties()

  /// The rows whose labels feed a property, in print order.
  ///
  /// Only these are copied: a copy counts references, and most questions are about one row.
  package func rows(of key: PropertyKey) -> some Collection<Attribute> {
    attributes.indices.lazy.filter { attributes[$0].key == key }.map { attributes[$0] }
  }

  init(itemNumber: ItemNumber, line: Int) {
    self.itemNumber = itemNumber
    self.line = line
  }

  /// What a sheet tells of an item that it only names.
  package init(_ reference: Reference) {
    self.init(itemNumber: reference.itemNumber, line: reference.line)
    title = reference.title
    titleLine = reference.line
    address = reference.address
    kind = reference.kind
    properties = reference.properties
  }
}

/// One row of a table: label, cell, and what the cell says.
public struct Attribute: Sendable {
  /// Where the row stands.
  public var section: SectionTree.Index
  /// The printed label, markup undone.
  public var label: TextRange
  /// What the label says; `nil` where the vocabulary does not know it.
  var role: Label.Role? {
    didSet { key = role?.key }
  }
  /// Whether the cell names the standard that the rows below rate by.
  package var namesStandard: Bool { if case .ratingStandard? = role { true } else { false } }
  /// The property that the label feeds, where the vocabulary knows one; of several, the first.
  public private(set) var key: PropertyKey?
  /// The printed cell, markup undone.
  public var raw: TextRange
  /// What the cell says.
  public var value: Value
  /// The first line of the row.
  public var line: Int
  /// Every line that label or value came from, where there are several; else empty.
  public var lines: [Int] = []
  /// What the label says of the rating that the cell belongs to.
  var scope = RatingScope()
  /// Of a row of a rating matrix: what each value is rated by.
  var columns: [RatingScope] = []
  /// The release that the label names, `9.0` of `ETIM 9.0`; empty where it names none.
  var release = TextRange.empty
  /// What is doubtful about the value.
  public var doubts: ValueDoubts = []
  /// Whether the cell itself is in doubt, so that it feeds no property.
  var isDoubtful: Bool { !doubts.subtracting(.exchangeable).isEmpty }

  /// Whether the vocabulary knows the label.
  public var isKnown: Bool { role != nil }

  /// Whether the row is rated by categories or use groups, none of which some ratings have.
  package func isRated(apartFrom ratings: [Rating]) -> Bool {
    let scopes = ([scope] + columns).filter(\.isSpecific)
    if case .absent = value { return false }
    return !scopes.isEmpty && !ratings.contains { scopes.contains($0.scope) }
  }
}

/// A certificate of an agency.
public struct Approval: Sendable {
  /// The heading that the approval stands under.
  public var section: SectionTree.Index
  /// Who certified, as printed.
  public var agency: TextRange
  /// The standard that was certified; empty where none is printed.
  public var standard: TextRange
  /// The name of the certificate; empty where none is printed.
  public var certificate: TextRange
  /// The line of the row, from 1.
  public var line: Int
}

/// A document that the sheet offers.
public struct Document: Sendable {
  /// The heading that the document stands under.
  public var section: SectionTree.Index
  /// The printed title.
  public var title: TextRange
  /// The printed date.
  public var date: CalendarDate?
  /// The file format in lower case, such as `pdf`; empty where none is printed.
  public var format: TextRange
  /// The line of the row, from 1.
  public var line: Int
}

/// Prose of a sheet: one paragraph or list item.
public struct Note: Sendable {
  /// Where the note stands.
  public var section: SectionTree.Index
  /// The prose without markup.
  public var text: TextRange
  /// The line on which the note begins.
  public var line: Int
}

/// Another item that the sheet names, under the headings that say why.
public struct Reference: Sendable {
  /// The item that is named.
  public let itemNumber: ItemNumber
  /// What the headings say of the item.
  public let relation: Relation
  /// Of an accessory: what it is for.
  public let category: LinkCategory?
  /// Where the reference stands.
  public let section: SectionTree.Index
  /// The printed title; empty where none is printed.
  public package(set) var title = TextRange.empty
  /// The line on which the title begins; 0 where none is printed.
  public package(set) var titleLine = 0
  /// The printed address from its host on; empty where none is printed.
  public package(set) var address = TextRange.empty
  /// The line that names the item.
  public let line: Int
  /// What kind of part the title names.
  public package(set) var kind: PartKind?
  /// What the title tells of the item.
  public package(set) var properties = Properties()
}

extension Reference {
  /// Whether an item of its kind is never what the heading above it says: a ferrule is no counterpart,
  /// a plug no marking, and no accessory of a socket.
  func contradictsItsGroup(of part: PartKind?) -> Bool {
    guard let kind else { return false }
    if relation == .counterpart { return kind.category != nil }
    guard let category, category != .other else {
      guard let own = part?.gender, let other = kind.gender else { return false }
      return own != other
    }
    guard let ofKind = kind.category else { return kind.gender != nil }
    // Covers protect.
    return ofKind != category && Set([ofKind, category]) != [.cover, .protection]
  }
}

/// One rating of a part: what a standard allows at an overvoltage category and pollution degree, or
/// in a use group.
public struct Rating: Sendable {
  /// The standard as printed, such as `IEC/EN 60664-1` or `UL 1059`; empty where none is printed.
  public var standard: TextRange
  /// The category and degree, or the use group.
  public var scope: RatingScope
  /// In V.
  public var ratedVoltage: Quantity?
  /// In V.
  public var ratedImpulseVoltage: Quantity?
  /// In A.
  public var ratedCurrent: Quantity?
  /// The lines of the rows, ascending.
  public var lines: [Int]
  /// The line of a row that gives another value for the same; the first row counts.
  public var contradiction: Int?
}

/// A day, as the sheets print it in `Apr 3, 2019` or `03.04.2019` (day first).
public struct CalendarDate: Hashable, Sendable {
  /// Four digits.
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1 to 31.
  public let day: Int
}

extension CalendarDate: Comparable {
  /// Orders by time.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2019-04-03`.
  public var description: String {
    let digits = { (number: Int, width: Int) in
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }
}
