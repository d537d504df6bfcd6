import DatasheetText
import PartCatalog

/// Joins the shares of a catalog, as `import --part` prints them, for linking them as one.
struct ShareReader {
  /// Whether a share is a part a line, without sources and findings.
  private(set) var lacksEnvelope = false
  private var files: [String: FileReading] = [:]
  private var findings: [Finding] = []
  private var parts: [(part: FolderPart, name: String)] = []
  private let spool = Spool()

  /// Takes a file of one share, or of several one after the other.
  mutating func read(_ bytes: [UInt8], of name: String) throws(ShareError) {
    var lines = ShareLines(spool)
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard try lines.take(line) else {
        throw ShareError("line \(index + 1) of '\(name)' is nothing that 'import --part' prints")
      }
    }
    guard lines.isWhole else {
      throw ShareError("'\(name)' is no whole share; make it with 'wagocat import --part'")
    }
    lacksEnvelope = lacksEnvelope || !lines.isDocument
    findings += lines.findings
    parts += lines.parts.map { ($0, name) }
    for (path, file) in lines.files {
      guard files.updateValue(file, forKey: path) == nil else {
        throw ShareError("'\(path)' stands in two shares")
      }
    }
  }

  /// The catalog of all shares; every part of the folder must be there, and once.
  func catalog() throws -> WrittenCatalog {
    try checkParts()
    let ordered = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return try WrittenCatalog(ordered.map(\.value), findings: findings, in: spool)
  }

  private func checkParts() throws(ShareError) {
    guard let first = parts.first else { throw ShareError("no share") }
    var names: [Int: String] = [:]
    for (part, name) in parts {
      guard part.count == first.part.count else {
        throw ShareError(
          "'\(name)' is one of \(part.count) shares, '\(first.name)' one of \(first.part.count)")
      }
      if let other = names.updateValue(name, forKey: part.number) {
        throw ShareError("'\(other)' and '\(name)' are both share \(part.number)")
      }
    }
    if let missing = (1...first.part.count).first(where: { names[$0] == nil }) {
      throw ShareError("share \(missing) of \(first.part.count) is missing")
    }
  }
}

/// Why shares cannot be joined.
struct ShareError: Error, Equatable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// The lines of shares: sources, parts, findings and cards stand on lines of their own, and what is
/// printed of a part goes into the joined catalog as the bytes it is.
private struct ShareLines {
  private enum List: String, CaseIterable {
    case sources, parts, findings, share
  }

  /// Whether the lines are those of a document, not a part a line.
  private(set) var isDocument = false
  private(set) var files: [String: FileReading] = [:]
  private(set) var findings: [Finding] = []
  private(set) var parts: [FolderPart] = []
  private var list: List?
  private var isClosed = false
  /// The parts of the share that is being read, up to their links.
  private var members: [ItemNumber: Range<Int>] = [:]
  private let spool: Spool

  init(_ spool: Spool) { self.spool = spool }

  /// Whether every share was read to its end.
  var isWhole: Bool { !parts.isEmpty && members.isEmpty && isClosed == isDocument }

  /// Takes a line; `false` where it is none of a share.
  mutating func take(_ line: ArraySlice<UInt8>) throws(ShareError) -> Bool {
    if line.elementsEqual("]}".utf8) {
      isClosed = isDocument
      return isDocument
    }
    if line.last == UInt8(ascii: "[") { return open(line) }
    let element = line.last == UInt8(ascii: ",") ? line.dropLast() : line
    guard isDocument else { return takeAlone(element) }
    switch list {
    case .sources: return takeSource(element)
    case .parts: return takePart(element)
    case .findings: return takeFinding(element)
    case .share: return takeShare(value(element))
    case nil: return false
    }
  }

  /// `{"schema":"wagocat/catalog/1","sources":[`, `],"parts":[`.
  private mutating func open(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("{\"schema\":\"\(WrittenCatalog.contract)\"") { isDocument = true }
    list = List.allCases.first { text.hasSuffix("\"\($0.rawValue)\":[") }
    return isDocument && list != nil
  }

  /// A line that stands in no document: a part, or what is known of one.
  private mutating func takeAlone(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "{\"share\":".utf8) else { return takePart(line) }
    return takeShare(value(line)?["share"])
  }

  private mutating func takeSource(_ line: ArraySlice<UInt8>) -> Bool {
    guard let json = value(line), let path = json["path"]?.text else { return false }
    let isSheet = json["parts"]?.elements.isEmpty == false
    files[path] = FileReading(source: Array(line), isSheet: isSheet, cards: [], findings: [])
    return true
  }

  private mutating func takePart(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "{\"itemNumber\":\"".utf8), let end = line.startOfLinks,
      let item = ItemNumber(
        String(decoding: line.dropFirst(15).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self))
    else { return false }
    members[item] = keep(Array(line[(line.startIndex + 1)..<end]))
    return true
  }

  private mutating func takeFinding(_ line: ArraySlice<UInt8>) -> Bool {
    guard let finding = value(line).flatMap({ Finding($0) }) else { return false }
    // What several files say is found anew.
    if finding.rule.scope != .folder { findings.append(finding) }
    return true
  }

  /// A card, or which part the share is, after its last card.
  private mutating func takeShare(_ json: JSONValue?) -> Bool {
    guard let json else { return false }
    if let number = json["number"]?.integer, let count = json["of"]?.integer {
      parts.append(FolderPart(number, of: count))
      members = [:]
      return true
    }
    guard let card = PartCard(json), let members = place(ofMembers: json, card) else {
      return false
    }
    let file = FileReading(
      source: [], isSheet: card.status == .described, cards: [], findings: [])
    files[card.place.path, default: file].cards.append(WrittenCard(card: card, members: members))
    return true
  }

  private func place(ofMembers json: JSONValue, _ card: PartCard) -> Range<Int>? {
    if let members = json["members"]?.text { return keep(Array(members.utf8)) }
    return members[card.itemNumber]
  }

  private func keep(_ text: [UInt8]) -> Range<Int> {
    let start = spool.keep(text)
    return start..<(start + text.count)
  }

  private func value(_ line: ArraySlice<UInt8>) -> JSONValue? { try? JSONReader.value(of: line) }
}

extension ArraySlice<UInt8> {
  /// Where `,"links":[` begins, the last member of a part; no text holds it, as quotes are escaped.
  fileprivate var startOfLinks: Int? {
    let wanted = Array(",\"links\":[".utf8)
    var start = endIndex - wanted.count
    while start >= startIndex {
      if self[start] == wanted[0], self[start..<(start + wanted.count)].elementsEqual(wanted) {
        return start
      }
      start -= 1
    }
    return nil
  }
}
