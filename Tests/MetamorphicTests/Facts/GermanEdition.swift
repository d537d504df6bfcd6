/// The German edition of an English sheet: the same part with German labels, headings and words.
struct GermanEdition {
  /// The sheet in German; `nil` where the dictionary lacks one of its words.
  static func of(_ sheet: FactSheet) -> FactSheet? {
    var german = FactSheet(
      itemNumber: sheet.itemNumber, title: title(sheet.title), language: .german)
    for table in sheet.tables {
      var rows: [Fact] = []
      for fact in table.rows {
        guard let row = row(fact) else { return nil }
        rows.append(row)
      }
      german.tables.append(.init(section: table.section.map(heading), rows: rows))
    }
    german.references = sheet.references.map { reference in
      var reference = reference
      reference.title = title(reference.title)
      reference.group = reference.group.map(heading)
      return reference
    }
    german.ratings = sheet.ratings
    return german
  }

  private static func heading(_ name: String) -> String { GermanWords.headings[name] ?? name }

  private static func row(_ fact: Fact) -> Fact? {
    guard let label = GermanWords.labels[fact.label] else { return nil }
    var row = fact
    row.label = label
    if fact.key == "color" || fact.key == "actuatorColor" {
      row.raw = GermanWords.colors[fact.raw] ?? fact.raw
    } else if let flag = ["Yes": "Ja", "yes": "ja"][fact.raw] {
      row.raw = flag
    } else if fact.isNumeric {
      row.raw = replaced(fact.raw)
      row.value = replaced(fact.value)
    } else if let text = GermanWords.texts[fact.raw] {
      row.raw = text
      row.value = "'" + text + "'"
    }
    return row
  }

  /// Conditions and small words beside numbers in German.
  private static func replaced(_ text: String) -> String {
    GermanWords.besideNumbers.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// A title piece by piece.
  private static func title(_ title: String) -> String {
    title.split(separator: "; ").map { piece in
      let piece = String(piece)
      let whole = GermanWords.titles[piece] ?? GermanWords.colors[piece] ?? piece
      return whole.replacing("-pole", with: "-polig").replacing("-way", with: "-fach")
        .replacing("Cod. ", with: "Kod. ").replacing("Pin spacing ", with: "Rastermaß ")
        .replacing("Nominal current ", with: "Nennstrom ")
    }.joined(separator: "; ")
  }
}
