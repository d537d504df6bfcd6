import PartCatalog
import Testing

/// Values that look wrong: torn, or run together with what stood beside them. In every sheet here the
/// title stands on line 2 and the first row on line 6.
@Suite struct NetRuleTests {
  private func findings(_ rows: String..., title: String = "Socket; green") -> [String] {
    found(sheet("770-1", title, rows: rows))
  }

  @Test(arguments: [
    ("Fire load\t0.031 MJ", []), ("Fire load\t0.031 MJ tools", ["foreign-text 6"]),
    ("Rated current\t13 A for 3-pole load", []),
    ("Mating force\tapprox. 20 ... 70 N (depending on pole number)", []),
    ("Ziehkraft\tUnverriegelt: ca. 20 ... 70 N (abhängig von der Polzahl)", []),
    ("Number of mating cycles\t200, without resistive load 100, with resistive load", []),
    (
      "Number of mating cycles\t200, without resistive load 100, with a red shaft",
      ["unknown-condition 6"]
    ),
    ("Limit temperature range\t-60 ... +105 °C tools", ["foreign-text 6"]),
    ("Rated voltage\t400 V parts are not meant to stand in", ["foreign-text 6"]),
    ("Rated impulse voltage\t8 kV; GTIN 4045454000028", ["unknown-condition 6"]),
    // The label says nothing, so that the condition may be any.
    ("Frobnication\t5 mm tools", ["unknown-label 6"]),
  ])
  func `words around a quantity`(row: String, expected: [String]) {
    #expect(findings(row) == expected)
  }

  @Test(arguments: [
    ("Variable coding\tYes", []), ("Locking lever\tnachrüstbar", []),
    ("Variable coding\tIII", ["not-of-kind 6"]),
    ("Mismating protection\tApproval", ["foreign-text 6"]),
    ("Country of origin\tDE", []), ("Country of origin\tGermany", []),
    ("Country of origin\tRepublik Österreich", []), ("Country of origin\t68 A", ["not-of-kind 6"]),
    ("Country of origin\tGTIN 4045454299156", ["foreign-text 6"]),
    ("Country of origin\ta CN", ["not-of-kind 6"]),
    ("Country of origin\tNote on continuous service", ["foreign-text 6"]),
    ("Material group\tI", []), ("Material group\tIIIa", []),
    ("Material group\tbest of all", ["not-of-kind 6"]),
    ("Flammability class per UL94\tV0", []), ("Flammability class per UL94\tV-0 (UL 94)", []),
    ("Flammability class per UL94\tvo", ["not-of-kind 6"]),
    ("Protection class\tIP20", []), ("Protection class\tIP65/IP67", []),
    ("Protection class\tIP20 (when mated)", []), ("Protection class\tIP2xC", []),
    ("Protection class\tIP20 in mated condition", []),
    ("Protection class\tIP20 In mated condition", ["not-of-kind 6"]),
    ("Ratings per\tIEC/EN 60664-1", []), ("Approvals per\tCSA", []),
    ("Approvals per\tthe words of another row", ["not-of-kind 6"]),
    ("Ratings per\tIEC/EN", ["not-of-kind 6"]),
  ])
  func `labels with one form of value`(row: String, expected: [String]) {
    #expect(findings(row) == expected)
  }

