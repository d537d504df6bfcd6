import DatasheetText

/// `wagocat explain`: a sheet line by line, with the class each line got and why.
struct Explain {
  private let sheet: Sheet
  private let lines: [String]

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) {
    sheet = Sheet(reading: bytes)
    let text = sheet.text
    let starts = text.lineStarts()
    lines = starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : text.fileLength
      let line = text.bytes[starts[index]..<end].filter { $0 != 0x0A && $0 != 0x0D }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// Whether the file is a datasheet of which every line was understood.
  var isClean: Bool { !sheet.parts.isEmpty && sheet.count(of: .unread) == 0 }

  /// One line a line: number, class, what it was, and the text.
  func text() -> String {
    if sheet.parts.isEmpty { return NearestHead(sheet, lines).text() }
    let reasons = LineReasons(sheet)
    let numberWidth = String(sheet.roles.count).count
    return sheet.roles.enumerated().map { index, role in
      let number = String(index + 1)
      return String(repeating: " ", count: numberWidth - number.count) + number + "  "
        + "\(role.lineClass)".padded(to: 9) + "  " + reasons.reason(index, role).padded(to: 34)
        + "  " + printed(index)
    }
    .map { $0.reversed().drop { $0 == " " }.reversed() }
    .map { String($0) + "\n" }.joined()
  }

  private func printed(_ index: Int) -> String {
    index < lines.count ? lines[index].replacing("\t", with: "⇥").safeForTerminal : ""
  }
}

/// Why each line of a sheet got its class.
private struct LineReasons {
  private var reasons: [Int: String] = [:]

  init(_ sheet: Sheet) {
    for part in sheet.parts {
      for row in part.attributes {
        let lines = row.lines.isEmpty ? [row.line] : row.lines
        for line in lines { reasons[line] = LineReasons.reason(row) }
      }
      for reference in part.references {
        reasons[reference.line] =
          "\(reference.relation.rawValue)"
          + (reference.category.map { " for \($0.rawValue)" } ?? "")
      }
    }
  }

  private static func reason(_ row: Attribute) -> String {
    if !row.isKnown { return "row, label not in the vocabulary" }
    return row.key.map { "row → \($0.name)" } ?? "row that feeds no property"
  }

  func reason(_ index: Int, _ role: LineRole) -> String {
    if let reason = reasons[index + 1] { return reason }
    return switch role {
    case .blank: ""
    case .item: "names the item"
    case .title: "title"
    case .address: "address of the item"
    case .heading: "heading"
    case .row: "row printed before"
    case .matrixHead: "head of a rating matrix"
    case .reference: "names another item"
    case .approval: "approval"
    case .document: "document"
    case .pageHeader: "page header again"
    case .pageFurniture: "page foot, address or caption"
    case .ruler: "ruler"
    case .tableHead: "head of a table"
    case .linkStub: "link without a document"
    case .note: "prose, kept as a note"
    case .unread: "no label, heading or prose"
    }
  }
}

/// What a file that is no datasheet has of one, and what is missing.
private struct NearestHead {
  private let sheet: Sheet
  private let lines: [String]

  init(_ sheet: Sheet, _ lines: [String]) {
    self.sheet = sheet
    self.lines = lines
  }

  func text() -> String {
    if let format = sheet.foreignFormat { return "no datasheet: the file is \(format.rawValue)\n" }
    let expected = Sheet.expectedHead
    guard let (line, reason) = nearest() else {
      return "no datasheet: no line names an item; \(expected)\n"
    }
    return "no datasheet: line \(line + 1) comes nearest, \(reason); \(expected)\n"
      + "\(line + 1)  \(lines[line].safeForTerminal)\n"
  }

  /// The first line with an item number, else the first that speaks of an item or sheet.
  private func nearest() -> (line: Int, reason: String)? {
    if let line = lines.firstIndex(where: hasItemNumber) {
      return (line, "it has an item number but no words that announce it")
    }
    let words = ["data sheet", "datasheet", "item no", "item number", "datenblatt", "artikel"]
    return lines.firstIndex { line in words.contains { line.lowercased().contains($0) } }
      .map { ($0, "it speaks of an item but has no item number") }
  }

  private func hasItemNumber(_ line: String) -> Bool {
    line.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }
      .contains { ItemNumber(String($0)) != nil }
  }
}
