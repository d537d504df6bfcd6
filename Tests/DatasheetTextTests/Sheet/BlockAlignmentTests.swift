import Testing

@testable import DatasheetText

/// Which of some labels belongs to which of some values, by how well they fit alone.
@Suite struct BlockAlignmentTests {
  private typealias Fit = ValueForm.Fit

  /// The pairs of labels and values that are each of one kind: a letter for a kind that the value
  /// shows, `.` for a text that any label of texts can have, `~` for a line that is no value.
  private func pairs(_ labels: String, _ values: String, excluded: Set<Int> = []) -> [String] {
    let (labels, values) = (Array(labels), Array(values))
    let alignment = BlockAlignment(
      excluded: labels.indices.map { excluded.contains($0) },
      joints: values.map { $0 == "~" ? .stray : .begins }
    ) { label, lines in
      let (label, value) = (labels[label], values[lines.lowerBound])
      return label == value ? (label == "." ? .loose : .typical) : .none
    }
    return alignment.pairs().map { "\($0.label)-\($0.lines.lowerBound)" }.sorted()
  }

  @Test func `as many values as labels are pairs, in order`() {
    #expect(pairs("ab.", "ab.") == ["0-0", "1-1", "2-2"])
  }

  @Test func `texts alone prove nothing`() {
    #expect(pairs("..", "..").isEmpty)
  }

  @Test func `lines that are no values end the block`() {
    #expect(pairs(".ab.", "~~.ab.~") == ["0-2", "1-3", "2-4", "3-5"])
  }

  @Test func `values beside the block are left where its ends are typical`() {
    #expect(pairs("a.b.c", "..a.b.c.") == ["0-2", "1-3", "2-4", "3-5", "4-6"])
  }

  @Test func `a text at the end of a block is left where another stands beside it`() {
    #expect(pairs("ab.", "ab..") == ["0-0", "1-1"])
  }

  @Test func `where one of several values of a kind is missing none of them is sure`() {
    #expect(pairs("xyaaazw", "xyaazw") == ["0-0", "1-1", "5-4", "6-5"])
  }

  @Test func `one value out of its place is found where all are typical`() {
    #expect(pairs("xycff", "xyffc") == ["0-0", "1-1", "2-4", "3-2", "4-3"])
    #expect(pairs("xyc.f", "xy.fc") == ["0-0", "1-1"])
  }

  @Test func `labels of a matrix take no value, but hold the next in place`() {
    #expect(pairs("aa.b", "aaaa.b", excluded: [0, 1]) == ["2-4", "3-5"])
  }
}
