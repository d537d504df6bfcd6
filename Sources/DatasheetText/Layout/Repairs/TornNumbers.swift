/// Puts item numbers together that a narrow page tore from the words that announce them, or apart:
/// `Data sheet | Item number:` above `770-744/062-000`, `Item no.: 770-744/` above `062-000`.
struct TornNumbers {
  private let lines: [Line]
  private let bytes: [UInt8]
  /// The head of a sheet has no more lines.
  private static let linesOfHead = 20

  /// Joins every such line with the one below.
  static func join(_ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines) {
    var index = 0
    while index + 1 < lines.count {
      let line = lines[index]
      if !line.isBlank, mayBeTorn(line, above: lines[index + 1], text.bytes),
        let (end, divider) = TornNumbers(lines: lines, bytes: text.bytes).end(of: index)
      {
        let whole = text.joined([line.content, lines[end].content], by: divider)
        joined.join(index, end, as: whole, &lines)
        continue  // what was joined may break off too
      }
      index += 1
    }
  }

  /// Whether a line that ends with a byte may go on below: a mark, or the last letter of `number`,
  /// `sheet`, `Datenblatt`, `Item no`; or the digit above `/062-000`.
  private static func mayBeTorn(_ line: Line, above next: Line, _ bytes: [UInt8]) -> Bool {
    let first = bytes[line.content.lower]
    guard line.marks.isDisjoint(with: [.tab, .gap]),
      !Byte.isLetter(first) || ItemMark.mayBegin(with: first)
    else { return false }
    return switch Byte.lowercased(bytes[line.content.upper - 1]) {
    case Byte.colon, Byte.point, Byte.hyphen, Byte.slash, Byte.pipe, Byte.star,
      UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "o"):
      true
    case Byte.zero...Byte.nine: !next.isBlank && bytes[next.content.lower] == Byte.slash
    default: false
    }
  }

  /// The line with the rest of the item number of a line, and what stands between them.
  private func end(of index: Int) -> (line: Int, divider: String)? {
    let content = lines[index].content
    guard let next = below(index), lines[next].marks.isDisjoint(with: [.tab, .gap]) else {
      return nil
    }
    let rest = lines[next].content
    let words = ItemMark.announcement(in: content, bytes)
    if let words, words.end == content.upper {
      return isAnnounced(rest, by: words, at: next) ? (next, " ") : nil
    }
    let number = TextRange(words?.end ?? content.lower, content.upper)
    guard Byte.isDigit(bytes[number.lower]), goesOn(number, in: rest) else { return nil }
    return (next, "")
  }

  /// The next line, below no more than two blank ones.
  private func below(_ index: Int) -> Int? {
    (index + 1..<min(index + 4, lines.count)).first { !lines[$0].isBlank }
  }

  /// Whether a line is the number, or a piece of one, that words above it announce. Several numbers
  /// below each other are a column, and words that speak of no number announce one only at the top.
  private func isAnnounced(
    _ rest: TextRange, by words: ItemMark.Announcement, at index: Int
  ) -> Bool {
    guard words.speaksOfNumber || index < Self.linesOfHead, isNumber(rest) else { return false }
    return ItemNumber.breaksOff(bytes, rest)
      || below(index).map { !isNumber(lines[$0].content) } ?? true
  }

  private func isNumber(_ text: TextRange) -> Bool {
    ItemNumber.read(bytes, at: text.lower, end: text.upper)?.end == text.upper
      || ItemNumber.breaksOff(bytes, text)
  }

  /// Whether a piece of an item number goes on in the text below it.
  private func goesOn(_ piece: TextRange, in rest: TextRange) -> Bool {
    let isWhole = ItemNumber.read(bytes, at: piece.lower, end: piece.upper)?.end == piece.upper
    guard isWhole ? bytes[rest.lower] == Byte.slash : ItemNumber.breaksOff(bytes, piece) else {
      return false
    }
    let whole = Array(bytes[piece.lower..<piece.upper] + bytes[rest.lower..<rest.upper])
    guard let (_, end) = ItemNumber.read(whole, at: 0, end: whole.count) else {
      return ItemNumber.breaksOff(whole, TextRange(0, whole.count))
    }
    return end > piece.count && (end == whole.count || whole[end] == Byte.space)
  }
}
