import DatasheetText

/// The graph in the DOT language of Graphviz: a cluster for each family, conflicts in red.
enum DOTGraph {
  static func text(_ graph: LinkGraph) -> String {
    let families = Family.allCases.compactMap { family -> String? in
      let parts = graph.parts.filter { $0.family == family }
      return parts.isEmpty ? nil : cluster(family, parts)
    }
    return """
      digraph links {
        rankdir=LR
        nodesep=0.12
        ranksep=1.6
        node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica", fontsize=10]
        edge [color=gray50, fontname="Helvetica", fontsize=8, fontcolor=gray40, arrowsize=0.6]

      \(families.joined())\(graph.edges.map(edge).joined())}

      """
  }

  private static func cluster(_ family: Family, _ parts: [GraphPart]) -> String {
    """
      subgraph cluster_\(family.rawValue) {
        label=\(quoted(family.words))
        style="rounded,filled"
        color=gray90
        fontname="Helvetica"
    \(parts.map(node).joined())  }

    """
  }

  /// A part, bold where a sheet describes it.
  private static func node(_ part: GraphPart) -> String {
    let lines = [part.item.description] + part.title.foldedForLabel
    let label = lines.map(escaped).joined(separator: "\\n")
    let mark = part.isDescribed ? ", penwidth=2" : ""
    return "    \(quoted(part.item.description)) [label=\"\(label)\"\(mark)]\n"
  }

  private static func edge(_ edge: LinkEdge) -> String {
    var attributes = edge.isCounterpart ? ["dir=none", "penwidth=2"] : ["style=dashed"]
    if edge.isConflict {
      attributes += ["color=red", "fontcolor=red", "label=\"conflicts\""]
    } else if edge.isCounterpart {
      attributes.append("color=black")
    } else if let category = edge.category {
      attributes.append("label=\(quoted(category.words))")
    }
    return "  \(quoted(edge.from.description)) -> \(quoted(edge.to.description)) "
      + "[\(attributes.joined(separator: ", "))]\n"
  }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A text between quotes, as it is: Graphviz reads backslashes as escapes and `&` as the start of
  /// an HTML entity (The DOT Language; escString).
  private static func escaped(_ text: String) -> String {
    text.safeForTerminal.replacing("&", with: "&amp;").replacing("\\", with: "\\\\")
      .replacing("\"", with: "\\\"")
  }
}

extension Family {
  /// In people's words.
  var words: String {
    switch self {
    case .jumperBar: "jumper bars"
    case .winstaConnector: "WINSTA connectors"
    case .connector831: "831 connectors"
    case .other: "accessories and other parts"
    }
  }
}

extension String {
  /// Lines of about thirty characters, broken between words; three at most.
  var foldedForLabel: [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + word.count < 32 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.count > 3 ? lines[..<2] + [lines[2] + " …"] : lines
  }
}
