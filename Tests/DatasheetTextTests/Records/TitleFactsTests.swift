import TestSupport
import Testing

@testable import DatasheetText

/// What a printed title tells.
@Suite struct TitleFactsTests {
  private func facts(_ title: String) -> (kind: PartKind?, facts: [String]) {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\(title)\n\nData\n")
    let part = sheet.parts[0]
    return (
      part.kind, part.properties.all.map { "\($0.key): " + $0.value.described(in: sheet.text) }
    )
  }

  @Test(arguments: [
    (
      "Socket; 4-pole; Cod. Q; 4,00 mm²; green",
      ["nominalCrossSection: 4 mm2", "poles: 4", "coding: 'Q'", "color: 'green'"]
    ),
    (
      "Push-in type jumper bar; insulated; 7-way; Nominal current 32 A; light gray",
      ["ways: 7", "insulated: true", "nominalCurrent: 32 A", "color: 'light gray'"]
    ),
    (
      "1-conductor male connector; 10 mm²; Pin spacing 7.62 mm; 4-pole; light gray",
      ["nominalCrossSection: 10 mm2", "poles: 4", "pinSpacing: 7.62 mm", "color: 'light gray'"]
    ),
    (
      "Ferrule; Sleeve for 0.75 mm² / 18 AWG; insulated; gray",
      ["insulated: true", "nominalCrossSection: 0.75 mm2 = 18 AWG", "color: 'gray'"]
    ),
    (
      "Ferrule; Sleeve for 1 mm² / AWG 18; un-insulated; silver-colored",
      ["insulated: false", "nominalCrossSection: 1 mm2 = 18 AWG", "color: 'silver-colored'"]
    ),
    ("Ferrule; acc. to DIN 46228, Part 4/09.90; red", ["color: 'red'"]),
    ("Operating tool; Blade: 2.5 x 0.4 mm; with a partially insulated shaft", []),
    (
      "Strain relief housing; 4-pole; for 2 cables; 9.0 ... 13.0 mm; 55 mm; black",
      ["poles: 4", "color: 'black'"]
    ),
    (
      "Lockout cap; 12-pole, separable; 12-pole; for sockets; black",
      ["poles: 12", "color: 'black'"]
    ),
    ("Socket; 100% protected against mismatching; 4- pole; Cod.Q", ["poles: 4", "coding: 'Q'"]),
    (
      "Buchse; 4-polig; Kod. B; 4 mm²; lichtgrau",
      ["nominalCrossSection: 4 mm2", "poles: 4", "coding: 'B'", "color: 'light gray'"]
    ),
    ("Socket; 2- to 5-pole; 3 x 1.5 mm²; 6/4/2.5 mm²; Nominal current 1.000 A", []),
    ("Plug; 4,00 mm²; 10,00 mm²", ["nominalCrossSection: 4 mm2"]),
  ])
  func `properties`(title: String, properties: [String]) {
    #expect(facts(title).facts == properties)
  }

  @Test(arguments: [
    ("Socket; 4-pole", PartKind.socket), ("Snap-in socket; 4-pole", .snapInSocket),
    ("Plug; green", .plug),
    ("Snap-in plug; with direct ground contact", .snapInPlug),
    ("Push-in type jumper bar; insulated", .jumperBar),
    ("1-conductor female connector; lever", .femaleConnector),
    ("1-conductor male connector; lever", .maleConnector), ("THT male header; angled", .maleHeader),
    ("Strain relief housing; 4-pole", .strainReliefHousing),
    ("Strain relief plate; for female and male connectors", .strainReliefPlate),
    ("Marker card; Plastic", .markerCard), ("Lockout cap; for socket", .lockoutCap),
    ("Locking lever; for flying leads", .lockingLever), ("Operating tool; Blade", .operatingTool),
    ("Ferrule; gray", .ferrule), ("2-conductor through terminal block; gray", .terminalBlock),
    ("Buchse; grün", .socket), ("Frobnicator; for plugs", nil),
    ("Cover for male connector", .cover), ("Plug with locking lever; green", .plug),
    ("Abdeckung für Stiftleiste", .cover), ("Adapter for plug", nil), ("Sockets and more", nil),
  ])
  func `the kind is the longest noun of the first segment`(title: String, kind: PartKind?) {
    #expect(facts(title).kind == kind)
  }

  @Test func `a row comes before the title`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; 4-pole; green\n\nData\n\nNo. of poles\t5\n"
        + "Color\tred\nColor\tblue\n")
    #expect(sheet.property(.poles) == "5")
    #expect(sheet.property(.color) == "'red'")
    #expect(sheet.rows() == ["No. of poles: 5", "Color: 'red'", "Color: 'blue'"])
  }
}