  @Test(arguments: [
    ("Insulating material\tPolyamide 66 (PA 66)", []),
    ("Insulating material\tPolyamide 66 (PA 66) tools", ["foreign-text 6"]),
    ("Insulating material\tPolyamide 66 (PA 66), glass-fibre reinforced", []),
    ("Insulating material\tPolyamide 66 (PA 66) GF30", []), ("Insulating material\tPEEK", []),
    ("Color\tfor conductor", ["unknown-value 6"]), ("Color\tmint", []),
    ("Insulating material\tPolyam", ["unknown-value 6"]), ("Contact Plating\tHot-dip tin", []),
    ("Contact material\talloy (surface-treated)", ["unknown-value 6"]),
    ("Contact material\tCopper or copper", ["unknown-value 6"]),
    ("Contact material\tCopper-iron alloy", []), ("Contact material\t1.4310", []),
    ("Contact material\t... 0.047 MJ", ["foreign-text 6"]),
    ("Contact Plating\t0.555 MI", ["unknown-value 6"]), ("Contact Plating\t..", ["foreign-text 6"]),
    ("Packaging type\tCardboard box", []),
    ("Packaging type\tBag Pull the wire out", ["unknown-value 6"]),
    ("Mounting type\tSnap-in mounting flange", []),
    ("Mounting type\tSnap-in tools", ["unknown-value 6"]),
    ("Insulating material\tfor conductor", ["unknown-value 6"]), ("Contact material\tSteel", []),
    ("Contact type\tFemale connector/socket 1-conductor", ["unknown-value 6"]),
    ("ECCN\tNO US CLASSIFICATION 1.2.1 Ferrule", ["unknown-value 6"]),
    ("ECCN\tNO US CLASSIFICATIONEnvironmental data", []),
    ("Locking of plug-in connection\tColor light gray", ["foreign-text 6"]),
    (
      "RoHS Compliance Status\tCompliant, No Exemption Compliant, No Exemption",
      ["foreign-text 6"]
    ),
    ("Solid conductor\t0.5 ... 6 mm² 0.5 ... 6 mm²", ["foreign-text 6"]),
    ("Solder pin dimensions\t1 x 1.2 mm", []),
    ("Mounting type\twoo. Snap-in", ["unknown-value 6"]),
    ("Color\tesuesuun light gray", ["unknown-value 6"]),
    ("Packaging type\too Box", ["unknown-value 6"]),
    ("Locking of plug-in connection\tRR locking lever", ["unknown-value 6"]),
    ("Locking of plug-in connection\tUpper locking lever", []),
    ("Color\tRAL 7035", []), ("Color\tlight g", ["unknown-value 6"]),
    ("Color\tgreen/yellow", []),
    ("RoHS Compliance Status\tStatusCompliant", ["unknown-value 6"]),
    (
      "Contact type (pluggable connector)\tFemale connector/ (pluggable socket)",
      ["unknown-value 6"]
    ),
  ])
  func `known values and more`(row: String, expected: [String]) {
    #expect(findings(row) == expected)
  }

  @Test(arguments: [
    ("Product Group\t22 (TOPJOB S)", []),
    ("Product Group\t22 (TOPJOB S) UNSPSC 39121410", ["foreign-text 6"]),
    ("Product Group\t22 (TOPJOB S)Packaging typebag", ["foreign-text 6"]),
    ("Application\tfor railways; see 2004-407", ["foreign-text 6"]),
    ("Application\tfor railways", []), ("Application\tfor railways 3/4", ["foreign-text 6"]),
    ("Application\tfor pipes of 3/4", []), ("Application\tfor railways!", ["foreign-text 6"]),
    ("Application\tfor railways 11/21/26, 10:30 PM", ["foreign-text 6"]),
    ("Application\tfor gears of 1:10", []), ("Application\tfor rail-", ["foreign-text 6"]),
    ("Application\tfor railways ---------", ["foreign-text 6"]),
    ("Application\tfor railways file:///home/a.html", ["foreign-text 6"]),
    ("Application\tfor railways (and", ["foreign-text 6"]),
    ("Application\tNote:", ["foreign-text 6"]),
    ("PCB contact\tPCB contact THT", ["foreign-text 6"]),
    ("Customs Tariff No.\t.. 85366990990", ["foreign-text 6"]),
    ("Actuation type\tLever Width 32 mm", ["foreign-text 6"]),
    ("Mounting type\tMarking", ["foreign-text 6"]),
    ("Legend (ratings)\t(III / 3) ≙ Overvoltage category III / Pollution degree 3", []),
    ("Legend (ratings)\t(III / 3) ≙ Overvoltage", ["foreign-text 6"]),
    ("Note on protection class\t1) Only when mated", []),
  ])
  func `what no value holds`(row: String, expected: [String]) {
    let rows = findings(row).filter { !$0.hasPrefix("customs") }
    #expect(rows == expected)
  }

