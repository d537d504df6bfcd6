/// Takes the markup of reStructuredText off a sheet: directives become fences, rubrics and
/// underlined titles become headings, line blocks and lists of cells become lines and rows, and
/// roles and links keep their words.
struct Restructured {
  /// The most lines that a paragraph leaves a link open over.
  private static let mostLinkLines = 6

  private var text: TextStore
  private var lines: [Line]
  private var joined: JoinedLines
  /// The marks that underline titles, outermost first.
  private var underlines: [UInt8] = []

  /// Rewrites a sheet that directives, links or roles show to be reStructuredText.
  static func rewrite(
    _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    guard lines.contains(where: { isTelling($0, text.bytes) }) else { return }
    var sheet = Restructured(text: text, lines: lines, joined: joined)
    sheet.rewrite()
    (text, lines, joined) = (sheet.text, sheet.lines, sheet.joined)
  }

  /// Whether a line is `.. container::`, ends in `` `__ ``, underlines a title as no other markup
  /// does, or holds the cells of a simple table.
  static func isTelling(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard !line.isBlank else { return false }
    if isUnderline(bytes[line.content.lower..<line.content.upper]) { return true }
    if bytes[line.content.upper - 1] == Byte.underscore {
      return bytes.at(line.content.upper - 2) == Byte.backquote
        || bytes.at(line.content.upper - 3) == Byte.backquote
    }
    return bytes.directive(line.content) != nil
  }

  /// `~~~~` or `^^^^`; fences of code, which are of three or four tildes, have words behind them.
  private static func isUnderline(_ content: ArraySlice<UInt8>) -> Bool {
    guard let mark = content.first, "~^".utf8.contains(mark), content.count > 4 else {
      return false
    }
    return content.allSatisfy { $0 == mark }
  }

  private mutating func rewrite() {
    var index = 0
    while index < lines.count { index = rewriteLine(index) }
  }

  private mutating func rewriteLine(_ index: Int) -> Int {
    let line = lines[index]
    guard !line.isBlank else { return index + 1 }
    if let directive = text.bytes.directive(line.content) { return rewrite(directive, index) }
    if let level = titleLevel(index) {
      replace(index, index, Array(repeating: Byte.hash, count: level) + [Byte.space] + words(index))
      fence(index + 1)
      return index + 2
    }
    if isLineOfBlock(line) { return rewriteLineOfBlock(index) }
    guard line.marks.contains(.markup) else { return index + 1 }
    let end = linkEnd(index)
    let source = (index...end).map { words($0) }
    let plain = RestructuredInline.undone(Array(source.joined(separator: [Byte.space])))
    if plain != source[0] || end > index { replace(index, end, plain) }
    return end + 1
  }

  private func words(_ index: Int) -> [UInt8] {
    Array(text.bytes[lines[index].content.lower..<lines[index].content.upper])
  }

  private func indent(_ index: Int) -> Int { lines[index].content.lower - lines[index].whole.lower }

  private mutating func replace(_ start: Int, _ end: Int, _ row: [UInt8]) {
    joined.join(start, end, as: text.append(row), &lines)
  }

  private mutating func fence(_ index: Int) { replace(index, index, Array(":::".utf8)) }

  // MARK: Directives

  /// `.. rubric:: Data` is a heading, `.. list-table::` a table; others say nothing of the part, nor
  /// do the options below them.
  private mutating func rewrite(_ directive: Directive, _ index: Int) -> Int {
    let margin = indent(index)
    var next = index + 1
    if directive.name == "rubric", !directive.argument.isEmpty {
      next = rewriteRubric(directive, index)
    } else {
      fence(index)
    }
    while next < lines.count, !lines[next].isBlank, indent(next) > margin,
      text.bytes[lines[next].content.lower] == Byte.colon
    {
      fence(next)
      next += 1
    }
    return directive.name == "list-table" ? rewriteListTable(next, in: margin) : next
  }

  /// Writes a rubric and the lines that its words go on in as a heading, and returns the next line.
  private mutating func rewriteRubric(_ rubric: Directive, _ index: Int) -> Int {
    var end = index
    while end + 1 < lines.count, !lines[end + 1].isBlank, indent(end + 1) > indent(index),
      text.bytes[lines[end + 1].content.lower] != Byte.colon
    {
      end += 1
    }
    let pieces = [Array(rubric.argument.utf8)] + (index...end).dropFirst().map { words($0) }
    let plain = RestructuredInline.undone(text.bytes.cell(of: pieces))
    replace(index, end, Array("**".utf8) + plain + Array("**".utf8))
    return end + 1
  }

