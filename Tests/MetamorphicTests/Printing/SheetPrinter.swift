import TestSupport

/// Prints one sheet in one dialect. Everything that may come out one way or the other is thrown by
/// the seed.
struct SheetPrinter {
  let sheet: FactSheet
  let dialect: Dialect
  var out = Printout()
  var random: SeededRandom
  /// How wide the first column is, where columns are padded; another on every page.
  var labelWidth = 0
  /// Which of its forms a printer keeps to all over the sheet.
  let habit: Int
  private var page = 1
  private let heading: Dialect.HeadingForm
  private let typography: Typography

  init(_ sheet: FactSheet, _ dialect: Dialect, seed: UInt64) {
    self.sheet = sheet
    self.dialect = dialect
    random = SeededRandom(seed: seed)
    heading = random.pick(dialect.headings)
    habit = Int.random(in: 0..<60, using: &random)
    typography = Typography(isOn: dialect.typography)
    turnPage()
  }

  /// The whole sheet.
  static func print(_ sheet: FactSheet, _ dialect: Dialect, seed: UInt64) -> Printout {
    var printer = SheetPrinter(sheet, dialect, seed: seed)
    printer.printTitle()
    if dialect.hasTwoColumns {
      printer.printTwoColumns(sheet.tables)
    } else {
      printer.printTables(sheet.tables)
    }
    printer.printReferences()
    printer.printFoot()
    return printer.out
  }

  /// Tables with their headings; rows are counted on from `first`.
  mutating func printTables(
    _ tables: [FactSheet.Table], firstFact first: Int = 0, after: [String] = []
  ) {
    var fact = first
    var path = after
    for table in tables {
      printHeadings(table.section, after: path)
      path = table.section
      let rows = table.rows.enumerated().map { printed($1, as: fact + $0) }
      dialect.table(&self, rows)
      out.put()
      fact += rows.count
    }
  }

  /// A row with its numbers and characters in a form of this print.
  private mutating func printed(_ fact: Fact, as place: Int) -> PrintedRow {
    let marks =
      fact.isNumeric && fact.cells.isEmpty ? DecimalMarks.random(&random, sheet.language) : .asIs
    let raw = marks.printed(fact.raw)
    out.cells[place] = raw
    return PrintedRow(
      fact: place, label: typography.printed(fact.label, &random),
      raw: typography.printed(raw, &random),
      cells: fact.cells, isNumeric: fact.isNumeric)
  }

  /// The headings that are new against the table before.
  mutating func printHeadings(_ section: [String], after path: [String]) {
    let common = zip(section, path).prefix { $0 == $1 }.count
    for (level, name) in section.enumerated().dropFirst(common) {
      switch heading {
      case .hashes: out.put(String(repeating: "#", count: level + 2) + " " + name)
      case .bold: out.put("**" + name + "**")
      case .plain: out.put(name)
      }
      if heading != .plain { out.put() }
    }
  }

  /// What may stand between two rows: the turn of a page, a line that is no content, or nothing.
  mutating func printBetweenRows() {
    if dialect.hasPages, random.oneIn(18) {
      printFoot()
      printHead()
      turnPage()
    }
    if dialect.hasNoise, random.oneIn(12) {
      out.put(random.pick(dialect.hasSmallNoise ? Self.smallNoise : Self.noise))
    }
  }

  /// Lines that begin small, and so look like the rest of a sentence.
  private static let smallNoise = ["scan_0042.tif", "lorem ipsum dolor sit amet"]

  /// Lines that no datasheet has. Each begins large or with a sign: small words after a cell are, by
  /// their form, the rest of that cell.
  private static let noise = [
    "The quick brown fox jumps over the lazy dog and is gone.", "~~~ 0x7F3A ~~~",
    "Scan_0042.tif", "Printed by mueller at 14:02", "Lorem ipsum dolor sit amet",
    "[image missing]", "§§ 4711 §§", "-----8<-----", "Zwei alte Koffer standen lange im Flur.",
  ]

  /// The columns of the next page stand elsewhere.
  private mutating func turnPage() { labelWidth = Int.random(in: 34...64, using: &random) }
}

// MARK: - Title, pages and other items

extension SheetPrinter {
  private var isGerman: Bool { sheet.language == .german }
  private var sheetName: String {
    isGerman ? "Datenblatt | Artikelnummer: " : "Data sheet | Item number: "
  }
  private var address: String { "www.wago.com/" + sheet.itemNumber }

  private mutating func printTitle() {
    let title = typography.printed(sheet.title, &random)
    switch random.pick(dialect.titles) {
    case .oneLine: out.put(sheetName + sheet.itemNumber + " " + title + " " + address)
    case .threeLines:
      out.put(sheetName + sheet.itemNumber)
      for line in title.wrapped(at: dialect.width) { out.put(line) }
      out.put(address)
    case .markdown:
      out.put("# " + sheetName + sheet.itemNumber)
      out.put()
      out.put("**" + title + "**")
      out.put()
      out.put("[\(address)](http://\(address))")
    case .web:
      out.put((isGerman ? "Artikel-Nr. " : "Item no. ") + sheet.itemNumber)
      out.put()
      for line in title.wrapped(at: dialect.width) { out.put(line) }
    }
    out.put()
  }

  private mutating func printFoot() {
    out.put()
    if isGerman {
      out.put("Änderungen vorbehalten. Bitte beachten Sie auch die weitere Produktdokumentation!")
    } else {
      out.put("Subject to changes. Please also observe the further product documentation!")
    }
    let pageName = (isGerman ? "Seite " : "Page ") + "\(page)/9"
    if random.oneIn(2) {
      out.put("WAGO GmbH & Co. KG " + "17.06.2019 " + pageName)
      out.put("Hansastr. 27 - 32423 Minden")
    } else {
      out.put("WAGO GmbH & Co. KG")
      out.put("Hansastr. 27 - 32423 Minden")
      out.put()
      out.put(pageName)
    }
    out.put()
    page += 1
  }

  private mutating func printHead() {
    if random.oneIn(2) {
      out.put(sheetName + sheet.itemNumber + String(repeating: " ", count: 30) + address)
    } else {
      out.put(sheetName + sheet.itemNumber)
      out.put()
      out.put(address)
    }
    out.put()
  }

  private mutating func printReferences() {
    let form = random.pick(dialect.references)
    var path: [String] = []
    for reference in sheet.references {
      printHeadings(reference.group, after: path)
      path = reference.group
      printReference(reference, form)
      if random.oneIn(2) { printBetweenRows() }
    }
  }

  private mutating func printReference(_ item: ReferenceFact, _ form: Dialect.ReferenceForm) {
    let address = "www.wago.com/" + item.itemNumber
    let name = (isGerman ? "Artikel-Nr.: " : "Item no.: ") + item.itemNumber
    switch form {
    case .block:
      out.put(name)
      for line in item.title.wrapped(at: dialect.width) { out.put(line) }
      out.put(address)
    case .spacedBlock:
      for line in [name, "", item.title, "", address] { out.put(line) }
    case .tabRow:
      out.put("\t\(name) \(item.title)\t<a href=\"http://\(address)\">\(address)</a>")
    case .markdown:
      out.put("**\(name)**  ")
      out.put(item.title)
      out.put()
      out.put("[\(address)](http://\(address))")
    }
    out.put()
  }
}