  @Test(arguments: [
    ("Socket; 4-pole; light gray", []), ("Socket; white protection", ["foreign-text 2"]),
    ("Socket; black and white", []), ("Socket; black, printed", []),
    ("Socket; 4-pole; for", ["foreign-text 2"]), ("Socket; insulated; Nominal", ["foreign-text 2"]),
    ("Socket; black 770-9", ["foreign-text 2"]), ("Socket; for 770-1334", []),
    ("Socket; 4-pole; green -", ["foreign-text 2"]),
    ("Socket; observe this! green", ["foreign-text 2"]),
    ("protection Socket; green", ["foreign-text 2"]),
    ("Cookie settings Socket; green", ["foreign-text 2"]),
    ("~~~ Socket; green", ["foreign-text 2"]),
    ("Socket; Print green", ["foreign-text 2"]), ("THT male header; green", []),
    ("Socket; 4-pole ; green", ["foreign-text 2"]),
    ("Socket; Mechanical data angled; green", ["foreign-text 2"]),
    ("Socket; 4-pole; UL-Approvals", ["foreign-text 2"]),
    ("Socket; green Two lines meet here; both are thin", ["foreign-text 2"]),
    ("Rated voltage (III / 3) 800 V Socket; green", ["foreign-text 2"]),
    ("Socket; for blades of 2.", ["foreign-text 2"]), ("Socket; stretchable 5", ["foreign-text 2"]),
    ("Socket; with a partially", ["foreign-text 2"]),
    ("Socket; 4-pole; min. -5 °C", ["foreign-text 2"]),
    ("Socket; -pole; green", ["foreign-text 2"]),
    ("Splicing connector; surrounding air temperature: max. 85 °C (T85); transparent", []),
    ("colored", ["foreign-text 2"]), ("Note: Socket; green", ["foreign-text 2"]),
    ("Socket; with a shaft The comb joins two rows", ["foreign-text 2"]),
    ("Socket; two conductors can be clamped on each pole.", ["foreign-text 2"]),
    ("Socket; Nominal Compatible products current 24 A; gray", ["foreign-text 2"]),
    ("gedrückt. Filzstift; schwarz", ["foreign-text 2"]), ("Socket; acc. DIN 46228; green", []),
    ("Plug connection Socket; green", ["foreign-text 2"]),
    ("Strip length 9 mm 1-conductor socket; green", ["foreign-text 2"]),
    ("Locking lever; for flying leads; black", []), ("Snap-in socket; with direct contact", []),
  ])
  func `what no title holds`(title: String, expected: [String]) {
    #expect(findings(title: title).filter { $0.hasPrefix("foreign") } == expected)
  }

  @Test func `titles of the items that a sheet names`() {
    let text = sheet(
      "770-1", "Socket; green",
      counterparts: [
        "Item no.: 770-1334", "Plug; green", "", "Item no.: 770-2334", "Plug; green tools",
      ])
    #expect(found(text) == ["foreign-text 13"])
  }

  @Test(arguments: [
    ("770-1", "Socket; green", [], []),
    ("770-1", "Wonder of the world; green", [], ["unknown-kind 2"]),
    ("2004-1", "Wonder of the world; green", [], []),
    ("2004-1", "Wonder of the world; green", ["No. of ways\t3"], ["unknown-kind 2"]),
    ("831-1", "Strain relief plate; green", [], []),
  ])
  func `parts of no kind`(number: String, title: String, rows: [String], expected: [String]) {
    #expect(found(sheet(number, title, rows: rows)) == expected)
  }
}
