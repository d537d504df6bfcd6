import DatasheetText
import FoundationEssentials
import PartCatalog
import Testing

@testable import wagocat

@Suite("The table that people read")
struct PartTableTests {
  // MARK: The five sheets

  /// Values as the sheets print them: `7,62 mm`, `41 A`, `0.75 mm²`, `Pin spacing 10 mm`.
  @Test func eightyColumnsHoldTheRatings() throws {
    let lines = try table(80)
    #expect(
      lines.starts(with: [
        "  item              kind           poles  cod   rated    wire  pitch  color",
        "                                   /ways         V   A    mm²     mm",
        "  ────────────────  ─────────────  ─────  ───  ───  ──  ─────  ─────  ──────────",
      ]))
    let expected = [
      "· 216-262           ferrule                              0.75         gray",
      "· 216-264           ferrule                              1.5          black",
      "· 770-201           lockout cap       12                              black",
      "  770-1324          socket             4  Q    400  32   4     10     green",
      "  831-1104/322-004  female             4       800  41  10      7.62  black",
      "  2000-407          jumper bar         7       800  14                light gray",
      "  2004-407          jumper bar         7       800  32                light gray",
    ]
    for line in expected { #expect(lines.contains(line), "\(line)") }
  }

  @Test func aKindThatIsTooLongGoesOnBelow() throws {
    let lines = try table(80)
    let first = "· 770-504           strain relief      4                              black"
    let row = try #require(lines.firstIndex(of: first))
    #expect(lines[row + 1] == "                    housing")
  }

