import Testing

@testable import wagocat

/// DOT and Mermaid: what titles of strangers cannot break.
@Suite struct GraphFormatTests {
  private let graph: LinkGraph

  init() throws { graph = LinkGraph(try CatalogDocument(Array(ConflictCatalog.text.utf8))) }

  @Test func titlesStayInsideTheQuotesOfDOT() throws {
    let text = DOTGraph.text(graph)
    let labels = text.split(separator: "\n").filter { $0.hasPrefix("    \"770-") }
    #expect(labels.count == 2)
    let read = try #require(labels.first.map { DOTStrings.read(String($0)) })
    #expect(read.outside == "    \u{0} [label=\u{0}, penwidth=2]")
    let shown = read.inside.last?.replacing("\\n", with: "\n")
      .split(separator: "\n").dropFirst().joined(separator: " ")
    #expect(
      shown == ConflictCatalog.title.replacing("\\", with: "\\\\").replacing("&", with: "&amp;"))
  }

  @Test func conflictsAreRedAndDrawnOnce() {
    let edges = DOTGraph.text(graph).split(separator: "\n").filter {
      $0.contains(" -> ") && !$0.contains("label=\"7")
    }
    #expect(
      edges == [
        "  \"770-1\" -> \"770-2\" [dir=none, penwidth=2, color=red, fontcolor=red, label=\"conflicts\"]"
      ])
    let mermaid = MermaidGraph.text(graph)
    #expect(mermaid.contains("\n  n1 ---|conflicts| n2\n  linkStyle 0 stroke:red,color:red\n"))
  }

  @Test func titlesOfMermaidAreMadeOfLettersAndCodes() throws {
    let nodes = MermaidGraph.text(graph).split(separator: "\n").filter { $0.hasPrefix("    n") }
    let titles = nodes.map { node in
      node.split(separator: "\"", maxSplits: 1)[1].dropLast(2)
        .split(separator: "<br>").dropFirst().joined(separator: " ")
    }
    #expect(titles.map(unescaped) == [ConflictCatalog.title, ConflictCatalog.other])
    for title in titles {
      #expect(title.allSatisfy { $0.isLetter || $0.isNumber || " ,.-/()#;".contains($0) })
    }
  }

  @Test func groupsPartsByFamily() throws {
    let run = try ProgramRun(["links", "--format", "dot", "Fixtures/Datasheets"])
    let clusters = run.output.split(separator: "\n").filter { $0.contains("subgraph") }
    #expect(
      clusters == [
        "  subgraph cluster_winstaConnector {", "  subgraph cluster_connector831 {",
        "  subgraph cluster_other {",
      ])
    #expect(run.output.contains(#""770-1324" -> "770-504" [style=dashed, label="strain relief"]"#))
    #expect(run.output.contains(#""770-1324" -> "770-1334" [dir=none, penwidth=2, color=black]"#))
  }

  private func unescaped(_ text: String) -> String {
    var pieces = text.split(separator: "#", omittingEmptySubsequences: false)
    let first = pieces.removeFirst()
    return first
      + pieces.map { piece in
        let code = piece.prefix { $0 != ";" }
        let scalar = UInt32(code).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
        return scalar + piece.dropFirst(code.count + 1)
      }.joined()
  }
}

/// A line of DOT as Graphviz takes it apart: what stands in quotes, and the rest.
private enum DOTStrings {
  static func read(_ line: String) -> (outside: String, inside: [String]) {
    var outside = ""
    var inside: [String] = []
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if !isQuoted {
        isQuoted = character == "\""
        outside.append(isQuoted ? "\u{0}" : character)
        if isQuoted { inside.append("") }
      } else if character == "\"", !isEscaped {
        isQuoted = false
      } else {
        // Only the quote loses its backslash here; labels read the others.
        if isEscaped, character == "\"" { inside[inside.count - 1].removeLast() }
        inside[inside.count - 1].append(character)
        isEscaped = character == "\\" && !isEscaped
      }
    }
    return (outside, inside)
  }
}
