/// Tables that stand in text between borders, and the markup that such text has around them.
enum DrawnTables {
  /// Whether a sheet may have any: most are passed over in one look at the ends of their lines.
  static func mayBeHeld(by lines: [Line], _ bytes: [UInt8]) -> Bool {
    lines.contains { line in
      guard !line.isBlank else { return false }
      switch bytes[line.content.lower] {
      case Byte.plus: return GridTables.isRuler(line, bytes)
      case Byte.equals: return SimpleTables.isRuler(line, bytes)
      case Byte.pipe, 0xE2:
        return FramedTables.isTelling(line, bytes) || Restructured.isTelling(line, bytes)
      default: return Restructured.isTelling(line, bytes)
      }
    }
  }

  /// Rewrites them as rows of pipes, headings and lines of plain words.
  static func rewrite(
    _ lines: inout [Line], in text: inout TextStore, _ joined: inout JoinedLines
  ) {
    FoldedTables.join(&lines, in: &text, &joined)
    FramedTables.join(&lines, in: &text, &joined)
    GridTables.join(&lines, in: &text, &joined)
    SimpleTables.join(&lines, in: &text, &joined)
    Restructured.rewrite(&lines, in: &text, &joined)
  }
}
