import DatasheetText
import PartCatalog
import TestSupport
import Testing

/// Two sheets of one item: the newest printed version wins, else the first in path order.
@Suite struct DuplicateTests {
  private func sheet(_ width: String, version: String? = nil, title: String = "Socket; green")
    -> String
  {
    let date = version.map { "Version \($0)\n\n" } ?? ""
    return "Data sheet | Item number: 770-1324\n\(title)\n\n\(date)Data\n\nWidth\t\(width)\n"
  }

  private func kept(_ sheets: (path: String, text: String)...) -> String? {
    let catalog = Catalog(sheets.map { (path: $0.path, sheet: readSheet($0.text)) })
    return catalog.part("770-1324").map { catalog.sources[$0.source].path }
  }

  @Test func `the first path wins where no version is printed`() {
    #expect(kept(("b.txt", sheet("1 mm")), ("a.txt", sheet("2 mm"))) == "a.txt")
  }

  @Test func `the newest version wins, whatever the path`() {
    let old = sheet("1 mm", version: "17.06.2019")
    let new = sheet("2 mm", version: "08.05.2026")
    #expect(kept(("a.txt", old), ("b.txt", new)) == "b.txt")
    #expect(kept(("a.txt", new), ("b.txt", old)) == "a.txt")
    #expect(kept(("a.txt", old), ("b.txt", new), ("c.txt", old)) == "b.txt")
    #expect(kept(("a.txt", sheet("3 mm")), ("b.txt", old)) == "b.txt")
    #expect(kept(("a.txt", old), ("b.txt", sheet("3 mm"))) == "a.txt")
    #expect(kept(("a.txt", old), ("b.txt", old)) == "a.txt")
  }

  @Test func `one part, both sources, and a finding that names what differs`() throws {
    let catalog = catalog(
      ("a.txt", sheet("1 mm") + "Height\t2 mm\nWeight\t3 g\n"),
      ("b.txt", sheet("1,5 mm", title: "Socket; red") + "Height\t2,0 mm\nColor\tred\n"))
    #expect(catalog.parts.count == 1)
    #expect(catalog.sources.map { $0.sheet.parts.count } == [1, 1])
    let findings = catalog.findings.filter { $0.rule == .duplicateItem }
    try #require(findings.count == 1)
    #expect(findings[0].severity == .warning)
    #expect(findings[0].place.path == "b.txt" && findings[0].place.line == 1)
    #expect(findings[0].related.map(\.path) == ["a.txt"])
    for field in ["title", "Width", "Weight", "Color"] {
      #expect(findings[0].message.contains(field))
    }
    #expect(!findings[0].message.contains("Height"))
  }

  @Test func `two alike sheets agree`() {
    let catalog = catalog(("a.txt", sheet("40 mm")), ("b.txt", sheet("40,0 mm")))
    #expect(catalog.findings(.duplicateItem).count == 1)
    #expect(catalog.findings(.duplicateItem).first?.contains("agree") ?? false)
  }

  @Test func `a sheet beats a mere mention`() throws {
    let catalog = catalog(
      (
        "a.txt",
        "Data sheet | Item number: 770-1\nPlug\n\nCounterpart\n\nItem no. 770-1324 Socket; red\n"
      ),
      ("b.txt", sheet("1 mm")))
    let part = try #require(catalog.part("770-1324"))
    #expect(part.status == .described)
    #expect(part.text[part.record.title] == "Socket; green")
    #expect(catalog.findings(.duplicateItem) == [])
  }
}
