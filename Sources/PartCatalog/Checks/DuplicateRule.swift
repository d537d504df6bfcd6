import DatasheetText

/// `duplicate-item`: two sheets describe one item.
extension RuleDefinition {
  static let duplicateItem = RuleDefinition(
    .warning,
    "Two sheets describe one item. The one with the newest printed date was taken, else "
      + "the first in path order; the message names the fields that differ. Keep one of the "
      + "files, or keep old versions out of the folder.")
}

extension FolderInspection {
  mutating func checkDuplicate<Said, Failure>(
    _ duplicate: LinkedFolder.Duplicate, _ facts: (Int) throws(Failure) -> SheetFacts<Said>
  ) throws(Failure) {
    let (kept, dropped) = (folder.cards[duplicate.kept], folder.cards[duplicate.dropped])
    let fields = try facts(duplicate.kept).fields(differingFrom: facts(duplicate.dropped))
    let difference =
      fields.isEmpty ? "they agree" : "they differ in " + fields.joined(separator: ", ")
    report(
      .duplicateItem,
      "\(kept.place.path) describes \(kept.itemNumber) too and was taken; \(difference)",
      kept, at: dropped.place, related: [kept.place])
  }
}

/// What a sheet says of its part, for comparing it with another sheet of the part.
public struct SheetFacts<Said: Equatable> {
  private let title: String
  private var labels: [String] = []
  /// What the cells of a label say, in print order.
  private var cells: [String: [Said]] = [:]

  /// Takes a title and rows; two cells that mean the same are to say the same.
  public init(title: String, rows: some Sequence<(label: String, said: Said)>) {
    self.title = title
    for row in rows {
      if cells[row.label] == nil { labels.append(row.label) }
      cells[row.label, default: []].append(row.said)
    }
  }

  fileprivate func fields(differingFrom other: SheetFacts) -> [String] {
    let all = labels + other.labels.filter { cells[$0] == nil }
    return (title == other.title ? [] : ["title"])
      + all.filter { cells[$0] != other.cells[$0] }.map { "'\($0)'" }
  }
}

extension SheetFacts<String> {
  init(_ part: Part) {
    self.init(
      title: part.text[part.record.title],
      rows: part.record.attributes.lazy.map { row in
        (part.text[row.label], row.value.said(in: part.text))
      })
  }
}

extension Value {
  /// What the value says, whatever its printed form: `40 mm` and `40,0 mm` say the same.
  fileprivate func said(in text: SheetText) -> String {
    switch self {
    case .absent: "-"
    case .quantity(let quantity, let also):
      ([quantity] + also).map { $0.said(in: text) }.joined(separator: "; ")
    case .several(let quantities):
      "several: " + quantities.map { $0?.said(in: text) ?? "-" }.joined(separator: "; ")
    case .count(let number): "count: \(number)"
    case .flag(let flag): "flag: \(flag)"
    case .list(let words): "list: " + words.map { text[$0] }.joined(separator: "; ")
    case .releases(let releases):
      releases.map { text[$0.release] + " " + text[$0.code] }.joined(separator: "; ")
    case .text(let range): "text: " + text[range]
    }
  }
}

extension Quantity {
  fileprivate func said(in text: SheetText) -> String { printed + ", " + text[condition] }
}
