import DatasheetText

/// Differences as Markdown, for a comment on a change: a table for each part.
struct DiffMarkdown {
  let old: DiffSide
  let new: DiffSide

  func text(_ changes: [PartChange]) -> String {
    changes.isEmpty ? "No differences.\n" : changes.map(section).joined(separator: "\n")
  }

  private func section(_ change: PartChange) -> String {
    let part = change.part
    let title = part.title.isEmpty ? "" : " " + part.title.asMarkdown
    let head = "### \(part.itemNumber.description)\(title)\n\n"
    switch change {
    case .added: return head + "The part is **new**: \(place(part, new)).\n"
    case .gone: return head + "The part is **gone**: \(place(part, old)).\n"
    case .restated(let before, let after):
      return head + "Was \(before.statusWords), is \(after.statusWords): \(place(after, new)).\n"
    case .changed(let before, let after, let facts):
      let rows = facts.map { row($0, before, after) }
      return head + "| | old | new |\n|---|---|---|\n" + rows.joined()
    }
  }

  private func row(_ change: FactChange, _ before: CatalogPart, _ after: CatalogPart) -> String {
    let cells =
      switch change {
      case .changed(let fact, let now): (cell(fact, before, old), cell(now, after, new))
      case .lost(let fact): (cell(fact, before, old), "")
      case .new(let fact): ("", cell(fact, after, new))
      }
    return "| \(change.facts[0].name.asMarkdown) | \(cells.0) | \(cells.1) |\n"
  }

  private func cell(_ fact: Fact, _ part: CatalogPart, _ side: DiffSide) -> String {
    fact.wordsWithPrint.asMarkdown + "<br>"
      + side.place(part.sourcePath, line: fact.line).asMarkdown
  }

  private func place(_ part: CatalogPart, _ side: DiffSide) -> String {
    side.place(part.sourcePath, line: part.sourceLine).asMarkdown
  }
}

extension String {
  /// The text as Markdown shows it: each sign with a meaning of its own escaped, on one line.
  fileprivate var asMarkdown: String {
    var text = ""
    for character in safeForTerminal {
      if "\\`*_{}[]<>#|~&!@$".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}
