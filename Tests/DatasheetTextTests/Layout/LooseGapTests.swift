import TestSupport
import Testing

@testable import DatasheetText

/// What text recognition reads of a scanned sheet, laid out by `pdftotext -layout`.
@Suite struct LooseGapTests {
  private static let head = """
    Data sheet | Item number:         770-1324                             www.wago.com/770-1324

     Socket;     4-pole;     Cod.    Q; 4,00     mm²;    green

     Electrical        data

    """

  @Test func `headings, titles, labels and values close up`() {
    let sheet = readSheet(
      Self.head + """
        \u{20}  Rated    current                                          32 A
           Approvals         per UL 1977
           Rated current per UL 1977         (factory wiring only)   23 A
         Mechanical              data
           Retention force of a plug-in connection                   Locked:     > 80 N
           Application                                               for "Clean Ground"       use,
                                                                     and   more
        """)
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; Cod. Q; 4,00 mm²; green")
    #expect(
      sheet.rows() == [
        "Rated current: 32 A", "Rated current per UL 1977 (factory wiring only): 23 A",
        "Retention force of a plug-in connection: >80 N (Locked)",
        "Application: 'for \"Clean Ground\" use, and more'",
      ])
    #expect(sheet.roles.count { $0.lineClass == .unread } == 0)
  }

  @Test func `one loose heading is no sign`() {
    let sheet = readSheet(Self.head + "Rated current      32 A      Width      9 mm\n")
    #expect(sheet.rows() == ["Rated current: 32 A", "Width: 9 mm"])
  }

  @Test func `three strokes are a category, two are doubtful`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; 4-pole

      Ratings per IEC/EN 60664-1
      Rated voltage (Ill / 3) 400 V
      Rated impulse voltage (Il / 3) 6 kV
      Rated current 32 A
      """)
    let ratings = sheet.parts[0].ratings
    #expect(ratings.map(\.scope.overvoltageCategory) == [3])
    #expect(sheet.rows()[0] == "Rated voltage (Ill / 3): 400 V")
    #expect(!sheet.rows().contains { $0.contains("6 kV") && !$0.contains("?") })
  }

  @Test(arguments: [
    "N PE1 PE2L", "N PEl PE2 L", "N PEL", "3PE21", "N PEL1L2",
  ])
  func `marks that ran together or were misread are doubtful`(cell: String) {
    #expect(sheetOfRows("Marking\t\(cell)").rows() == ["Marking: '\(cell)' ? not of kind"])
  }

  @Test(arguments: ["IP20O", "IP2O", "IPZ0"])
  func `a degree of protection with other signs is doubtful`(cell: String) {
    #expect(sheetOfRows("Protection class\t\(cell)").rows()[0].contains("?"))
  }

  @Test(arguments: ["IP20", "IP2xC", "IP67 / IP69K", "IPX4", "none"])
  func `a degree of protection is none to doubt`(cell: String) {
    #expect(sheetOfRows("Protection class\t\(cell)").rows() == ["Protection class: '\(cell)'"])
  }

  @Test func `a title of which every line has gaps`() {
    let sheet = readSheet(
      """
      Item number: 831-1105

      1-conductor      female     connector;      Push-in    CAGE
      CLAMP;       10  mm²;    Pin  spacing     7.62   mm;    5-pole;
      mounting      feet;  light   gray

      Electrical        data
      Rated      current       32 A
      Connection       data
      Strip      length        9 mm
      """)
    #expect(
      sheet.text[sheet.parts[0].title]
        == "1-conductor female connector; Push-in CAGE CLAMP; 10 mm²; Pin spacing 7.62 mm; 5-pole; "
        + "mounting feet; light gray")
    #expect(sheet.parts[0].kind == .femaleConnector)
  }
}
