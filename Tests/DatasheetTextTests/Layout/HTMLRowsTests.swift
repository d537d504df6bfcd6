import TestSupport
import Testing

@testable import DatasheetText

/// Tables that a Markdown converter left as HTML.
@Suite struct HTMLRowsTests {
  @Test func `a row over several lines names an item`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324

      ## Counterpart

      <table class="list">
      <tbody>
      <tr class="odd">
      <td></td>
      <td>Item no.: 770-2334/007-000<br />
      Snap-in plug; with ground contact; 4-pole;
      green</td>
      <td><a
      href="https://www.wago.com/770-2334/007-000">www.wago.com/770-2334/007-000</a></td>
      </tr>
      </tbody>
      </table>
      """)
    let reference = sheet.parts[0].references[0]
    #expect("\(reference.itemNumber)" == "770-2334/007-000")
    #expect(sheet.text[reference.title] == "Snap-in plug; with ground contact; 4-pole; green")
    #expect(sheet.text[reference.address] == "www.wago.com/770-2334/007-000")
    #expect(sheet.classLetters == "dbdbff" + "dddddddd" + "ff")
  }

  @Test func `rows on one line, with heads, attributes and a pipe`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324

      ## Data

      <TR><TH scope="row">Rated current</TH><TD>32&nbsp;A</TD></TR>
      <tr>
        <th>Marking</th>
        <td>N | L</td>
      </tr>
      """)
    let rows = sheet.parts[0].attributes.map { [sheet.text[$0.label], sheet.text[$0.raw]] }
    #expect(rows == [["Rated current", "32 A"], ["Marking", "N | L"]])
  }

  @Test func `a row that is never closed stays unread`() {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\n## Data\n\n<tr>\n<td>32 A\n")
    #expect(sheet.parts[0].attributes.isEmpty)
    #expect(sheet.classLetters == "dbdbfu")
  }

  @Test func `the rows of tables within the cells of a row are read one by one`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324

      ## Data

      <table>
      <tr class="odd">
      <td><h3>Geometrical data</h3>
      <table>
      <tr class="odd">
      <td>Width</td>
      <td>9 mm</td>
      </tr>
      </table></td>
      <td><h3>Material data</h3>
      <table>
      <tr class="odd">
      <td>Color</td>
      <td>green</td>
      </tr>
      </table></td>
      </tr>
      </table>
      """)
    let part = sheet.parts[0]
    let sections = part.attributes.map { sheet.text[part.sections.name(of: $0.section)] }
    #expect(sections == ["Geometrical data", "Material data"])
    #expect(sheet.rows() == ["Width: 9 mm", "Color: 'green'"])
  }

  @Test func `spans over two lines are one row, whether or not the sheet has other markup`() {
    let sheet = sheetOfRows("[Color]{.l} [light", "gray]{.v}")
    #expect(sheet.rows() == ["Color: 'light gray'"])
  }
}
