import DatasheetText

/// `not-utf8`: the bytes are no valid UTF-8.
extension RuleDefinition {
  static let notUTF8 = RuleDefinition(
    .warning, isAboutFile: true,
    "Text is UTF-8 or UTF-16. Other bytes were read as Windows-1252 where all of them can "
      + "be, else the broken ones became U+FFFD. Signs such as ², ° and Ω may be wrong there. "
      + "The message names the first such byte and how to convert the file.")
}

extension Inspection {
  mutating func checkEncoding() {
    let path = source.path
    switch source.sheet.encoding {
    case .utf8, .utf16: break
    case .windows1252(let offset):
      report(
        .notUTF8,
        "not UTF-8 from byte \(offset + 1) on; read as Windows-1252. Convert it with: "
          + "iconv -f WINDOWS-1252 -t UTF-8 \(path.quotedForShell)",
        part: nil, at: placeOfFirstWideByte())
    case .brokenUTF8(let offset):
      report(
        .notUTF8,
        "broken UTF-8 at byte \(offset + 1); what could not be read became U+FFFD. "
          + "Dump the sheet again as UTF-8",
        part: nil, at: placeOfFirstWideByte())
    }
  }

  /// The line of the first character beyond ASCII; up to there the file reads alike in any encoding.
  private mutating func placeOfFirstWideByte() -> Place {
    let text = source.sheet.text
    let offset = text.bytes.prefix(text.fileLength).firstIndex { $0 >= 0x80 } ?? 0
    let line = text.lineStarts().lastIndex { $0 <= offset } ?? 0
    return place(line: line + 1, of: TextRange(offset, offset + 1))
  }
}

extension String {
  /// The text as one word of a shell command.
  var quotedForShell: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "._-/+".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
