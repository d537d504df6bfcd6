import PartCatalog
import Testing

/// What the title states against what the rows say. In every sheet here the title stands on line 2
/// and the first row on line 6.
@Suite struct TitleRuleTests {
  @Test(arguments: [
    ("Socket; 4-pole", "No. of poles\t4", []),
    ("Socket; 4-pole", "No. of poles\t5", ["title-mismatch 6 ~2"]),
    ("Socket; 4-polig", "Polzahl\t3", ["title-mismatch 6 ~2"]),
    ("Jumper bar; 7-way", "No. of ways\t8", ["title-mismatch 6 ~2"]),
    ("Jumper bar; 7-way", "No. of poles\t8", []),
    ("Jumper bar; Nominal current 14 A", "Rated current\t14 A", []),
    ("Jumper bar; Nominal current 14 A", "Rated current\t32 A", ["title-mismatch 6 ~2"]),
    ("Plug; Cod. Q", "Coding\tQ", []), ("Plug; Cod. Q", "Coding\tB", ["title-mismatch 6 ~2"]),
    ("Plug; Cod. Q", "Coding\tas ordered", []),
    ("Plug; Pin spacing 7.62 mm", "Pin spacing\t7,62 mm / 0.3 inch", []),
    ("Plug; Pin spacing 7.62 mm", "Pin spacing\t5.08 mm / 0.2 inch", ["title-mismatch 6 ~2"]),
    ("Plug; Pin spacing 5/5.08 mm", "Pin spacing\t5 mm / 0.197 inch", []),
    ("Socket; 4-pole", "No. of poles\tfour", ["not-of-kind 6"]),
  ])
  func `facts and rows`(title: String, row: String, findings: [String]) {
    #expect(found(sheet("770-1", title, rows: [row])) == findings)
  }

  @Test(arguments: [
    ("Socket; Pin spacing 7.62", ["missing-title 2"]),
    ("Socket; 4-pole; Cod. Q;", ["missing-title 2"]), ("Socket; 4,00; green", ["missing-title 2"]),
    ("Socket; greenwww.wago.com/770-1", ["missing-title 2"]), ("Socket; 4,00 mm²; green", []),
    ("Socket 4", []),
  ])
  func `a piece of a title`(title: String, findings: [String]) {
    #expect(found(sheet("770-1", title)).filter { $0.hasPrefix("missing-title") } == findings)
  }

  @Test(arguments: [
    ("Plug; 4-pole; protection green", true), ("Plug; protection class IP20; green", false),
    ("Ferrule; Sleeve for 6 mm²; insulated; Ferrule; Sleeve for 1 mm²; red", true),
    ("Ferrule; Sleeve for 6 mm²; insulated; red", false),
    ("THT male header; angled; 4-pole; gray THT male header; straight; 4-pole; gray", true),
    ("Ferrule; acc. to DIN 46228; black to DIN 46228; black", true),
    ("Lockout cap; 12-pole, separable; 12-pole; for sockets; black", false),
    ("Adapter; for 2 plugs; for 2 sockets; black", false),
    ("Socket; 3-pole; 4,00 Snap-in socket; with direct ground contact; red", true),
    ("Verschlusskappe; für Buchse; 12-polig; weiß", false),
    ("Snap-in plug; 3-pole; Sheet thickness 0,5 mm / 0.02 inch; gray", true),
    ("Push-in-Brücker; isoliert; Materialdaten lichtgrau", true),
  ])
  func `titles that ran into each other`(title: String, isDoubtful: Bool) {
    let findings = found(sheet("770-1", title))
    #expect(findings.contains { $0.hasPrefix("foreign-text") } == isDoubtful)
  }

  @Test(arguments: [
    ("to DIN 46228, Part 4; red", true), ("mm; 4-pole; light gray", true),
    ("electrolytic copper; black", true), ("Ferrule; gastight crimped; acc.", true),
    ("Ferrule; acc. to DIN", true), ("Plug; 4-pole; Cod.", true), ("Plug; 100%", true),
    ("picoMAX plug; 4-pole", false), ("e!DISPLAY panel; 5 inch", false),
    ("1-conductor plug", false),
    ("Ferrule; acc. to DIN 46228", false), ("Plug; approved to IEC; 3-pole", false),
    ("A; light gray", true), ("Werkzeug; Klinge: 2 mm; mit teilisoliertem", true),
    ("Werkzeug; Klinge: 2 mm; mit teilisoliertem Schaft", false),
    ("Plug; Nominal current 25Push-in", true),
    ("Switch; 8 Ports 100Base-TX", false), ("Plug; gray 2016-404 Plug; white", true),
    ("Cover for 209-123; white", false), ("2,50 mm²; black", true),
    ("2/5 Marker card; white", true), ("%%EOF Locking lever; white", true),
    ("Push-in type jumper bar; 5-way; Nominal current", true),
    ("Push-in type jumper bar; 5-way; Nominal current 25 A", false),
    ("2-conductor plug; 4-pole", false),
  ])
  func `titles cut at either end`(title: String, isDoubtful: Bool) {
    let findings = found(sheet("770-1", title))
    #expect(findings.contains { $0.hasPrefix("foreign-text") } == isDoubtful)
  }

