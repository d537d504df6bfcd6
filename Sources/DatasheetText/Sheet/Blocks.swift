/// A label of a block of labels.
struct BlockLabel {
  var words: TextRange
  var lines: [Int]
  /// What the label is; `nil` where its rest is missing.
  var label: Label?
  /// Whether a matrix rates it, so that it has several values.
  var isInMatrix: Bool
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
}

/// The blocks of labels and values that are being gathered.
struct Blocks {
  var labels: [BlockLabel] = []
  var values: [BlockValue] = []
  /// Values that stand before the labels.
  var earlier: [BlockValue] = []
  var isInMatrix = false
  /// Whether labels stand above whose values were not found.
  var areOpen = false
  var startsParagraph = true
  var own: ItemNumber

  mutating func beginAnew() {
    labels = []
    values = []
    earlier = []
    areOpen = false
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
