import TestSupport
import Testing

@testable import DatasheetText

/// Two columns of a page in one table of pipes.
@Suite struct PipeColumnTests {
  private func sheet(_ table: String) -> Sheet {
    readSheet("Data sheet | Item number: 2000-407\nJumper bar; 7-way\n\nData\n\n" + table)
  }

  @Test func `each column reads on its own`() {
    let sheet = sheet(
      """
      ||Height|19 mm / 0.748 inch|
      |---|---|---|
      |Bars of this kind follow an old idea<br>of pins and sleeves.|Depth|4.1 mm|
      |**Electrical data**|**Material Data**||
      |Rated current<br>14 A|Color|light gray|
      ||**Downloads**||
      |**Geometrical Data**|**Documentation**||
      |Width<br>23.5 mm|Technical explanations|2019-04-03<br>pdf<br>Download|
      """)
    #expect(
      sheet.rows() == [
        "Rated current: 14 A", "Width: 23.5 mm", "Height: 19 mm = 0.748 [in_i]", "Depth: 4.1 mm",
        "Color: 'light gray'",
      ])
    #expect(sheet.parts[0].documents.map { sheet.text[$0.title] } == ["Technical explanations"])
  }

  @Test func `labels under the groups of one table stay in it`() {
    let sheet = sheet(
      """
      |**Electrical data**|Rated current|14 A|
      |---|---|---|
      |**Electrical data**|Rated voltage|800 V|
      |**Material Data**|Color|light gray|
      |**Material Data**|Weight|2 g|
      |**Commercial data**|Packaging type|bag|
      """)
    #expect(sheet.rows().count == 5)
  }

  @Test func `rows and headings stacked in two cells come apart`() {
    #expect(
      sheet(
        """
        |Depth<br>**Material Data**<br>Color|4.1 mm<br>light gray|
        |---|---|
        |Packaging type<br>Country of origin|bag<br>DE|
        |Rated current UL<br>(Use Group C)|37 A|
        """
      ).rows() == [
        "Depth: 4.1 mm", "Color: 'light gray'", "Packaging type: 'bag'", "Country of origin: 'DE'",
        "Rated current UL (Use Group C): 37 A",
      ])
  }
}
