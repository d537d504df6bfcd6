import DatasheetText

/// Puts a catalog together: described parts, then the parts that their references name, then links.
struct Assembly {
  let sources: [Source]
  private var parts: [Part] = []
  private var places: [ItemNumber: Int] = [:]
  /// Sheets that describe an item which a newer or earlier sheet describes.
  private(set) var duplicates: [Duplicate] = []

  /// Two sheets of one item.
  struct Duplicate {
    var kept: Part
    var dropped: Part
  }

  init(_ sources: [Source]) { self.sources = sources }

  /// Takes every described part, normalized; of two sheets of one item the newest version wins,
  /// else the first in path order.
  mutating func describeParts() {
    for (index, source) in sources.enumerated() {
      for record in source.sheet.parts {
        add(
          Part(
            status: .described, record: record.normalized, text: source.sheet.text, source: index))
      }
    }
  }

  private mutating func add(_ part: Part) {
    guard let place = places[part.itemNumber] else {
      places[part.itemNumber] = parts.count
      parts.append(part)
      return
    }
    let other = parts[place]
    if isNewer(part, than: other) {
      parts[place] = part
      duplicates.append(Duplicate(kept: part, dropped: other))
    } else {
      duplicates.append(Duplicate(kept: other, dropped: part))
    }
  }

  private func isNewer(_ part: Part, than other: Part) -> Bool {
    guard let version = sources[part.source].sheet.version else { return false }
    guard let otherVersion = sources[other.source].sheet.version else { return true }
    return otherVersion < version
  }

  func finishedParts() -> [Part] { parts.sorted { $0.itemNumber < $1.itemNumber } }
}

// MARK: Links

extension Assembly {
  /// Gives every part its own links, then the ones that others state of it.
  mutating func linkParts() {
    let described = parts.indices.sorted { parts[$0].source < parts[$1].source }
    for place in described { nameReferencedParts(of: parts[place]) }
    for place in described { parts[place].links = ownLinks(of: parts[place].record) }
    for place in described { linkBack(from: place) }
    for place in parts.indices {
      let own = parts[place].links.partition { $0.line == nil }
      parts[place].links[own...].sort { ($0.itemNumber, $0.order) < ($1.itemNumber, $1.order) }
    }
  }

  private mutating func nameReferencedParts(of part: Part) {
    for reference in part.record.references where places[reference.itemNumber] == nil {
      places[reference.itemNumber] = parts.count
      parts.append(
        Part(
          status: .referenced, record: PartRecord(reference).normalized, text: part.text,
          source: part.source))
    }
  }

  /// The references of a sheet in print order, each relation to an item once.
  private func ownLinks(of record: PartRecord) -> [Link] {
    var links: [Link] = []
    for reference in record.references {
      let isRepeated = links.contains {
        $0.itemNumber == reference.itemNumber && $0.relation == reference.relation
          && $0.category == reference.linkCategory
      }
      guard !isRepeated, reference.itemNumber != record.itemNumber else { continue }
      links.append(
        Link(
          relation: reference.relation, itemNumber: reference.itemNumber,
          category: reference.linkCategory, declaredByThis: true, declaredByOther: false,
          verdict: .unverified, section: reference.section, line: reference.line))
    }
    return links
  }

  /// Tells the parts that a part names of it, and judges counterparts.
  private mutating func linkBack(from place: Int) {
    let part = parts[place]
    for (index, link) in part.links.enumerated() where link.line != nil {
      guard let other = places[link.itemNumber] else { continue }
      let verdict =
        link.relation == .counterpart ? Mating.verdict(part, parts[other]) : .unverified
      parts[place].links[index].verdict = verdict
      let back = link.relation == .counterpart ? Relation.counterpart : .accessoryOf
      if let known = parts[other].links.firstIndex(where: {
        $0.itemNumber == part.itemNumber && $0.relation == back
          && ($0.category == link.category || back == .counterpart)
      }) {
        parts[other].links[known].declaredByOther = true
        parts[other].links[known].verdict = verdict
        parts[place].links[index].declaredByOther = parts[other].links[known].declaredByThis
      } else {
        parts[other].links.append(
          Link(
            relation: back, itemNumber: part.itemNumber, category: link.category,
            declaredByThis: false, declaredByOther: true, verdict: verdict, section: 0, line: nil))
      }
    }
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

extension Link {
  /// The order of relations and categories where one item has several links.
  fileprivate var order: Int {
    let relations = Relation.allCases.firstIndex(of: relation) ?? 0
    let categories = category.flatMap { LinkCategory.allCases.firstIndex(of: $0) } ?? 0
    return relations * LinkCategory.allCases.count + categories
  }
}
