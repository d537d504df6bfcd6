import DatasheetText

/// The links of each part as a tree, for people.
struct LinkTree {
  private let rows: [ItemNumber: [LinkRow]]
  private let parts: [GraphPart]
  private let titles: [ItemNumber: String]
  private let style: TextStyle
  /// Columns of the terminal; `nil` where lines may be as long as they are.
  private let width: Int?

  init(_ graph: LinkGraph, style: TextStyle, width: Int?) {
    rows = Dictionary(grouping: graph.rows, by: \.from)
    parts = graph.parts
    titles = Dictionary(uniqueKeysWithValues: graph.parts.map { ($0.item, $0.title) })
    self.style = style
    self.width = width
  }

  /// The tree of one part, or of every part whose own sheet names others.
  func text(of item: ItemNumber?) -> String {
    let roots = item.map { [$0] } ?? parts.map(\.item).filter(namesOthers)
    return roots.map(tree).joined(separator: "\n")
  }

  private func namesOthers(_ item: ItemNumber) -> Bool {
    rows[item, default: []].contains { $0.declaredBy.contains(item.description) }
  }

  private func tree(_ item: ItemNumber) -> String {
    let groups = groups(of: rows[item, default: []])
    let branches = groups.enumerated().map { place, group in
      branch(group, isLast: place == groups.count - 1)
    }
    let none = groups.isEmpty ? "no links\n" : ""
    return style.bold(item.description) + title(of: item, after: item.description.count) + "\n"
      + none + branches.joined()
  }

  private typealias Group = (name: String, rows: [LinkRow])

  /// The links of a part under the words that say what they are, in the order of the first of each.
  private func groups(of rows: [LinkRow]) -> [Group] {
    var groups: [Group] = []
    for row in rows {
      let name = name(of: row)
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].rows.append(row)
      } else {
        groups.append((name, [row]))
      }
    }
    return groups
  }

  private func name(of row: LinkRow) -> String {
    let category = row.category?.words ?? "accessory"
    return switch row.relation {
    case .counterpart: "counterparts"
    case .accessory: row.category == .other ? "other accessories" : category
    case .accessoryOf: row.category == .other ? "accessory of" : "\(category) of"
    }
  }

  private func branch(_ group: Group, isLast: Bool) -> String {
    let stem = isLast ? "   " : "│  "
    let itemWidth = group.rows.map { $0.to.description.count }.max() ?? 0
    let verdictWidth = group.rows.map { verdict(of: $0).count }.max() ?? 0
    let leaves = group.rows.enumerated().map { place, row in
      let lead = stem + (place == group.rows.count - 1 ? "└─ " : "├─ ")
      let verdict = verdict(of: row).padded(to: verdictWidth)
      return lead + row.to.description.padded(to: itemWidth) + styled(verdict, row)
        + title(of: row.to, after: lead.count + itemWidth + verdictWidth) + "\n"
    }
    return (isLast ? "└─ " : "├─ ") + style.dim(group.name) + "\n" + leaves.joined()
  }

  /// The verdict on a counterpart; accessories have none.
  private func verdict(of row: LinkRow) -> String {
    guard row.relation == .counterpart else { return "" }
    return switch row.verdict {
    case "agrees": "  ✓ agrees"
    case "conflicts": "  ✗ conflicts"
    default: "  ? unverified"
    }
  }

  private func styled(_ verdict: String, _ row: LinkRow) -> String {
    switch row.verdict {
    case "agrees": style.green(verdict)
    case "conflicts": style.red(verdict)
    default: style.dim(verdict)
    }
  }

  /// The title as far as there is room after some columns, blanks before it.
  private func title(of item: ItemNumber, after columns: Int) -> String {
    let title = titles[item, default: ""].safeForTerminal
    guard !title.isEmpty else { return "" }
    let room = max(1, (width ?? .max) - columns - 2)
    return "  " + (title.displayWidth > room ? title.cut(toWidth: room) : title)
  }
}

extension LinkCategory {
  /// In people's words: `strain relief`.
  var words: String { rawValue.wordsOfName }
}

extension String {
  /// The words of a name such as `strainRelief`.
  var wordsOfName: String {
    reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
