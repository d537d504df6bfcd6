import DatasheetText

/// The graph as a flowchart of Mermaid, which code hosts show in Markdown.
enum MermaidGraph {
  static func text(_ graph: LinkGraph) -> String {
    let names = Dictionary(
      uniqueKeysWithValues: graph.parts.enumerated().map { ($1.item, "n\($0 + 1)") })
    let families = Family.allCases.compactMap { family -> String? in
      let parts = graph.parts.filter { $0.family == family }
      return parts.isEmpty ? nil : subgraph(family, parts, names)
    }
    let edges = graph.edges
    let lines = edges.map { edge(from: names[$0.from] ?? "", to: names[$0.to] ?? "", $0) }
    let conflicts = edges.indices.filter { edges[$0].isConflict }.map {
      "  linkStyle \($0) stroke:red,color:red\n"
    }
    return "flowchart LR\n" + (families + lines + conflicts).joined()
  }

  private static func subgraph(
    _ family: Family, _ parts: [GraphPart], _ names: [ItemNumber: String]
  ) -> String {
    let nodes = parts.map { part in
      let lines = [part.item.description] + part.title.foldedForLabel
      return "    \(names[part.item] ?? "")[\"\(lines.map(escaped).joined(separator: "<br>"))\"]\n"
    }
    return "  subgraph \(family.rawValue) [\"\(escaped(family.words))\"]\n\(nodes.joined())  end\n"
  }

  private static func edge(from: String, to: String, _ edge: LinkEdge) -> String {
    if edge.isCounterpart {
      return "  \(from) \(edge.isConflict ? "---|conflicts|" : "---") \(to)\n"
    }
    return "  \(from) -.->|\(edge.category.map { escaped($0.words) } ?? "accessory")| \(to)\n"
  }

  /// Letters, digits and harmless signs as they are; of all else the code, `#34;` for a quote.
  ///
  /// Quotes alone are not enough: Mermaid finds directives (`%%{…}%%`), entities (`#quot;`), tags and
  /// Markdown inside them.
  private static func escaped(_ text: String) -> String {
    text.safeForTerminal.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || " ,.-/()".unicodeScalars.contains(scalar)
        ? String(scalar) : "#\(scalar.value);"
    }.joined()
  }
}
