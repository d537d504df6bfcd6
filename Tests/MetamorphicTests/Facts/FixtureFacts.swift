import TestSupport

extension FactSheet {
  /// The facts that a person read in the datasheets of the repository.
  static func fixtures() throws -> [FactSheet] {
    let referenced = try Fixture.expected("referenced.json").elements
    let titles = Dictionary(
      uniqueKeysWithValues: referenced.map { ($0["itemNumber"].text, $0["title"].text) })
    return try Fixture.names.map { name in
      FactSheet(try Fixture.expected(name.replacing(".txt", with: ".json")), titles: titles)
    }
  }

  private init(_ part: JSON, titles: [String: String]) {
    self.init(itemNumber: part["itemNumber"].text, title: part["title"].text)
    for row in part["attributes"]?.elements ?? [] {
      let section = row["section"]?.elements.map(\.plain) ?? []
      if tables.last?.section != section { tables.append(Table(section: section, rows: [])) }
      tables[tables.count - 1].rows.append(
        Fact(
          label: row["label"].text, raw: row["raw"].text,
          value: row["value"]?.describedValue ?? "", key: row["key"].text))
    }
    references = (part["links"]?.elements ?? []).compactMap { link in
      guard link["line"] != nil else { return nil }
      let item = link["itemNumber"].text
      return ReferenceFact(
        relation: link["relation"].text, itemNumber: item, title: titles[item] ?? "",
        group: link["group"]?.elements.map(\.plain) ?? [])
    }
    ratings = PartText(part).chapters["ratings"]?.map(withoutLines)
  }
}

/// A rating in words without the lines that it came from.
func withoutLines(_ rating: String) -> String {
  rating.split(separator: "|", omittingEmptySubsequences: false).dropLast()
    .map { $0.drop { $0 == " " } }.joined(separator: "|").trimmedText
}

extension JSON? {
  fileprivate var text: String { self?.plain ?? "" }
}
