import DatasheetText

/// Differences for people: each with both printed forms and both lines.
struct DiffText {
  let old: DiffSide
  let new: DiffSide
  let style: TextStyle

  func text(_ changes: [PartChange]) -> String { changes.map(block).joined(separator: "\n") }

  private func block(_ change: PartChange) -> String {
    let part = change.part
    let title = part.title.isEmpty ? "" : "  " + part.title.safeForTerminal
    let head = style.bold(part.itemNumber.description) + title + "\n"
    switch change {
    case .added:
      return head + "  part " + style.green("is new") + place(part, new) + "\n"
    case .gone:
      return head + "  part " + style.red("is gone") + place(part, old) + "\n"
    case .restated(let before, let after):
      return head + side("old", before.statusWords + place(before, old))
        + side("new", after.statusWords + place(after, new))
    case .changed(let before, let after, let facts):
      return head + facts.map { fact($0, before, after) }.joined()
    }
  }

  private func fact(_ change: FactChange, _ before: CatalogPart, _ after: CatalogPart) -> String {
    let name = change.facts[0].name.safeForTerminal
    return switch change {
    case .changed(let old, let new):
      "  \(name) changed\n" + value("old", old, before, self.old)
        + value("new", new, after, self.new)
    case .lost(let fact):
      "  \(name) " + style.red("is gone") + "\n" + value("old", fact, before, old)
    case .new(let fact):
      "  \(name) " + style.green("is new") + "\n" + value("new", fact, after, new)
    }
  }

  private func value(_ name: String, _ fact: Fact, _ part: CatalogPart, _ side: DiffSide) -> String
  {
    self.side(
      name,
      fact.wordsWithPrint.safeForTerminal
        + style.dim(
          " (\(side.place(part.sourcePath, line: fact.line)))".safeForTerminal))
  }

  private func side(_ name: String, _ words: String) -> String { "    \(name): \(words)\n" }

  private func place(_ part: CatalogPart, _ side: DiffSide) -> String {
    style.dim(
      " (\(side.place(part.sourcePath, line: part.sourceLine)))".safeForTerminal)
  }
}

extension Fact {
  /// What it says, and how that is printed where it is printed otherwise.
  var wordsWithPrint: String {
    let words = value.words
    if words.isEmpty { return kind.rawValue }
    return printed.isEmpty || printed == words ? words : "\(words), printed '\(printed)'"
  }
}

extension CatalogPart {
  /// How the catalog knows of it.
  var statusWords: String { isDescribed ? "described by a sheet" : "only named by other sheets" }
}
