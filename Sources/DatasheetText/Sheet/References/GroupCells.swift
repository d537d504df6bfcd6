/// Rows that say in a cell of their own what they stand under, as databases print them:
/// `UL-Approvals | cURus … | UL 1977 | E45171`, `770-103 | Socket; 3-pole | Counterpart`.
extension SheetReader {
  /// Opens the group that the first or the last cell of a row names, and leaves the row without it.
  mutating func openGroupOfRow(_ index: Int) {
    guard mayNameGroup(index), let divider = text.divider(of: lines[index]) else { return }
    var cells = text.cells(of: lines[index], by: divider).filter { !$0.isEmpty }
    guard cells.count > 2 else { return }
    let (first, last) = (group(cells[0]), group(cells[cells.count - 1]))
    guard (first == nil) != (last == nil), let way = first ?? last else { return }
    cells.remove(at: first == nil ? cells.count - 1 : 0)
    var table = approvals
    for name in way where !bytes.same(part.sections[section].name, name) {
      openHeading(name, level: 0)
    }
    // The table goes on below the heading, without the column of groups.
    if first != nil, table.columns.count > cells.count {
      table.columns.removeFirst()
      table.places = Array(cells.indices)
    }
    approvals = table
    let row = text.joined(cells, by: "\t")
    lines[index].whole = row
    lines[index].content = row
    lines[index].marks.subtract([.gap, .pipe])
    lines[index].marks.insert(.tab)
  }

  /// Whether a row may: in a table of facts only one that begins with an item number does.
  private func mayNameGroup(_ index: Int) -> Bool {
    guard !parts.isEmpty, !lines[index].marks.isDisjoint(with: [.tab, .pipe, .gap]) else {
      return false
    }
    guard part.sections.room(at: section) == .data else { return true }
    let start = bytes.firstWord(in: lines[index].content)
    return ItemNumber.read(bytes, at: start, end: lines[index].content.upper) != nil
  }

  /// The headings of a cell that is one, or a way of them, below which items, approvals or documents
  /// stand.
  private func group(_ cell: TextRange) -> [TextRange]? {
    let way = wayOfHeadings(cell) ?? [cell]
    guard let name = way.last, let meanings = Vocabulary.headings.meaning(of: name, in: bytes),
      meanings.contains(where: { [.references, .approvals, .downloads].contains($0.room) })
    else { return nil }
    return way
  }

  /// Opens the group that begins a row of approvals with only blanks in it, and leaves the row without
  /// it: `Ship Approvals ABS American Bureau of Shipping – 20-HG1941187-PDA`.
  mutating func readGroupOfApproval(_ index: Int) -> Int? {
    let line = lines[index].content
    guard part.sections.room(at: section) == .approvals,
      lines[index].marks.isDisjoint(with: [.tab, .pipe, .gap]),
      let (meanings, end) = Vocabulary.headings.longestPrefix(of: line, in: bytes),
      end < line.upper, meanings.contains(where: { $0.room == .approvals && $0.level > 1 })
    else { return nil }
    let name = TextRange(line.lower, end)
    if !bytes.same(part.sections[section].name, name) {
      let table = approvals
      openHeading(name, level: 0)
      (approvals.columns, approvals.places) = (table.columns, table.places)
      approvals.loose = table.loose.filter(\.isHead)
    }
    return cut(index, at: end + 1)
  }

  /// Takes the group off the agency of an approval where no column divides them:
  /// `UL-Approvals cURus …`.
  mutating func takeGroup(of approval: inout Approval) {
    guard
      let (meanings, end) = Vocabulary.headings.longestPrefix(of: approval.agency, in: bytes),
      meanings.contains(where: { $0.room == .approvals }), end < approval.agency.upper
    else { return }
    let name = TextRange(approval.agency.lower, end)
    approval.agency = bytes.trimmed(TextRange(end, approval.agency.upper))
    if let last = part.approvals.last, bytes.same(part.sections[last.section].name, name) {
      approval.section = last.section
    } else {
      approval.section = part.sections.open(
        name, meanings.first { $0.room == .approvals }, printedLevel: 0, isNumbered: false,
        from: section)
    }
  }
}
