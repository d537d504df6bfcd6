import TestSupport
import Testing

@testable import DatasheetText

/// Sheets whose two columns a converter read across, with one blank between them.
@Suite struct MixedColumnTests {
  private let page = """
    Data sheet | Item number: 770-1324
    Socket; green

    Electrical data Mechanical data
    Rated current 32 A Coding Q
    Rated voltage 400 V Protection class IP20
    Note (strip length) compare the print or
    Connection data Weight 12.6 g
    Solid conductor 0,5 ... 4 mm² / 20 ... 12 AWG Fire load 0.2 MJ
    the leaflet
    Counterpart
    Packaging type BOX
    Item no.: 770-1334
    Plug; 4-pole; green
    www.wago.com/770-1334
    Strip length 9 mm
    """

  @Test func `headings and rows beside each other come apart`() {
    let rows = readSheet(page).rows()
    #expect(
      rows.filter { !$0.hasPrefix("Note") } == [
        "Rated current: 32 A", "Coding: 'Q'", "Rated voltage: 400 V", "Protection class: 'IP20'",
        "Weight: 12.6 g", "Solid conductor: 0.5…4 mm2 = 12…20 AWG", "Fire load: 0.2 MJ",
        "Packaging type: 'BOX'", "Strip length: 9 mm",
      ])
  }

  @Test func `words that may belong to another row are doubted, numbers are not`() {
    let attributes = readSheet(page).parts[0].attributes
    let doubtful = attributes.filter { $0.doubts.contains(.foreignText) }
    #expect(doubtful.count == 1 && doubtful.first?.key == nil)
  }

  @Test(arguments: [
    "Ratings per IEC/EN 60664-1", "Product group 22 (TOPJOB S)", "Retention force Locked: > 80 N",
    "Mating force approx. 20 ... 70 N (depending on pole number)",
  ])
  func `a value in the form of its label is not doubted`(row: String) {
    let sheet = readSheet(page + "\nMechanical data\n" + row + "\n")
    #expect(sheet.parts[0].attributes.last?.doubts.isEmpty == true)
  }

  @Test(arguments: [
    "Product group 22 (TOPJOB S) of old",
    "Mating force approx. 20 N (depending on",
    "Retention force Locked: > 80 N of a row",
  ])
  func `one that may lack words, or hold others, is`(row: String) {
    let sheet = readSheet(page + "\nMechanical data\n" + row + "\n")
    #expect(sheet.parts[0].attributes.last?.doubts.isEmpty == false)
  }

  @Test func `labels in titles prove no columns`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      L = pole no. x pin spacing
      Pole no. 2: A = 0.1 mm
      Height 18.5 mm
      Counterpart
      Item no.: 770-1334
      Plug; made to be joined; Pin spacing 10 mm
      Item no.: 770-2334
      Plug; made to be joined; Pin spacing 10 mm
      Item no.: 770-3334
      Plug; made to be joined; Pin spacing 10 mm
      """)
    #expect(sheet.rows().isEmpty)
  }

  @Test func `prose that runs into a heading or row proves them`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 2000-407
      Jumper bar; 7-way

      Height 19 mm / 0.748 inch
      Bars of this kind follow the old idea Material Data
      of a pin that slides into a sleeve and Color light gray
      is held by a leaf of some steel Weight 2 g
      """)
    #expect(sheet.rows() == ["Height: 19 mm = 0.748 [in_i]"])
  }

  @Test func `a row among references stays a word of a title elsewhere`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Counterpart
      Item no.: 770-1334
      Plug; 4-pole; 1 part;
      Pin spacing 10 mm
      www.wago.com/770-1334
      """)
    #expect(sheet.rows().isEmpty)
  }

  @Test func `a blank line inside a label that is not whole`() {
    #expect(
      sheetOfRows(
        "Rated voltage per UL 1977 (factory   600 V", "", "wiring only)",
        "Rated current per UL 1977   23 A"
      ).rows() == [
        "Rated voltage per UL 1977 (factory wiring only): 600 V",
        "Rated current per UL 1977: 23 A",
      ])
  }

  @Test func `no small word follows the code of a country`() {
    #expect(sheetOfRows("Country of origin\tDE the leaflet").property(.countryOfOrigin) == nil)
    #expect(sheetOfRows("Country of origin\tDE").property(.countryOfOrigin) == "'DE'")
  }

  @Test func `a row before a document is no title`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Downloads
      Width 41,4 mm / 1.63 inch Technical explanations 2019-04-03 pdf Download
      """)
    #expect(sheet.parts[0].documents.isEmpty)
  }

  private func page(_ lines: String...) -> Sheet {
    readSheet(page + "\n" + lines.joined(separator: "\n"))
  }

  private func doubtful(_ sheet: Sheet) -> [String] {
    sheet.parts[0].attributes.filter { $0.key != nil && !$0.doubts.isEmpty }
      .map { sheet.text[$0.label] }
  }

  @Test func `what proves itself is not doubted`() {
    let sheet = page(
      "Width 35.5 mm / 1.398 inches Sheet thickness 0.5 ... 2 mm / 0.02 ... 0.079", "inches",
      "Contact type (pluggable connector) Plug Locking of plug-in connection Locking lever",
      "Insulating material Polyamide 66 (PA 66) Contact plating Tin",
      "Clamping spring material Chrome-nickel spring steel")
    // `(CrNi)` may stand on another line.
    #expect(doubtful(sheet) == ["Clamping spring material"])
    #expect(sheet.property(.sheetThickness) == "0.5…2 mm = 0.02…0.079 [in_i]")
    #expect(sheet.property(.plugLocking) == "'Locking lever'")
    #expect(sheet.property(.contactPlating) == "'Tin'")
    #expect(sheet.property(.clampingSpringMaterial) == nil)
  }

  @Test func `a label that breaks off inside a line goes on below`() {
    let sheet = page(
      "Rated impulse voltage (III / 4 kV Rated current 25 A", "3)",
      "Actuation type Lever Fine-stranded conductor; with 0.25 ... 1.5 mm²", "insulated ferrule")
    #expect(
      sheet.rows().suffix(4) == [
        "Rated impulse voltage (III / 3): 4000 V", "Rated current: 25 A", "Actuation type: 'Lever'",
        "Fine-stranded conductor; with insulated ferrule: 0.25…1.5 mm2",
      ])
  }

  @Test func `a heading behind a whole value is none of it`() {
    let sheet = page(
      "Pole number 3 Material data", "Color orange", "UNSPSC 39121409 eCl@ss 10.0 27-44-06-05")
    #expect(
      sheet.rows().suffix(4) == [
        "Pole number: 3", "Color: 'orange'", "UNSPSC: '39121409'", "eCl@ss 10.0: '27-44-06-05'",
      ])
  }

  @Test func `the rest of a known value some lines below it`() {
    let sheet = page(
      "Clamping spring material Chrome nickel spring steel", "Actuation type Lever", "(CrNi)",
      "Contact material Copper or copper alloy", "Depth 9 mm", "Height 3 mm", "(surface-treated)")
    #expect(sheet.property(.clampingSpringMaterial) == "'Chrome nickel spring steel (CrNi)'")
    #expect(sheet.property(.contactMaterial) == "'Copper or copper alloy (surface-treated)'")
    #expect(sheet.property(.actuationType) == "'Lever'")
  }
}
