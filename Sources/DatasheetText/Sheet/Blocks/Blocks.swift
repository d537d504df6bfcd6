/// A label of a block of labels.
struct BlockLabel {
  var words: TextRange
  var lines: [Int]
  /// What the label is; `nil` where its rest is missing.
  var label: Label?
  /// Whether a matrix rates it, so that it has several values.
  var isInMatrix: Bool
  /// Whether it is rated by what the columns of a matrix say, if there is one.
  var isRatedByColumns = false
}

/// A line, or a paragraph, of a block of values.
struct BlockValue {
  var text: TextRange
  var lines: [Int]
  var startsParagraph: Bool
  /// Whether it is something else, such as the heading of another table.
  var isStray = false
  /// Whether it holds more than one value.
  var isMixed = false
  /// The cells of a row of a matrix, and what its columns rate by.
  var cells: [TextRange] = []
  var columns: [RatingScope] = []
}

/// A label, by its place in a block, and its value.
struct BlockPair {
  var label: Int
  var value: BlockValue
  /// Whether it is of the kind that the label wants, and most others do not.
  var isTypical: Bool
}

/// The blocks of labels and values that are being gathered.
struct Blocks {
  /// Labels and values in the order of the page.
  struct Block {
    var labels: [BlockLabel] = []
    var values: [BlockValue] = []

    var isEmpty: Bool { labels.isEmpty && values.isEmpty }

    static func + (above: Block, below: Block) -> Block {
      Block(labels: above.labels + below.labels, values: above.values + below.values)
    }

    /// Whether pairs leave neither a label nor a value.
    func isCovered(by pairs: [BlockPair]) -> Bool {
      pairs.count == labels.count
        && pairs.reduce(0) { $0 + $1.value.lines.count } == values.count { !$0.isStray }
    }

    /// The labels and values below the last that are paired.
    func rest(below pairs: [BlockPair]) -> Block {
      let label = pairs.map(\.label).max() ?? -1
      let line = pairs.compactMap(\.value.lines.last).max() ?? -1
      return Block(
        labels: Array(labels[(label + 1)...]), values: values.filter { $0.lines[0] > line })
    }
  }

  /// What was read since the last label that stands below a value.
  var present = Block()
  /// What stands above it without a partner, and how often one was looked for.
  var open = Block()
  var tries = 0
  var isInMatrix = false
  var startsParagraph = true
  var own: ItemNumber

  mutating func beginAnew() {
    present = Block()
    open = Block()
    tries = 0
    isInMatrix = false
  }
}

/// What a line is to blocks of labels and values.
enum BlockLine {
  /// Nothing: furniture, a page head.
  case passed
  /// Another item, whose title and address may follow.
  case reference
  case label(BlockLabel)
  /// A heading of a table.
  case heading
  case value(TextRange)
  case stray
  /// What no block goes on beyond: a row, another item.
  case end
}
