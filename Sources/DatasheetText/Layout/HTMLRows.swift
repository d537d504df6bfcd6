/// Writes the rows of HTML tables, which Markdown converters keep where a cell has several lines, as
/// rows of pipes.
struct HTMLRows {
  /// The most lines and bytes that a row is looked for in; no sheet has longer ones.
  private static let mostLines = 200
  private static let mostBytes = 20_000

  private let text: TextStore

  /// Rewrites every row that is closed within reach; others stay as they are.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    guard text.bytes.contains(Byte.less) else { return }
    var index = 0
    while index < lines.count {
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
    guard lines[start].marks.contains(.markup), openElements(lines[start]) > 0 else { return nil }
    var open = 0
    for index in start..<min(start + Self.mostElementLines, lines.count) {
      guard !lines[index].isBlank else { return nil }
      open += openElements(lines[index])
      if open <= 0 { return index > start ? index : nil }
    }
    return nil
  }

  /// How many more elements of text a line opens than it closes.
  private func openElements(_ line: Line) -> Int {
    var open = 0
    for index in line.content.lower..<line.content.upper where text.bytes[index] == Byte.less {
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

  /// The line that closes the row that a line opens.
  private func rowEnd(from start: Int, _ lines: [Line]) -> Int? {
    guard lines[start].marks.contains(.markup),
      begins("<tr", lines[start].content.lower, lines[start])
    else { return nil }
    var length = 0
    for index in start..<min(start + Self.mostLines, lines.count) {
      length += lines[index].content.count
      if length > Self.mostBytes { return nil }
      if lines[index].marks.contains(.markup), closesRow(lines[index]) { return index }
    }
    return nil
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
