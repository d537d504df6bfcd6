import DatasheetText
import PartCatalog

/// What is kept of one file until all are read: JSON where nothing can change any more, and what
/// linking must know.
package struct FileReading: Sendable {
  /// The file, as an object in JSON.
  let source: [UInt8]
  /// Whether a datasheet was found in it.
  let isSheet: Bool
  /// The parts that the file describes and names.
  var cards: [WrittenCard]
  let findings: [Finding]

  init(source: [UInt8], isSheet: Bool, cards: [WrittenCard], findings: [Finding]) {
    self.source = source
    self.isSheet = isSheet
    self.cards = cards
    self.findings = findings
  }

  /// Reads a file; the JSON of its parts goes to a spool.
  package init(_ bytes: [UInt8], path: String, into spool: Spool) {
    let report = FileReport(path: path, sheet: Sheet(reading: bytes))
    source = JSONWriter.written { $0.source(report.source) }
    isSheet = !report.source.sheet.parts.isEmpty
    findings = report.findings
    // Most sheets say less than twice as much in JSON.
    var json = JSONWriter(capacity: 2 * bytes.count)
    let ends = report.parts.map { part in
      json.membersAlone { $0.content(of: part, path: path) }
      return json.bytes.count
    }
    let start = spool.keep(json.bytes)
    cards = zip(report.cards, zip([0] + ends, ends)).map { card, ends in
      WrittenCard(card: card, members: (start + ends.0)..<(start + ends.1))
    }
  }
}

/// A part whose JSON is written but for its links.
struct WrittenCard: Sendable {
  let card: PartCard
  /// Where the members of the part up to its links lie in the spool.
  let members: Range<Int>
}
