/// Whose title and address the lines after an item number are.
enum NamedItem: Equatable {
  case nobody
  /// The part that the sheet describes.
  case part
  /// The reference at an index of the part.
  case reference(Int)
}

extension SheetReader {
  /// No title and address after an item number are longer, in bytes.
  private static let longestRest = 600

  /// Reads a line that names an item: the head of a sheet or page, or a reference.
  mutating func readItemMark(_ index: Int) -> Int? {
    guard let mark = itemMark(at: index) else {
      return parts.isEmpty && speaksOfSheet(index) ? claim(index, .pageHeader) : nil
    }
    guard let item = mark.item else {
      if let next = readWrappedMark(mark, index) { return next }
      return parts.isEmpty && mark.mark != .sheet ? nil : readMalformed(mark, index)
    }
    // A sheet that lost its head: the first item it names is another.
    if parts.isEmpty, [.item, .maker].contains(mark.mark), standsBelowTable(index) { return nil }
    // The number above is that of anyone else.
    if parts.isEmpty, mark.mark != .sheet, let makers = makersItem, item != makers { return nil }
    if parts.isEmpty || (mark.mark == .sheet && item != part.itemNumber) {
      finishPart()
      openPart(item, index)
      // A whole sheet on one line, in which nothing divides the rows, is no title.
      guard mark.rest.count <= Self.longestRest else { return index + 1 }
      takeRest(mark.rest, index)
      takeWholeTitleAbove()
      return claim(index, .item)
    }
    if item == part.itemNumber {
      if isTitled(mark, index) {
        named = .part
        takeRest(mark.rest, index)
        return claim(index, .item)
      }
      // A repeated page header; what was being read goes on after it.
      return claim(index, part.line == lines[index].number ? .item : .pageHeader)
    }
    // The name of a picture may say the number first: `[210-719]`.
    if item == itemOfNamed, titleOfNamed.isEmpty {
      takeRest(mark.rest, index)
    } else {
      openReferences(mark, index)
    }
    return claim(index, .reference)
  }

  /// Whether a line says `Data sheet` and nothing else.
  private func speaksOfSheet(_ index: Int) -> Bool {
    let content = lines[index].content
    let words = ItemMark.announcement(in: content, bytes)
    return words?.end == content.upper && words?.mark == .sheet
  }

  /// Whether the head of the sheet stands below that of the page, and has the title, which that has
  /// not.
  private func isTitled(_ mark: ReadItemMark, _ index: Int) -> Bool {
    mark.mark == .sheet && part.title.isEmpty && part.attributes.isEmpty
      && bytes.isListed(mark.rest) && index < head + Self.linesOfHead
  }

  /// Opens the reference that a mark announces, and those that follow it on the same line.
  mutating func openReferences(_ first: ReadItemMark, _ index: Int) {
    var next: ReadItemMark? = first
    var untitled = 0
    while let mark = next, let item = mark.item {
      next = text.nextItemMark(in: mark.rest)
      openReference(item, index)
      takeRest(TextRange(mark.rest.lower, next?.start ?? mark.rest.upper), index)
      if titleOfNamed.isEmpty { untitled += 1 }
    }
    takeTitleAbove(reference: index)
    if isBelowUntitled(index), titleOfNamed.isEmpty {
      named = .nobody
      doubtGroup(index - 1)
      doubtGroup(index)
    }
    // The titles of several items run together on the lines below, and so did their headings above.
    if untitled > 1 {
      named = .nobody
      doubtGroup(index)
    }
  }

  /// Whether numbers stand below each other, so that the titles below are those of all.
  private func isBelowUntitled(_ index: Int) -> Bool {
    guard index > 0, roles[index - 1] == .reference, part.references.count > 1 else { return false }
    let above = part.references[part.references.count - 2]
    return above.title.isEmpty && above.address.isEmpty && above.line == lines[index - 1].number
  }

  /// Doubts that the heading above a line is that of the items it names.
  mutating func doubtGroup(_ index: Int) {
    problems.append(
      SheetProblem(
        kind: .unknownReferenceGroup, part: part.itemNumber, line: lines[index].number,
        range: lines[index].content))
  }

