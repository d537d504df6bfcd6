/// Rating matrices in blocks of values, as converters leave them column by column:
///
///     III / 3    800 V     8 kV    41 A    III / 2    1000 V    8 kV    41 A
///
/// or with all heads before all cells. The cells of one row become one value, which belongs to a label
/// that a matrix rates.
struct BlockMatrices {
  /// What a value is to a matrix.
  private enum Cell: Equatable {
    case head(RatingScope)
    /// A voltage or current; `nil` for a dash.
    case value(Dimension?)
    case other
  }

  private let cells: [Cell]

  init(_ values: [BlockValue], in text: TextStore) {
    cells = values.map { value in
      if value.isStray { return .other }
      let scopes = LabelReader.scopes(value.text, in: text.bytes)
      if scopes.count == 1 { return .head(scopes[0]) }
      if text.isDash(value.text) { return .value(nil) }
      let form = text.valueForm(of: value.text)
      let isRating = form.isWhole && (form.dimension == .voltage || form.dimension == .current)
      return isRating ? .value(form.dimension) : .other
    }
  }

  var isEmpty: Bool {
    !cells.contains { if case .head = $0 { true } else { false } }
  }

  /// The values with the cells of each row together; `nil` where the columns are not sure.
  func joined(_ values: [BlockValue]) -> [BlockValue]? {
    var result: [BlockValue] = []
    var index = 0
    while index < cells.count {
      guard case .head = cells[index] else {
        result.append(values[index])
        index += 1
        continue
      }
      guard let matrix = matrix(from: index) else { return nil }
      result += matrix.rows.map { row(of: $0, matrix.heads, values) }
      index = matrix.end
    }
    return result
  }

  private typealias Matrix = (heads: [Int], rows: [[Int]], end: Int)

  /// The matrix whose first head stands at a place.
  private func matrix(from start: Int) -> Matrix? {
    let end = cells[start...].firstIndex(of: .other) ?? cells.count
    let heads = (start..<end).filter { if case .head = cells[$0] { true } else { false } }
    guard heads.count > 1, let last = heads.last else { return nil }
    if last - start == heads.count - 1 { return matrix(heads, cellsFrom: last + 1, to: end) }
    let height = heads[1] - start - 1
    let isEven = zip(heads, heads.dropFirst()).allSatisfy { $1 - $0 == height + 1 }
    guard isEven, last + height < end else { return nil }
    let rows = (1...height).map { place in heads.map { $0 + place } }
    return areRows(rows) ? (heads, rows, last + height + 1) : nil
  }

  /// A matrix of which all heads stand before all cells.
  private func matrix(_ heads: [Int], cellsFrom start: Int, to end: Int) -> Matrix? {
    let height = (end - start) / heads.count
    guard height > 0, height * heads.count == end - start else { return nil }
    let rows = (0..<height).map { place in heads.indices.map { start + $0 * height + place } }
    return areRows(rows) ? (heads, rows, end) : nil
  }

  /// Whether the cells of each row measure the same.
  private func areRows(_ rows: [[Int]]) -> Bool {
    rows.allSatisfy { row in
      Set(row.compactMap { if case .value(let dimension?) = cells[$0] { dimension } else { nil } })
        .count == 1
    }
  }

  private func row(of places: [Int], _ heads: [Int], _ values: [BlockValue]) -> BlockValue {
    let typical = places.first { cells[$0] != .value(nil) } ?? places[0]
    var value = values[typical]
    value.startsParagraph = true
    value.lines = places.flatMap { values[$0].lines }
    value.cells = places.map { values[$0].text }
    value.columns = heads.compactMap { if case .head(let scope) = cells[$0] { scope } else { nil } }
    value.lines += heads.flatMap { values[$0].lines }
    return value
  }
}

extension SheetReader {
  /// A block with the rows of its matrices together. Where they cannot be told apart, no label that a
  /// matrix may rate has a value.
  func withMatrices(_ block: Blocks.Block) -> Blocks.Block {
    let matrices = BlockMatrices(block.values, in: text)
    guard !matrices.isEmpty else { return block }
    var block = block
    if let values = matrices.joined(block.values) {
      block.values = values
    } else {
      for index in block.labels.indices where block.labels[index].isRatedByColumns {
        block.labels[index].isInMatrix = true
      }
    }
    return block
  }
}
