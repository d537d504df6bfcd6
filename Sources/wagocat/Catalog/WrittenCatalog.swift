import DatasheetText
import PartCatalog

/// The catalog of files whose JSON is written but for the links, and what is wrong with them.
///
/// Reading a file needs no other file, and what it gives is written at once: this is the map.
/// Linking needs the cards of all: the reduce.
struct WrittenCatalog {
  /// Name and major version of the contract.
  static let contract = "wagocat/catalog/1"

  private let sources: [[UInt8]]
  private let cards: [WrittenCard]
  private let spool: Spool
  let folder: LinkedFolder
  let findings: [Finding]
  private let sheetCount: Int

  var figures: CatalogFigures {
    CatalogFigures(files: sources.count, sheets: sheetCount, folder, findings)
  }

  /// Links what was read.
  ///
  /// - Parameters:
  ///   - files: every file that was read, in path order.
  ///   - findings: what is wrong with files that could not be read.
  init(_ files: [FileReading], findings unreadable: [Finding] = [], in spool: Spool)
    throws(SystemError)
  {
    let cards = files.flatMap(\.cards)
    folder = LinkedFolder(cards.map(\.card))
    var inspection = FolderInspection(folder)
    try inspection.inspect(closed: false) { (card) throws(SystemError) in
      SheetFacts(members: try spool.text(cards[card].members))
    }
    let kept = files.lazy.flatMap(\.findings).filter(folder.keeps)
    findings = (unreadable + inspection.findings + kept).sorted { $0.order < $1.order }
    sheetCount = files.count(where: \.isSheet)
    sources = files.map(\.source)
    self.cards = cards
    self.spool = spool
  }

  /// Reads files, each written as soon as it is read, and links them.
  static func read(_ input: InputFinder, jobs: Int) async -> Result<WrittenCatalog, SystemError> {
    let spool = Spool()
    let outcomes = await FileWork.map(input.files, jobs: jobs) { file, bytes in
      FileReading(bytes, path: file.name, into: spool)
    }
    var files: [FileReading] = []
    var unreadable = input.unreadable.map { Finding.unreadable($0.path, $0.reason) }
    for (file, outcome) in zip(input.files, outcomes) {
      switch outcome {
      case .success(let reading): files.append(reading)
      case .failure(let error): unreadable.append(.unreadable(file.name, error.reason))
      }
    }
    return Result { [files, unreadable] () throws(SystemError) in
      try WrittenCatalog(files, findings: unreadable, in: spool)
    }
  }

  /// Writes the whole document: sources, parts and findings, each on a line of its own.
  func writeDocument(to output: inout OutputStream) throws(SystemError) {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", Self.contract)
    json.key("sources")
    json.lines(sources) { $0.raw($1) }
    json.key("parts")
    try json.lines(folder.parts) { (json, part) throws(SystemError) in
      try write(part, into: &json)
      try output.take(from: &json)
    }
    json.key("findings")
    json.lines(findings) { $0.finding($1) }
    json.endObject()
    json.newline()
    try output.write(json.bytes)
  }

  /// Writes the parts alone, one a line.
  func writeLines(to output: inout OutputStream) throws(SystemError) {
    var json = JSONWriter()
    for part in folder.parts {
      try write(part, into: &json)
      json.newline()
      try output.take(from: &json)
    }
    try output.write(json.bytes)
  }

  private func write(_ part: LinkedPart, into json: inout JSONWriter) throws(SystemError) {
    let (card, members) = (cards[part.card].card, cards[part.card].members)
    json.beginObject()
    json.raw(try spool.text(members))
    json.members("links", part.links) { $0.link($1, of: card.itemNumber) }
    json.endObject()
  }
}
