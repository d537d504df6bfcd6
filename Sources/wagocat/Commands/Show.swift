import DatasheetText

/// `wagocat show`: one part as a person reads it.
struct Show {
  private let arguments: ParsedArguments
  private let console: Console
  private let target: OutputTarget

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
    target = arguments.value("output").map { .file($0) } ?? .standardOutput
  }

  func run() async throws -> ExitStatus {
    let item = arguments.operands[0]
    let paths = try PathList(verb: "show").paths(
      arguments, operands: Array(arguments.operands.dropFirst()))
    let input = try await CatalogInput.read(paths, arguments, verb: "show", console: console)
    guard let part = input.document.parts.first(where: { $0.itemNumber.description == item })
    else {
      let known = input.document.parts.map(\.itemNumber.description)
      console.say("no part '\(item)'" + Suggestion.hint(for: item, among: known))
      return input.status == .failed ? .failed : .unclean
    }
    try target.write(rendered(part, of: input.document))
    return input.status
  }

  private func rendered(_ part: CatalogPart, of document: CatalogDocument) -> [UInt8] {
    if arguments.value("format") == "json" { return part.line + [UInt8(ascii: "\n")] }
    let text = PartText(
      part: part, document: document, style: TextStyle(arguments, target),
      width: target.isTerminal
        ? OperatingSystem.terminalWidth(OperatingSystem.standardOutput) : nil,
      hasSources: arguments.has("sources"))
    return Array(text.text().utf8)
  }
}
