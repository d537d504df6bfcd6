/// Writes the rows of HTML tables, which Markdown converters keep where a cell has several lines, as
/// rows of pipes.
struct HTMLRows {
  /// The most lines and bytes that a row is looked for in; no sheet has longer ones.
  private static let mostLines = 200
  private static let mostBytes = 20_000

  private let text: TextStore

  /// Rewrites every row that is closed within reach; others stay as they are.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var index = 0
    while index < lines.count {
      guard lines[index].marks.contains(.bracket) else {
        index += 1
        continue
      }
      if let end = HTMLRows(text: text).rowEnd(from: index, lines) {
        let row = HTMLRows(text: text).row(lines[index...end])
        lines[index].marks.insert(.pipe)
        joined.join(index, end, as: text.append(row), &lines)
        index = end
      } else if let end = HTMLRows(text: text).elementEnd(from: index, lines) {
        let pieces = lines[index...end].map(\.content)
        joined.join(index, end, as: text.joined(pieces, by: " "), &lines)
        index = end
      }
      index += 1
    }
  }

  /// The line that closes the element of text that a line leaves open: `<span>Operating`, `tool</span>`.
  private func elementEnd(from start: Int, _ lines: [Line]) -> Int? {
    guard openElements(lines[start]) > 0 else { return linkEnd(from: start, lines) }
    var open = 0
    for index in start..<min(start + Self.mostElementLines, lines.count) {
      guard !lines[index].isBlank else { return nil }
      open += openElements(lines[index])
      if open <= 0 { return index > start ? index : nil }
    }
    return nil
  }

  /// The line that closes a link or span of Markdown that a line leaves open: `[Operating`,
  /// `tool]{.value}`.
  private func linkEnd(from start: Int, _ lines: [Line]) -> Int? {
    let line = lines[start]
    guard !line.isBlank, let open = lastOpenBracket(of: line) else { return nil }
    var source = Array(text.bytes[open..<line.content.upper])
    for index in (start + 1)..<min(start + Self.mostElementLines, max(lines.count, start + 1)) {
      guard !lines[index].isBlank else { return nil }
      source.append(Byte.space)
      source += text.bytes[lines[index].content.lower..<lines[index].content.upper]
      if source.endOfLink() != nil { return index }
    }
    return nil
  }

  /// The bracket of a line that no other closes, or that of a link whose address goes on below.
  private func lastOpenBracket(of line: Line) -> Int? {
    guard
      let open = (line.content.lower..<line.content.upper).last(where: {
        text.bytes[$0] == Byte.openBracket
      })
    else { return nil }
    let rest = Array(text.bytes[open..<line.content.upper])
    let isClosed = rest.contains(Byte.closeBracket) && !rest.leavesAddressOpen()
    return isClosed ? nil : open
  }

  /// How many more elements of text a line opens than it closes.
  private func openElements(_ line: Line) -> Int {
    var open = 0
    var next = line.content.lower
    while let index = text.bytes.firstIndex(of: Byte.less, from: next, to: line.content.upper) {
      next = index + 1
      let isClosing = text.bytes.at(index + 1) == Byte.slash
      let name = isClosing ? index + 2 : index + 1
      let isElement = Self.elements.contains { element in
        text.bytes.hasPrefix(element, at: name, end: line.content.upper)
          && !Byte.isLetter(text.bytes.at(name + element.utf8.count))
      }
      if isElement { open += isClosing ? -1 : 1 }
    }
    return open
  }

  private static let elements = ["span", "a", "b", "strong", "em", "dt", "dd"]
  private static let mostElementLines = 8

  /// The line that closes the row that a line opens; `nil` for a row whose cells hold tables of
  /// their own, the rows of which are read one by one.
  private func rowEnd(from start: Int, _ lines: [Line]) -> Int? {
    guard opensRow(lines[start]) else { return nil }
    var length = 0
    for index in start..<min(start + Self.mostLines, lines.count) {
      length += lines[index].content.count
      if length > Self.mostBytes || index > start && opensRow(lines[index]) { return nil }
      if lines[index].marks.contains(.bracket), closesRow(lines[index]) { return index }
    }
    return nil
  }

  private func opensRow(_ line: Line) -> Bool {
    line.marks.contains(.bracket) && !line.isBlank && begins("<tr", line.content.lower, line)
  }

  private func closesRow(_ line: Line) -> Bool {
    (line.content.lower..<line.content.upper).contains { begins("</tr>", $0, line) }
  }

  private func begins(_ tag: String, _ index: Int, _ line: Line) -> Bool {
    !line.isBlank && text.bytes.hasPrefix(tag, at: index, end: line.content.upper)
  }

  /// The cells of a row between pipes, with the tags that stand inside them.
  private func row(_ lines: ArraySlice<Line>) -> [UInt8] {
    var source: [UInt8] = []
    for line in lines where !line.isBlank {
      source += text.bytes[line.content.lower..<line.content.upper]
      source.append(Byte.space)
    }
    var row: [UInt8] = []
    var index = 0
    while index < source.count {
      if let opensCell = tableTag(source, index) {
        if opensCell { row += "| ".utf8 }
        index = (source.firstIndex(of: Byte.greater, from: index, to: source.count) ?? index) + 1
      } else {
        if source[index] == Byte.pipe { row.append(Byte.backslash) }
        row.append(source[index])
        index += 1
      }
    }
    return row + "|".utf8
  }

  /// Whether a tag of the table stands here and, if so, whether it opens a cell.
  private func tableTag(_ source: [UInt8], _ index: Int) -> Bool? {
    guard source[index] == Byte.less else { return nil }
    for (tag, opensCell) in Self.tags where source.hasPrefix(tag, at: index, end: source.count) {
      return Byte.isLetter(source.at(index + tag.utf8.count)) ? nil : opensCell
    }
    return nil
  }

  private static let tags = [
    ("<td", true), ("<th", true), ("</td", false), ("</th", false), ("<tr", false), ("</tr", false),
  ]
}

extension [UInt8] {
  /// Where a link or span that begins the bytes ends: after `](…)` or `]{…}`, or `]]` in Org mode.
  fileprivate func endOfLink() -> Int? {
    guard let close = firstIndex(of: Byte.closeBracket), close + 1 < count else { return nil }
    switch self[close + 1] {
    case Byte.openParenthesis: return firstIndex(of: Byte.closeParenthesis, from: close, to: count)
    case Byte.openBrace: return firstIndex(of: Byte.closeBrace, from: close, to: count)
    case Byte.closeBracket: return close + 1
    default: return nil
    }
  }

  /// Whether `](` or `]{` stands here without what closes it.
  fileprivate func leavesAddressOpen() -> Bool {
    guard let close = firstIndex(of: Byte.closeBracket), close + 1 < count else { return false }
    let opens = self[close + 1] == Byte.openParenthesis || self[close + 1] == Byte.openBrace
    return opens && endOfLink() == nil
  }
}
