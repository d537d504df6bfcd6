import DatasheetText
import PartCatalog

extension JSONWriter {
  mutating func source(_ source: Source) {
    object { json in
      json.member(.path, source.path)
      json.member(.language, word: source.sheet.language.rawValue)
      if let version = source.sheet.version { json.member(.version, word: version.description) }
      json.key(.parts)
      json.array { json in
        for part in source.sheet.parts { json.string(part.itemNumber) }
      }
      json.key(.lines)
      json.object { json in
        json.member(.total, source.sheet.roles.count)
        var counts = [Int](repeating: 0, count: LineClass.allCases.count)
        for role in source.sheet.roles { counts[Int(role.lineClass.rawValue)] += 1 }
        for lineClass in LineClass.allCases {
          json.member(lineClass.key, counts[Int(lineClass.rawValue)])
        }
      }
    }
  }

  /// The members of a part up to its links: what its own sheet says.
  mutating func content(of part: Part, path: String) {
    let record = part.record
    let text = part.text
    member(.itemNumber, record.itemNumber)
    member(.manufacturer, word: "WAGO")
    member(.status, word: part.status.rawValue)
    member(.family, word: record.family.rawValue)
    memberOrNull(.kind, word: record.kind?.rawValue)
    key(.series)
    series(of: record.itemNumber)
    key(.title)
    if record.title.isEmpty { null() } else { self.text(record.title, in: text) }
    if !record.address.isEmpty {
      key(.url)
      url(record.address, in: text)
    }
    key(.source)
    object { json in
      json.member(.path, path)
      json.member(.line, record.line)
    }
    properties(record.properties, in: text)
    if part.status == .referenced { return raw(JSONWriter.noRows) }
    members(.ratings, record.ratings) { $0.rating($1, in: text) }
    let sections = record.sections
    var headings = HeadingsJSON(sections, in: text)
    members(.attributes, record.attributes) {
      $0.attribute($1, headings.member($1.section), text)
    }
    members(.approvals, record.approvals) { $0.approval($1, sections, text) }
    members(.documents, record.documents) { $0.document($1, sections, text) }
    members(.notes, record.notes) { $0.note($1, headings.member($1.section), text) }
  }

  /// The lists of a part that sheets only name, nine of ten parts: none has an element.
  private static let noRows = JSONWriter.written { json in
    for name: JSONKey in [.ratings, .attributes, .approvals, .documents, .notes] {
      json.key(name)
      json.array { _ in }
    }
  }

  /// A list, each element on a line of its own where the writer breaks lists.
  mutating func members<Element>(
    _ name: JSONKey, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    if breaksLists { return lines(elements, write) }
    array { json in for index in elements.indices { write(&json, elements[index]) } }
  }

  mutating func properties(_ properties: Properties, in text: SheetText) {
    key(.properties)
    object { json in
      for (key, value) in properties.all {
        json.key(.property(key))
        json.value(value, in: text)
      }
    }
  }

  private mutating func rating(_ rating: Rating, in text: SheetText) {
    let categories = ["", "I", "II", "III", "IV"]
    object { json in
      if !rating.standard.isEmpty { json.member(.standard, rating.standard, in: text) }
      if rating.scope.overvoltageCategory > 0 {
        json.member(.overvoltageCategory, word: categories[Int(rating.scope.overvoltageCategory)])
        json.member(.pollutionDegree, Int(rating.scope.pollutionDegree))
      }
      if rating.scope.useGroup > 0 {
        json.member(.useGroup, String(Unicode.Scalar(rating.scope.useGroup)))
      }
      json.rated(.property(.ratedVoltage), rating.ratedVoltage, in: text)
      json.rated(.property(.ratedImpulseVoltage), rating.ratedImpulseVoltage, in: text)
      json.rated(.property(.ratedCurrent), rating.ratedCurrent, in: text)
      json.numbers(.lines, rating.lines)
    }
  }

  private mutating func rated(_ name: JSONKey, _ quantity: Quantity?, in text: SheetText) {
    guard let quantity else { return }
    key(name)
    self.quantity(quantity, in: text)
  }

  private mutating func numbers(_ name: JSONKey, _ numbers: [Int]) {
    key(name)
    array { json in for number in numbers { json.number(number) } }
  }

