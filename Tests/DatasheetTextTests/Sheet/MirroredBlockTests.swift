import TestSupport
import Testing

@testable import DatasheetText

/// Blocks of labels above blocks of values of the same sizes.
@Suite struct MirroredBlockTests {
  private func rows(_ lines: String) -> [String] {
    readSheet("Data sheet | Item number: 770-1324\nSocket; green\n\n" + lines).rows()
  }

  private static let labels = """
    Connection data
    Connection technology
    Strip length
    Terminated conductor
    Physical data
    Width
    Cutout for the link
    """

  @Test func `each value goes to the label of its place, known or not`() {
    let found = rows(
      Self.labels + "\n\nPush-in\n8.5 mm\nphase conductor\n\n5.2 mm\n3.05 mm\n\nMaterial data\n")
    #expect(
      found == [
        "Connection technology: 'Push-in'", "Strip length: 8.5 mm",
        "Terminated conductor: 'phase conductor'", "Width: 5.2 mm", "Cutout for the link: 3.05 mm",
      ])
  }

  @Test(arguments: [
    // A value is missing.
    "Push-in\n8.5 mm\n\n5.2 mm\n3.05 mm",
    // A block more than there are labels for.
    "Push-in\n8.5 mm\nphase conductor\n\n5.2 mm\n3.05 mm\n\n7 mm\n8 mm",
    // A value that cannot stand under its label.
    "Push-in\nphase conductor\n8.5 mm\n\n5.2 mm\n3.05 mm",
  ])
  func `sizes or kinds that differ prove nothing`(values: String) {
    let found = rows(Self.labels + "\n\n" + values + "\n\nMaterial data\n")
    #expect(!found.contains("Width: 3.05 mm"))
    #expect(!found.contains { $0.hasPrefix("Cutout") || $0.hasPrefix("Terminated") })
  }
}
