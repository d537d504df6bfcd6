/// The headings of a sheet, each with the one it stands under.
public struct SectionTree: Sendable {
  /// A place in the tree; 0 is the sheet itself, outside every heading.
  public typealias Index = UInt16

  struct Node {
    var name: TextRange
    var parent: Index
    var heading: Heading?
    /// The level that the sheet prints (`##` is 2, `1.2.1` is 3), or 0 where it prints none.
    var printedLevel: Int
    /// Whether the level is that of a printed number.
    var isNumbered = false
  }

  private(set) var nodes: [Node] = [Node(name: .empty, parent: 0, heading: nil, printedLevel: 0)]

  /// The names from the outermost heading to the one at `index`.
  public func path(to index: Index) -> [TextRange] {
    var names: [TextRange] = []
    var current = index
    while current != 0 {
      names.append(nodes[Int(current)].name)
      current = nodes[Int(current)].parent
    }
    return names.reversed()
  }

  /// The names of all headings, in print order; the first is that of the sheet, which is empty.
  package var names: some Collection<TextRange> { nodes.lazy.map(\.name) }

  /// The innermost heading at `index`; empty outside every heading.
  public func name(of index: Index) -> TextRange { nodes[Int(index)].name }

  subscript(index: Index) -> Node { nodes[Int(index)] }

  /// The nearest known heading at or above `index`.
  func heading(at index: Index) -> Heading? {
    var current = index
    while current != 0 {
      if let heading = nodes[Int(current)].heading { return heading }
      current = nodes[Int(current)].parent
    }
    return nil
  }

  /// What the nearest known heading makes of the lines below it; asked of every line, so that the
  /// heading itself is not copied.
  func room(at index: Index) -> Room? {
    var current = Int(index)
    while current != 0, nodes[current].heading == nil { current = Int(nodes[current].parent) }
    return nodes[current].heading?.room
  }

  /// Opens a heading below `current` and returns its place.
  ///
  /// A known heading nests by the vocabulary: under shallower headings of the same part of the
  /// sheet. An unknown one, and a numbered one, nests by its printed level.
  mutating func open(
    _ name: TextRange, _ heading: Heading?, printedLevel: Int, isNumbered: Bool, from current: Index
  ) -> Index {
    guard nodes.count < Int(Index.max) else { return current }
    let parent =
      if isNumbered {
        parent(ofNumberedLevel: printedLevel, from: current)
      } else if let heading {
        parent(of: heading, from: current)
      } else {
        parent(ofPrintedLevel: printedLevel, from: current)
      }
    nodes.append(
      Node(
        name: name, parent: parent, heading: heading, printedLevel: printedLevel,
        isNumbered: isNumbered))
    return Index(nodes.count - 1)
  }

  private func parent(of heading: Heading, from current: Index) -> Index {
    nearest(from: current) { node in
      guard let other = node.heading, other.level < heading.level else { return false }
      return heading.top == .any || other.top == heading.top || other.top == .any
    }
  }

  /// Numbered headings nest in each other alone.
  private func parent(ofNumberedLevel level: Int, from current: Index) -> Index {
    nearest(from: current) { $0.isNumbered && $0.printedLevel < level }
  }

  /// An unmarked heading stands under the nearest known one; a marked one under the nearest of a
  /// lower printed level.
  private func parent(ofPrintedLevel level: Int, from current: Index) -> Index {
    nearest(from: current) { node in
      node.printedLevel == 0 || level == 0 ? node.heading != nil : node.printedLevel < level
    }
  }

  /// The nearest heading at or above one that fits, or the sheet itself.
  private func nearest(from current: Index, where fits: (Node) -> Bool) -> Index {
    var candidate = current
    while candidate != 0, !fits(nodes[Int(candidate)]) {
      candidate = nodes[Int(candidate)].parent
    }
    return candidate
  }
}
