import DatasheetText
package import PartCatalog

/// The catalog of files whose JSON is written but for the links, and what is wrong with them.
///
/// Reading a file needs no other file, and what it gives is written at once: this is the map.
/// Linking needs the cards of all: the reduce.
package struct WrittenCatalog {
  /// Name and major version of the contract.
  static let contract = "wagocat/catalog/1"

  private let sources: [[UInt8]]
  private let sheetCount: Int
  /// Where the members of each card's part lie in the spool.
  private let members: [Range<Int>]
  private let spool: Spool
  private let folder: LinkedFolder
  private let findings: [Finding]

  /// Links what was read.
  ///
  /// - Parameters:
  ///   - files: every file that was read, in path order.
  ///   - findings: what else is known to be wrong, as with files that could not be read.
  package init(_ files: consuming [FileReading], findings others: [Finding] = [], in spool: Spool)
    throws(SystemError)
  {
    // Of just the room that they need: doubling takes twice as much, and copies.
    var members: [Range<Int>] = []
    var cards: [PartCard] = []
    let count = files.reduce(0) { $0 + $1.cards.count }
    members.reserveCapacity(count)
    cards.reserveCapacity(count)
    for written in files.lazy.flatMap(\.cards) {
      members.append(written.members)
      cards.append(written.card)
    }
    let found = others + files.flatMap(\.findings)
    sources = files.map(\.source)
    sheetCount = files.count(where: \.isSheet)
    // Their cards are copied, and a tenth of all memory.
    files = []
    folder = LinkedFolder(cards)
    var inspection = FolderInspection(folder)
    try inspection.inspect(closed: false) { (card) throws(SystemError) in
      SheetFacts(members: try spool.text(members[card]))
    }
    findings = (inspection.findings + found.filter(folder.keeps)).sorted { $0.order < $1.order }
    self.members = members
    self.spool = spool
  }

  /// Reads files, each written as soon as it is read, and links them.
  ///
  /// - Parameter limit: files of more bytes are not read.
  static func read(
    _ input: InputFinder, jobs: Int, limit: Int, isQuiet: Bool = true
  ) async throws(SystemError) -> WrittenCatalog {
    let spool = Spool()
    let progress = isQuiet ? nil : Progress(of: input.files.count)
    let outcomes = await FileWork.map(input.files, jobs: jobs, limit: limit) { file, bytes in
      defer { progress?.step() }
      return FileReading(bytes, path: file.name, into: spool)
    }
    progress?.end()
    var files: [FileReading] = []
    var unreadable = input.unreadable.map { Finding.unreadable($0.path, $0.reason) }
    for (file, outcome) in zip(input.files, outcomes) {
      switch outcome {
      case .success(let reading): files.append(reading)
      case .failure(let error): unreadable.append(.unreadable(file.name, error.reason))
      }
    }
    return try WrittenCatalog(files, findings: unreadable, in: spool)
  }

  var figures: CatalogFigures {
    CatalogFigures(files: sources.count, sheets: sheetCount, folder, findings)
  }

  /// The whole document, in memory.
  package func document() throws(SystemError) -> [UInt8] {
    var json = JSONWriter(capacity: OutputStream.pieceSize)
    try write(nil, into: &json) { _ in }
    return json.bytes
  }

  /// Writes the whole document: sources, parts and findings, each on a line of its own.
  func writeDocument(to output: inout OutputStream, part: FolderPart?) throws(SystemError) {
    var json = JSONWriter(capacity: OutputStream.pieceSize)
    try write(part, into: &json) { (json) throws(SystemError) in try output.take(from: &json) }
    try output.write(json.bytes)
  }

  private func write(
    _ share: FolderPart?, into json: inout JSONWriter,
    _ flush: (inout JSONWriter) throws(SystemError) -> Void
  ) throws(SystemError) {
    json.beginObject()
    json.member("schema", Self.contract)
    json.key("sources")
    json.lines(sources) { $0.raw($1) }
    json.key("parts")
    try json.lines(folder.parts) { (json, part) throws(SystemError) in
      try write(part, into: &json)
      try flush(&json)
    }
    json.key("findings")
    json.lines(findings) { $0.finding($1) }
    if let share {
      json.key("share")
      let cards = members.indices.map(Optional.some) + [nil]
      try json.lines(cards) { (json, card) throws(SystemError) in
        try write(card, of: share, into: &json)
        try flush(&json)
      }
    }
    json.endObject()
    json.newline()
  }

  /// Writes the parts alone, one a line; after those of a share, what joining it needs.
  func writeLines(to output: inout OutputStream, part share: FolderPart?) throws(SystemError) {
    var json = JSONWriter(capacity: OutputStream.pieceSize)
    for part in folder.parts {
      try write(part, into: &json)
      json.newline()
      try output.take(from: &json)
    }
    if let share {
      for card in members.indices.map(Optional.some) + [nil] {
        json.beginObject()
        json.key("share")
        try write(card, of: share, into: &json)
        json.endObject()
        json.newline()
        try output.take(from: &json)
      }
    }
    try output.write(json.bytes)
  }

  private func write(_ part: LinkedPart, into json: inout JSONWriter) throws(SystemError) {
    json.beginObject()
    json.raw(try spool.text(members[part.card]))
    let item = folder.cards[part.card].itemNumber
    json.members(.links, part.links) { $0.link($1, of: item) }
    json.endObject()
  }

  /// A card of a share; `nil` stands for the end, which says which part of the folder it is.
  private func write(_ card: Int?, of share: FolderPart, into json: inout JSONWriter)
    throws(SystemError)
  {
    guard let card else { return json.share(share) }
    let isPrinted = folder.counts(card)
    json.share(folder.cards[card], members: isPrinted ? nil : try spool.text(members[card]))
  }
}
