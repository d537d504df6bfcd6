import TestSupport
import Testing

@testable import DatasheetText

/// Pages that are printed in two columns.
@Suite struct ColumnTests {
  private func rows(_ page: String) -> [String] {
    readSheet("Data sheet | Item number: 770-1324\nSocket; green\n\nData\n\n" + page).rows()
  }

  @Test func `each column reads on its own`() {
    #expect(
      rows(
        """
        Electrical data                       Geometrical Data
        Rated current      32 A               Width     40 mm
        Note on Contact    approx. 1 mΩ of    Height    12.9 mm
        Resistance         contact resistance Depth     37.5 mm
        Material Data                         Mechanical data
        Color              green              Coding    Q
        """) == [
          "Rated current: 32 A",
          "Note on Contact Resistance: ~0.001 Ohm (of contact resistance)", "Color: 'green'",
          "Width: 40 mm", "Height: 12.9 mm", "Depth: 37.5 mm", "Coding: 'Q'",
        ])
  }

  @Test func `a title of loose words runs over both columns`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket;  4-pole;  Cod. Q;  Pin spacing  7.62  mm;  green

      Electrical data            Geometrical Data
      Rated current   32 A       Width     40 mm
      Rated voltage   400 V      Height    12.9 mm
      Material Data              Depth     37.5 mm
      Color           green      Weight    8.9 g
      """)
    #expect(
      sheet.text[sheet.parts[0].title] == "Socket; 4-pole; Cod. Q; Pin spacing 7.62 mm; green")
    #expect(
      sheet.rows() == [
        "Rated current: 32 A", "Rated voltage: 400 V", "Color: 'green'", "Width: 40 mm",
        "Height: 12.9 mm", "Depth: 37.5 mm", "Weight: 8.9 g",
      ])
  }

  @Test func `a long left cell pushes the right column on`() {
    #expect(
      rows(
        """
        Geometrical Data                  Mechanical data
        Pin spacing       10 mm           Coding                      Q
        Width             45.5 mm / 1.791 inch Mating force of a plug-in connection   20 N
        Height            18.5 mm         Retention force of a plug-in connection  > 80 N
        Depth             36 mm           Marking                     N
        """) == [
          "Pin spacing: 10 mm", "Width: 45.5 mm = 1.791 [in_i]", "Height: 18.5 mm", "Depth: 36 mm",
          "Coding: 'Q'", "Mating force of a plug-in connection: 20 N",
          "Retention force of a plug-in connection: >80 N", "Marking: {N}",
        ])
  }

  @Test func `what a table beside prints higher up comes before the ratings of UL`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Data

      Electrical data                     Ratings per IEC/EN 60664-1
      Contact resistance       1 mΩ       Rated voltage (III / 3)   400 V
      Approvals per UL 1977               Rated current             32 A
      Rated voltage UL 1977    600 V      Material Data
      Rated current UL 1977    23 A       Color                     green
      """)
    #expect(sheet.property(.ratedVoltage) == "400 V")
    #expect(sheet.property(.ratedCurrent) == "32 A")
  }

  @Test func `wrapped titles of items prove no column of values`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Optional accessories                       Item no.: 216-286
      Item no.: 216-262                          Ferrule; Sleeve for 2.5 mm²; long;
      Ferrule; Sleeve for 0.75 mm²; long;        tin plated; from a copper of the
      tin plated; from a copper of the           purest kind; crimped by hand or
      purest kind; crimped by hand or            by tool; blue
      by tool; gray                              www.wago.com/216-286
      www.wago.com/216-262                       Item no.: 216-267
      Item no.: 216-263                          Ferrule; Sleeve for 4 mm²; long;
      Ferrule; Sleeve for 1 mm²; long;           tin plated; from a copper of the
      tin plated; from a copper of the           purest kind; crimped by hand or
      purest kind; crimped by hand or            by tool; gray
      by tool; red                               www.wago.com/216-267
      www.wago.com/216-263                       Item no.: 216-204
      """)
    let rest = "long; tin plated; from a copper of the purest kind; crimped by hand or by tool"
    #expect(
      sheet.parts[0].references.map { sheet.text[$0.title] } == [
        "Ferrule; Sleeve for 0.75 mm²; \(rest); gray", "Ferrule; Sleeve for 1 mm²; \(rest); red",
        "Ferrule; Sleeve for 2.5 mm²; \(rest); blue", "Ferrule; Sleeve for 4 mm²; \(rest); gray",
        "",
      ])
  }

  @Test func `beside a heading stands no value`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Counterpart                                light gray
                                                 www.wago.com/216-262
      Item no.: 770-1334                         Item no.: 216-264
      Plug; 4-pole; green                        Ferrule; white
      www.wago.com/770-1334                      www.wago.com/216-264
      Item no.: 770-2334                         Item no.: 216-267
      Snap-in plug; 4-pole; green                Ferrule; gray
      www.wago.com/770-2334                      www.wago.com/216-267
      Optional accessories                       Item no.: 216-204
      Item no.: 216-262                          Ferrule; black
      Ferrule; Sleeve for 0.75 mm²;              www.wago.com/216-204
      """)
    #expect(
      sheet.parts[0].references.map { sheet.text[$0.title] } == [
        "Plug; 4-pole; green", "Snap-in plug; 4-pole; green",
        "Ferrule; Sleeve for 0.75 mm²; light gray", "Ferrule; white", "Ferrule; gray",
        "Ferrule; black",
      ])
  }

  @Test func `a title ends where lines of its shape do`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Optional accessories           Item no.: 216-286
      Item no.: 216-262              Ferrule; Sleeve for 2.5 mm²; insulated;
      Ferrule; Sleeve for 0.75 mm²; insulated; electrolytic copper; gastight crimped;
      electrolytic copper; gastight crimped; blue
      gray                           www.wago.com/216-286
      www.wago.com/216-262           Item no.: 216-267
      Item no.: 216-263              Ferrule; Sleeve for 4 mm²; insulated;
      Ferrule; Sleeve for 1 mm²; insulated; electrolytic copper; gastight crimped;
      electrolytic copper; gastight crimped; gray
      red                            www.wago.com/216-267
      www.wago.com/216-263           Downloads
      Item no.: 216-264              Item no.: 216-204
      Ferrule; Sleeve for 1.5 mm²; insulated; Ferrule; Sleeve for 6 mm²; insulated;
      electrolytic copper; gastight crimped;
                                     electrolytic copper; gastight crimped;
      """)
    let rest = "insulated; electrolytic copper; gastight crimped;"
    #expect(
      sheet.parts[0].references.map { sheet.text[$0.title] } == [
        "Ferrule; Sleeve for 0.75 mm²; \(rest) gray", "Ferrule; Sleeve for 1 mm²; \(rest) red",
        "Ferrule; Sleeve for 1.5 mm²; \(rest)", "Ferrule; Sleeve for 2.5 mm²; \(rest) blue",
        "Ferrule; Sleeve for 4 mm²; \(rest) gray", "Ferrule; Sleeve for 6 mm²; \(rest)",
      ])
  }

  @Test func `what may be a heading of the right column or a word of a title is left unread`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Counterpart                    Item no.: 770-450
      Item no.: 770-1334             Marker card; white
      Plug; 4-pole; green            www.wago.com/770-450
      www.wago.com/770-1334          Item no.: 770-451
                                     Marker card; black
      Item no.: 770-2334             www.wago.com/770-451
      Snap-in plug; with a ground contact; protection
      green
      www.wago.com/770-2334          Item no.: 770-201
      Optional accessories           Lockout cap; for sockets; black
      """)
    let titles = sheet.parts[0].references.map { sheet.text[$0.title] }
    #expect(!titles.contains { $0.contains("protection") })
    #expect(sheet.classLetters.contains("u"))
  }

  @Test func `a value of the right column ends what one blank divides`() {
    #expect(
      rows(
        """
        Electrical data                    Mechanical data
        Rated current     32 A             Coding            Q
        Rated voltage     400 V            Note on protection class when plugged
        Note on Contact Resistance approx. 1 mΩ of contact   into its partner
                          resistance       Marking           N
        Actuation type    Operating tool   Number of levels  1
        Conductor entry direction to mating 0°
        direction                          Color             green
        Fine-stranded conductor 0,25 ... 2,5 mm² / 20 ... 14 AWG Note on Continuous Service parts for
        Strip length      9 mm             Temperature ≤ 105 °C
        Solid conductor   0,25 ... 2,5 mm² / 20 ... 14 AWG Weight 12.6 g
        """) == [
          "Rated current: 32 A", "Rated voltage: 400 V",
          "Note on Contact Resistance: ~0.001 Ohm (of contact resistance)",
          "Actuation type: 'Operating tool'",
          "Conductor entry direction to mating direction: 0 deg",
          "Fine-stranded conductor: 0.25…2.5 mm2 = 14…20 AWG", "Strip length: 9 mm",
          "Solid conductor: 0.25…2.5 mm2 = 14…20 AWG", "Coding: 'Q'",
          "Note on protection class: 'when plugged into its partner'", "Marking: {N}",
          "Number of levels: 1", "Color: 'green'",
          "Note on Continuous Service Temperature: ≤105 Cel (parts for)", "Weight: 12.6 g",
        ])
  }
}
