/// All ways to share the lines of a block out to labels, by their worth.
struct BlockPaths {
  private let block: BlockAlignment
  /// The most that the labels and lines above a place are worth together.
  private var above: [[Int]]
  /// The same of those below it.
  private var below: [[Int]]

  init(_ block: BlockAlignment) {
    self.block = block
    let row = [Int](repeating: .min / 2, count: block.joints.count + 1)
    above = [[Int]](repeating: row, count: block.excluded.count + 1)
    below = above
    above[0][0] = 0
    below[block.excluded.count][block.joints.count] = 0
    walkDown()
    walkUp()
  }

  /// What one pair is worth.
  private func worth(_ fit: ValueForm.Fit) -> Int { fit == .typical ? 4 : 1 }

  /// What a label without a value is worth, and a line without a label.
  private func worth(ofLabel label: Int) -> Int { block.excluded[label] ? 0 : -1 }
  private func worth(ofLine line: Int) -> Int { block.joints[line] == .stray ? 0 : -1 }

  private mutating func walkDown() {
    let (labels, lines) = (block.excluded.count, block.joints.count)
    for label in 0...labels {
      for line in 0...lines {
        let here = above[label][line]
        if line < lines {
          above[label][line + 1] = max(above[label][line + 1], here + worth(ofLine: line))
        }
        guard label < labels else { continue }
        above[label + 1][line] = max(above[label + 1][line], here + worth(ofLabel: label))
        guard line < lines else { continue }
        for (end, fit) in block.values(label, from: line) {
          above[label + 1][end] = max(above[label + 1][end], here + worth(fit))
        }
      }
    }
  }

  private mutating func walkUp() {
    let (labels, lines) = (block.excluded.count, block.joints.count)
    for label in (0...labels).reversed() {
      for line in (0...lines).reversed() {
        var best = below[label][line]
        if line < lines { best = max(best, below[label][line + 1] + worth(ofLine: line)) }
        if label < labels {
          best = max(best, below[label + 1][line] + worth(ofLabel: label))
          if line < lines {
            for (end, fit) in block.values(label, from: line) {
              best = max(best, below[label + 1][end] + worth(fit))
            }
          }
        }
        below[label][line] = best
      }
    }
  }

  /// The pairs that all the best ways have.
  func certainPairs() -> [BlockAlignment.Pair] {
    block.excluded.indices.compactMap(certainPair)
  }

  private func certainPair(_ label: Int) -> BlockAlignment.Pair? {
    let best = below[0][0]
    var found: BlockAlignment.Pair?
    for line in 0...block.joints.count {
      let here = above[label][line]
      if here + worth(ofLabel: label) + below[label + 1][line] == best { return nil }
      guard line < block.joints.count else { break }
      for (end, fit) in block.values(label, from: line)
      where here + worth(fit) + below[label + 1][end] == best {
        if found != nil { return nil }
        found = BlockAlignment.Pair(label: label, lines: line..<end)
      }
    }
    return found
  }
}
