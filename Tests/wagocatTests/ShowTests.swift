import Foundation
import PartCatalog
import Testing

@testable import wagocat

/// `wagocat show`: one part as a person reads it.
@Suite struct ShowTests {
  private static let folder = "Fixtures/Datasheets"

  /// A part that another sheet only names, whole.
  @Test func aNamedPartIsShort() throws {
    let run = try ProgramRun(["show", "--sources", "770-1334", Self.folder])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output == """
        770-1334  Plug; 4-pole; Cod. Q; 4,00 mm²; green
        plug · family winstaConnector · only named by 770-1324.txt:178
        https://www.wago.com/770-1334

        Connection
          nominal cross section  4 mm²  title, 770-1324.txt:178
          poles                  4      title, 770-1324.txt:178

        Mechanics
          coding  Q  title, 770-1324.txt:178

        Material
          color  green  title, 770-1324.txt:178

        Counterparts
          770-1324  agrees  Socket; 4-pole; Cod. Q; 4,00 mm²; green · 770-1324.txt:178

        """)
  }

  /// Numbers and lines as the sheet of 770-1324 prints them.
  @Test func everyValueHasItsLine() throws {
    let run = try ProgramRun(["show", "--sources", "770-1324", Self.folder])
    let lines = run.output.split(separator: "\n").map { line in
      line.split { $0 == " " }.joined(separator: " ")
    }
    for expected in [
      "rated by voltage V impulse V current A",
      "IEC/EN 60664-1, III / 3 400 6000 32 770-1324.txt:55", "UL 1977 600 23 770-1324.txt:62",
      "rated impulse voltage 6000 V 770-1324.txt:56",
      "contact resistance ≈ 0.001 Ω 770-1324.txt:49",
      "contact transition resistance ≈ 0.00025 Ω 770-1324.txt:49",
      "solid conductor 0.5 … 4 mm² = 12 … 20 AWG 770-1324.txt:70",
      "conductor entry angle 0° 770-1324.txt:87",
      "retention force > 80 N (Locked) 770-1324.txt:101",
      "marking N, PE1, PE2, L 770-1324.txt:104",
      "operating temperature -35 … 85 °C 770-1324.txt:134",
      "770-504 strain relief unverified Strain relief housing; 4-pole; for 2 cables; "
        + "9.0 ... 13.0 mm; 55 mm; black · 770-1324.txt:186",
    ] { #expect(lines.contains(expected), "\(expected)") }
  }

  /// Each line that is named holds the first number of the value; scaled units aside.
  @Test(arguments: ["770-1324", "831-1104/322-004", "2004-407"])
  func theLinesThatAreNamedHoldTheValues(_ item: String) throws {
    let run = try ProgramRun(["show", "--sources", item, Self.folder])
    let properties = run.output.split(separator: "\n").drop { $0 != "Electrical" }
      .prefix { $0 != "Counterparts" && $0 != "Accessories" }
    var checked = 0
    for line in properties where !line.contains("impulse") && !line.contains("resistance") {
      let words = line.split(separator: " ")
      let place = words.last?.split(separator: ":") ?? []
      let isNumber = { (word: Substring) in word.first.map { "0123456789-".contains($0) } ?? false }
      guard place.count == 2, let number = Int(place[1]), !line.contains("title,"),
        let value = words.dropLast().first(where: isNumber)
      else { continue }
      let file = ProgramRun.packageFolder.appendingPathComponent("\(Self.folder)/\(place[0])")
      let sheet = try String(contentsOf: file, encoding: .utf8)
      let printed = sheet.split(separator: "\n", omittingEmptySubsequences: false)[number - 1]
      let holds = printed.replacing(",", with: ".").contains(value)
      #expect(holds, "\(line)")
      checked += 1
    }
    #expect(checked >= 5)
  }

  @Test func aCatalogMadeBeforeGivesTheSameAnswer() throws {
    let catalog = try ProgramRun(["import", "-q", Self.folder]).output
    let fresh = try ProgramRun(["show", "831-1104/322-004", Self.folder])
    let again = try ProgramRun(["show", "831-1104/322-004", "-"], input: catalog)
    #expect(again.output == fresh.output && again.status == 0)
    #expect(fresh.output.contains("\n  UL 1059, Use Group C           600"))
  }

  @Test func conflictsAndFindingsStandOut() throws {
    let sheet =
      smallSheet("770-1324", title: "Socket; 4-pole; Cod. Q; green")
      + "Width\t41,4 mm / 1.36 inch\n\n## Counterpart\n\n"
      + "\tItem no.770-1334 Plug; 5-pole; Cod. Q; green\twww.wago.com/770-1334\n"
    let run = try ProgramRun(["show", "--color", "always", "770-1324", "-"], input: sheet)
    #expect(run.output.contains("770-1334  \u{1B}[1;31mconflicts\u{1B}[0m  Plug; 5-pole"))
    #expect(run.output.contains("\u{1B}[1mFindings\u{1B}[0m\n"))
    #expect(run.output.contains("[twin-mismatch]"))
    let plain = try ProgramRun(["show", "770-1324", "-"], input: sheet)
    #expect(!plain.output.contains("\u{1B}"))
  }

  @Test func theJSONIsThePartOfTheCatalog() throws {
    let run = try ProgramRun(["show", "--format", "json", "770-1324", Self.folder])
    let line = try ProgramRun(["import", "-q", "--format", "ndjson", Self.folder]).output
      .split(separator: "\n").first { $0.hasPrefix("{\"itemNumber\":\"770-1324\"") }
    #expect(run.output == line.map { $0 + "\n" })
  }

  @Test(arguments: [80, 100, 200])
  func nothingIsWiderThanTheTerminal(_ width: Int) throws {
    let bytes = Array(try ProgramRun(["import", "-q", Self.folder]).output.utf8)
    let document = try CatalogDocument(bytes)
    for part in document.parts {
      let text = PartText(
        part: part, document: document, style: TextStyle(isColored: false), width: width,
        hasSources: true
      ).text()
      for line in text.split(separator: "\n") {
        #expect(line.displayWidth <= width && line.last != " ", "\(line)")
      }
    }
  }

  @Test func wideCharactersKeepTheColumnsStraight() {
    let grid = TextGrid(
      [["端子", "a", "x"], ["e\u{301}", "b", "y"], ["abcd", "c", "z"]], folding: [(2, 10)], width: 40)
    #expect(grid.text() == "  端子  a  x\n  e\u{301}     b  y\n  abcd  c  z\n")
  }

  // MARK: Wrong use

  @Test func anUnknownItemSuggestsTheNearest() throws {
    let run = try ProgramRun(["show", "770-1342", Self.folder])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors == "wagocat: no part '770-1342'; did you mean '770-1324'?\n")
  }

  @Test(arguments: [
    (["show"], "no ITEM PATH…"), (["show", "770-1324"], "no PATH: name a folder of datasheets"),
    (["show", "770-1324", "/nowhere"], "/nowhere: no such file"),
    (
      ["show", "770-1324", folder, "--source"],
      "unknown option '--source'; did you mean '--sources'?"
    ),
    (
      ["show", "770-1324", folder, "--format", "csv"], "'--format' is one of text, json, not 'csv'"
    ),
  ])
  func wrongUseIsOneLine(_ arguments: [String], _ message: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: \(message)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
