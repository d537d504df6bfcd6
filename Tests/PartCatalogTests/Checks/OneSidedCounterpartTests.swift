import PartCatalog
import Testing

/// `one-sided-counterpart`: only where both sheets are there and both name counterparts.
@Suite struct OneSidedCounterpartTests {
  private static let socket = sheet("770-1", "Socket", counterparts: ["Item no. 770-2 Plug"])

  @Test(arguments: [
    (["Item no. 770-1 Socket"], []), ([], []),
    (
      ["Item no. 770-3 Socket"],
      [
        "one-sided-counterpart 9 ~9"
      ]
    ),
  ])
  func `sides`(counterparts: [String], findings: [String]) {
    #expect(found(Self.socket, sheet("770-2", "Plug", counterparts: counterparts)) == findings)
  }

  @Test func `a counterpart without a sheet`() { #expect(found(Self.socket) == []) }
}
