public import DatasheetText

/// One file, read and inspected by itself: everything of a catalog that needs no other file.
public struct FileReport: Sendable {
  /// The file as it was read.
  public let source: Source
  /// The parts that the file describes, then those that it names, each once; with the index of the
  /// file still to be set.
  public private(set) var parts: [Part] = []
  /// What linking needs of each part.
  public private(set) var cards: [PartCard] = []
  /// What is wrong or doubtful, whatever other files say.
  public let findings: [Finding]

  /// Inspects a file.
  public init(path: String, sheet: Sheet) {
    source = Source(path: path, sheet: sheet)
    let references = sheet.parts.flatMap(\.references)
    parts.reserveCapacity(sheet.parts.count + references.count)
    cards.reserveCapacity(parts.capacity)
    var items: Set<ItemNumber> = []
    var inspection = Inspection(source)
    inspection.checkReading()
    for record in sheet.parts {
      let part = Part(.described, record, of: sheet)
      cards.append(inspection.card(of: part))
      // A second sheet of one item in a file never counts, so that nobody asks what it says.
      if items.insert(part.itemNumber).inserted { inspection.checkPart(part) }
      parts.append(part)
    }
    var named = Set<ItemNumber>(minimumCapacity: references.count)
    for reference in references
    where !items.contains(reference.itemNumber) && named.insert(reference.itemNumber).inserted {
      let part = Part(.referenced, PartRecord(reference), of: sheet)
      cards.append(inspection.card(of: part))
      parts.append(part)
    }
    findings = inspection.findings
  }
}

extension Part {
  /// A part as a sheet describes or names it, quantities in canonical units.
  fileprivate init(_ status: Status, _ record: consuming PartRecord, of sheet: Sheet) {
    record.normalize()
    self.init(status: status, record: record, text: sheet.text, source: 0)
  }
}

extension Inspection {
  /// What linking needs of a part.
  fileprivate mutating func card(of part: Part) -> PartCard {
    let isDescribed = part.status == .described
    return PartCard(
      itemNumber: part.itemNumber, status: part.status,
      version: isDescribed ? source.sheet.version?.description : nil,
      place: place(line: part.record.line), statements: statements(of: part),
      links: isDescribed ? links(of: part) : [])
  }

  /// The references of a sheet in print order, each relation to an item once.
  private mutating func links(of part: Part) -> [Link] {
    struct Key: Hashable {
      let relation: Relation
      let item: ItemNumber
      let category: LinkCategory?
    }
    var known = Set<Key>(minimumCapacity: part.record.references.count)
    var links: [Link] = []
    var section: (index: SectionTree.Index, headings: [String]) = (0, [])
    for reference in part.record.references where reference.itemNumber != part.itemNumber {
      let category = reference.linkCategory
      let key = Key(relation: reference.relation, item: reference.itemNumber, category: category)
      guard known.insert(key).inserted else { continue }
      if reference.section != section.index {
        let path = part.record.sections.path(to: reference.section)
        section = (reference.section, path.map { part.text[$0] })
      }
      links.append(
        Link(
          reference.relation, reference.itemNumber, category: category,
          headings: section.headings, at: place(line: reference.line)))
    }
    return links
  }

  private mutating func statements(of part: Part) -> [MatingStatement] {
    guard let face = part.record.typed.matingFace else { return [] }
    var statements: [MatingStatement] = []
    func state(
      _ characteristic: MatingStatement.Characteristic, _ value: String, at place: Place
    ) {
      statements.append(MatingStatement(characteristic, value, at: place))
    }
    if let poles = face.poles {
      state(.poles, String(poles), at: placeOfStatement(.poles, by: part))
    }
    if let coding = face.coding {
      state(.coding, part.text[coding], at: placeOfStatement(.coding, by: part))
    }
    if let spacing = face.pinSpacing?.quantity.value {
      state(.pinSpacing, "\(spacing) mm", at: placeOfStatement(.pinSpacing, by: part))
    }
    if let gender = face.gender { state(.gender, gender.rawValue, at: titlePlace(of: part)) }
    return statements
  }

  /// The line on which a part states a property: a row, else its title.
  private mutating func placeOfStatement(_ key: PropertyKey, by part: Part) -> Place {
    let rows = part.record.attributes
    guard let index = rows.indices.first(where: { rows[$0].key == key }) else {
      return titlePlace(of: part)
    }
    return place(line: rows[index].line, of: rows[index].raw)
  }
}

extension Reference {
  /// The category of the heading, else that of the kind of part, else `other`; counterparts have
  /// none.
  fileprivate var linkCategory: LinkCategory? {
    guard relation != .counterpart else { return nil }
    return category ?? kind?.category ?? .other
  }
}
