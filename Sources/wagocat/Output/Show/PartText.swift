import DatasheetText
import PartCatalog

/// One part as a person reads it.
struct PartText {
  let part: CatalogPart
  let document: CatalogDocument
  let style: TextStyle
  /// Columns of the terminal; no limit where `nil`.
  let width: Int?
  /// Whether each value is followed by the file and line that it stands on.
  let hasSources: Bool

  func text() -> String {
    ([head] + [ratings] + PropertyGroup.allCases.map(properties)
      + Relation.allCases.map(links) + [findings, rest])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Head

  private var head: String {
    let title = part.title.isEmpty ? "(no title is printed)" : part.title
    let item = part.itemNumber.description
    let place = part.isDescribed ? "described by \(part.place)" : "only named by \(part.place)"
    let facts = [part.kind?.words ?? "", "family \(part.family)", place].filter { !$0.isEmpty }
    let lines = [
      folded(item + "  " + title).map(style.bold), folded(facts.joined(separator: " · ")),
      part.json["url"]?.text.map { folded($0).map(style.dim) } ?? [],
    ]
    return lines.joined().map { $0 + "\n" }.joined()
  }

  private func folded(_ text: String) -> [String] {
    let text = text.safeForTerminal
    return width.map { FoldedText(text, limit: $0).lines } ?? [text]
  }

  /// A heading and rows; where values have sources, they may stand in a column of their own.
  private func section(
    _ name: String, _ rows: [[String]], folding columns: [(column: Int, least: Int)],
    sources: Int? = nil
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let grid = TextGrid(rows, folding: columns, width: width)
    return style.bold(name) + "\n"
      + grid.text { column, text in
        if column == sources { return style.dim(text) }
        return text == Verdict.conflicts.rawValue ? style.red(text) : text
      }
  }

  // MARK: Ratings and properties

  private var ratings: String {
    guard !part.ratings.isEmpty else { return "" }
    let sizes: [(name: String, heading: String, unit: Unit)] = [
      ("ratedVoltage", "voltage", .volt), ("ratedImpulseVoltage", "impulse", .volt),
      ("ratedCurrent", "current", .ampere),
    ]
    let columns = sizes.compactMap { size -> [String]? in
      guard part.ratings.contains(where: { $0[size.name] != nil }) else { return nil }
      let cells = DecimalAlignment.aligned(
        part.ratings.map { Cell($0[size.name], unit: size.unit).text })
      let heading = "\(size.heading) \(size.unit.definition.symbol)"
      let width = max(heading.displayWidth, cells.map(\.displayWidth).max() ?? 0)
      let widest = cells.map(\.displayWidth).max() ?? 0
      return [.blanks(width - heading.displayWidth) + heading]
        + cells.map { $0.isEmpty ? "" : .blanks(width - widest) + $0 }
    }
    let scopes = ["rated by"] + part.ratings.map(\.scopeWords)
    let places = [""] + part.ratings.map { source($0["lines"]?.elements.first?.integer) }
    let rows = scopes.indices.map { row in
      [scopes[row]] + columns.map { $0[row] } + (hasSources ? [places[row]] : [])
    }
    return section(
      "Ratings", rows, folding: [(0, 10)], sources: hasSources ? columns.count + 1 : nil)
  }

  private func properties(_ group: PropertyGroup) -> String {
    let rows = part.properties.filter { PropertyGroup($0.key) == group }.map { key, value in
      [key.name.spacedWords, value.words] + (hasSources ? [source(of: key)] : [])
    }
    return section(
      group.rawValue, rows, folding: [(0, 24), (1, 10), (0, 10)], sources: hasSources ? 2 : nil)
  }

  // MARK: Links

  private func links(_ relation: Relation) -> String {
    let rows = part.links(relation).map { link in
      let item = link["itemNumber"]?.text ?? ""
      let other = document.parts.first { $0.itemNumber.description == item }
      let words = [other?.title ?? "", hasSources ? source(of: link, to: other) : ""]
      return [
        item, link["category"]?.text?.spacedWords ?? "", link["verdict"]?.text ?? "",
        words.filter { !$0.isEmpty }.joined(separator: " · "),
      ]
    }
    return section(relation.heading, rows, folding: [(3, 20), (1, 8)])
  }

  // MARK: Findings and the rest

  private var findings: String {
    let own = document.findings.filter { $0["part"]?.text == part.itemNumber.description }
    guard !own.isEmpty else { return "" }
    let rows = own.map { finding in
      let place = finding.value.placeWords
      return [
        finding["severity"]?.text ?? "", finding["message"]?.text ?? "",
        "[\(finding["rule"]?.text ?? "")]", place,
      ]
    }
    let grid = TextGrid(rows, folding: [(1, 20), (3, 10), (2, 10)], width: width)
    return style.bold("Findings") + "\n"
      + grid.text { column, text in
        switch column {
        case 0: Severity(rawValue: text).map { style.severity($0, text) } ?? text
        case 1: text
        default: style.dim(text)
        }
      }
  }

  /// What the sheet has besides.
  private var rest: String {
    let others = part.attributes.count { $0["key"] == nil }
    let counts =
      [("row of no property", "rows of no property", others)]
      + [("approval", "approvals"), ("document", "documents"), ("note", "notes")].map { one, many in
        (one, many, part.json[many]?.elements.count ?? 0)
      }
    let words = counts.filter { $0.2 > 0 }.map { "\($0.2) \($0.2 == 1 ? $0.0 : $0.1)" }
    guard !words.isEmpty else { return "" }
    return folded("and \(words.joined(separator: ", ")): --format json has them").map { $0 + "\n" }
      .joined()
  }

  // MARK: Sources

  /// The line that a property was read from; one that no row states comes from the title.
  private func source(of key: PropertyKey) -> String {
    let rows = part.attributes.filter { $0["key"]?.text == key.name && $0["value"] != .null }
    guard let row = rows.first(where: { states($0, key) }) ?? rows.first ?? sharedRow(of: key)
    else { return "title, " + part.place }
    return source(row["line"]?.integer)
  }

  /// A row that feeds several properties and is named after another of the same kind.
  private func sharedRow(of key: PropertyKey) -> JSONValue? {
    let kindred = Set(PropertyKey.allCases.filter { $0.kind == key.kind }.map(\.name))
    return part.attributes.first { row in
      kindred.contains(row["key"]?.text ?? "") && states(row, key)
    }
  }

  /// Whether a row has the value of a property, or has it among others.
  private func states(_ row: JSONValue, _ key: PropertyKey) -> Bool {
    guard let stated = row["value"], let value = part[key] else { return false }
    let size = CatalogQuantity(value)
    return stated == value
      || stated.elements.contains { element in
        element == value || (size != nil && CatalogQuantity(element)?.isSameSize(as: size) == true)
      }
  }

  /// The line of a link; of one that only the other side states, the line there.
  private func source(of link: JSONValue, to other: CatalogPart?) -> String {
    if let line = link["line"]?.integer { return source(line) }
    let said = other?.links.first { back in
      back["itemNumber"]?.text == part.itemNumber.description && back["line"] != nil
    }
    guard let line = said?["line"]?.integer, let path = other?.path else {
      return "said by \(link["itemNumber"]?.text ?? "")"
    }
    return "\(path):\(line)"
  }

  private func source(_ line: Int?) -> String {
    guard let line, let path = part.path else { return "" }
    return "\(path):\(line)"
  }
}

extension JSONValue {
  /// What a rating is rated by: `IEC/EN 60664-1, III / 3`, `UL 1059, Use Group C`.
  fileprivate var scopeWords: String {
    let category = self["overvoltageCategory"]?.text.map { category in
      category + (self["pollutionDegree"]?.integer.map { " / \($0)" } ?? "")
    }
    let group = self["useGroup"]?.text.map { "Use Group \($0)" }
    let words = [self["standard"]?.text, category, group].compactMap(\.self)
    return words.isEmpty ? "(no standard)" : words.joined(separator: ", ")
  }

  /// `path:line` of a finding.
  fileprivate var placeWords: String {
    (self["path"]?.text ?? "") + (self["line"]?.integer.map { ":\($0)" } ?? "")
  }
}

extension Relation {
  fileprivate var heading: String {
    switch self {
    case .counterpart: "Counterparts"
    case .accessory: "Accessories"
    case .accessoryOf: "Accessory of"
    }
  }
}
