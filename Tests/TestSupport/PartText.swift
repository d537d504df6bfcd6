public import DatasheetText
public import PartCatalog

/// A part of the catalog as lines of text by chapter, from the program or from what a person wrote.
public struct PartText: Equatable {
  /// The lines of each chapter: `head`, `properties`, `attributes`, `links` and so on.
  public var chapters: [String: [String]] = [:]

  /// The names of the chapters, in the order of the contract.
  public static let names = [
    "head", "properties", "ratings", "attributes", "approvals", "documents", "notes", "links",
  ]

  /// The part as the program has it.
  public init(_ part: Part, of catalog: Catalog) {
    let record = part.record
    let text = part.text
    func path(_ section: SectionTree.Index) -> String {
      record.sections.path(to: section).map { text[$0] }.joined(separator: " › ")
    }
    func group(_ section: SectionTree.Index) -> String { text[record.sections.name(of: section)] }
    chapters["head"] = [
      "\(record.itemNumber)", "\(part.status)", "\(record.family)",
      record.kind.map { "\($0)" } ?? "null", text[record.title],
      record.address.isEmpty ? "" : "https://" + text[record.address],
      catalog.sources[part.source].path, "\(record.line)",
    ]
    chapters["properties"] = record.properties.all.map {
      "\($0.key): " + $0.value.described(in: text)
    }
    chapters["ratings"] = record.ratings.map { $0.described(in: text) }
    chapters["attributes"] = record.attributes.map { row in
      line(
        path(row.section), text[row.label], row.key.map { "\($0)" } ?? "", text[row.raw],
        row.value.described(in: text), "\(row.line)", words(row.lines))
    }
    chapters["approvals"] = record.approvals.map {
      line(
        group($0.section), text[$0.agency], text[$0.standard], text[$0.certificate], "\($0.line)")
    }
    chapters["documents"] = record.documents.map {
      line(
        group($0.section), text[$0.title], $0.date.map { "\($0)" } ?? "",
        text[$0.format].lowercased(), "\($0.line)")
    }
    chapters["notes"] = record.notes.map { line(path($0.section), text[$0.text], "\($0.line)") }
    chapters["links"] = part.links.map { link in
      let declaring = [
        link.declaredByThis ? part.itemNumber : nil, link.declaredByOther ? link.itemNumber : nil,
      ]
      return line(
        "\(link.relation)", "\(link.itemNumber)", link.category.map { "\($0)" } ?? "null",
        link.headings.joined(separator: " › "),
        declaring.compactMap(\.self).sorted().map(\.description).joined(separator: " › "),
        "\(link.verdict)", link.line.map { "\($0)" } ?? "")
    }
  }

  /// The part as a person wrote it down in the catalog's JSON.
  public init(_ part: JSON) {
    func fields(_ chapter: String, _ names: String...) -> [String] {
      (part[chapter]?.elements ?? []).map { element in
        line(names.map { element[$0]?.plain ?? "" })
      }
    }
    chapters["head"] =
      ["itemNumber", "status", "family", "kind", "title", "url"].map { part[$0]?.plain ?? "" }
      + ["path", "line"].map { part["source"]?[$0]?.plain ?? "" }
    let properties = part["properties"]?.members ?? [:]
    chapters["properties"] = PropertyKey.allCases.compactMap { key in
      properties["\(key)"].map { "\(key): " + $0.describedValue }
    }
    let unknown = Set(properties.keys).subtracting(PropertyKey.allCases.map { "\($0)" })
    chapters["properties"]? += unknown.sorted().map { "\($0): not a property" }
    chapters["ratings"] = part["ratings"]?.elements.map(\.describedRating)
    chapters["attributes"] = part["attributes"]?.elements.map { row in
      line(
        row["section"]?.plain ?? "", row["label"]?.plain ?? "", row["key"]?.plain ?? "",
        row["raw"]?.plain ?? "", row["value"]?.describedValue ?? "", row["line"]?.plain ?? "",
        row["lines"]?.plain ?? "")
    }
    chapters["approvals"] = fields(
      "approvals", "group", "agency", "standard", "certificate", "line")
    chapters["documents"] = fields("documents", "group", "title", "date", "format", "line")
    chapters["notes"] = fields("notes", "section", "text", "line")
    chapters["links"] = fields(
      "links", "relation", "itemNumber", "category", "group", "declaredBy", "verdict", "line")
  }
}

private func line(_ fields: String...) -> String { line(fields) }

private func line(_ fields: [String]) -> String { fields.joined(separator: " | ") }

private func words(_ numbers: [Int]) -> String {
  numbers.map { "\($0)" }.joined(separator: " › ")
}

extension Rating {
  /// The rating in words: standard, category or group, then the values and their lines.
  public func described(in text: SheetText) -> String {
    let category = ["", "I", "II", "III", "IV"][Int(scope.overvoltageCategory)]
    let degree = scope.pollutionDegree > 0 ? "\(scope.pollutionDegree)" : ""
    let group = scope.useGroup > 0 ? String(UnicodeScalar(scope.useGroup)) : ""
    let values = [ratedVoltage, ratedImpulseVoltage, ratedCurrent].map {
      $0?.canonical.described(in: text) ?? "-"
    }
    return line([text[standard], category, degree, group] + values + [words(lines)])
  }
}

extension JSON {
  fileprivate var describedRating: String {
    let scope = ["standard", "overvoltageCategory", "pollutionDegree", "useGroup"]
    let values = ["ratedVoltage", "ratedImpulseVoltage", "ratedCurrent"]
    return line(
      scope.map { self[$0]?.plain ?? "" } + values.map { self[$0]?.describedValue ?? "-" }
        + [self["lines"]?.plain ?? ""])
  }
}
