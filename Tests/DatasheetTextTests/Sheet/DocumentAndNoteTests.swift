import TestSupport
import Testing

@testable import DatasheetText

@Suite struct DocumentTests {
  private func documents(_ lines: String) -> [String] {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\nDownloads\n\n" + lines)
    let part = sheet.parts[0]
    return part.documents.map { document in
      [
        sheet.text[part.sections.name(of: document.section)], sheet.text[document.title],
        document.date?.description ?? "-", sheet.text[document.format], "\(document.line)",
      ].joined(separator: " | ")
    }
  }

  @Test(arguments: [
    "Leaflet for the       Apr 3, 2019   pdf 2 MB\nlateral levers\n",
    "Leaflet for the Apr 3, 2019 pdf 2 MB\nlateral levers\n",
    "Leaflet for the\nlateral levers\nApr 3, 2019 pdf 2 MB\n",
    "Leaflet for the\nlateral levers\nApr 3, 2019\npdf\n2 MB\n",
  ])
  func `a title over several lines`(lines: String) {
    #expect(
      documents(lines) == ["Downloads | Leaflet for the lateral levers | 2019-04-03 | pdf | 5"])
  }

  @Test(arguments: [
    "Leaflet for levers pdf 1.9 MB Apr 3, 2019 Download",
    "* Leaflet_for_levers pdf 1.9 MB Apr 3, 2019",
    "Leaflet for levers   pdf 1.9 MB   Apr 3, 2019",
  ])
  func `the size of a file stands before the date`(line: String) {
    #expect(documents(line) == ["Downloads | Leaflet for levers | 2019-04-03 | pdf | 5"])
  }

  @Test func `a format and a size are a file, without a date too`() {
    #expect(
      documents("- Leaflet for levers pdf 1.9 MB Download")
        == ["Downloads | Leaflet for levers | - | pdf | 5"])
  }

  @Test func `a group may be named as a document is`() {
    let lines = "Declaration of conformity\nEU declaration\n\nApr 3, 2019\n\npdf 2 MB\n"
    #expect(
      documents(lines) == ["Declaration of conformity | EU declaration | 2019-04-03 | pdf | 6"])
    #expect(
      documents("Declaration of conformity\n\nApr 3, 2019\n\npdf 2 MB\n")
        == ["Downloads | Declaration of conformity | 2019-04-03 | pdf | 5"])
    #expect(
      documents("Certificates\nTest of the maker   Apr 3, 2019   pdf\n")
        == ["Certificates | Test of the maker | 2019-04-03 | pdf | 6"])
  }

  @Test(arguments: [
    "Technische     03.04.2019   pdf\nErläuterungen              2 MB\n",
    "Technische 03.04.2019 pdf Download\nErläuterungen 2,0 MB\n",
    "|Technische|03.04.2019|pdf|\n|Erläuterungen||2 MB|\n",
  ])
  func `words beside the size of the file go on with the title`(lines: String) {
    #expect(
      documents(lines) == ["Downloads | Technische Erläuterungen | 2019-04-03 | pdf | 5"])
  }

  @Test(arguments: [
    "First leaflet\n\nSecond leaflet\n\nApr 3, 2019\n\nMay 4, 2020\n\npdf\n2 MB\n\npdf\n3 MB\n",
    "First leaflet\n\nSecond leaflet\n\n↓\n\n↓\n\nApr 3, 2019 pdf\n2 MB\nMay 4, 2020 pdf\n3 MB\n",
    "First leaflet\n\nSecond leaflet\n\nApr 3, 2019\n\nMay 4, 2020\n\nCAD data\n\npdf\n\npdf\n",
  ])
  func `titles above their dates`(lines: String) {
    #expect(
      documents(lines).map {
        $0.split(separator: " | ").dropFirst().dropLast().joined(separator: " ")
      }
        == ["First leaflet 2019-04-03 pdf", "Second leaflet 2020-05-04 pdf"])
  }

  @Test func `more titles than dates stay unread`() {
    let lines = "First leaflet\n\nSecond leaflet\n\nThird leaflet\n\nApr 3, 2019\n\nMay 4, 2020\n"
    #expect(documents(lines) == [])
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\nDownloads\n\n" + lines)
    #expect(sheet.count(of: .unread) == 5)
  }

  @Test(arguments: [
    "2027.26 KB\npdf\n", "EPLAN Data Portal 770-1324\npdf\n", "2D/3D Models\npdf\n",
    "First leaflet     Dec 1,    pdf 2 MB\n", "Version     May 8, 2019\n",
  ])
  func `sizes, drawings and titles beside half a date are none`(lines: String) {
    #expect(documents(lines) == [])
  }

  @Test func `dividers before a date below its title`() {
    #expect(
      documents("First leaflet\n, Apr 3, 2019, pdf 2 MB\n") == [
        "Downloads | First leaflet | 2019-04-03 | pdf | 5"
      ])
  }

  @Test(arguments: [
    "Technische     03.04.2019   pdf 2 MB\nErläuterungen\n",
    "Technische 03.04.2019 pdf 2 MB\nErläuterungen\n",
    "Technische\nErläuterungen\n03.04.2019\npdf\n",
  ])
  func `a line that may be a piece of the title is told of`(lines: String) {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\nDownloads\n\n" + lines)
    #expect(sheet.parts[0].documents.count == 1)
    #expect(sheet.count(of: .unread) == 1)
  }

  @Test(arguments: [
    ("Leaflet\tApr 3, 2019\tpdf 2.1 MB\tDownload", "Downloads | Leaflet | 2019-04-03 | pdf | 5"),
    (
      "Leaflet\t03.04.2019\tpdf 2027.26 KB\t<a href=\"#\">↓</a>",
      "Downloads | Leaflet | 2019-04-03 | pdf | 5"
    ),
    ("| Leaflet | 03.04.2019 | PDF |", "Downloads | Leaflet | 2019-04-03 | PDF | 5"),
    ("| Leaflet | 03.04.2019<br>pdf<br>Download |", "Downloads | Leaflet | 2019-04-03 | pdf | 5"),
    (
      "Documentation Additional Information Leaflet 03.04.2019 pdf 1 MB",
      "Downloads | Leaflet | 2019-04-03 | pdf | 5"
    ),
    ("- Leaflet, 03.04.2019, pdf 2 MB", "Downloads | Leaflet | 2019-04-03 | pdf | 5"),
    ("Documents\nLeaflet 03.04.2019 pdf 2 MB", "Documents | Leaflet | 2019-04-03 | pdf | 6"),
    ("Leaflet 03.04.2019       pdf 2 MB     ↓", "Downloads | Leaflet | 2019-04-03 | pdf | 5"),
    ("|Leaflet|03.04.2019<br>pdf 2 MB|Download|", "Downloads | Leaflet | 2019-04-03 | pdf | 5"),
    (
      "_Additional Information_ Leaflet Apr 3, 2019 pdf 2 MB",
      "Additional Information | Leaflet | 2019-04-03 | pdf | 5"
    ),
    ("|Leaflet<br>2019-04-03<br>pdf|", "Downloads | Leaflet | 2019-04-03 | pdf | 5"),
    ("|Leaflet|2019-04-03<br>pdf|", "Downloads | Leaflet | 2019-04-03 | pdf | 5"),
    ("Leaflets2019-04-03 pdf", "Downloads | Leaflets | 2019-04-03 | pdf | 5"),
    ("Leaflet\tzip 3 MB", "Downloads | Leaflet | - | zip | 5"),
    ("Leaflet\t2019-04-03", "Downloads | Leaflet | 2019-04-03 |  | 5"),
    (
      "Documentation\nAdditional Information\nLeaflet\t03.04.2019\tpdf 1 MB",
      "Additional Information | Leaflet | 2019-04-03 | pdf | 7"
    ),
  ])
  func `a row with a date or a format`(lines: String, document: String) {
    #expect(documents(lines) == [document])
  }

  @Test(arguments: [
    "We may change all of this at any time.", "Socket; 4-pole; green", "pdf 2 MB", "---",
    "Apr 3, 2019",
  ])
  func `a sentence, a part, a file, a ruler or a date is no title`(words: String) {
    #expect(documents("\(words)\n03.04.2019\n").isEmpty)
  }

  @Test func `the title of an item is none of a document`() {
    #expect(documents("Leaflet\tzip 3 MB\n\nPlug; 4-pole; green\n\n2019-04-03\n\npdf").count == 1)
  }

  @Test func `title, date and file one below the other`() {
    let lines = """
      Leaflet

      Apr 3, 2019

      pdf 2.1 MB

      Download

      Second leaflet
      04.04.2019 zip 3 MB
      2D/3D Models 770-1324

      URL
      """
    #expect(
      documents(lines) == [
        "Downloads | Leaflet | 2019-04-03 | pdf | 5",
        "Downloads | Second leaflet | 2019-04-04 | zip | 13",
      ])
  }

  @Test func `the title of an item above a date names no document`() {
    #expect(documents("Lockout cap; 3-pole; black\n\n26.10.2012\n\npdf").isEmpty)
  }

  @Test(arguments: [
    "2D/3D Models 770-1324\tURL\tDownload", "2D/3D Models 770-1324 [URL](#) [Download](#)",
    "[URL](#)", "[Download](#)", "EPLAN Data Portal 770-1324", "<a href=\"#\">↓</a>",
    "------\t-----", "| WAGO GmbH & Co. KG | | 17.06.2019 |",
  ])
  func `a link stub is furniture`(line: String) {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\nDownloads\n\nCAD data\n\n\(line)\n")
    #expect(sheet.parts[0].documents.isEmpty)
    #expect(sheet.classLetters == "dbdbdbf")
  }

  @Test(arguments: [
    "770-1324    Apr 3, 2019   xml 2.75 KB   Download\n",
    "770-1324 03.04.2019 xml 2.75 KB Download\n",
    "- 770-1324 03.04.2019 xml 2.75 KB [Download](#)\n",
    "770-1324\n03.04.2019\nxml 2.75 KB\nDownload\n",
  ])
  func `a document that the number of the item names`(lines: String) {
    #expect(documents(lines) == ["Downloads | 770-1324 | 2019-04-03 | xml | 5"])
  }
}

