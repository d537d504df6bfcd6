import TestSupport
import Testing

@testable import DatasheetText

/// Tables between borders, and the markup of reStructuredText around them.
@Suite struct DrawnTableTests {
  private func rows(_ lines: String...) -> [String] { rows(lines) }

  private func rows(_ lines: [String]) -> [String] {
    let head = ["Item no. 770-1324", "", "Socket; 4-pole", "", "Electrical data", ""]
    let sheet = readSheet((head + lines).joined(separator: "\n"))
    #expect(sheet.roles.count(where: { $0.lineClass == .unread }) == 0)
    return sheet.parts[0].attributes.map { row in
      "\(sheet.text[row.label]): \(sheet.text[row.raw]) \(row.lines)"
    }
  }

  @Test func `cells wrapped within their borders are one row`() {
    let found = rows(
      "+-----------------+------------------+",
      "| Property        | Value            |",
      "+=================+==================+",
      "| Insulation      | Polyamide (PA66) |",
      "| material (main  |                  |",
      "| housing)        |                  |",
      "+-----------------+------------------+",
      "| Solid conductor | 0.5 ... 10 mm² / |",
      "|                 | 20 ... 8 AWG     |",
      "+-----------------+------------------+")
    #expect(
      found == [
        "Insulation material (main housing): Polyamide (PA66) [10, 11, 12]",
        "Solid conductor: 0.5 ... 10 mm² / 20 ... 8 AWG [14, 15]",
      ])
  }

  @Test func `a cell over two columns is one cell`() {
    let found = rows(
      "+-------+------+",
      "| Width | 9 mm |",
      "+-------+------+",
      "| Material data|",
      "+-------+------+",
      "| Color | red  |",
      "+-------+------+")
    #expect(found == ["Width: 9 mm []", "Color: red []"])
  }

  @Test func `one blank divides the cells of a simple table`() {
    let found = rows(
      "   ============= ==============",
      "   Property      Value",
      "   ============= ==============",
      "   Rated current 32 A",
      "   Längenmaß µ²  9 mm",
      "   Weight        2 g",
      "   ============= ==============")
    #expect(found == ["Rated current: 32 A []", "Längenmaß µ²: 9 mm []", "Weight: 2 g []"])
  }

  @Test func `a row of a simple table goes on where its first cell is empty`() {
    let found = rows(
      "=============== ==============",
      "Rated current   32 A",
      "Solid conductor 0.5 ... 10 mm²",
      "                / 20 ... 8 AWG",
      "=============== ==============")
    #expect(
      found == [
        "Rated current: 32 A []", "Solid conductor: 0.5 ... 10 mm² / 20 ... 8 AWG [9, 10]",
      ])
  }

  @Test func `titles underlined with tildes show reStructuredText`() {
    let sheet = readSheet(
      """
      Item no. 770-1324
      =================

      `Socket; 4-pole; 4,00 mm\\ :sup:`2`; green`

      Geometrical Data
      ~~~~~~~~~~~~~~~~

      .. rubric:: Width of 4 mm\\ :sup:`2`

      Width  40 mm
      """)
    #expect(sheet.rows() == ["Width: 40 mm"])
    #expect(sheet.count(of: .unread) == 0)
  }

  @Test func `directives are no text and rubrics are headings`() {
    let sheet = readSheet(
      """
      .. container::

         Data sheet \\| Item number: 770-1324

         **Socket; 4-pole**

         `www.wago.com/770-1324 <https://www.wago.com/770-1324>`__

         .. rubric:: Material data
            :name: material-data

         .. container:: l

            Color

         .. container:: v

            green

         .. rubric:: Optional Accessories
            :name: optional-accessories

         .. rubric:: Latches
            :name: latches

         | **Item no.: 770-101**
         | Locking lever; for flying leads; for manual operation;
           black
         | `www.wago.com/770-101 <https://www.wago.com/770-101>`__
      """)
    #expect(sheet.rows() == ["Color: 'green'"])
    #expect(sheet.text[sheet.parts[0].address] == "www.wago.com/770-1324")
    let reference = sheet.parts[0].references[0]
    #expect(reference.itemNumber.description == "770-101")
    #expect(
      sheet.text[reference.title]
        == "Locking lever; for flying leads; for manual operation; black")
    #expect(sheet.roles.count(where: { $0.lineClass == .unread }) == 0)
  }

  @Test func `titles are underlined and superscripts are roles`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      `www.wago.com/770-1324 <https://www.wago.com/770-1324>`__

      Connection data
      ~~~~~~~~~~~~~~~

      Solid conductor: 0.5 ... 4 mm\\ :sup:`2`\\

      Spares
      ^^^^^^

      Width: 9 mm
      """)
    #expect(sheet.rows() == ["Solid conductor: 0.5…4 mm2", "Width: 9 mm"])
    #expect(
      sheet.parts[0].attributes.map { sheet.text[sheet.parts[0].sections.name(of: $0.section)] }
        == ["Connection data", "Spares"])
    #expect(sheet.roles.count(where: { $0.lineClass == .unread }) == 0)
  }

  @Test func `a list of lists is a table`() {
    let found = rows(
      ".. list-table::",
      "   :header-rows: 1",
      "",
      "   * - Property",
      "     - Value",
      "   * - Insulation material",
      "       (main housing)",
      "     - Polyamide (PA66)",
      "   * - Weight",
      "     - 2 g")
    #expect(
      found == [
        "Insulation material (main housing): Polyamide (PA66) [12, 13, 14]", "Weight: 2 g [15, 16]",
      ])
  }
}

/// Tables that stand in the cells of another.
@Suite struct NestedTableTests {
  @Test func `tables side by side read one after the other`() {
    let sheet = readSheet(
      """
      Item no. 770-1324

      Socket; 4-pole

      +----------------------------+----------------------------+
      | .. rubric:: Geometrical    | .. rubric:: Material data  |
      |    data                    |    :name: material-data    |
      |                            |                            |
      | +------------+---------+   | ====== =======             |
      | | Pin        | 7.62 mm |   | Color  green               |
      | | spacing    |         |   | Weight 2 g                 |
      | +------------+---------+   | ====== =======             |
      | | Width      | 9 mm    |   |                            |
      | +------------+---------+   |                            |
      +----------------------------+----------------------------+
      """)
    #expect(
      sheet.rows() == ["Pin spacing: 7.62 mm", "Width: 9 mm", "Color: 'green'", "Weight: 2 g"])
    #expect(sheet.parts[0].attributes[0].lines == [10, 11])
    #expect(
      sheet.parts[0].attributes.map { sheet.text[sheet.parts[0].sections.name(of: $0.section)] }
        == ["Geometrical data", "Geometrical data", "Material data", "Material data"])
    #expect(sheet.roles.count(where: { $0.lineClass == .unread }) == 0)
  }
}
