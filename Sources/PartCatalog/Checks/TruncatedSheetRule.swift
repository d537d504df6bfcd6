import DatasheetText

/// `truncated-sheet`: the text ends in the middle of something.
extension RuleDefinition {
  static let truncatedSheet = RuleDefinition(
    .warning,
    "The last line of the file is a label without its value, a piece of a label, a range "
      + "without its end, it opens a parenthesis that nothing closes, or it ends, without an end of "
      + "line, in letters that only begin a word elsewhere in the file, or in a title that names no "
      + "colour as others do: the text was cut off, and "
      + "what followed is missing from the catalog. A heading with nothing below it is no such end, "
      + "as real sheets have empty headings. Dump the sheet again.")
}

extension Inspection {
  mutating func checkEnd() {
    let sheet = source.sheet
    guard let last = sheet.roles.lastIndex(where: { $0 != .blank }), let part = sheet.parts.last
    else { return }
    let text = sheet.text
    let end = SheetEnd(text, text.lastFilledLine(), role: sheet.roles[last])
    guard !end.line.isEmpty, let what = end.whatIsCut else { return }
    report(
      .truncatedSheet, "the sheet ends \(what); expected the rest of it",
      part: part.itemNumber, at: place(line: last + 1, of: end.line))
  }
}

/// The last line of a file that is not blank, and how the reader took it.
private struct SheetEnd {
  let text: SheetText
  let line: TextRange
  let role: LineRole

  init(_ text: SheetText, _ line: TextRange, role: LineRole) {
    (self.text, self.line, self.role) = (text, line, role)
  }

  /// In what the sheet breaks off; `nil` where it may end here.
  var whatIsCut: String? {
    switch role {
    case .row, .reference, .approval, .title, .unread:
      if endsInMark { return "in a mark that more must follow" }
      if leavesOpen { return "in an open parenthesis" }
      if endsInWord { return "in the middle of a word" }
      if endsInTitle { return "without an end of line, in a title without a colour," }
      return role == .unread && isPieceOfLabel ? "in a label without its value" : nil
    case .note: return leavesOpen ? "in an open parenthesis" : nil
    default: return nil
    }
  }

  /// `0,5 ...`, `Socket;`: ranges, sizes and titles go on after these.
  private var endsInMark: Bool {
    ["...", "…", "–", "/", " x", ";"].contains { mark in
      let count = mark.utf8.count
      return line.count > count && text.isAt(mark, Int(line.end) - count)
    }
  }

  /// Whether no end of line follows, and the last word is only the beginning of one that the file has
  /// elsewhere: `Marker card; Plast`. A unit, colour or code may be whole.
  private var endsInWord: Bool {
    guard Int(line.end) == text.fileLength else { return false }
    var start = Int(line.end)
    while start > line.start, isLowerLetter(text.bytes[start - 1]) { start -= 1 }
    let word = Array(text.bytes[start..<Int(line.end)])
    guard start > line.start, text.bytes[start - 1] == UInt8(ascii: " "), !word.isEmpty,
      !text.isUnitOrColor(TextRange(start, Int(line.end)))
    else { return false }
    var beginsLonger = false
    for index in 1..<start where text.bytes[index] == word[0] && text.bytes[index - 1] <= 0x20 {
      guard text.bytes[index..<start].starts(with: word) else { continue }
      guard isLowerLetter(text.bytes[index + word.count]) else { return false }
      beginsLonger = true
    }
    return beginsLonger
  }

  /// Whether no end of line follows a title of several parts that does not end with a colour.
  private var endsInTitle: Bool {
    guard role == .title || role == .reference, Int(line.end) == text.fileLength,
      let semicolon = text.bytes[Int(line.start)..<Int(line.end)].lastIndex(of: UInt8(ascii: ";"))
    else { return false }
    return !text.isColor(TextRange(semicolon + 1, Int(line.end)))
  }

  private func isLowerLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

  private var leavesOpen: Bool {
    var depth = 0
    for index in Int(line.start)..<Int(line.end) {
      switch text.bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
    }
    return depth > 0
  }

  /// Whether a label that the vocabulary knows begins with the whole line, markup aside.
  private var isPieceOfLabel: Bool {
    let piece = text[line].lowercased().filter { $0.isLetter }
    guard piece.count >= 4 else { return false }
    return PropertyKey.allCases.contains { key in
      key.spellings.contains { $0.lowercased().filter { $0.isLetter }.hasPrefix(piece) }
    }
  }
}

extension SheetText {
  /// The last line of the file that is not blank, without white space at its ends.
  fileprivate func lastFilledLine() -> TextRange {
    var end = fileLength
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    while start < end, bytes[start] <= 0x20 { start += 1 }
    return TextRange(start, end)
  }
}
