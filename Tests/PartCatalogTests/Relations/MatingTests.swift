import DatasheetText
import PartCatalog
import Testing

/// What two counterparts say of each other.
@Suite struct MatingTests {
  private func verdict(
    _ number: String, _ title: String, _ rows: [String], _ otherNumber: String, _ otherTitle: String
  ) -> (verdict: Verdict?, messages: [String]) {
    let catalog = catalog(
      (
        "a.txt",
        sheet(number, title, rows: rows, counterparts: ["Item no. \(otherNumber) \(otherTitle)"])
      ))
    return (
      catalog.part(number)?.links.first?.verdict,
      catalog.findings.filter { $0.rule == .counterpartConflict }.map(\.message)
    )
  }

  @Test(arguments: [
    ("Socket; 4-pole; Cod. Q", "Plug; 4-pole; Cod. Q", Verdict.agrees),
    ("Socket; 4-pole", "Plug; 4-pole; Cod. Q", .agrees), ("Socket", "Plug", .agrees),
    ("Socket; 4-pole", "Thing; 4-pole", .agrees), ("Thing", "Plug; 4-pole", .unverified),
    ("Socket; green", "Thing; green", .unverified), ("Thing", "Thing", .unverified),
    ("Socket; 4-pole; Cod. Q", "Plug; 5-pole; Cod. Q", .conflicts),
    ("Socket; 4-pole; Cod. Q", "Plug; 4-pole; Cod. B", .conflicts),
    ("Socket; 4-pole", "Socket; 4-pole", .conflicts), ("Plug", "Snap-in plug", .conflicts),
    ("Socket; Pin spacing 10 mm", "Plug; Pin spacing 10,0 mm", .agrees),
    ("Socket; Pin spacing 10 mm", "Plug; Pin spacing 7.62 mm", .conflicts),
    ("Socket; 4-pole; green", "Plug; 4-pole; gray", .agrees),
  ])
  func `by the titles`(title: String, other: String, verdict wanted: Verdict) {
    let found = verdict("770-1", title, [], "770-2", other)
    #expect(found.verdict == wanted)
    #expect(found.messages.isEmpty == (wanted != .conflicts))
  }

  @Test func `a row says more than the title`() {
    #expect(
      verdict("770-1", "Socket; 4-pole", ["No. of poles\t5"], "770-2", "Plug; 4-pole").verdict
        == .conflicts)
    #expect(verdict("770-1", "Socket", ["Coding\tQ"], "770-2", "Plug; Cod. Q").verdict == .agrees)
    #expect(
      verdict("770-1", "Socket", ["Pin spacing\t1 cm"], "770-2", "Plug; Pin spacing 10 mm").verdict
        == .agrees)
  }

  @Test func `connectors of the 831 series mate by gender and spacing`() {
    #expect(
      verdict("831-1", "Female connector; 4-pole", [], "831-2", "Male connector; 4-pole").verdict
        == .agrees)
    #expect(
      verdict("831-1", "Female connector; 4-pole", [], "831-2", "THT male header; 4-pole").verdict
        == .agrees)
    #expect(
      verdict("831-1", "Female connector; 4-pole", [], "831-2", "Female connector; 4-pole").verdict
        == .conflicts)
  }

  @Test func `a conflict quotes both sides, once`() throws {
    let catalog = catalog(
      (
        "a.txt",
        sheet(
          "770-1", "Socket; 4-pole; Cod. Q", rows: ["No. of poles\t4"],
          counterparts: ["Item no. 770-2 Plug; 5-pole; Cod. Q"])
      ),
      ("b.txt", sheet("770-2", "Plug; 5-pole; Cod. Q", counterparts: ["Item no. 770-1 Socket"])))
    let conflicts = catalog.findings.filter { $0.rule == .counterpartConflict }
    try #require(conflicts.count == 1)
    let conflict = conflicts[0]
    #expect(conflict.severity == .error)
    #expect(conflict.part?.description == "770-1")
    #expect(conflict.message.contains("4") && conflict.message.contains("5"))
    #expect(conflict.place.path == "a.txt" && conflict.place.line == 10)
    #expect(
      conflict.related.map { "\($0.path):\($0.line):\($0.column) \($0.quote)" } == [
        "a.txt:6:14 No. of poles\t4", "b.txt:2:1 Plug; 5-pole; Cod. Q",
      ])
    #expect(catalog.part("770-1")?.links.first?.verdict == .conflicts)
    #expect(catalog.part("770-2")?.links.first?.verdict == .conflicts)
  }

  @Test func `accessories are not judged`() {
    let catalog = catalog(
      ("a.txt", sheet("770-1", "Socket; 4-pole", tools: ["Item no.: 770-2 Socket; 5-pole"])))
    #expect(catalog.part("770-1")?.links.first?.verdict == .unverified)
    #expect(catalog.findings(.counterpartConflict) == [])
  }
}
