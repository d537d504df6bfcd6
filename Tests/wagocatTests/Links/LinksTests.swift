import Testing

@testable import wagocat

/// `wagocat links`: the tree, the rows, and wrong use.
@Suite struct LinksTests {
  private func links(_ arguments: [String], input: String? = nil) throws -> ProgramRun {
    try ProgramRun(["links"] + arguments, input: input)
  }

  @Test func drawsATreeForEachSheetThatNamesOthers() throws {
    let run = try links(["Fixtures/Datasheets/770-744_062-000.txt"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        770-744/062-000  Snap-in socket; 4-pole; Cod. B; 4,00 mm²; gray
        ├─ counterparts
        │  └─ 770-254/062-000  ✓ agrees  Plug; 4-pole; Cod. B; 4,00 mm²; gray
        ├─ protection
        │  ├─ 770-201  Lockout cap; 12-pole, separable; 12-pole; for sockets; black
        │  ├─ 770-221  Lockout cap; for socket; 12-pole; separable; white
        │  ├─ 770-644  Lockout cap; 4-pole; for cutouts; Plastic; black
        │  └─ 770-694  Lockout cap; 4-pole; for cutouts; Plastic; white
        └─ tool
           └─ 210-719  Operating tool; Blade: 2.5 x 0.4 mm; with a partially insulated shaft

        """)
    let whole = try links(["Fixtures/Datasheets"])
    let roots = whole.output.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(
      roots.map { $0.prefix { $0 != " " } } == ["770-744/062-000", "770-1324", "831-1104/322-004"])
  }

  @Test func leadsBackFromAPartThatOnlyOthersName() throws {
    let run = try links(["--item", "210-719", "Fixtures/Datasheets"])
    #expect(
      run.output == """
        210-719  Operating tool; Blade: 2.5 x 0.4 mm; with a partially insulated shaft
        └─ tool of
           ├─ 770-744/062-000  Snap-in socket; 4-pole; Cod. B; 4,00 mm²; gray
           └─ 770-1324         Socket; 4-pole; Cod. Q; 4,00 mm²; green

        """)
    let alone = try links(["--item", "2000-407", "Fixtures/Datasheets/2000-407.txt"])
    #expect(alone.status == 0)
    #expect(alone.output.hasSuffix("\nno links\n"))
  }

  @Test func printsARowForEachSideOfALink() throws {
    let run = try links(["--format", "csv", "--item", "770-254/062-000", "Fixtures/Datasheets"])
    #expect(
      run.output == "from,relation,category,to,declaredBy,verdict\r\n"
        + "770-254/062-000,counterpart,,770-744/062-000,770-744/062-000,agrees\r\n")
    let lines = try links(["--format", "ndjson", "--item", "770-504", "Fixtures/Datasheets"])
    #expect(
      lines.output == """
        {"from":"770-504","relation":"accessoryOf","category":"strainRelief","to":"770-1324",\
        "declaredBy":["770-1324"],"verdict":"unverified"}

        """)
  }

  @Test func theDocumentHasThePartsThatItsLinksName() throws {
    let json = try JSONValue(
      links(["--format", "json", "Fixtures/Datasheets"]).output.utf8)
    let items = Set((json["parts"]?.elements ?? []).compactMap { $0["itemNumber"]?.text })
    let rows = json["links"]?.elements ?? []
    // 6, 20 and 16 links that the sheets print, each from both sides.
    #expect(rows.count == 2 * (6 + 20 + 16))
    #expect(
      Set(rows.flatMap { [$0["from"]?.text, $0["to"]?.text] }) == Set(items.map(Optional.some)))
    #expect(!items.contains("2000-407"))
  }

  @Test func aCatalogGivesTheSameAnswersAsItsSheets() throws {
    let catalog = try ProgramRun(["import", "-q", "Fixtures/Datasheets"]).output
    let parts = try ProgramRun(["import", "-q", "--format", "ndjson", "Fixtures/Datasheets"]).output
    for format in ["text", "csv", "json", "dot", "mermaid"] {
      let fresh = try links(["--format", format, "Fixtures/Datasheets"]).output
      #expect(try links(["--format", format, "-"], input: catalog).output == fresh)
      #expect(try links(["--format", format, "-"], input: parts).output == fresh)
    }
  }

  @Test func colorsVerdictsOnlyWhenAsked() throws {
    let colored = try links(["--color", "always", "-"], input: ConflictCatalog.text)
    #expect(colored.output.contains("\u{1B}[1;31m  ✗ conflicts\u{1B}[0m"))
    #expect(try !links(["-"], input: ConflictCatalog.text).output.contains("\u{1B}"))
  }

  @Test(arguments: [
    (
      ["--item", "770-1342", "Fixtures/Datasheets"], 1,
      "no sheet describes or names '770-1342'; did you mean"
    ),
    (["--item", "socket", "Fixtures/Datasheets"], 1, "no sheet describes or names 'socket'\n"),
    (["--format", "dott", "Fixtures/Datasheets"], 2, "did you mean 'dot'?"),
    (
      ["--items", "1", "Fixtures/Datasheets"], 2, "unknown option '--items'; did you mean '--item'?"
    ),
    ([], 2, "no PATH"), (["nowhere"], 2, "nowhere: no such file or folder"),
  ])
  func wrongUseIsOneLine(arguments: [String], status: Int32, message: String) throws {
    let run = try links(arguments)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}

/// A catalog of two parts that conflict, with titles that try to break out of every format.
enum ConflictCatalog {
  static let title = #"Socket"]; x -> y [label="\N &lt; \"# + "\\"
  static let other = ##"`%%{init: {}}%%` </script> end; #quot; "a" <b>"##

  static let text = """
    \(part("770-1", title, "770-2"))
    \(part("770-2", other, "770-1"))

    """

  private static func part(_ item: String, _ title: String, _ counterpart: String) -> String {
    var json = JSONWriter()
    json.string(title)
    return """
      {"itemNumber":"\(item)","status":"described","family":"winstaConnector","kind":"socket",\
      "title":\(String(decoding: json.bytes, as: UTF8.self)),"links":[{"relation":"counterpart",\
      "itemNumber":"\(counterpart)","category":null,"group":[],"declaredBy":["770-1","770-2"],\
      "verdict":"conflicts","line":7}]}
      """
  }
}
