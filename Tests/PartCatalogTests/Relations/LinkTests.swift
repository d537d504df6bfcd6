import DatasheetText
import PartCatalog
import TestSupport
import Testing

/// Links hold both ways, and say which sheet states them.
@Suite struct LinkTests {
  static let socket = sheet(
    "770-1324", "Socket; 4-pole; Cod. Q; green",
    counterparts: [
      "Item no. 770-1334 Plug; 4-pole; Cod. Q", "Item no. 770-99 Plug; 4-pole; Cod. Q",
    ],
    tools: ["Item no.: 210-719 Operating tool"])
  static let plug = sheet(
    "770-1334", "Plug; 4-pole; Cod. Q; green",
    counterparts: ["Item no. 770-1324 Socket; 4-pole; Cod. Q"])

  @Test func `one sheet says so`() {
    let catalog = catalog(("a.txt", Self.socket))
    #expect(
      catalog.parts.map { "\($0.itemNumber)" } == ["210-719", "770-99", "770-1324", "770-1334"])
    #expect(
      catalog.links(of: "770-1324") == [
        "counterpart | 770-1334 | null | Counterpart | 770-1324 | agrees | 9",
        "counterpart | 770-99 | null | Counterpart | 770-1324 | agrees | 10",
        "accessory | 210-719 | tool | Compatible products › tools | 770-1324 | unverified | 15",
      ])
    #expect(
      catalog.links(of: "770-1334") == ["counterpart | 770-1324 | null |  | 770-1324 | agrees | "])
    #expect(
      catalog.links(of: "210-719") == [
        "accessoryOf | 770-1324 | tool |  | 770-1324 | unverified | "
      ])
  }

  @Test func `both sheets say so`() {
    let catalog = catalog(("a.txt", Self.socket), ("b.txt", Self.plug))
    #expect(
      catalog.links(of: "770-1324").first
        == "counterpart | 770-1334 | null | Counterpart | 770-1324 › 770-1334 | agrees | 9")
    #expect(
      catalog.links(of: "770-1334")
        == ["counterpart | 770-1324 | null | Counterpart | 770-1324 › 770-1334 | agrees | 9"])
    #expect(catalog.part("770-1334")?.status == .described)
  }

  @Test func `the order of the sheets does not matter`() {
    let forward = catalog(("a.txt", Self.socket), ("b.txt", Self.plug))
    let backward = catalog(("b.txt", Self.plug), ("a.txt", Self.socket))
    #expect(
      forward.parts.map { PartText($0, of: forward) }
        == backward.parts.map { PartText($0, of: backward) })
    #expect(backward.sources.map(\.path) == ["a.txt", "b.txt"])
  }

  @Test func `links in print order, then those of others by item number`() {
    let catalog = catalog(
      (
        "a.txt",
        sheet("770-5", "Socket", counterparts: ["Item no. 770-9 Plug", "Item no. 770-2 Plug"])
      ),
      ("b.txt", sheet("770-1000", "Plug", counterparts: ["Item no. 770-5 Socket"])),
      ("c.txt", sheet("770-20", "Plug", counterparts: ["Item no. 770-5 Socket"])))
    let numbers = catalog.part("770-5")?.links.map { "\($0.itemNumber)" }
    #expect(numbers == ["770-9", "770-2", "770-20", "770-1000"])
  }

  @Test func `a counterpart named twice is one link, at its first line`() {
    let catalog = catalog(
      (
        "a.txt",
        sheet("770-5", "Socket", counterparts: ["Item no. 770-9 Plug", "Item no. 770-9 Plug"])
      ))
    #expect(
      catalog.links(of: "770-5")
        == ["counterpart | 770-9 | null | Counterpart | 770-5 | agrees | 9"])
  }

  @Test func `a referenced part has what its title tells`() throws {
    let catalog = catalog(("a.txt", Self.socket))
    let plug = try #require(catalog.part("770-1334"))
    #expect(plug.status == .referenced)
    #expect(plug.record.kind == .plug)
    #expect(plug.record.family == .winstaConnector)
    #expect(plug.text[plug.record.title] == "Plug; 4-pole; Cod. Q")
    #expect(plug.record.properties[.poles]?.described(in: plug.text) == "4")
    #expect(plug.record.line == 9)
  }

  @Test func `of two sheets that name a part, the first in path order gives its title`() throws {
    let catalog = catalog(
      ("b.txt", sheet("770-1", "Socket", counterparts: ["Item no. 770-9 Plug; red"])),
      ("a.txt", sheet("770-2", "Socket", counterparts: ["Item no. 770-9 Plug; blue"])))
    let plug = try #require(catalog.part("770-9"))
    #expect(plug.text[plug.record.title] == "Plug; blue")
    #expect(catalog.sources[plug.source].path == "a.txt")
  }

  @Test func `every link of the datasheets has its mirror`() throws {
    let catalog = try Fixture.catalog()
    for part in catalog.parts {
      for link in part.links {
        let other = try #require(catalog.part("\(link.itemNumber)"))
        let back = other.links.filter { $0.itemNumber == part.itemNumber }
        #expect(back.count == 1)
        #expect(back.first?.verdict == link.verdict)
        #expect(back.first?.category == link.category)
        #expect(back.first?.declaredByThis == link.declaredByOther)
        #expect((link.line == nil) == !link.declaredByThis)
      }
    }
  }
}
