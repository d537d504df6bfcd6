public import DatasheetText

/// `duplicate-item`: two sheets describe one item.
extension RuleDefinition {
  static let duplicateItem = RuleDefinition(
    .warning,
    "Two sheets describe one item. The one with the newest printed date was taken, else "
      + "the first in path order; the message names the fields that differ. Keep one of the "
      + "files, or keep old versions out of the folder.")
}

extension Inspection {
  mutating func checkDuplicate(_ duplicate: Assembly.Duplicate) {
    let kept = duplicate.kept
    let dropped = duplicate.dropped
    let fields = differingFields(kept, dropped)
    let difference =
      fields.isEmpty ? "they agree" : "they differ in " + fields.joined(separator: ", ")
    report(
      .duplicateItem,
      "\(sources[kept.source].path) describes \(kept.itemNumber) too and was taken; \(difference)",
      part: kept.itemNumber, at: place(dropped.source, line: dropped.record.line),
      related: [place(kept.source, line: kept.record.line)])
  }

  private func differingFields(_ left: Part, _ right: Part) -> [String] {
    var fields: [String] = []
    if left.text[left.record.title] != right.text[right.record.title] { fields.append("title") }
    let leftRows = Rows(left)
    let rightRows = Rows(right)
    for label in leftRows.labels + rightRows.labels.filter({ !leftRows.labels.contains($0) })
    where leftRows.cells[label] != rightRows.cells[label] {
      fields.append("'\(label)'")
    }
    return fields
  }

  /// The cells of a part by label.
  private struct Rows {
    var labels: [String] = []
    var cells: [String: [Value.Said]] = [:]

    init(_ part: Part) {
      for row in part.record.attributes {
        let label = part.text[row.label]
        if cells[label] == nil { labels.append(label) }
        cells[label, default: []].append(row.value.said(in: part.text))
      }
    }
  }
}

extension Value {
  /// What a value says, whatever its printed form: for comparing across texts.
  public struct Said: Hashable, Sendable {
    let words: [String]
  }

  /// The meaning of the value: `40 mm` and `40,0 mm` say the same.
  public func said(in text: SheetText) -> Said {
    switch self {
    case .absent: Said(words: ["-"])
    case .quantity(let quantity, let also):
      Said(words: ([quantity] + also).map { $0.said(in: text) })
    case .several(let quantities):
      Said(words: ["several"] + quantities.map { $0?.said(in: text) ?? "-" })
    case .count(let number): Said(words: ["count", "\(number)"])
    case .flag(let flag): Said(words: ["flag", "\(flag)"])
    case .list(let words): Said(words: ["list"] + words.map { text[$0] })
    case .releases(let releases):
      Said(words: releases.map { text[$0.release] + " " + text[$0.code] })
    case .text(let range): Said(words: ["text", text[range]])
    }
  }
}

extension Quantity {
  fileprivate func said(in text: SheetText) -> String { printed + "; " + text[condition] }
}
