import Testing

@testable import wagocat

/// `--format csv|tsv|markdown|table` with `--columns`: what spreadsheets and databases read.
@Suite struct ListFormatTests {
  private static func rows(_ format: String, _ options: String...) throws -> [String] {
    let run = try ProgramRun(
      ["import", "-q", "--format", format] + options + ["Fixtures/Datasheets"])
    #expect(run.status == 0 && run.errors.isEmpty)
    return lines(run.output)
  }

  /// The lines of a text, the carriage return of CSV left at their ends.
  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A sheet of 770-1324 with rows of its own.
  private static func run(
    _ rows: [String], title: String = "Socket", _ options: String...
  ) throws -> ProgramRun {
    let sheet = smallSheet("770-1324", title: title) + rows.joined(separator: "\n") + "\n"
    return try ProgramRun(["import"] + options + ["-"], input: sheet)
  }

  // MARK: CSV

  @Test func aRowOfCSVIsAPart() throws {
    let rows = try Self.rows(
      "csv", "--columns", "ratedCurrent,solidConductor,color,mismatingProtection,links,source")
    #expect(rows.allSatisfy { $0.hasSuffix("\r") })
    #expect(rows.count == 1 + 44)
    #expect(
      rows[0]
        == "itemNumber,ratedCurrent [A],solidConductor.min [mm2],solidConductor.max [mm2],color,"
        + "mismatingProtection,links,source\r")
    #expect(rows.contains("2004-407,32,,,light gray,,,2004-407.txt:3\r"))
    let socket = try #require(rows.first { $0.hasPrefix("770-1324,") })
    #expect(socket.hasPrefix("770-1324,32,0.5,4,green,true,counterpart 770-1334; counterpart "))
    #expect(socket.hasSuffix("; accessory 210-719,770-1324.txt:5\r"))
  }

  @Test(arguments: ["csv", "tsv"])
  func theColumnsDoNotDependOnTheData(_ format: String) throws {
    let full = try Self.rows(format)
    let empty = try Self.run([], "--format", format, "-q").output
    #expect(full[0] == Self.lines(empty)[0])
    let separator: Character = format == "csv" ? "," : "\t"
    let counts = Set(
      try Self.rows("tsv").map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    )
    #expect(counts.count == 1)
    #expect(full[0].split(separator: separator).first == "itemNumber")
  }

  @Test func plainHeadersAreTheKeysAlone() throws {
    let rows = try Self.rows("csv", "--plain-headers", "--columns", "weight,limitTemperature")
    #expect(rows[0] == "itemNumber,weight,limitTemperature.min,limitTemperature.max\r")
  }

  @Test func theItemNumberStandsFirstWhereverItIsNamed() throws {
    let rows = try Self.rows("csv", "--columns", "color, itemNumber", "--columns", "poles,color")
    #expect(rows[0] == "itemNumber,color,poles\r")
  }

  @Test func cellsWithSeparatorsAndQuotesStandInQuotes() throws {
    let run = try Self.run(
      [#"Coding"# + "\t" + #"A "wide", or B"#], title: "Socket, 4,00 mm²",
      "-q", "--format", "csv", "--columns", "title,coding")
    #expect(
      run.output == "itemNumber,title,coding\r\n"
        + #"770-1324,"Socket, 4,00 mm²","A ""wide"", or B""# + "\r\n")
  }

  /// What a spreadsheet would run becomes text; a number keeps its sign.
  @Test func noTextRunsAsAFormula() throws {
    let run = try Self.run(
      ["Coding\t=1+1", "Operating temperature\t-35 ... +85 °C"],
      "-q", "--format", "csv", "--columns", "coding,operatingTemperature")
    #expect(run.output.hasSuffix("\r\n770-1324,'=1+1,-35,85\r\n"))
  }

  @Test(arguments: ["=1+1", "+49 571", "-1+2", "@SUM(A1)", "＝1+1", "\tx", "\rx"])
  func formulasAreTextInEveryForm(_ formula: String) {
    for form in [DelimitedText.Form.csv, .tsv] {
      var text = DelimitedText(form)
      text.addRow([.text(formula)])
      #expect(text.text.hasPrefix("'") || text.text.hasPrefix("\"'"))
    }
  }

  @Test func aSingleNumberIsBothEndsOfARangeAndABoundIsOne() throws {
    let run = try Self.run(
      [
        "Strip length\t9 mm", "Retention force of a plug-in connection\tLocked: > 80 N",
      ], "-q", "--format", "csv", "--columns", "stripLength,retentionForce")
    #expect(run.output.hasSuffix("\r\n770-1324,9,9,80,\r\n"))
  }

  @Test func aRangeWhereOneNumberStandsIsToldAndCanBeAskedFor() throws {
    let width = "Width\t40 ... 50 mm"
    let run = try Self.run([width], "--format", "csv", "--columns", "width")
    #expect(run.output.hasSuffix("\r\n770-1324,\r\n"))
    #expect(
      run.errors.contains(
        "wagocat: 1 value of 'width' left out: one number has no room for a range; "
          + "--columns width.min,width.max has\n"))
    let ends = try Self.run([width], "--format", "csv", "--columns", "width.min,width.max")
    #expect(ends.output.hasSuffix("\r\n770-1324,40,50\r\n"))
    #expect(!ends.errors.contains("left out"))
  }

  // MARK: TSV, Markdown, tables

  @Test func tsvDividesByTabsAlone() throws {
    let rows = try Self.rows("tsv", "--columns", "title,poles")
    #expect(rows[0] == "itemNumber\ttitle\tpoles")
    #expect(rows.contains("770-1334\tPlug; 4-pole; Cod. Q; 4,00 mm²; green\t4"))
  }

  @Test func backslashesOfTSVAreDoubled() throws {
    let run = try Self.run(
      ["Coding\tA\\tB"], "-q", "--format", "tsv", "--columns", "coding")
    #expect(run.output == "itemNumber\tcoding\n770-1324\tA\\\\tB\n")
  }

  @Test func markdownIsATableThatNothingBreaks() throws {
    let run = try Self.run(
      ["Coding\tA_B\\C"], title: "Socket [b]", "-q", "--format", "markdown", "--columns",
      "title,coding,ratedCurrent")
    #expect(
      run.output == """
        | item number | title | coding | rated current [A] |
        | --- | --- | --- | ---: |
        | 770-1324 | Socket \\[b\\] | A\\_B\\\\C | 14 |

        """)
  }

  @Test func aTableShowsTheColumnsThatAreNamed() throws {
    let rows = try Self.rows("table", "--columns", "solidConductor,weight")
    #expect(
      rows.starts(with: [
        "  item                  solid  weight",
        "                    conductor",
        "                          mm²       g",
        "  ────────────────  ─────────  ──────",
      ]), "\(rows[..<4])")
    #expect(rows.contains("  770-1324           0.5 …  4    12.6"))
  }

  // MARK: Wrong use

  @Test(arguments: [
    (
      ["--format", "csv", "--columns", "colour"],
      "unknown column 'colour'; did you mean 'color'?"
    ),
    (["--format", "json", "--columns", "color"], "'--columns' is for --format table, csv, tsv"),
    (["--columns", "color"], "'--columns' is for --format table, csv, tsv or markdown"),
    (["--format", "xlsx"], "'--format' is one of auto, table, json, ndjson, csv, tsv, markdown"),
  ])
  func wrongUseIsOneLine(_ options: [String], _ message: String) throws {
    let run = try ProgramRun(["import"] + options + ["Fixtures/Datasheets"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: \(message)"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
