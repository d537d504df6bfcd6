import TestSupport
import Testing

@testable import DatasheetText

/// Rows that lost a label, a unit or the end of their line: what they hold is not taken for more than
/// it says.
@Suite struct DamagedRowTests {
  @Test(arguments: [
    // Twins and ranges that lost a unit.
    "Solid conductor\t0,5 ... 4 mm² / 20 ... 12",
    "Gehäuseblechstärke\t0,5 ... 2 mm / 0.02 ... 0.079",
    "Fine-stranded conductor\t0,25 ... 1,5 mm² / 20 ... steel (CrNi) 16 AWG",
    "Number of mating cycles\t200, without load 100, with resistive load IN = 25",
    "Pin spacing\t10 mm / 0.394 inh", "Height\t12,9 mm /",
    "Note on Contact Resistance\tapprox. 1 of contact resistance approx. 0.25 mΩ contact transition",
    // Line ends that were lost.
    "Width\t23.5 mm / 0.925 inchHeight\t19 mm / 0.748 inch", "Color\tlight grayFire load\t0.016 MJ",
    "Product Group\t22 (TOPJOB S)Packaging type\tbag", "Country of origin\tDEGTIN\t4045454721886",
    "Packaging type BOXCountry of origin DEGTIN 4045454299156",
    "Note on Contact Resistance\tapprox. 1 mΩ of contact resistance approx. 0.25 mΩ x ---",
    "Rated current\t12 A -------------------------\t------",
    // Pieces of other columns, tags and legends.
    "Nominal cross section\t4 mm <sup>2</sup", "Potential marking\tN PE1 PE2 L Application",
    "Potential marking\t3 PE 2 1 IP20", "Potential marking\tApplication",
    "Mismating protection\tYes (CrNi)",
    "Flammability class per UL94\tV0 tools", "Coding\tQ CCA DEKRA IEC 61535",
    "Rated current\t32 A (III / 3) ≙ Overvoltage category III / Pollution degree 3",
    "Note (strip length)\tsee also packaging or Continuous operating -35 ... +85 °C instructions",
  ])
  func `the row is doubtful`(row: String) throws {
    let sheet = sheetOfRows(row)
    let read = try #require(sheet.parts[0].attributes.first)
    #expect(!read.doubts.isEmpty)
    guard case .text = read.value else {
      Issue.record("\(sheet.rows()) is read")
      return
    }
  }

  @Test(arguments: [
    "Solid conductor\t0,5 ... 4 mm² / 20 ... 12 AWG", "Rated voltage\t400 V / 3 phases",
    "Mating force\tapprox. 20 ... 70 N (depending on pole number)", "Marking\tN PE1 PE2 L",
    "Protection class\tIP20", "Protection class\tIP2xC (when mated)",
    "Flammability class\tV0 per UL94",
    "Actuation type\tOperating tool Push-in",
    "Note (strip length)\tsee also packaging or instructions",
    "Mismating protection\tYes (with a coding pin)",
  ])
  func `a whole row is not`(row: String) throws {
    #expect(try #require(sheetOfRows(row).parts[0].attributes.first).doubts.isEmpty)
  }

  @Test(arguments: [
    ("Rated voltage\t800 V", "\t14 A", "Rated voltage: 800 V"),
    ("Fire load\t0.016 MJ", "\t2 g", "Fire load: 0.016 MJ"),
    ("Packaging type\tbag", "\tDE", "Packaging type: 'bag'"),
    ("No. of poles\t4", "\t8", "No. of poles: 4"),
    (
      "Solid conductor\t0,5 ... 4 mm² / 20 ... 12 AWG", "\t0,5 ... 2,5 mm² / 20 ... 14 AWG",
      "Solid conductor: 0.5…4 mm2 = 12…20 AWG"
    ),
  ])
  func `a cell that lost its label is not the rest of the row above`(
    row: String, cell: String, read: String
  ) {
    let sheet = sheetOfRows(row, cell)
    #expect(sheet.rows() == [read])
    #expect(sheet.classLetters.hasSuffix("du"))
  }

