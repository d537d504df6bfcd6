import DatasheetText

/// `wagocat links`: the graph of counterparts and accessories.
struct Links {
  private enum Format: String {
    case text, csv, ndjson, json, dot, mermaid
  }

  private let arguments: ParsedArguments
  private let console: Console

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
  }

  func run() async throws -> ExitStatus {
    let paths = try PathList(verb: "links").paths(arguments)
    let input = try await CatalogInput.read(paths, arguments, verb: "links", console: console)
    let item = try arguments.value("item").map { item throws(UnknownItem) in
      try input.document.part(named: item).itemNumber
    }
    let graph = LinkGraph(input.document, of: item)
    try OutputTarget.standardOutput.write(printed(graph, item))
    return input.status
  }

  private func printed(_ graph: LinkGraph, _ item: ItemNumber?) -> [UInt8] {
    switch arguments.value("format").flatMap(Format.init) ?? .text {
    case .text: Array(tree(graph, item).utf8)
    case .csv: LinkRows.csv(graph)
    case .ndjson: LinkRows.lines(graph)
    case .json: LinkRows.document(graph)
    case .dot: Array(DOTGraph.text(graph).utf8)
    case .mermaid: Array(MermaidGraph.text(graph).utf8)
    }
  }

  private func tree(_ graph: LinkGraph, _ item: ItemNumber?) -> String {
    let target = OutputTarget.standardOutput
    let width =
      target.isTerminal ? OperatingSystem.terminalWidth(OperatingSystem.standardOutput) : nil
    return LinkTree(graph, style: TextStyle(arguments, target), width: width).text(of: item)
  }
}
