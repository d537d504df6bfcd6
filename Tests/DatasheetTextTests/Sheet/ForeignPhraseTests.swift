import TestSupport
import Testing

@testable import DatasheetText

/// Phrases of another column in a value: the row is doubtful and feeds nothing.
@Suite struct ForeignPhraseTests {
  @Test(arguments: [
    ("Fire load\t0.031 MJ tools", PropertyKey.fireLoad),
    ("Rated voltage (III / 3)\t400 V connectors are meant for indoor use", .ratedVoltage),
    ("Rated voltage (III / 3)\t400 V not meant for indoor use", .ratedVoltage),
    ("Height\t17.5 mm / 0.689 inches eCl@ss 9.0 27-14-11-40", .height),
    ("Mating force of a plug-in connection\tapprox. 9 N (per pole) protection", .matingForce),
    ("Insulating material\tPolyamide 66 (PA 66) tools", .insulatingMaterial),
    ("Product Group\t22 (TOPJOB S) UNSPSC 39121410", .productGroup),
    ("Country of origin\tGTIN DE 4045454000028", .countryOfOrigin),
    ("Actuation type\tLever Width 32.4 mm / 1.275 inches", .actuationType),
    ("Connection technology\tCage clamp Approval Text", .connectionTechnology),
    ("Connection technology\tCage clamp Technical notes 03.04.2019 pdf", .connectionTechnology),
    ("Packaging type\tBag Pull the lever until the wire is free.", .packagingType),
    ("Mounting type\tMarking", .mountingType),
    ("Color\tCertificate Name", .color),
    ("Country of origin\tNote on Continuous Service", .countryOfOrigin),
    ("Potential marking\tN PE L Lockout cap; white", .potentialMarking),
    ("Application\tfor office lighting black", .application),
    ("Application\tin halls Yes locking lever", .application),
  ])
  func `the row is doubtful`(row: String, key: PropertyKey) {
    let sheet = sheetOfRows(row)
    #expect(sheet.property(key) == nil)
    #expect(sheet.parts[0].attributes.first?.doubts.isEmpty == false)
  }

  @Test(arguments: [
    "Legend (ratings)\t(III / 3) ≙ Overvoltage",
    "Legend (ratings)\t(III / 3) ≙ Overvoltage category III / Pollution degree 3 Protection 20",
    "Legend (ratings)\tParts for up to 105 °C", "Note (material data)\tColor",
    "Note on protection class\tOnly when mated (not for open areas). 3 PE 2 1",
    "Approvals per\t(not meant for open areas) UL 1977",
  ])
  func `a remark with words of another row is doubtful`(row: String) {
    #expect(sheetOfRows(row).parts[0].attributes.first?.doubts.isEmpty == false)
  }

  @Test(arguments: [
    "Rated current\t16 A for 3-pole load", "Rated current\t16 A max",
    "Rated current\t16 A at 40 °C",
    "Mating force of a plug-in connection\tapprox. 9 N (per pole)",
    "Retention force of a plug-in connection\tLocked: > 80 N",
    "Legend (ratings)\t(III / 3) ≙ Overvoltage category III / Pollution degree 3",
    "Legende (Bemessungsdaten)\t(II / 2) ≙ Überspannungskategorie II / Verschmutzungsgrad 2",
    "Locking of plug-in connection\tlocking lever",
    "Verriegelung der Steckverbindung\tVerriegelungsklinke",
    "Insulating material\tPolyamide 66 (PA 66)", "Actuation type\tOperating tool Push-in",
    "Note on protection class\tOnly when mated. Not for open areas.",
  ])
  func `words that belong to a value leave it as it is`(row: String) {
    #expect(sheetOfRows(row).parts[0].attributes.first?.doubts.isEmpty == true)
  }

  @Test func `a value below a label that cannot have it is doubtful`() {
    #expect(
      sheetOfRows("Country of origin", "", "68 A", "", "Color", "", "black").rows()
        == ["Country of origin: '68 A' ? foreign", "Color: 'black'"])
  }
}
