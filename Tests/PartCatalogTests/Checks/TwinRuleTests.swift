import PartCatalog
import Testing

/// Two prints of one measure: rounding intervals of lengths, pairs of conductor and gauge.
@Suite struct TwinRuleTests {
  @Test(arguments: [
    // 32.38 mm are 1.2748 inch, printed 32.4 and 1.275.
    ("Width\t32.4 mm / 1.275 inches", []), ("Width\t41,4 mm / 1.63 inch", []),
    ("Width\t41,4 mm / 1.64 inch", ["twin-mismatch 6"]),
    ("Width\t41,7 mm / 1.63 inch", ["twin-mismatch 6"]),
    // 1.56 inch are 39.62 mm ± 0.13 mm, and 40 mm is 40.0 mm.
    ("Width\t40 mm / 1.56 inch", ["twin-doubtful 6"]), ("Width\t40 mm / 1.575 inch", []),
    ("Width\t40 mm / 0.975 inch", ["twin-mismatch 6"]), ("Strip length\t9 mm / 0.35 inch", []),
  ])
  func `lengths`(row: String, findings: [String]) {
    #expect(found(sheet("770-1", "Socket", rows: [row])) == findings)
  }

  @Test(arguments: [
    ("0,5 ... 4 mm² / 20 ... 12 AWG", []), ("0,25 ... 1,5 mm² / 20 ... 16 AWG", []),
    ("0.2 ... 16 mm² / 24 ... 6 AWG", []), ("6 ... 35 mm² / 10 ... 2 AWG", []),
    ("25 ... 95 mm² / 4 ... 4/0 AWG", []), ("1 mm² / AWG 18", []), ("0.5 mm² / 22 AWG", []),
    // The 231 and 734 series.
    ("0,08 ... 2,5 mm² / 28 ... 12 AWG", []), ("0,08 ... 1,5 mm² / 28 ... 14 AWG", []),
    // Areas of the gauges themselves.
    ("0.205 ... 3.31 mm² / 24 ... 12 AWG", []), ("8.37 mm² / 8 AWG", []),
    ("0,5 ... 6 mm² / 20 ... 12 AWG", ["twin-mismatch 6"]),
    ("0,5 ... 4 mm² / 20 ... 10 AWG", ["twin-mismatch 6"]),
    ("0,5 ... 4 mm² / 20 ... 13 AWG", ["twin-mismatch 6"]),
    ("0,5 ... 3 mm² / 20 ... 12 AWG", ["twin-mismatch 6"]),
    ("0,5 ... 4 mm² / 14 ... 12 AWG", ["twin-doubtful 6"]),
    ("0,5 ... 4 mm² / 28 ... 12 AWG", ["twin-doubtful 6"]),
    ("4 mm² / 20 AWG", ["twin-mismatch 6"]), ("0,25 mm² / 20 AWG", ["twin-doubtful 6"]),
  ])
  func `conductors`(cell: String, findings: [String]) {
    #expect(found(sheet("770-1", "Socket", rows: ["Solid conductor\t" + cell])) == findings)
  }

  @Test(arguments: [
    ("Width\t41,4 mm / 1.64 inch", "expected 1.63 inch"),
    ("Width\t40 mm / 1.56 inch", "expected 1.57 inch"),
    ("Strip length\t11 ... 13 mm / 0.43 ... 0.61 inch", "expected 0.43 … 0.51 inch"),
    ("Solid conductor\t0,5 ... 4 mm² / 20 ... 10 AWG", "expected 12 … 20 AWG"),
    ("Solid conductor\t6 mm² / 12 AWG", "expected 10 AWG"),
  ])
  func `the message says what was expected`(row: String, words: String) {
    let findings = catalog(("a.txt", sheet("770-1", "Socket", rows: [row]))).findings
    #expect(findings.count == 1 && findings.first?.message.hasSuffix(words) ?? false)
  }

  @Test(arguments: [
    ("0.75 mm² / 18 AWG", []), ("1 mm² / AWG 18", []), ("6 mm² / AWG 10", []),
    ("0.75 mm² / 28 AWG", ["twin-mismatch 2"]), ("6 mm² / AWG 16", ["twin-mismatch 2"]),
  ])
  func `titles`(twins: String, findings: [String]) {
    #expect(found(sheet("216-1", "Ferrule; Sleeve for \(twins); gray")) == findings)
  }

  @Test func `titles of the items that a sheet names, on the line of the title`() {
    let text = sheet(
      "770-1", "Socket",
      tools: [
        "Item no.: 216-262", "Ferrule; Sleeve for 0.75 mm² / 18 AWG", "", "Item no.: 216-263",
        "Ferrule; Sleeve for 1 mm² / AWG 8",
      ])
    #expect(found(text).filter { $0.hasPrefix("twin") } == ["twin-mismatch 17"])
  }
}
