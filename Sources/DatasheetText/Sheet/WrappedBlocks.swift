/// Values of a block that go on over several lines, told apart by the labels that they stand under:
///
///     Note (material data)          Information on
///     Color                         material found here
///     Weight                        light gray
///                                   40.2 g
///
/// Each label takes the lines of one value, in the order of the page. A line goes on a value where
/// the one above breaks off, and may where it begins small. Of all the ways to share the lines out,
/// the one that leaves most labels a value typical of them counts, where no other leaves as many and
/// a third of the labels have one.
struct WrappedBlocks {
  /// How well the lines from a place on, so many of them, stand under a label.
  typealias Fit = (_ label: Int, _ lines: Range<Int>) -> ValueForm.Fit

  /// What a line is to the value on the line above.
  enum Joint {
    case begins, mayGoOn, goesOn
  }

  /// No value goes on over more lines.
  static let mostLines = 8

  /// The best way to share lines out to the labels so far, and whether others are as good.
  private struct Best {
    var typical = 0
    var isOnly = true
    /// How many lines the last label takes; 0 where there is no way.
    var lines = 0
  }

  /// The lines of each label; `nil` where no way is the best.
  static func lines(of labels: Int, joints: [Joint], fit: Fit) -> [Range<Int>]? {
    guard labels > 1, labels < joints.count else { return nil }
    var table = [[Best]](repeating: [Best](repeating: Best(), count: joints.count + 1), count: 1)
    table[0][0].lines = 1
    for label in 0..<labels {
      var row = [Best](repeating: Best(), count: joints.count + 1)
      for start in label..<joints.count where table[label][start].lines > 0 {
        guard joints[start] != .goesOn else { continue }
        extend(table[label][start], label, from: start, joints, fit, into: &row)
      }
      table.append(row)
    }
    return path(in: table, to: joints.count)
  }

  /// Gives a label each number of lines that it can take.
  private static func extend(
    _ above: Best, _ label: Int, from start: Int, _ joints: [Joint], _ fit: Fit,
    into row: inout [Best]
  ) {
    var end = start
    repeat {
      end += 1
      let fit = fit(label, start..<end)
      guard fit > .none else { continue }
      let typical = above.typical + (fit == .typical ? 1 : 0)
      if row[end].lines == 0 || typical > row[end].typical {
        row[end] = Best(typical: typical, isOnly: above.isOnly, lines: end - start)
      } else if typical == row[end].typical {
        row[end].isOnly = false
      }
    } while end < joints.count && joints[end] != .begins && end - start < mostLines
  }

  private static func path(in table: [[Best]], to end: Int) -> [Range<Int>]? {
    var end = end
    let best = table[table.count - 1][end]
    guard best.isOnly, 3 * best.typical >= table.count - 1 else { return nil }
    var ranges: [Range<Int>] = []
    for row in table.dropFirst().reversed() {
      guard row[end].lines > 0 else { return nil }
      ranges.append(end - row[end].lines..<end)
      end -= row[end].lines
    }
    return ranges.reversed()
  }
}

extension SheetReader {
  /// The values of labels that stand in as many lines as there are labels, or more.
  mutating func wrappedValues(_ labels: [BlockLabel], _ lines: [BlockValue]) -> [BlockValue]? {
    guard labels.count < lines.count, !lines.contains(where: \.isStray),
      labels.allSatisfy({ !$0.isInMatrix && $0.label != nil })
    else { return nil }
    let joints = joints(of: lines)
    var values: [Range<Int>: (BlockValue, ValueForm)] = [:]
    for start in lines.indices {
      var value = lines[start]
      var end = start + 1
      values[start..<end] = (value, text.valueForm(of: value.text))
      while end < lines.count, joints[end] != .begins, end - start < WrappedBlocks.mostLines {
        value.text = text.joinedWords(value.text, lines[end].text)
        value.lines += lines[end].lines
        end += 1
        values[start..<end] = (value, text.valueForm(of: value.text))
      }
    }
    let ranges = WrappedBlocks.lines(of: labels.count, joints: joints) { label, range in
      guard let label = labels[label].label, let (_, form) = values[range] else { return .none }
      return form.fit(label)
    }
    return ranges?.compactMap { values[$0]?.0 }
  }

  private func joints(of lines: [BlockValue]) -> [WrappedBlocks.Joint] {
    lines.indices.map { index in
      index == 0 || lines[index].startsParagraph
        ? .begins : joint(of: lines[index].text, below: lines[index - 1].text)
    }
  }

  private func joint(of line: TextRange, below above: TextRange) -> WrappedBlocks.Joint {
    if bytes.endsOpen(above) { return .goesOn }
    // Parentheses may follow a value, or begin the legend below it.
    if bytes[line.lower] == Byte.openParenthesis { return .mayGoOn }
    if bytes.breaksOff(above, before: line) { return .goesOn }
    return bytes.beginsSmall(line) && !text.valueForm(of: above).isWhole ? .mayGoOn : .begins
  }
}
