import DatasheetText

extension String {
  /// The text as one word of a shell command.
  fileprivate var quotedForShell: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "._-/+".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}

/// What the reader of a file could not read.
extension Inspection {
  mutating func reportUnreadable(_ file: (path: String, reason: String)) {
    report(
      .unreadableFile, "the file could not be read: \(file.reason)", part: nil,
      at: Place(path: file.path, line: 0, column: 0, quote: ""))
  }

  mutating func checkReading(of source: Int) {
    let sheet = sources[source].sheet
    if let format = sheet.foreignFormat { return reportForeign(format, sources[source].path) }
    checkEncoding(of: source)
    if sheet.roles.allSatisfy({ $0 == .blank }) {
      return report(
        .emptyFile, "the file is empty; expected the text of a datasheet", part: nil,
        at: Place(path: sources[source].path, line: 0, column: 0, quote: ""))
    }
    if sheet.parts.isEmpty {
      return report(
        .notADatasheet,
        "no datasheet: \(Sheet.expectedHead)", part: nil,
        at: place(source, line: (sheet.roles.firstIndex { $0 != .blank } ?? 0) + 1))
    }
    for problem in sheet.problems { checkProblem(problem, in: source) }
    for part in sheet.parts where part.title.isEmpty {
      report(
        .missingTitle, "no title follows the item number; kind and family stay unknown",
        part: part.itemNumber, at: place(source, line: part.line))
    }
  }

  private mutating func reportForeign(_ format: ForeignFormat, _ path: String) {
    let remedy =
      format == .pdf
      ? "; turn it into text with: pdftotext -layout \(path.quotedForShell)"
      : "; expected the text of a datasheet"
    report(
      .notADatasheet, "the file is \(format.rawValue)\(remedy)", part: nil,
      at: Place(path: path, line: 0, column: 0, quote: ""))
  }

  private mutating func checkProblem(_ problem: SheetProblem, in source: Int) {
    let place = place(source, line: problem.line, of: problem.range)
    switch problem.kind {
    case .unreadLine:
      report(.unreadLine, "the line was not understood", part: problem.part, at: place)
    case .unknownReferenceGroup:
      report(
        .unknownReferenceGroup,
        "no heading says what this item is to the part; expected such as 'Counterpart'. "
          + "Taken as an accessory",
        part: problem.part, at: place)
    case .malformedItemNumber:
      let text = sources[source].sheet.text[problem.range]
      report(
        .malformedItemNumber,
        "'\(text)' is no item number; expected such as 770-1324 or 831-1104/322-004",
        part: problem.part, at: place)
    }
  }

  private mutating func checkEncoding(of source: Int) {
    let path = sources[source].path
    switch sources[source].sheet.encoding {
    case .utf8, .utf16: break
    case .windows1252(let offset):
      report(
        .notUTF8,
        "not UTF-8 from byte \(offset + 1) on; read as Windows-1252. Convert it with: "
          + "iconv -f WINDOWS-1252 -t UTF-8 \(path.quotedForShell)",
        part: nil, at: placeOfFirstWideByte(in: source))
    case .brokenUTF8(let offset):
      report(
        .notUTF8,
        "broken UTF-8 at byte \(offset + 1); what could not be read became U+FFFD. "
          + "Dump the sheet again as UTF-8",
        part: nil, at: placeOfFirstWideByte(in: source))
    }
  }

  /// The line of the first character beyond ASCII; up to there the file reads alike in any encoding.
  private mutating func placeOfFirstWideByte(in source: Int) -> Place {
    let text = sources[source].sheet.text
    let offset = text.bytes.prefix(text.fileLength).firstIndex { $0 >= 0x80 } ?? 0
    let line = text.lineStarts().lastIndex { $0 <= offset } ?? 0
    return place(source, line: line + 1, of: TextRange(offset, offset + 1))
  }
}
