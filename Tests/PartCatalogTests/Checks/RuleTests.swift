import DatasheetText
import PartCatalog
import TestSupport
import Testing

/// Each rule finds what it is for, where it is, and nothing else.
@Suite struct RuleTests {
  private func findings(_ rows: String...) -> [String] {
    let text =
      "Data sheet | Item number: 770-1324\nSocket; green\n\nData\n\n" + rows.joined(separator: "\n")
    return catalog(("a.txt", text)).findings.map {
      "\($0.rule.rawValue) \($0.place.line):\($0.place.column)"
    }
  }

  @Test(arguments: [
    ("GTIN\t4045454299156", []), ("GTIN\t4045454299157", ["gtin-check-digit 6:6"]),
    ("GTIN\t404545429915", ["gtin-check-digit 6:6"]), ("GTIN\tnone", ["gtin-check-digit 6:6"]),
    ("Width\t41,4 mm / 1.63 inch", []), ("Width\t41,4 mm / 16.3 inch", ["twin-mismatch 6:7"]),
    ("Width\t414 mm / 1.63 inch", ["twin-mismatch 6:7"]),
    ("Solid conductor\t0,5 ... 4 mm² / 20 ... 12 AWG", []),
    ("Solid conductor\t0,5 ... 40 mm² / 20 ... 12 AWG", ["twin-mismatch 6:17"]),
    ("Rated voltage\t1.000 V", ["ambiguous-number 6:15"]),
    ("Nominal cross section\t6/4/2.5 mm²", ["crowded-number 6:23"]),
    ("Width\t2.5 x 0.4 mm", ["crowded-number 6:7"]), ("Width\t05 mm", ["crowded-number 6:7"]),
    ("Solid conductor\t4 ... 0,5 mm²", ["reversed-range 6:17"]),
    (
      "Note on Continuous Service Temperature\tInsulating parts for temperatures ≤ 105 °",
      ["wrong-dimension 6:40"]
    ),
    ("Rated voltage\t400 A", ["wrong-dimension 6:15"]),
    ("Rated voltage\t400", ["not-of-kind 6:15"]),
    ("No. of poles\tfour", ["not-of-kind 6:14"]), ("Frobnication\t5 mm", ["unknown-label 6:1"]),
    ("Frobnication\t1.000 V", ["unknown-label 6:1", "ambiguous-number 6:14"]),
    ("Width\t", ["truncated-sheet 6:1", "unread-line 6:1"]),
    ("| Width | 1.000 mm |", ["ambiguous-number 6:11"]),
    ("Rated voltage\t-", []), ("Color\tRAL 7035", []), ("Locking lever\tretrofitable", []),
  ])
  func `a finding stands where the doubtful cell stands`(row: String, found: [String]) {
    #expect(findings(row) == found)
  }

  @Test func `the names and severities that programs depend on`() {
    let errors: Set<Rule> = [
      .addressMismatch, .counterpartConflict, .danglingLink, .emptyFile, .etimClass, .exCurrent,
      .foreignPage, .gtinCheckDigit, .impulseVoltage, .kindMismatch, .nonPositiveSize,
      .notADatasheet, .proseConductorRange, .proseSize, .proseStripLength, .titleMismatch,
      .twinMismatch, .unreadableFile, .unspscForm,
    ]
    #expect(Set(Rule.allCases.filter { $0.severity == .error }) == errors)
    #expect(
      Rule.allCases.filter { $0.severity == .note } == [
        .exchangeableValue, .incompleteApproval, .incompleteRating, .misspeltWord,
        .oneSidedCounterpart,
        .unknownCondition,
        .unknownKind,
        .unknownLabel, .unknownValue,
      ])
    #expect(PartCatalog.Severity.allCases.sorted() == [.note, .warning, .error])
    for name in ["twin-mismatch", "unread-line", "duplicate-item"] {
      #expect(Rule(rawValue: name) != nil)
    }
  }

  @Test(arguments: Rule.allCases)
  func `a rule explains itself in one paragraph`(rule: Rule) {
    #expect(rule.explanation.hasSuffix(".") && !rule.explanation.contains("\n"))
    #expect(rule.explanation.count > 100 && !rule.explanation.contains("  "))
    #expect(rule.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "8" })
  }

  @Test(arguments: [
    ("", Rule.emptyFile), ("\n \n\t\n", .emptyFile), ("Hello world\n", .notADatasheet),
    ("Rated voltage\t400 V\n", .notADatasheet),
  ])
  func `a file without a sheet`(text: String, rule: Rule) {
    let catalog = catalog(("a.txt", text))
    #expect(catalog.parts.isEmpty)
    #expect(catalog.findings.map(\.rule) == [rule])
    #expect(catalog.sources.count == 1)
  }

  @Test func `a missing title and a malformed number`() {
    let catalog = catalog(
      (
        "a.txt",
        "Data sheet | Item number: 770-1324\n\nData\n\nWidth\t4 mm\n\nCounterpart\n\nItem no. 770-13a\n"
      ))
    #expect(catalog.findings(.missingTitle).first?.hasPrefix("a.txt:1:") ?? false)
    #expect(
      catalog.findings(.malformedItemNumber).first?.hasPrefix("a.txt:9:10 '770-13a'") ?? false)
  }

  @Test func `columns count characters, quotes are the line`() throws {
    let catalog = catalog(
      (
        "a.txt",
        "Data sheet | Item number: 770-1324\nBuchse; grün\n\nDaten\n\n  Höhe\t 1.000 mm  \n"
      ))
    let finding = try #require(catalog.findings.first { $0.rule == .ambiguousNumber })
    #expect(
      finding.place
        == Place(
          path: "a.txt", line: 6, column: 9, quote: "Höhe\t 1.000 mm", length: 8, quoteColumn: 3))
  }

  @Test func `an encoding other than UTF-8 is named`() {
    let text = "Data sheet | Item number: 770-1324\nSocket; 4 mm²\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let catalog = Catalog([(path: "a.txt", sheet: Sheet(reading: bytes))])
    #expect(catalog.findings.map(\.rule) == [.notUTF8])
    #expect(catalog.findings.first?.message.contains("Windows-1252") ?? false)
  }

  @Test func `findings stand in path and line order`() {
    let text =
      "Data sheet | Item number: 770-1324\nSocket\n\nData\n\nWidth\t1.000 mm\nHeight\t05 mm\n"
    let catalog = catalog(("b.txt", text.replacing("1324", with: "1")), ("a.txt", text))
    #expect(
      catalog.findings.map { "\($0.place.path):\($0.place.line)" } == [
        "a.txt:6", "a.txt:7", "b.txt:6", "b.txt:7",
      ])
  }

  @Test(arguments: [
    ("4045454299156", true), ("4017332070133", true), ("4066966553475", true),
    ("4050821555490", true),
    ("4045454721886", true), ("4045454299165", false), ("96385074", true), ("036000291452", true),
    ("10614141000415", true), ("", false), ("404545429915X", false), ("40454542991560", false),
  ])
  func `check digits of GTIN`(number: String, isValid: Bool) {
    #expect(GTIN.isValid(number) == isValid)
  }
}
