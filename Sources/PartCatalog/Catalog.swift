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
    let files = sheets.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { FileReport(path: $0.path, sheet: $0.sheet) }
    let all = files.enumerated().flatMap { index, file in file.parts.map { $0.in(source: index) } }
    let folder = LinkedFolder(files.flatMap(\.cards))
    var inspection = FolderInspection(folder)
    inspection.inspect(closed: closed) { SheetFacts(all[$0]) }
    sources = files.map(\.source)
    parts = folder.parts.map { all[$0.card].linked($0.links) }
    findings =
      unreadable.map { Finding.unreadable($0.path, $0.reason) } + inspection.findings
      + files.flatMap(\.findings).filter(folder.keeps)
    findings.sort { $0.order < $1.order }
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
  public let record: PartRecord
  /// The text that the record's ranges lie in.
  public let text: SheetText
  /// The file, as an index into the catalog's sources.
  public private(set) var source: Int
  /// Its own links in print order, then those that only other sheets state, by item number.
  public private(set) var links: [Link] = []

  /// The item number.
  public var itemNumber: ItemNumber { record.itemNumber }

  init(status: Status, record: PartRecord, text: SheetText, source: Int) {
    self.status = status
    self.record = record
    self.text = text
    self.source = source
  }

  fileprivate func `in`(source: Int) -> Part {
    var part = self
    part.source = source
    return part
  }

  fileprivate func linked(_ links: [Link]) -> Part {
    var part = self
    part.links = links
    return part
  }
}
