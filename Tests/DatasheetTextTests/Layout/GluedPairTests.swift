import TestSupport
import Testing

@testable import DatasheetText

/// Lists of labels and values that a converter printed on one line without blanks between them.
@Suite struct GluedPairTests {
  private let list = "Width9 mm / 0.354 inchHeight12,5 mmDepth40 mm / 1.575 inchWeight4 g"

  @Test func `labels that touch their values are told apart by the vocabulary`() {
    let sheet = sheetOfRows(
      "  \(list)", "",
      "  CodingAMarkingN PE LColorgreenContact plating"
        + "TinLimit temperature range-35 ... +85 °C")
    #expect(
      sheet.rows() == [
        "Width: 9 mm = 0.354 [in_i]", "Height: 12.5 mm", "Depth: 40 mm = 1.575 [in_i]",
        "Weight: 4 g", "Coding: 'A'", "Marking: {N, PE, L}", "Color: 'green'",
        "Contact plating: 'Tin'", "Limit temperature range: -35…85 Cel",
      ])
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `what a label is rated by belongs to it, and a dash is a value`() {
    let sheet = sheetOfRows(
      list, "",
      "Rated voltage (Use Group B)300 VRated voltage (Use Group C)-Rated voltage (Use Group D)300 V"
    )
    #expect(
      sheet.rows().suffix(3) == [
        "Rated voltage (Use Group B): 300 V", "Rated voltage (Use Group C): null",
        "Rated voltage (Use Group D): 300 V",
      ])
  }

  @Test func `the only pair of a line is one beside longer lists`() {
    #expect(sheetOfRows(list, "", "Pole number4").rows().last == "Pole number: 4")
    #expect(sheetOfRows(list, "", "Markings are printed here").rows().count == 4)
  }

  @Test func `pairs on lines of their own prove each other`() {
    let sheet = sheetOfRows(
      """
      Connection technologyPush-in CAGE CLAMP®
      Actuation typeLever
      Note (strip length)see the box
      Pole number4
      Contact platingTin
      Packaging typebag
      """)
    #expect(
      sheet.rows() == [
        "Connection technology: 'Push-in CAGE CLAMP®'", "Actuation type: 'Lever'",
        "Note (strip length): 'see the box'", "Pole number: 4", "Contact plating: 'Tin'",
        "Packaging type: 'bag'",
      ])
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `a row with a gap beside them is none`() {
    let sheet = sheetOfRows(
      "Connection technologyPush-in CAGE CLAMP®", "Actuation typeLever", "Contact platingTin",
      "Rated voltage (III / 3)     400 V")
    #expect(sheet.rows().last == "Rated voltage (III / 3): 400 V")
  }

  @Test func `a list with a label that is unknown is left unread`() {
    let sheet = sheetOfRows(list, "", "CodingASnap of latchyesPin spacing10 mm")
    #expect(sheet.rows().count == 4)
    #expect(sheet.count(of: .unread) == 1)
  }

  @Test func `digits of a label end where those of its value begin`() {
    let sheet = sheetOfRows(
      list, "",
      "ETIM 9.0EC002560eCl@ss 10.027-44-06-05Rated voltage UL 1977600 VCustoms tariff no.85366990990"
    )
    #expect(
      sheet.rows().suffix(4) == [
        "ETIM 9.0: 'EC002560'", "eCl@ss 10.0: '27-44-06-05'", "Rated voltage UL 1977: 600 V",
        "Customs tariff no.: '85366990990'",
      ])
  }

  @Test func `one small word may be a value`() {
    let sheet = sheetOfRows(list, "", "Packaging typebagCountry of originDEGTIN4044918432078")
    #expect(
      sheet.rows().suffix(3) == [
        "Packaging type: 'bag'", "Country of origin: 'DE'", "GTIN: '4044918432078'",
      ])
  }

  @Test func `a value that is a label elsewhere, right before that label`() {
    let sheet = sheetOfRows(
      list, "", "Mismating protectionYesLocking of plug-in connectionLocking leverLocking leverYes")
    #expect(
      sheet.rows().suffix(2) == [
        "Locking of plug-in connection: 'Locking lever'", "Locking lever: true",
      ])
  }
}
