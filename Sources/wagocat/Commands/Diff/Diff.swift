import DatasheetText

/// `wagocat diff`: what two catalogs, or two issues of a sheet, do not say alike.
struct Diff {
  private enum Format: String {
    case text, json, markdown
  }

  private let arguments: ParsedArguments
  private let console: Console

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
  }

  func run() async throws -> ExitStatus {
    let paths = arguments.operands
    guard paths.contains(where: { $0 != "-" }) else {
      throw UsageError(message: "standard input cannot be both OLD and NEW", verb: "diff")
    }
    let old = try await CatalogInput.read(
      [paths[0]], arguments, verb: "diff", console: console)
    let new = try await CatalogInput.read(
      [paths[1]], arguments, verb: "diff", console: console)
    let changes = CatalogComparison(from: old.document, to: new.document).changes
    let sides = (old: DiffSide(path: paths[0]), new: DiffSide(path: paths[1]))
    try OutputTarget.standardOutput.write(printed(changes, sides))
    console.remark(Diff.summary(of: changes))
    if old.status == .failed || new.status == .failed { return .failed }
    return changes.isEmpty && old.status == .done && new.status == .done ? .done : .unclean
  }

  private func printed(
    _ changes: [PartChange], _ sides: (old: DiffSide, new: DiffSide)
  ) -> [UInt8] {
    switch arguments.value("format").flatMap(Format.init) ?? .text {
    case .text:
      let style = TextStyle(arguments, .standardOutput)
      return Array(DiffText(old: sides.old, new: sides.new, style: style).text(changes).utf8)
    case .json: return DiffJSON.document(changes)
    case .markdown:
      return Array(DiffMarkdown(old: sides.old, new: sides.new).text(changes).utf8)
    }
  }

  /// `1 part is new, 2 are gone, 3 changed`.
  private static func summary(of changes: [PartChange]) -> String {
    var added = 0
    var gone = 0
    for change in changes {
      switch change {
      case .added: added += 1
      case .gone: gone += 1
      case .restated, .changed: break
      }
    }
    let changed = changes.count - added - gone
    let counts = [(added, "new"), (gone, "gone"), (changed, "changed")].filter { $0.0 > 0 }
    return counts.isEmpty
      ? "no differences"
      : counts.map { "\(Summary.counted($0.0, "part")) \($0.1)" }.joined(separator: ", ")
  }
}
