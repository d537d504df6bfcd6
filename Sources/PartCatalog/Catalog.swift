public import DatasheetText

/// The parts of a folder of datasheets: normalized, linked both ways, with what is doubtful.
public struct Catalog: Sendable {
  /// Every file that was read, in path order.
  public var sources: [Source]
  /// Every part, in the order of item numbers.
  public var parts: [Part]
  /// What is wrong or doubtful, in path and line order.
  public var findings: [Finding]

  /// Makes a catalog of sheets in any order.
  ///
  /// - Parameters:
  ///   - sheets: each with its path as the catalog shall name it; no path twice.
  ///   - unreadable: files that could not be read, and why; each becomes a finding.
  ///   - closed: whether every item that a sheet names should have a sheet of its own; one that
  ///     has none is then a finding.
  public init(
    _ sheets: [(path: String, sheet: Sheet)], unreadable: [(path: String, reason: String)] = [],
    closed: Bool = false
  ) {
    let sources = sheets.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { Source(path: $0.path, sheet: $0.sheet) }
    var assembly = Assembly(sources)
    assembly.describeParts()
    assembly.linkParts()
    let parts = assembly.finishedParts()
    self.sources = sources
    self.parts = parts
    var inspection = Inspection(sources: sources, parts: parts)
    inspection.inspect(assembly.duplicates, unreadable: unreadable, closed: closed)
    findings = inspection.sortedFindings
  }
}

/// A file that was read.
public struct Source: Sendable {
  /// Relative to the root of the catalog.
  public let path: String
  /// What was read.
  public let sheet: Sheet
}

/// A part of the catalog.
public struct Part: Sendable {
  /// Whether a datasheet of the part was read, or other sheets only name it.
  public enum Status: String, Sendable, CaseIterable {
    case described, referenced
  }

  /// Whether a datasheet describes it.
  public let status: Status
  /// What the sheet says, quantities in canonical units. Of a referenced part: its title.
  public internal(set) var record: PartRecord
  /// The text that the record's ranges lie in.
  public let text: SheetText
  /// The file, as an index into the catalog's sources.
  public let source: Int
  /// Its own links in print order, then those that only other sheets state, by item number.
  public internal(set) var links: [Link] = []

  /// The item number.
  public var itemNumber: ItemNumber { record.itemNumber }
}

/// How one part belongs to another.
public struct Link: Sendable {
  /// What the other part is to this one.
  public let relation: Relation
  /// The other part.
  public let itemNumber: ItemNumber
  /// Of an accessory: what it is for.
  public let category: LinkCategory?
  /// Whether this part's own sheet says so.
  public internal(set) var declaredByThis: Bool
  /// Whether the other part's sheet says so.
  public internal(set) var declaredByOther: Bool
  /// Whether the two fit.
  public internal(set) var verdict: Verdict
  /// The headings that the link stands under in this part's own sheet.
  public let section: SectionTree.Index
  /// The line in this part's own sheet; `nil` where only the other side says so.
  public let line: Int?
}

/// What the characteristics of two counterparts say of each other.
public enum Verdict: String, Sendable, CaseIterable {
  /// At least one is stated by both, and all that are fit.
  case agrees
  /// One that both state does not fit.
  case conflicts
  /// None is stated by both.
  case unverified
}
