extension FactSheet {
  /// Facts written down as text: `= item; title`, `# heading`, `label | cell | value | key`,
  /// `> relation | item | title`, `* rating`. Several cells of a matrix are divided by `¦`.
  init(written text: String, language: Language = .english) {
    self.init(itemNumber: "", title: "", language: language)
    var section: [String] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " | ", omittingEmptySubsequences: false)
        .map { String($0).trimmedText }
      switch line.first {
      case "=":
        itemNumber = String(fields[0].dropFirst(2))
        title = fields[1]
      case "#":
        let level = line.prefix { $0 == "#" }.count
        section = section.prefix(level - 1) + [String(line.dropFirst(level)).trimmedText]
      case ">":
        references.append(
          ReferenceFact(
            relation: String(fields[0].dropFirst(2)), itemNumber: fields[1], title: fields[2],
            group: section))
      case "*": ratings = (ratings ?? []) + [String(line.dropFirst(2)).spacesOff]
      default: add(fields, section)
      }
    }
  }

  private mutating func add(_ fields: [String], _ section: [String]) {
    if tables.last?.section != section { tables.append(Table(section: section, rows: [])) }
    let cells = fields[1].split(separator: "¦").map { String($0).trimmedText }
    tables[tables.count - 1].rows.append(
      Fact(
        label: fields[0], raw: cells.joined(separator: " "),
        value: fields[2].replacing("¦", with: "|"), key: fields.count > 3 ? fields[3] : "",
        cells: cells.count > 1 ? cells : []))
  }
}

extension String {
  /// Without white space at both ends.
  var trimmedText: String {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// A rating's fields without the spaces around their dividers.
  var spacesOff: String {
    split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmedText }
      .joined(separator: "|")
  }
}