  /// Writes `* - Width` and `  - 9 mm` as one row of pipes.
  private mutating func rewriteListTable(_ start: Int, in margin: Int) -> Int {
    var index = start
    var first: Int?
    var cells: [[UInt8]] = []
    while index < lines.count, lines[index].isBlank || indent(index) > margin {
      defer { index += 1 }
      guard !lines[index].isBlank else { continue }
      var words = words(index)
      if words.starts(with: "* - ".utf8) || words == Array("* -".utf8) {
        endRow(first, index - 1, cells)
        first = index
        cells = []
        words.removeFirst(2)
      }
      if words.first == Byte.hyphen, words.count == 1 || words[1] == Byte.space {
        cells.append(Array(words.dropFirst(2)))
      } else if !cells.isEmpty {
        cells[cells.count - 1] = text.bytes.cell(of: [cells[cells.count - 1], words])
      }
    }
    endRow(first, index - 1, cells)
    return index
  }

  private mutating func endRow(_ first: Int?, _ last: Int, _ cells: [[UInt8]]) {
    guard let first, !cells.isEmpty else { return }
    let row = cells.flatMap { "| ".utf8 + text.bytes.cell(of: [$0]) + [Byte.space] } + [Byte.pipe]
    replace(first, last, RestructuredInline.undone(row))
    lines[first].marks.insert(.pipe)
  }

  // MARK: Titles

  /// The level of a title that the line below underlines at its own length.
  private mutating func titleLevel(_ index: Int) -> Int? {
    guard index + 1 < lines.count, !lines[index + 1].isBlank, indent(index) == indent(index + 1),
      index == 0 || lines[index - 1].isBlank || isFence(index - 1)
    else { return nil }
    let rule = text.bytes[lines[index + 1].content.lower..<lines[index + 1].content.upper]
    guard let mark = rule.first, "=-~^\"'`#*+.:_".utf8.contains(mark), rule.count > 1,
      rule.allSatisfy({ $0 == mark }),
      text.bytes.characters(of: lines[index].content).count == rule.count
    else { return nil }
    if !underlines.contains(mark) { underlines.append(mark) }
    return min(6, (underlines.firstIndex(of: mark) ?? 0) + 1)
  }

  private func isFence(_ index: Int) -> Bool { text.isRuler(lines[index].content) }

  // MARK: Line blocks

  /// Whether a line is one of a line block: `| Operating tool; Blade: 3.5 x 0.5 mm`.
  private func isLineOfBlock(_ line: Line) -> Bool {
    let content = line.content
    return line.marks.contains(.pipe)
      && text.bytes.hasPrefix("| ", at: content.lower, end: content.upper)
      && text.split(content, at: Byte.pipe).count == 2
  }

  /// Takes the bar off a line; those below that are indented under its words go on with it.
  private mutating func rewriteLineOfBlock(_ index: Int) -> Int {
    var end = index
    while end + 1 < lines.count, !lines[end + 1].isBlank, indent(end + 1) == indent(index) + 2,
      text.bytes[lines[end + 1].content.lower] != Byte.pipe
    {
      end += 1
    }
    var pieces = (index...end).map { words($0) }
    pieces[0].removeFirst(2)
    replace(index, end, RestructuredInline.undone(text.bytes.cell(of: pieces)))
    lines[index].marks.remove(.pipe)
    return end + 1
  }

  // MARK: Links

  /// The line of the paragraph that closes the link or role that a line leaves open.
  private func linkEnd(_ start: Int) -> Int {
    var quotes = 0
    for index in start..<min(start + Self.mostLinkLines, lines.count) {
      guard !lines[index].isBlank,
        lines[index].marks.isDisjoint(with: [.pipe, .tab]) || index == start
      else { return start }
      quotes += words(index).count { $0 == Byte.backquote }
      if quotes % 2 == 0 { return index }
    }
    return start
  }
}

/// `.. rubric:: Data`
struct Directive {
  var name: String
  var argument: String
}

extension [UInt8] {
  /// The directive that a line is; a comment or target has no name.
  func directive(_ line: TextRange) -> Directive? {
    guard self[line.lower] == Byte.point, hasPrefix(".. ", at: line.lower, end: line.upper) else {
      return nil
    }
    let words = self[skipBlanks(from: line.lower + 3, to: line.upper)..<line.upper]
    if words.first == Byte.underscore { return Directive(name: "", argument: "") }
    guard let colon = words.firstIndex(of: Byte.colon), at(colon + 1) == Byte.colon,
      colon + 2 == line.upper || self[colon + 2] == Byte.space
    else { return nil }
    let name = words[..<colon]
    let argument = self[(colon + 2)..<line.upper].drop { Byte.isBlank($0) }
    return Directive(
      name: String(decoding: name, as: UTF8.self),
      argument: String(decoding: argument, as: UTF8.self))
  }
}