  mutating func strings(_ name: JSONKey, _ texts: [String]) {
    key(name)
    array { json in for text in texts { json.string(text) } }
  }

  private mutating func attribute(_ row: Attribute, _ headings: [UInt8], _ text: SheetText) {
    object { json in
      json.raw(headings)
      json.member(.label, row.label, in: text)
      if let key = row.key { json.raw(JSONWriter.keys[Int(key.rawValue)]) }
      json.member(.raw, row.raw, in: text)
      json.key(.value)
      json.value(row.value, in: text)
      json.member(.line, row.line)
      if !row.lines.isEmpty { json.numbers(.lines, row.lines) }
    }
  }

  /// `"key":"ratedVoltage"` for each property, made once.
  private static let keys: [[UInt8]] = PropertyKey.allCases.map { key in
    JSONWriter.written { $0.member(.key, word: key.name) }
  }

  private mutating func approval(_ approval: Approval, _ sections: SectionTree, _ text: SheetText) {
    object { json in
      json.filled(.group, sections.name(of: approval.section), in: text)
      json.filled(.agency, approval.agency, in: text)
      json.filled(.standard, approval.standard, in: text)
      json.filled(.certificate, approval.certificate, in: text)
      json.member(.line, approval.line)
    }
  }

  private mutating func filled(_ name: JSONKey, _ range: TextRange, in text: SheetText) {
    if !range.isEmpty { member(name, range, in: text) }
  }

  private mutating func document(_ document: Document, _ sections: SectionTree, _ text: SheetText) {
    object { json in
      json.filled(.group, sections.name(of: document.section), in: text)
      json.member(.title, document.title, in: text)
      if let date = document.date { json.member(.date, word: date.description) }
      if !document.format.isEmpty {
        json.member(.format, text[document.format].lowercased())
      }
      json.member(.line, document.line)
    }
  }

  private mutating func note(_ note: Note, _ headings: [UInt8], _ text: SheetText) {
    object { json in
      json.raw(headings)
      json.member(.text, note.text, in: text)
      json.member(.line, note.line)
    }
  }

  mutating func link(_ link: Link, of item: ItemNumber) {
    object { json in
      json.member(.relation, word: link.relation.rawValue)
      json.member(.itemNumber, link.itemNumber)
      json.memberOrNull(.category, word: link.category?.rawValue)
      json.strings(.group, link.headings)
      json.key(.declaredBy)
      json.array { json in
        let isFirst = item < link.itemNumber
        if link.declaredByThis, isFirst { json.string(item) }
        if link.declaredByOther { json.string(link.itemNumber) }
        if link.declaredByThis, !isFirst { json.string(item) }
      }
      json.member(.verdict, word: link.verdict.rawValue)
      if let line = link.line { json.member(.line, line) }
    }
  }

  mutating func finding(_ finding: Finding) {
    object { json in
      json.member(.rule, word: finding.rule.rawValue)
      json.member(.severity, word: finding.severity.rawValue)
      if let part = finding.part { json.member(.part, part) }
      json.member(.message, finding.message)
      json.place(finding.place)
      json.key(.related)
      json.array { json in
        for place in finding.related { json.object { $0.place(place) } }
      }
    }
  }

  mutating func place(_ place: Place) {
    member(.path, place.path)
    if place.line > 0 {
      member(.line, place.line)
      member(.column, place.column)
      member(.quote, place.quote)
    }
  }
}

/// The headings that a row stands under, as a member: written once for the rows of one table.
private struct HeadingsJSON {
  private let sections: SectionTree
  private let text: SheetText
  private var last: SectionTree.Index?
  private var json = JSONWriter()

  init(_ sections: SectionTree, in text: SheetText) {
    self.sections = sections
    self.text = text
  }

  mutating func member(_ section: SectionTree.Index) -> [UInt8] {
    if section != last {
      last = section
      json.removeAll()
      json.key(.section)
      json.array { json in
        for heading in sections.path(to: section) { json.text(heading, in: text) }
      }
    }
    return json.bytes
  }
}

extension LineClass {
  fileprivate var key: JSONKey {
    switch self {
    case .blank: .blank
    case .data: .data
    case .furniture: .furniture
    case .text: .text
    case .unread: .unread
    }
  }
}