  @Test func `an item without a title among items that have theirs`() {
    let named = (1...3).flatMap { ["770-11\($0)", "Plug; \($0)-pole; green", ""] }
    let text = sheet("770-1", "Socket; 3-pole", counterparts: named + ["770-114"])
    #expect(found(text).filter { $0.hasPrefix("missing-title") } == ["missing-title 18"])
    let bare = sheet("770-1", "Socket; 3-pole", counterparts: ["770-111", "770-112", "770-113"])
    #expect(!found(bare).contains { $0.hasPrefix("missing-title") })
  }

  @Test(arguments: [
    ("4,00 mm²", ["Nominal cross section\t4 mm²"], []),
    ("4,00 mm²", ["Nominal cross section\t6 mm²"], ["title-mismatch 6 ~2"]),
    ("4,10 mm²", ["Nominal cross section\t4 mm²"], ["title-mismatch 6 ~2"]),
    // Printed twice, as on the sheet of 831-1204.
    ("10 mm²; 10,00 mm²", ["Nominal cross section\t10 mm²"], []),
    // Two connections of different size: the title speaks of both.
    ("4 mm²; 10 mm²", ["Nominal cross section\t16 mm²"], []),
    ("4 mm²", ["Solid conductor\t0,5 ... 4 mm² / 20 ... 12 AWG"], []),
    ("2,5 mm²", ["Solid conductor\t0,5 ... 4 mm² / 20 ... 12 AWG"], []),
    ("6 mm²", ["Solid conductor\t0,5 ... 4 mm² / 20 ... 12 AWG"], ["title-mismatch 6 ~2"]),
    ("0,25 mm²", ["Solid conductor\t0,5 ... 4 mm² / 20 ... 12 AWG"], ["title-mismatch 6 ~2"]),
    ("4 mm²", ["Stranded conductor\t0,5 ... 2,5 mm²", "Solid conductor\t0,5 ... 4 mm²"], []),
    ("10 mm²", ["Fine-stranded conductor; with insulated ferrule\t0.5 ... 6 mm²"], []),
  ])
  func `cross-sections`(segments: String, rows: [String], findings: [String]) {
    #expect(found(sheet("770-1", "Socket; " + segments, rows: rows)) == findings)
  }

  @Test func `one row that agrees is enough`() {
    let rows = ["Rated current per UL 1977\t23 A", "Rated current\t32 A"]
    #expect(found(sheet("2004-1", "Jumper bar; Nominal current 32 A", rows: rows)) == [])
  }

  @Test func `the message says both`() {
    let text = sheet("770-1", "Socket; 4-pole", rows: ["No. of poles\t5"])
    #expect(
      catalog(("a.txt", text)).findings(.titleMismatch) == [
        "a.txt:6:14 the row says '5', the title 4; one of them is wrong"
      ])
  }

  @Test(arguments: [
    ("green", "Color\tgreen", []), ("grün", "Farbe\tgrün", []), ("grey", "Color\tgray", []),
    ("green", "Color\tblack", ["color-mismatch 6 ~2"]), ("gray", "Color\tlight gray", []),
    ("light gray", "Color\tdark gray", ["color-mismatch 6 ~2"]),
    ("green", "Color\tRAL 6018", []), ("green", "Actuator color\torange", []),
    // The second colour is that of the lever.
    ("gray; orange", "Color\tblack", []), ("for black parts", "Color\tgray", []),
  ])
  func `colours`(segment: String, row: String, findings: [String]) {
    #expect(found(sheet("770-1", "Socket; " + segment, rows: [row])) == findings)
  }

  @Test(arguments: [
    ("Socket", "Female connector/socket", []), ("Plug", "Male connector/plug", []),
    ("Plug", "Female connector/socket", ["kind-mismatch 6 ~2"]),
    ("Snap-in socket", "Male connector/plug", ["kind-mismatch 6 ~2"]),
    ("Stecker", "Buchse/Federleiste", ["kind-mismatch 6 ~2"]),
    ("Socket", "Male and female", []), ("Socket", "Screw contact", []),
    ("Distribution connector", "Male connector/plug", []),
  ])
  func `halves of a connection`(title: String, contact: String, findings: [String]) {
    let row = "Contact type (pluggable connector)\t" + contact
    #expect(found(sheet("770-1", title, rows: [row])) == findings)
  }
}