  @Test func titlesFoldBetweenSegments() throws {
    let lines = try table(140)
    let column = lines[0].count - "title".count
    let row = try #require(lines.firstIndex { $0.hasPrefix("· 216-262") })
    let titles = lines[row..<(row + 7)].map { $0.dropFirst(column) }
    #expect(
      titles == [
        "Ferrule;", "Sleeve for 0.75 mm² / 18 AWG;", "insulated; electro-tin plated;",
        "electrolytic copper;", "gastight crimped;", "acc. to DIN 46228, Part 4/09.90;", "gray",
      ])
  }

  @Test func lessWantedColumnsLeaveTheTitleItsRoom() throws {
    #expect(try table(160)[0].hasSuffix("access-  title"))
    #expect(try table(160).joined(separator: " ").contains("left out at this width: limit temp"))
    #expect(try table(200)[0].split(separator: " ").contains("limit"))
  }

  @Test func withoutALimitEveryPartHasOneLine() throws {
    let lines = try table(nil)
    #expect(lines.count == 3 + 44 + 3)
    #expect(lines[1].split(separator: " ").suffix(5) == ["parts", "ories", "°C", "°C", "°C"])
    let sockets = lines.filter { $0.hasSuffix("  -35 … 85     -5 … 40  " + Fixture.socketTitle) }
    #expect(sockets.count == 1)
    let connectors = lines.filter { $0.contains("  -60 … 105               -35 … 60  1-cond") }
    #expect(connectors.count == 1)
    #expect(!lines.contains { $0.contains("left out") })
  }

  @Test func noLineIsWiderThanTheTerminal() throws {
    for width in 10...200 {
      for line in try table(width) {
        #expect(line.displayWidth <= width && line.last != " ", "\(width): \(line)")
      }
    }
  }

  @Test func onATerminalOfUseNothingIsCut() throws {
    for width in 20...200 {
      let text = try table(width).joined(separator: "\n")
      #expect(text.contains("\n  831-1104/322-004"), "\(width)")
      #expect(!text.contains("… ends"), "\(width)")
    }
  }

  @Test func aTitleMakesRoomForTheColumnsThatAreAskedFor() throws {
    let names = try ["itemNumber", "coding", "solidConductor", "title", "ratedCurrent"].map {
      PartColumn.named(try ColumnName.named($0, verb: "find"))
    }
    let lines = Fixture.lines(
      PartTable(try Fixture.fiveSheets.get(), width: 80, columns: names, keepsEmpty: true))
    #expect(lines[0].hasSuffix("cod      solid    rated  title"))
    #expect(lines[2].hasSuffix("mm²        A"))
    #expect(!lines.joined().contains("left out"))
  }

  // MARK: What is left out

  @Test func theFooterSaysWhatIsLeftOut() throws {
    #expect(
      try table(80).suffix(5) == [
        "",
        "· only named by other sheets: 39 of 44 parts",
        "left out at this width: counterparts, accessories, title, limit temperature,",
        "operating temperature, processing temperature",
        "--format json has everything",
      ])
  }

  @Test func whatIsNotShownIsNamed() throws {
    for width in 30...200 {
      let lines = try table(width)
      let shown = lines[0].split(separator: " ")
      let footer = lines.joined(separator: " ").firstRange(of: "left out").map {
        lines.joined(separator: " ")[$0.lowerBound...]
      }
      for (heading, name) in [("color", "color"), ("title", "title"), ("cod", "coding")] {
        #expect(shown.contains { $0 == heading } != footer?.contains(name), "\(width): \(name)")
      }
    }
  }

  @Test func columnsWithoutACellAreNotMissed() {
    let lines = Fixture.table(Fixture.sheet("2004-407", title: "Push-in type jumper bar; 7-way"))
    #expect(
      lines == [
        "item      kind        poles  title",
        "                      /ways",
        "────────  ──────────  ─────  ──────────────────────────────",
        "2004-407  jumper bar      7  Push-in type jumper bar; 7-way",
        "", "1 part", "--format json has everything",
      ])
  }

  @Test func aConditionIsMarked() {
    let sheet = Fixture.sheet(
      "770-1324", title: "Socket", rows: ["Rated current\t13 A for 3-pole load"])
    let lines = Fixture.table(sheet)
    #expect(lines[3] == "770-1324  socket    13*  Socket")
    #expect(lines.contains("* holds under a condition that is left out"))
  }

  @Test func aLengthPrintedInInchesStandsInMillimetres() {
    let sheets = [
      Fixture.sheet("770-1324", title: "Socket", rows: ["Pin spacing\t0.3 inch"]),
      Fixture.sheet("770-1325", title: "Socket", rows: ["Pin spacing\t10 mm"]),
    ]
    let lines = Fixture.table(sheets)
    #expect(lines[3] == "770-1324  socket   7.62  Socket")
    #expect(lines[4] == "770-1325  socket  10     Socket")
  }

  @Test func aNominalCurrentStandsInForTheRatedOne() {
    let lines = Fixture.table(
      Fixture.sheet("2004-407", title: "Push-in type jumper bar; Nominal current 32 A"))
    #expect(lines[3].hasPrefix("2004-407  jumper bar     32  Push-in"))
  }

  @Test func anUnknownKindShowsWhatTheTitleBeginsWith() {
    let lines = Fixture.table(Fixture.sheet("221-412", title: "Splicing thing; 2-pole"))
    #expect(lines[3] == "221-412  Splicing thing      2  Splicing thing; 2-pole")
  }

  @Test func anEmptyCatalogSaysSo() {
    #expect(PartTable([], width: 80).text() == "no parts\n")
  }

  // MARK: Sheets of strangers

  @Test(arguments: [nil, 30, 60, 80, 120, 200])
  func nothingOfASheetSteersTheTerminal(_ width: Int?) {
    let title = "Plug\u{1B}[2J; \u{9B}31m4-pole; \u{202E}Cod. Q; \u{8}\u{7F}red"
    let sheet = Fixture.sheet(
      "770-1324", title: title, rows: ["Coding\t\u{1B}]0;x\u{7}", "Color\t\u{1B}[31mred"])
    let text = Fixture.table([sheet], width: width).joined(separator: "\n")
    let steering = text.unicodeScalars.filter {
      ($0.properties.generalCategory == .control && $0 != "\n") || $0.properties.isBidiControl
    }
    #expect(steering.isEmpty)
    #expect(text.contains("\u{FFFD}"))
  }

  @Test(arguments: [nil] + Array(30...200))
  func wideAndCombiningCharactersKeepTheColumnsStraight(_ width: Int?) {
    let sheets = [
      Fixture.sheet("770-1324", title: "端子台 コネクタ; 4-pole; green", rows: ["Coding\t極"]),
      Fixture.sheet("770-1325", title: "Bru\u{308}cker e\u{301}; 4-pole; red", rows: ["Coding\tQ"]),
      Fixture.sheet("770-1326", title: "🔌 단자대; 12-pole", rows: ["Color\tgru\u{308}nlich"]),
    ]
    let lines = Fixture.table(sheets, width: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width ?? .max })
    guard width ?? 60 >= 60 else { return }
    let starts = ["端", "Bru", "🔌"].compactMap { word in
      lines.compactMap { line in
        line.lastRange(of: word).map { line[..<$0.lowerBound].displayWidth }
      }.max()
    }
    #expect(Set(starts).count == 1, "\(lines.joined(separator: "\n"))")
  }

  @Test(arguments: [30, 80, 200])
  func hugeCellsDropOnlyThemselves(_ width: Int) {
    let long = String(repeating: "x", count: 5_000)
    let sheet = Fixture.sheet(
      "770-1324", title: long,
      rows: ["Rated current\t123456789012345678 kA", "Coding\t\(long)", "Color\tred"])
    let lines = Fixture.table([sheet], width: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.count < 30)
    #expect(lines.joined(separator: " ").contains("… ends"))
  }

  @Test func aNumberThatIsWiderThanTheTerminalIsCut() throws {
    let wide = PartColumn(key: "n", name: "number", heading: ["number"], alignment: .decimal) { _ in
      Cell(text: "12345678901234567890")
    }
    let sheet = Fixture.sheet("770-1324", title: "Socket")
    let lines = Fixture.lines(
      PartTable(try CatalogDocument(files: [("a.txt", sheet)]).parts, width: 12, columns: [wide]))
    #expect(lines[2] == "12345678901…")
    #expect(lines.allSatisfy { $0.displayWidth <= 12 })
  }

  // MARK: The columns

  @Test func columnsHaveKeysOfTheirOwn() {
    let keys = PartColumn.standard.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test func kindsReadAsWords() {
    #expect(PartKind.snapInSocket.words == "snap-in socket")
    #expect(PartKind.jumperBar.words == "jumper bar")
    #expect(PartKind.strainReliefHousing.words == "strain relief housing")
    #expect(PartKind.plug.words == "plug")
  }

  private func table(_ width: Int?) throws -> [String] {
    Fixture.lines(PartTable(try Fixture.fiveSheets.get(), width: width))
  }
}

