/// A ruler of a table that is drawn with borders.
enum FrameRuler {
  /// The first or last: `┌───┬───┐`, `└───┴───┘`, `+---+---+`.
  case edge
  /// One between two rows: `├───┼───┤`, `|---+---|`.
  case inner

  /// What ruler a line is that is not blank; `nil` for other lines.
  init?(_ content: TextRange, in bytes: [UInt8]) {
    let first = bytes[content.lower]
    switch first {
    case Byte.plus, Byte.pipe:
      guard content.count > 3, bytes[content.upper - 1] == first,
        bytes[(content.lower + 1)..<(content.upper - 1)].allSatisfy({
          $0 == Byte.hyphen || $0 == Byte.plus || $0 == Byte.equals
        })
      else { return nil }
      self = first == Byte.plus ? .edge : .inner
    case 0xE2:
      guard content.count > 6 else { return nil }
      var index = content.lower
      while index < content.upper {
        guard bytes.boxLine(index) == .other else { return nil }
        index += 3
      }
      self =
        Self.beginsWithin(bytes.at(content.lower + 1), bytes.at(content.lower + 2)) ? .inner : .edge
    default: return nil
    }
  }

  /// Whether the box character E2 with these two bytes is `├` or one of its kin.
  private static func beginsWithin(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x94 ? (0x9C...0xA3).contains(third) : (0x9E...0xA0).contains(third)
  }
}

/// A character that boxes are drawn with.
enum BoxLine {
  /// An upright line between two cells.
  case upright
  /// A corner, a crossing, or a line across.
  case other
}

extension Collection<UInt8> where Index == Int {
  /// What character of boxes (U+2500 to U+257F) begins at an index.
  func boxLine(_ index: Int) -> BoxLine? {
    guard self[index] == 0xE2, index + 2 < endIndex else { return nil }
    switch (self[index + 1], self[index + 2]) {
    case (0x94, 0x82), (0x94, 0x83), (0x95, 0x91): return .upright
    case (0x94, _), (0x95, _): return .other
    default: return nil
    }
  }

  /// Whether `|`, `│` or one of its kin begins at an index.
  func isUpright(_ index: Int) -> Bool {
    self[index] == Byte.pipe || boxLine(index) == .upright
  }
}
