/// Takes tables of HTML apart that stand on one line, so that each row is a line of its own.
enum OneLineTables {
  /// The lines, each row with the number of its line; all tags of a table between rows are dropped.
  static func split(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    guard let first = lines.firstIndex(where: { rowStarts(of: $0, bytes).count > 0 }) else {
      return lines
    }
    var result = Array(lines[..<first])
    for line in lines[first...] {
      let starts = rowStarts(of: line, bytes)
      guard !starts.isEmpty else {
        result.append(line)
        continue
      }
      let ends = starts.dropFirst() + [line.content.upper]
      result.append(
        LineScanner.piece(of: line, TextRange(line.content.lower, starts[0]), in: bytes))
      for (start, end) in zip(starts, ends) {
        result.append(LineScanner.piece(of: line, TextRange(start, end), in: bytes))
      }
    }
    return result
  }

  /// Where the rows of a line begin that has more than one, or other tags before it.
  private static func rowStarts(of line: Line, _ bytes: [UInt8]) -> [Int] {
    guard line.marks.contains(.bracket), !line.isBlank, bytes[line.content.lower] == Byte.less
    else {
      return []
    }
    let starts = (line.content.lower..<line.content.upper).filter { index in
      bytes[index] == Byte.less && bytes.hasPrefix("<tr", at: index, end: line.content.upper)
        && !Byte.isLetter(bytes.at(index + 3))
    }
    return starts == [line.content.lower] ? [] : starts
  }
}