  /// `Item no.:`, perhaps with the address in the next column, above the number.
  private mutating func readWrappedMark(_ mark: ReadItemMark, _ index: Int) -> Int? {
    guard !parts.isEmpty, mark.mark != .sheet, let next = nextFilled(after: index) else {
      return nil
    }
    let address = mark.place.isEmpty ? nil : text.address(mark.place)
    guard mark.place.isEmpty || address != nil else { return nil }
    let content = lines[next].content
    guard let (item, end) = ItemNumber.read(bytes, at: content.lower, end: content.upper),
      item != part.itemNumber, address.map({ text.item(inAddress: $0) == item }) ?? true
    else { return nil }
    openReference(item, index)
    if let address { setAddress(address) }
    takeRest(TextRange(end, content.upper), next)
    roles[index] = .reference
    return claim(next, .reference)
  }

  mutating func openPart(_ item: ItemNumber, _ index: Int) {
    parts.append(PartRecord(itemNumber: item, line: lines[index].number))
    head = index
    section = 0
    approvals = ApprovalTable()
    printedRows = []
    placesOfReferences = [:]
    named = .part
  }

  private mutating func openReference(_ item: ItemNumber, _ index: Int) {
    if let last = part.references.last, last.itemNumber == item, last.title.isEmpty,
      last.section == section
    {
      // The picture of an item may give its number, too.
      named = .reference(part.references.count - 1)
      return
    }
    settleStack()
    finishApprovals()
    rows = RowState()
    let groups = part.sections.path(from: section)
    let relation = groups.lazy.compactMap(\.heading?.relation).first
    let category = groups.lazy.compactMap(\.heading?.category).first { $0 != .other }
    let isGrouped = groups.contains { $0.heading?.room == .references }
    let isBelowOther = groups.last?.heading.map { $0.room != .references } ?? false
    if relation == nil && !isGrouped || isBelowOther { doubtGroup(index) }
    part.references.append(
      Reference(
        itemNumber: item, relation: relation ?? .accessory,
        category: relation == .counterpart ? nil : category, section: section,
        line: lines[index].number))
    placesOfReferences[item] = part.references.count - 1
    named = .reference(part.references.count - 1)
  }

  private mutating func readMalformed(_ mark: ReadItemMark, _ index: Int) -> Int? {
    guard !mark.place.isEmpty else { return nil }
    problems.append(
      SheetProblem(
        kind: .malformedItemNumber, part: parts.last?.itemNumber, line: lines[index].number,
        range: mark.place))
    named = .nobody
    return claim(index, .item)
  }

  /// Whether a heading of a table stands above a line. No line is looked at twice.
  mutating func standsBelowTable(_ place: Int) -> Bool {
    while firstTable < place,
      headings(on: firstTable)?.contains(where: { $0.room == .data }) != true
    {
      firstTable += 1
    }
    return firstTable < place
  }

  /// What follows an item number on its own line: a title, an address, or both.
  private mutating func takeRest(_ rest: TextRange, _ index: Int) {
    let unlinked = unlinked(rest)
    let cells = text.split(bytes.afterBold(unlinked), at: Byte.pipe).map { text.plain($0) }.filter {
      !$0.isEmpty && !bytes.isMakersName($0)
    }
    var words: [TextRange] = []
    for cell in cells {
      let pieces = titlePieces(of: cell)
      if !pieces.address.isEmpty, pieces.isOpen || names(pieces.address) {
        setAddress(pieces.address)
      }
      if !pieces.words.isEmpty { words.append(pieces.words) }
    }
    let joined = text.joined(words, by: " ")
    let title = withoutTitleLabel(joined)
    if title.count > 2 { extendTitle(title, index) }
  }

  /// Whether an address is that of the item named last, or of no item.
  private func names(_ address: TextRange) -> Bool {
    let item = text.item(inAddress: address)
    return item == nil || item == itemOfNamed
  }
}

extension [UInt8] {
  /// What follows the stars that end the bold words before: `** Locking lever`.
  fileprivate func afterBold(_ rest: TextRange) -> TextRange {
    let isBold = hasPrefix("** ", at: rest.lower, end: rest.upper)
    return isBold ? TextRange(rest.lower + 3, rest.upper) : rest
  }
}

extension SectionTree {
  /// The nodes from the one at `index` up to the outermost.
  func path(from index: Index) -> [Node] {
    var nodes: [Node] = []
    var current = index
    while current != 0 {
      nodes.append(self[current])
      current = self[current].parent
    }
    return nodes
  }
}
