/// Rows that were put together from several lines of the file.
struct JoinedLines {
  /// By the first line of each row, the other lines that it took in.
  private(set) var absorbed: [Int: [Int]] = [:]
  /// The lines of which nothing but dividers was left: `,,,`.
  private(set) var emptied: [Int] = []

  /// The last of the lines right below a row that it took in, or the row's own.
  func lastLine(of row: Int) -> Int {
    guard !absorbed.isEmpty, let others = absorbed[row] else { return row }
    return others.reduce(row) { $1 == $0 + 1 ? $1 : $0 }
  }

  /// Makes the lines from `start` to `end` one line that reads `whole`.
  mutating func join(_ start: Int, _ end: Int, as whole: TextRange, _ lines: inout [Line]) {
    join(start, with: Array((start..<end).map { $0 + 1 }), as: whole, &lines)
  }

  /// Makes a line and others, wherever they stand, one line that reads `whole`.
  mutating func join(
    _ start: Int, with others: [Int], as whole: TextRange, _ lines: inout [Line]
  ) {
    for index in others {
      lines[start].marks.formUnion(lines[index].marks)
      lines[index].content = TextRange(lines[index].whole.upper, lines[index].whole.upper)
    }
    if whole.isEmpty, !lines[start].isBlank { emptied.append(start) }
    lines[start].marks.insert(.markup)  // whoever wrote the line anew may have put it there
    lines[start].whole = whole
    lines[start].content = whole
    var taken = absorbed[start] ?? []
    for line in others.flatMap({ [$0] + (absorbed.removeValue(forKey: $0) ?? []) })
    where !taken.contains(line) {
      taken.append(line)
    }
    if !taken.isEmpty { absorbed[start] = taken }
  }
}
