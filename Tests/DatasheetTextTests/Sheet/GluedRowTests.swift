import TestSupport
import Testing

@testable import DatasheetText

/// Cells that a converter printed without anything between them.
@Suite struct GluedRowTests {
  private func rows(_ lines: String) -> [String] {
    readSheet("Item no. 770-1324\nSocket; 4-pole; green\n\nMaterial data\n" + lines).rows()
  }

  @Test(
    arguments: [
      (
        "RoHS Compliance StatusCompliant, No Exemption",
        "RoHS Compliance Status: 'Compliant, No Exemption'"
      ),
      ("Contact type (pluggable connector)", nil),
      ("Fire load0.211 MJ", "Fire load: 0.211 MJ"),
      ("Fire loadYes", nil),
      ("WeightWatchers", nil),
    ] as [(String, String?)])
  func `a label that touches its value`(line: String, row: String?) {
    #expect(rows(line) == (row.map { [$0] } ?? []))
  }

  @Test func `a document whose cells touch`() {
    let sheet = readSheet(
      """
      Item no. 770-1324
      Socket; 4-pole; green

      Additional Information
      Technical explanationsApr 3, 2019pdf 2.1 MBDownload
      """)
    let documents = sheet.parts[0].documents
    #expect(documents.map { sheet.text[$0.title] } == ["Technical explanations"])
    #expect(documents.map { $0.date?.description } == ["2019-04-03"])
    #expect(documents.map { sheet.text[$0.format] } == ["pdf"])
  }

  @Test func `words that touch each other are no prose`() {
    let line = "Connection technologyPush-inActuation typeLeverRated voltage andSoOn of it all"
    let sheet = readSheet("Item no. 770-1324\nSocket; 4-pole; green\n\nNotes\n" + line)
    #expect(sheet.roles.last == .unread)
  }
}