  @Test func `a value that breaks off goes on under an empty label`() {
    #expect(
      sheetOfRows("| Width | 23.5 mm / |", "| | 0.925 inch |").rows()
        == ["Width: 23.5 mm = 0.925 [in_i]"])
  }

  @Test func `a label behind its value completes no label above`() {
    let sheet = sheetOfRows("Note (strip length)\tsee instructions", "4\tNo. of poles")
    #expect(sheet.rows().first == "Note (strip length): 'see instructions'")
  }

  @Test func `a small word before the value belongs to the label`() {
    #expect(
      sheetOfRows("Color gray Flammability class per V0 UL94 Weight 5.7 g").rows()
        == ["Color: 'gray'", "Flammability class per UL94: 'V0'", "Weight: 5.7 g"])
  }

  @Test func `a row that follows a wrapped one on its line is a row of its own`() {
    let sheet = sheetOfRows(
      "Fine-stranded conductor; with 0.25 ... 1.5 mm² / 20 ... 16 AWG Depth 41.2 mm / 1.622 inches",
      "insulated ferrule")
    #expect(sheet.property(.fineStrandedConductorInsulatedFerrule) == "0.25…1.5 mm2 = 16…20 AWG")
    #expect(sheet.property(.depth) == "41.2 mm = 1.622 [in_i]")
  }

  @Test func `where columns disagree on which rating comes first, the dirtier is the property`() {
    let sheet = sheetOfRows(
      "Ratings per\tIEC/EN 60664-1", "Rated voltage (III / 2)\t1000 V",
      "Rated voltage (III / 3)\t800 V", "Rated impulse voltage (III / 3)\t8 kV")
    #expect(sheet.property(.ratedVoltage) == "800 V")
    let lost = sheetOfRows(
      "Ratings per\tIEC/EN 60664-1", "Rated voltage (III / 2)\t1000 V",
      "Rated impulse voltage (III / 3)\t8 kV")
    #expect(lost.property(.ratedVoltage) == nil)
  }

  @Test func `of ratings the first printed is the property, and UL stands for no lost row`() {
    // The current of IEC was lost.
    let both = sheetOfRows(
      "Ratings per IEC/EN 60664-1", "Rated voltage (III / 3)\t400 V", "Approvals per UL 1977",
      "Rated voltage per UL 1977\t600 V", "Rated current per UL 1977\t23 A")
    #expect(both.property(.ratedVoltage) == "400 V")
    #expect(both.property(.ratedCurrent) == nil)
    // Columns were read across.
    let across = sheetOfRows(
      "Ratings per\tIEC/EN 60664-1", "Rated voltage (III / 3)\t400 V",
      "Rated current (Use Group B)\t20 A", "Rated current\t25 A")
    #expect(across.property(.ratedCurrent) == "25 A")
    // All rows of IEC's table were lost.
    let headed = sheetOfRows(
      "Ratings per IEC/EN 60664-1", "", "Approvals per UL 1977",
      "Rated voltage per UL 1977\t600 V")
    #expect(headed.property(.ratedVoltage) == nil)
    let americanFirst = sheetOfRows(
      "Rated current per UL 1977\t23 A", "Ratings per\tIEC/EN 60664-1", "Rated current\t25 A")
    #expect(americanFirst.property(.ratedCurrent) == "23 A")
    let alone = sheetOfRows("Rated current per UL 1977\t23 A")
    #expect(alone.property(.ratedCurrent) == "23 A")
  }

  /// The heading below the only row of a table was asked of the text as it was before it was made.
  @Test func `a torn table before the head ends no program`() {
    let sheet = readSheet(
      """
      Commercial data
      Solid conductor; push-in termination
      50 pcs

      0.25 … 0.75 mm²
      Packaging type
      Box
      Fine-stranded conductor; with
      insulated ferrule
      Country of origin
      DE
      0.75 mm² / 18 AWG
      GTIN
      Data sheet | Item number: 890-233
      """)
    #expect(sheet.parts.count == 1)
  }
}
