import DatasheetText
import PartCatalog
import TestSupport
import Testing

/// `dangling-link`: only where the folder is said to be closed.
@Suite struct DanglingLinkTests {
  private static let socket = sheet(
    "770-1324", "Socket", counterparts: ["Item no. 770-1334 Plug"],
    tools: ["Item no.: 210-719 Operating tool"])
  private static let plug = sheet("770-1334", "Plug", counterparts: ["Item no. 770-1324 Socket"])

  private func findings(closed: Bool) -> [String] {
    Catalog(
      [
        (path: "a.txt", sheet: readSheet(Self.socket)),
        (path: "b.txt", sheet: readSheet(Self.plug)),
      ],
      closed: closed
    ).findings.map { "\($0.rule.rawValue) \($0.place.path):\($0.place.line)" }
  }

  @Test func `in a closed folder every named item has a sheet`() {
    #expect(findings(closed: true) == ["dangling-link a.txt:14"])
  }

  @Test func `in an open folder items may be named only`() {
    #expect(findings(closed: false) == [])
  }
}
