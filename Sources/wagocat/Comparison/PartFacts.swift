/// The facts of a part, from its JSON in a catalog or snapshot.
///
/// Sections are left out: where a row stands is its form, not its meaning.
enum PartFacts {
  static func facts(of part: JSONValue) -> [Fact] {
    let rows = list("attributes", of: part, attribute)
    return identity(of: part) + rows + list("ratings", of: part, ratings)
      + properties(of: part, rows) + list("approvals", of: part, approval)
      + list("documents", of: part, document) + list("notes", of: part, note)
      + list("references", of: part, link) + list("links", of: part, link)
  }

  private static func list(
    _ name: String, of part: JSONValue, _ facts: (JSONValue) -> [Fact]
  ) -> [Fact] {
    part[name]?.elements.flatMap(facts) ?? []
  }

  private static func identity(of part: JSONValue) -> [Fact] {
    ["title", "kind", "family", "url"].compactMap { name in
      guard let value = part[name], value != .null else { return nil }
      return Fact(
        .identity, name, value, printed: name == "title" ? value.text ?? "" : "",
        line: part["source"]?.line ?? 0)
    }
  }

  private static func attribute(_ row: JSONValue) -> [Fact] {
    let lines = row["lines"]?.elements.compactMap(\.integer) ?? []
    return [
      Fact(
        .attribute, row["label"]?.text ?? "", key: row["key"]?.text, row["value"] ?? .null,
        printed: row["raw"]?.text ?? "", line: row.line, lines: lines.isEmpty ? [row.line] : lines)
    ]
  }

  /// Each rated quantity, named by standard and category or use group.
  private static func ratings(_ rating: JSONValue) -> [Fact] {
    let scope = ["standard", "overvoltageCategory", "pollutionDegree", "useGroup"]
      .compactMap { rating[$0] }.map(\.words).joined(separator: " ")
    let lines = rating["lines"]?.elements.compactMap(\.integer) ?? []
    return ["ratedVoltage", "ratedImpulseVoltage", "ratedCurrent"].compactMap { name in
      guard let value = rating[name] else { return nil }
      return Fact(
        .rating, "\(name) by \(scope)", value, line: lines.first ?? 0, lines: lines)
    }
  }

  /// The typed properties, each on the line of the row that feeds it.
  private static func properties(of part: JSONValue, _ rows: [Fact]) -> [Fact] {
    (part["properties"]?.members ?? [:]).sorted { $0.key < $1.key }.map { key, value in
      let row = rows.first { $0.key == key }
      return Fact(
        .property, key, key: key, value, line: row?.line ?? part["source"]?.line ?? 0)
    }
  }

  private static func approval(_ approval: JSONValue) -> [Fact] {
    [
      Fact(
        .approval, approval["agency"]?.text ?? "approval",
        .array(["standard", "certificate"].compactMap { approval[$0] }), line: approval.line)
    ]
  }

  private static func document(_ document: JSONValue) -> [Fact] {
    [
      Fact(
        .document, document["title"]?.text ?? "document",
        .array(["date", "format"].compactMap { document[$0] }), line: document.line)
    ]
  }

  private static func note(_ note: JSONValue) -> [Fact] {
    [
      Fact(
        .note, "note", note["text"] ?? .null, printed: note["text"]?.text ?? "", line: note.line)
    ]
  }

  /// A link of the part's own sheet; what only other sheets say is theirs.
  private static func link(_ link: JSONValue) -> [Fact] {
    guard link["line"] != nil else { return [] }
    let names = ["category", "kind", "title", "properties"]
    let judged = link["relation"]?.text == "counterpart" ? ["verdict"] : []
    let said = (names + judged).compactMap { name in
      link[name].flatMap { $0 == .null ? nil : (name, $0) }
    }
    return [
      Fact(
        .link, "\(link["relation"]?.text ?? "link") \(link["itemNumber"]?.text ?? "")",
        .object(Dictionary(uniqueKeysWithValues: said)), printed: link["title"]?.text ?? "",
        line: link.line)
    ]
  }
}

extension JSONValue {
  fileprivate var line: Int { self["line"]?.integer ?? 0 }
}
