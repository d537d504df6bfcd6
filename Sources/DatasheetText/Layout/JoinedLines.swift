/// Rows that were put together from several lines of the file.
struct JoinedLines {
  /// By the first line of each row, the lines below it that it took in.
  private(set) var absorbed: [Int: ClosedRange<Int>] = [:]
  /// The lines of which nothing but dividers was left: `,,,`.
  private(set) var emptied: [Int] = []

  /// Makes the lines from `start` to `end` one line that reads `whole`.
  mutating func join(_ start: Int, _ end: Int, as whole: TextRange, _ lines: inout [Line]) {
    for index in start..<end {
      absorbed[index + 1] = nil
      lines[start].marks.formUnion(lines[index + 1].marks)
      lines[index + 1].content = TextRange(
        lines[index + 1].whole.upper, lines[index + 1].whole.upper)
    }
    if whole.isEmpty, !lines[start].isBlank { emptied.append(start) }
    lines[start].marks.insert(.markup)  // whoever wrote the line anew may have put it there
    lines[start].whole = whole
    lines[start].content = whole
    if end > start { absorbed[start] = (start + 1)...end }
  }
}