@Suite struct NoteTests {
  private func notes(_ lines: String...) -> [String] {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\n" + lines.joined(separator: "\n"))
    let part = sheet.parts[0]
    return part.notes.map { note in
      let path = part.sections.path(to: note.section).map { sheet.text[$0] }
      return (path + [sheet.text[note.text], "\(note.line)"]).joined(separator: " | ")
    }
  }

  @Test func `a paragraph and a list item are a note each`() {
    #expect(
      notes(
        "## Item description", "", "- First thing that", "goes on", "- Second *thing*", "",
        "Third thing.")
        == [
          "Item description | First thing that goes on | 5", "Item description | Second thing | 7",
          "Item description | Third thing. | 9",
        ])
  }

  @Test func `a hard break, a blank line and a number begin a new note`() {
    #expect(
      notes("Notes", "One line  ", "Another", "", "A third", "1. First step", "2. Second step")
        == [
          "Notes | One line | 4", "Notes | Another | 5", "Notes | A third | 7",
          "Notes | 1. First step | 8", "Notes | 2. Second step | 9",
        ])
  }

  @Test func `notes stand under their heading`() {
    #expect(
      notes(
        "**Notes**", "", "**Safety Information**  ", " Do not lick.", "", "Note:", "",
        "Mind the gap.")
        == ["Notes | Safety Information | Do not lick. | 6", "Notes | Note | Mind the gap. | 10"])
  }

  @Test func `numbers in prose are no rows`() {
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\n\nInstallation Notes\n\nUse a blade of 2.5 mm width here.\n\n"
        + "500 V\n")
    #expect(sheet.parts[0].attributes.isEmpty)
    #expect(sheet.parts[0].properties.all.isEmpty)
    #expect(sheet.classLetters == "dbdbtbt")
  }

  @Test(arguments: [
    ("Notes\n\nNumber of levels 3 Pole number 5 Width 4 mm", 1),
    ("Connection data\n\nuse Number of levels 3 Pole number 5 and more of them", 1),
    ("Notes\n\nIt has a Width of 4 mm and a Height of 5 mm", 0),
    ("Notes\n\nMade for Width 4 mm and Height 5 mm.", 0),
  ])
  func `rows that ran together are no prose`(lines: String, unread: Int) {
    let sheet = readSheet("Data sheet | Item number: 770-1324\nSocket; green\n\n" + lines + "\n")
    #expect(sheet.count(of: .unread) == unread)
  }
}
