/// Takes cards apart that stand side by side on a page: labels on one line, below each its value.
///
///     Coding    Locking lever    Color
///     Q         retrofitable     light
///                                gray
///
/// So do the cards of items, each with its number above its title.
///
/// The lines of the first card come first, then those of the next; each keeps the number of the line
/// it was printed on. A card begins in the column of its label; where a cell below begins elsewhere,
/// nothing tells which card it belongs to, and the lines stay as they are.
struct CardGrids {
  private let vocabulary: ColumnStarts
  private var bytes: [UInt8] { vocabulary.bytes }

  /// No card has more lines.
  private static let mostLines = 8

  init(_ bytes: [UInt8]) { vocabulary = ColumnStarts(bytes: bytes) }

  /// The lines in reading order.
  func streams(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    var taken = 0
    for index in lines.indices where index >= taken {
      guard let cards = cards(at: index, lines) else { continue }
      result += lines[taken..<index] + cards.lines
      taken = cards.end
    }
    return taken == 0 ? lines : result + lines[taken...]
  }

  /// The cards that begin with a line of labels, one after the other, and the line below them.
  private func cards(at index: Int, _ lines: [Line]) -> (lines: [Line], end: Int)? {
    guard lines[index].marks.contains(.gap), let labels = cells(of: lines[index]),
      labels.count > 1
    else { return nil }
    let nameItems = labels.allSatisfy { namesItem($0.range) } && beginsBlock(index, lines)
    guard nameItems || labels.reversed().allSatisfy({ beginsLabel($0.range) }) else { return nil }
    var columns: [[Line]] = labels.map { [piece($0, of: lines[index])] }
    var end = index + 1
    while end < lines.count, !lines[end].isBlank, let below = cells(of: lines[end]),
      end - index < Self.mostLines, nameItems || !vocabulary.isKnown(below[0].range)
    {
      for cell in below {
        // A page in two columns goes on with items.
        if nameItems, namesItem(cell.range) { return nil }
        guard let card = labels.firstIndex(where: { abs($0.column - cell.column) <= 1 }) else {
          return nil
        }
        columns[card].append(piece(cell, of: lines[end]))
      }
      end += 1
    }
    guard columns.allSatisfy({ $0.count > 1 }),
      !nameItems || end == lines.count || lines[end].isBlank
    else { return nil }
    let blank = LineScanner.piece(of: lines[index], .empty, in: bytes)
    return (Array(columns.joined(separator: [blank])), end)
  }

  /// Whether a blank line, or one with a single cell such as a heading, stands above a line.
  private func beginsBlock(_ index: Int, _ lines: [Line]) -> Bool {
    guard index > 0, !lines[index - 1].isBlank else { return true }
    return cells(of: lines[index - 1])?.count == 1
  }

  private struct Cell {
    var range: TextRange
    var column: Int
  }

  /// The cells of a padded line; `nil` for one that is divided otherwise, or a page's head or foot.
  private func cells(of line: Line) -> [Cell]? {
    guard line.marks.isDisjoint(with: [.tab, .pipe]), !vocabulary.endsPage(line),
      line.content.count <= ColumnSplitter.widest
    else { return nil }
    let words = bytes.columnWords(of: line)
    let starts = words.indices.filter { $0 == 0 || words[$0].beginsCell }
    return starts.map { start in
      Cell(
        range: words.text(start, words.endOfCell(from: start)), column: words[start].column)
    }
  }

  private func piece(_ cell: Cell, of line: Line) -> Line {
    var piece = LineScanner.piece(of: line, cell.range, in: bytes)
    piece.column = cell.column
    return piece
  }

  /// Whether a cell is the number of an item with the words that announce it, and nothing else.
  private func namesItem(_ cell: TextRange) -> Bool {
    guard ItemMark.mayBegin(with: bytes[cell.lower]),
      let words = ItemMark.announcement(in: cell, bytes), words.mark != .sheet
    else { return false }
    return ItemNumber.read(bytes, at: words.end, end: cell.upper)?.end == cell.upper
  }

  /// Whether a cell is a label, or the beginning of one that goes on below.
  private func beginsLabel(_ cell: TextRange) -> Bool {
    guard Byte.isUpper(bytes[cell.lower]) || bytes[cell.lower] >= 0x80 else { return false }
    if vocabulary.isLabel(cell) { return true }
    if let open = bytes.firstIndex(of: Byte.openParenthesis, from: cell.lower, to: cell.upper) {
      return bytes.opensParenthesis(cell)
        && vocabulary.isLabel(bytes.trimmed(TextRange(cell.lower, open)))
    }
    return Vocabulary.labelBeginnings.meaning(of: cell, in: bytes) != nil
      && bytes.firstIndex(of: Byte.space, from: cell.lower, to: cell.upper) != nil
  }
}
