import PartCatalog
import Testing

/// Words that lost, changed or gained a letter, or that a blank broke.
@Suite struct MisspeltWordTests {
  private func isTold(_ title: String) -> Bool {
    found(sheet("770-1", title)).contains("misspelt-word 2")
  }

  @Test(arguments: [
    "Socket; 4-pole; green", "THT male header; 1.0 x 1.2 mm solder pin; straight; light gray",
    "Push-in type jumper bar; insulated; 7-way; Nominal current 32 A; light gray",
    "Ferrule; Sleeve for 2.5 mm² / AWG 14; gastight crimped; acc. to DIN 46228, Part 4/09.90; blue",
    "Plug; for PAXETT 77 racks; mint", "Buchse; 4-polig; Kod. Q; 4,00 mm²; grün",
    "Betätigungswerkzeug; Klinge: 2,5 x 0,4 mm; mit teilisoliertem Schaft",
    "Socket; for railways; cardboard; green", "Stecker; Ein- und Ausgang; grün",
  ])
  func `whole words, and wholly new ones, are left alone`(title: String) {
    #expect(!isTold(title))
  }

  @Test(arguments: [
    // A letter lost, changed, moved, or one too many.
    "Socket; inslated; green", "Socket; insulxted; green", "Socket; insualted; green",
    "Socket; innsulated; green", "Ferruxe; for 1 mm²; red", "Socket; for connecto1; green",
    "Socket; for tool operat.on; white", "Marker card; Plastic; wite", "Buchse; isolirt; grün",
    // A blank too many.
    "Socket; gree n", "Fe rrule; for 1 mm²; red", "Socket; 4- pole; green",
    "Ferrule; silver- colored", "Plug; Push -in; red", "Socket; plug /socket; red",
    // One too few.
    "Operatingtool; short", "Socket; forgeneral purposes; red", "Socket; with 66(PA 66); red",
    "Stecker; mit BetätigungswerkzeugPush-in; rot",
    // The rest is lost.
    "Socket; 4-pole; insul", "Marker card; Plastic; wh", "Operating tool; wi",
  ])
  func `damaged words are told of`(title: String) {
    #expect(isTold(title))
  }

  @Test(arguments: [
    ("Insulating material\tPolyamxde 66", true), ("Insulating material\tPEEK", false),
    ("Color\tligt gray", true), ("Color\tmint", false),
    ("Clamping spring material\tChrome nicel spring steel", true),
    (
      "Note on protection class\tHolds wherever the plug sits in a place of its own, at least.",
      false
    ),
  ])
  func `values are looked at, sentences are not`(row: String, told: Bool) {
    #expect(found(sheet("770-1", "Socket; green", rows: [row])).contains("misspelt-word 6") == told)
  }

  @Test(arguments: [
    ("Marking strip", false), ("Male connecto1/plug", true), ("Cookie settings", true),
  ])
  func `headings above items`(heading: String, told: Bool) {
    let text =
      sheet("770-1", "Socket; green")
      + "\nCompatible products\n\n**\(heading)**\n\n**Item no.: 770-2**\nPlug; green\n"
    #expect(found(text).contains { $0.hasPrefix("misspelt-word") } == told)
  }

  @Test func `agencies are looked at`() {
    let head =
      sheet("770-1", "Socket; green") + "\nApprovals\n\nApproval\tStandard\tCertificate name\n"
    let row = "cURus Underwriters Laboratories Inc.\tUL 1977\tE45171"
    #expect(found(head + row) == [])
    #expect(
      found(head + row.replacing("Underwriters", with: "Unde rwriters"))
        .contains { $0.hasPrefix("misspelt-word") })
    #expect(
      found(head + row.replacing("cURus", with: "cURus Print"))
        .contains { $0.hasPrefix("incomplete-approval") })
  }
}
