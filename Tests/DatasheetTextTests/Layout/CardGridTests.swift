import TestSupport
import Testing

@testable import DatasheetText

/// Cards side by side: labels on one line, below each its value.
@Suite struct CardGridTests {
  private func rows(_ page: String) -> [String] {
    readSheet("Data sheet | Item number: 770-1324\nSocket; green\n\nData\n\n" + page).rows()
  }

  @Test func `each card reads on its own`() {
    #expect(
      rows(
        """
        Mechanical data
        Coding     Mating force of a plug-in connection   Color
        Q          approx. 20 ... 70 N (depending on      light gray
                   pole number)
        Marking    Rated voltage per UL 1977 (factory     Width
        N PE L     wiring only)                           40 mm / 1.575 inch
                   600 V
        Geometrical data
        """) == [
          "Coding: 'Q'",
          "Mating force of a plug-in connection: ~20…70 N (depending on pole number)",
          "Color: 'light gray'", "Marking: {N, PE, L}",
          "Rated voltage per UL 1977 (factory wiring only): 600 V", "Width: 40 mm = 1.575 [in_i]",
        ])
  }

  @Test func `a cell that begins elsewhere leaves all as it is`() {
    let read = rows(
      """
      Coding    Width    Height
      Q         approx. 40 mm   12 mm
      """)
    #expect(!read.contains { $0.hasPrefix("Width: ") && $0.hasSuffix("12 mm") })
  }

  @Test func `cards of items`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324
      Socket; green

      Counterpart
           Item No.: 770-1334                     Item No.: 770-2334
           Plug; with a lever;                    Locking plug; 4-pole;
           green                                  www.wago.com/770-2334
           www.wago.com/770-1334

      Downloads
      """)
    #expect(
      sheet.parts[0].references.map { "\($0.itemNumber): \(sheet.text[$0.title])" } == [
        "770-1334: Plug; with a lever; green", "770-2334: Locking plug; 4-pole;",
      ])
  }
}
