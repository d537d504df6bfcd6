/// The standards that a part prints for its ratings, and which of them a row is rated by.
///
/// The row under a heading is rated by its standard, unless the two contradict each other, as they
/// do where columns were read across: overvoltage categories belong to IEC, use groups to UL and
/// CSA. Then, and where no standard stands above, the only one that fits counts.
struct RatingStandards {
  private let bytes: [UInt8]
  /// The standard that the table of each row names; `nil` also for a row that rates nothing.
  private var above: [TextRange?] = []
  /// Every standard that is printed, in full where it is so somewhere.
  private var printed: [TextRange] = []
  /// Whether rows are rated by overvoltage categories, and whether by use groups.
  private var haveCategories = false
  private var haveGroups = false

  /// A part prints fewer; the bound keeps the time linear.
  private static let mostStandards = 16

  /// The rows that one `Ratings per` speaks of.
  private struct Table: Hashable {
    var section: SectionTree.Index
    var set: UInt8
  }

  init(_ part: PartRecord, in bytes: [UInt8]) {
    self.bytes = bytes
    var ofTable: [Table: TextRange] = [:]
    var ofHeading: (section: SectionTree.Index, standard: TextRange?)?
    for row in part.attributes {
      let table = Table(section: row.section, set: row.scope.set)
      if isStandard(row) {
        ofTable[table] = bytes.standard(atStartOf: row.raw)
        add(ofTable[table])
      } else if !row.scope.standard.isEmpty {
        add(row.scope.standard)
      }
      guard row.key?.isRated == true else {
        above.append(nil)
        continue
      }
      if row.scope.overvoltageCategory != 0 { haveCategories = true }
      if row.scope.useGroup != 0 { haveGroups = true }
      let printed = ofTable[table] ?? ofTable[Table(section: row.section, set: 0)]
      if ofHeading?.section != row.section {
        ofHeading = (row.section, heading(over: row.section, in: part.sections))
      }
      above.append(printed ?? ofHeading?.standard)
    }
    for node in part.sections.nodes { add(Self.standard(of: node, in: bytes)) }
    let all = printed
    printed = all.filter { standard in !all.contains { isShort(standard, for: $0) } }
  }

  /// The standard that a value of a row is rated by; `nil` where what the row says contradicts all
  /// that are printed, and empty where none is.
  ///
  /// - Parameter place: the place of the row in its part.
  func standard(of row: Attribute, at place: Int, _ scope: RatingScope) -> TextRange? {
    if scope.overvoltageCategory != 0, scope.useGroup != 0 { return nil }
    if let above = above[place], agrees(above, row, scope) { return inFull(above) }
    let fitting = printed.filter { agrees($0, row, scope) }
    if fitting.count == 1, scope.isSpecific || !row.scope.standard.isEmpty || isSole(fitting[0]) {
      return fitting[0]
    }
    if !row.scope.standard.isEmpty { return inFull(row.scope.standard) }
    return printed.isEmpty ? .empty : nil
  }

  /// Whether no row is rated by another standard, which is not printed, so that one that says nothing
  /// of it can be rated by this one alone.
  private func isSole(_ standard: TextRange) -> Bool {
    bytes.isAmerican(standard) ? !haveCategories : !haveGroups
  }

  private mutating func add(_ standard: TextRange?) {
    guard printed.count < Self.mostStandards else { return }
    if let standard, !printed.contains(where: { bytes.same($0, standard) }) {
      printed.append(standard)
    }
  }

  /// The standard that the nearest heading names.
  private func heading(over section: SectionTree.Index, in sections: SectionTree) -> TextRange? {
    for node in sections.path(from: section) {
      if let name = Self.standard(of: node, in: bytes) { return name }
    }
    return nil
  }

  /// The standard in the tail of a heading.
  static func standard(of node: SectionTree.Node, in bytes: [UInt8]) -> TextRange? {
    guard let (_, end) = Vocabulary.openHeadings.longestPrefix(of: node.name, in: bytes),
      node.heading?.room == .data
    else { return nil }
    let tail = bytes.trimmed(TextRange(end, node.name.upper))
    guard let (standard, _) = LabelReader.standardWithScopes(tail, in: bytes) else { return nil }
    // The `2` of `IEC/EN 2` numbers a set of values.
    let rest = bytes.trimmed(TextRange(standard.upper, tail.upper))
    let isNumber = (rest.lower..<rest.upper).allSatisfy { Byte.isDigit(bytes[$0]) }
    return isNumber ? standard : bytes.standard(atStartOf: tail)
  }

  private func isStandard(_ row: Attribute) -> Bool {
    guard case .ratingStandard? = row.role, case .text = row.value else { return false }
    // The hyphen of its number may stand in the wrong place.
    return !bytes.endsInDash(row.raw)
      && (row.doubts.isEmpty || LabelReader.standardWithScopes(row.raw, in: bytes) != nil)
  }

  /// Whether a standard can be that of a row by what its label says.
  private func agrees(_ standard: TextRange, _ row: Attribute, _ scope: RatingScope) -> Bool {
    let isAmerican = bytes.isAmerican(standard)
    if scope.overvoltageCategory != 0, isAmerican { return false }
    if scope.useGroup != 0, !isAmerican { return false }
    let own = row.scope.standard
    return own.isEmpty || bytes.same(own, standard) || isShort(own, for: standard)
      || isShort(standard, for: own)
  }

  /// A standard as it is printed in full, where only one begins with it.
  private func inFull(_ standard: TextRange) -> TextRange {
    let full = printed.filter { isShort(standard, for: $0) || isTorn(standard, of: $0) }
    return full.count == 1 ? full[0] : standard
  }

  /// Whether a standard is another with its hyphen behind the number: `IEC/EN60664 1 -`.
  private func isTorn(_ standard: TextRange, of whole: TextRange) -> Bool {
    standard.upper > standard.lower && bytes[standard.upper - 1] == Byte.hyphen
      && Byte.isDigit(bytes[whole.upper - 1])
      && bytes.wordBytes(standard).elementsEqual(bytes.wordBytes(whole))
  }

  /// Whether a standard is but the body that publishes another: `UL`, `UL 1059`.
  private func isShort(_ standard: TextRange, for full: TextRange) -> Bool {
    guard standard.count + 1 < full.count else { return false }
    let number = bytes.skipBlanks(from: full.lower + standard.count, to: full.upper)
    return bytes.same(standard, TextRange(full.lower, full.lower + standard.count))
      && Byte.isDigit(bytes.at(number)) && !Byte.isDigit(bytes.at(number - 1))
  }
}

extension [UInt8] {
  /// The standard without words of another row that ran into it: `UL 1059 found here`.
  func standard(atStartOf words: TextRange) -> TextRange {
    guard let standard = LabelReader.standardWithScopes(words, in: self)?.standard,
      standard.upper < words.upper, Byte.isDigit(self[standard.upper - 1]),
      standard.upper + 1 < words.upper, Byte.isLetter(self[standard.upper + 1])
    else { return words }
    return standard
  }

  /// The letters and digits of a text.
  fileprivate func wordBytes(_ text: TextRange) -> some Sequence<UInt8> {
    self[text.lower..<text.upper].lazy.filter { Byte.isWord($0) }
  }

  /// Whether a standard rates by use groups.
  func isAmerican(_ standard: TextRange) -> Bool {
    !standard.isEmpty
      && ["ul", "cul", "csa"].contains { hasPrefix($0, at: standard.lower, end: standard.upper) }
  }
}
