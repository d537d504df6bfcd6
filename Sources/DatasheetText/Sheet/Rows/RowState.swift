/// What the row readers keep between lines.
struct RowState {
  /// The row read last, which lines below may complete.
  var open: OpenRow?
  /// The column, in characters, at which values of the table begin; `nil` until a gap shows it.
  var valueColumn: Int?
  /// The line that last went on with the value above it; else -1.
  var continuedLine = -1
  /// The last line of a value that may be that of the label below it; else -1.
  var lineOfShiftedValue = -1
  /// Labels that stand alone on their lines and wait for values.
  var labels: [Piece] = []
  /// Values that came for them.
  var values: [Piece] = []
  /// Blocks side by side, where the headings of a row opened several.
  var blocks: [Block] = []
  /// The last line of matrices that stand side by side.
  var lineOfSideMatrices: Int?
  /// What the columns of a rating matrix rate by, from its head.
  var matrix: [RatingScope] = []
  /// Whether the head of a matrix was seen without its columns, so that no value below it is sure.
  var isMatrixLost = false

  /// Whether a value proved that the tables of this sheet centre a label beside its value's lines.
  var centresLabels = false

  /// Whether each column of the matrix, if there is one, is rated by something of its own.
  var isMatrixWhole: Bool {
    matrix.allSatisfy(\.isSpecific) && Set(matrix).count == matrix.count
  }

  /// A row, as far as it is known.
  struct OpenRow {
    /// The last line that belongs to it.
    var lastLine: Int
    /// The column, in characters, at which a padded value begins.
    var valueColumn: Int?
    /// The bytes of the value on the last line: long ones are likely to go on.
    var pieceLength: Int
    /// Whether tabs or outer pipes divide the row, so that its value ends with its line.
    var isClosed = false
    /// Whether the converter's own line break at the end of a row is missing.
    var isUnfinished = false
  }

  /// One of several blocks in a row: the cell it begins with, and its heading.
  struct Block {
    var firstCell: Int
    var section: SectionTree.Index
    /// The column, in characters, at which it begins, and what the columns of its matrix rate by.
    var column = 0
    var matrix: [RatingScope] = []
  }

  /// A text with the lines it came from.
  struct Piece {
    var text: TextRange
    var lines: [Int]
    /// Where a label stands.
    var section: SectionTree.Index = 0
  }
}

extension SheetReader {
  /// Whether a line follows another with no blank line between; page furniture, and the blank lines
  /// around it, do not count.
  func follows(_ previous: Int, _ index: Int) -> Bool {
    let between = (previous + 1)..<index
    return between.allSatisfy { roles[$0] == .blank || isFurnitureLine($0) }
      && (between.allSatisfy { isFurnitureLine($0) }
        || between.contains { isFurnitureLine($0) })
  }

  private func isFurnitureLine(_ index: Int) -> Bool { roles[index].lineClass == .furniture }

  /// The column, in characters, at which a range of a line begins.
  func column(of offset: Int, on line: Line) -> Int {
    guard offset >= line.whole.lower, offset <= line.whole.upper else { return 0 }
    return line.column + (line.whole.lower..<offset).count { bytes[$0] & 0xC0 != 0x80 }
  }
}
