import DatasheetText

/// A part that two catalogs do not say the same of.
enum PartChange {
  case added(CatalogPart)
  case gone(CatalogPart)
  /// A sheet describes it in one catalog; in the other, sheets of other parts only name it.
  case restated(from: CatalogPart, to: CatalogPart)
  case changed(from: CatalogPart, to: CatalogPart, [FactChange])

  /// The part as the newer catalog has it; of one that is gone, as the older had it.
  var part: CatalogPart {
    switch self {
    case .added(let part), .gone(let part), .restated(_, let part), .changed(_, let part, _): part
    }
  }
}

/// Compares two catalogs by meaning.
struct CatalogComparison {
  private let old: CatalogDocument
  private let new: CatalogDocument

  init(from old: CatalogDocument, to new: CatalogDocument) {
    self.old = old
    self.new = new
  }

  /// Every part that differs, by item number.
  var changes: [PartChange] {
    let before = old.partsByItem
    let after = new.partsByItem
    return Set(before.keys).union(after.keys).sorted().compactMap { item in
      switch (before[item], after[item]) {
      case (let old?, let new?): change(from: old, to: new)
      case (let old?, nil): .gone(old)
      case (nil, let new?): .added(new)
      case (nil, nil): nil
      }
    }
  }

  private func change(from old: CatalogPart, to new: CatalogPart) -> PartChange? {
    if old.isDescribed != new.isDescribed { return .restated(from: old, to: new) }
    let changes = FactComparison.changes(
      from: self.old.facts(of: old, beside: self.new),
      to: self.new.facts(of: new, beside: self.old))
    return changes.isEmpty ? nil : .changed(from: old, to: new, changes)
  }
}

extension CatalogDocument {
  fileprivate var partsByItem: [ItemNumber: CatalogPart] {
    Dictionary(parts.map { ($0.itemNumber, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the catalog says of a part; of its sheet, too, where both catalogs tell of sheets.
  fileprivate func facts(of part: CatalogPart, beside other: CatalogDocument) -> [Fact] {
    let facts = PartFacts.facts(of: part.json)
    guard part.isDescribed, !other.sources.isEmpty, let path = part.sourcePath,
      let source = sources.first(where: { $0["path"]?.text == path })
    else { return facts }
    return ["language", "version"].compactMap { name in
      source[name].map { Fact(.sheet, "\(name) of the sheet", $0) }
    } + facts
  }
}

extension CatalogPart {
  /// The sheet that describes it, or the first that names it.
  var sourcePath: String? { json["source"]?["path"]?.text }

  /// The line of that sheet that names it.
  var sourceLine: Int { json["source"]?["line"]?.integer ?? 0 }
}