/// Catalogs to print: of the five sheets, and of sheets made up here.
private enum Fixture {
  /// The five sheets of `Fixtures/Datasheets`.
  static let fiveSheets = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Fixtures/Datasheets")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let files = try names.filter { $0.hasSuffix(".txt") }.map { name in
      let bytes = try Data(contentsOf: folder.appending(path: name))
      return (path: name, text: String(decoding: bytes, as: UTF8.self))
    }
    return try CatalogDocument(files: files).parts
  }

  /// As the sheet of 770-1324 prints it, markup undone.
  static let socketTitle = "Socket; 4-pole; Cod. Q; 4,00 mm²; green"

  /// A sheet with one table.
  static func sheet(_ item: String, title: String, rows: [String] = []) -> String {
    let lines = ["Data sheet | Item number: \(item)", "", title, "", "Data", ""] + rows
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table of one sheet, without a limit.
  static func table(_ sheet: String) -> [String] { table([sheet]) }

  /// The table of sheets in any order.
  static func table(_ sheets: [String], width: Int? = nil) -> [String] {
    let named = sheets.enumerated().map { (path: "\($0.offset).txt", text: $0.element) }
    let parts = (try? CatalogDocument(files: named).parts) ?? []
    return lines(PartTable(parts, width: width))
  }

  /// The lines of a table without the end of the last.
  static func lines(_ table: PartTable) -> [String] {
    let lines = table.text().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().map(String.init)
  }
}

extension String {
  fileprivate func lastRange(of word: String) -> Range<Index>? { ranges(of: word).last }
}
