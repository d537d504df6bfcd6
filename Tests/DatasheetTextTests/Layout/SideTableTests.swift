import TestSupport
import Testing

@testable import DatasheetText

/// Two tables side by side, as text browsers and Pandoc print them.
@Suite struct SideTableTests {
  /// The rows of a sheet, each under the last heading above it.
  private func rows(_ lines: String...) -> [String] {
    let head = ["Data sheet | Item number: 770-1324", "", "Socket; 4-pole", "", "Data", ""]
    let sheet = readSheet((head + lines).joined(separator: "\n"))
    let part = sheet.parts[0]
    return part.attributes.map { row in
      let section = part.sections.path(to: row.section).last.map { sheet.text[$0] } ?? ""
      return "\(section): \(sheet.text[row.label]): \(sheet.text[row.raw])"
    }
  }

  @Test func `one blank may be all of a gutter, and each pair of tables has its own`() {
    let found = rows(
      "Geometrical data            Material data",
      "",
      "Width  23.5 mm / 0.925 inch Color     light gray",
      "Height 19 mm / 0.748 inch   Fire load 0.016 MJ",
      "Depth  4.1 mm / 0.161 inch  Weight    2 g",
      "",
      "Mechanical data          Commercial data",
      "",
      "Coding               A   Packaging type    Box",
      "Mating force         9 N Country of origin DE")
    #expect(
      found == [
        "Geometrical data: Width: 23.5 mm / 0.925 inch",
        "Geometrical data: Height: 19 mm / 0.748 inch",
        "Geometrical data: Depth: 4.1 mm / 0.161 inch",
        "Material data: Color: light gray", "Material data: Fire load: 0.016 MJ",
        "Material data: Weight: 2 g",
        "Mechanical data: Coding: A", "Mechanical data: Mating force: 9 N",
        "Commercial data: Packaging type: Box", "Commercial data: Country of origin: DE",
      ])
  }

  @Test func `the shorter table stands in the middle, and cells are wrapped`() {
    let found = rows(
      "                                     Material data",
      "",
      "                                     Color                light gray",
      "  Plug-in connection                 Insulation material  Polyamide (PA66)",
      "                                     (main housing)",
      "Contact type          Male           Flammability class   V0",
      "(pluggable connector) connector/plug per UL94",
      "Mismating protection  Yes            Clamping spring      Chrome-nickel",
      "                                     material             spring steel",
      "                                                          (CrNi)",
      "                                     Weight               61.3 g",
      "",
      "Commercial data     Mechanical data",
      "",
      "Packaging type Box  Coding          A",
      "                    Marking         N PE L")
    #expect(
      found == [
        "Plug-in connection: Contact type (pluggable connector): Male connector/plug",
        "Plug-in connection: Mismating protection: Yes",
        "Material data: Color: light gray",
        "Material data: Insulation material (main housing): Polyamide (PA66)",
        "Material data: Flammability class per UL94: V0",
        "Material data: Clamping spring material: Chrome-nickel spring steel (CrNi)",
        "Material data: Weight: 61.3 g",
        "Commercial data: Packaging type: Box",
        "Mechanical data: Coding: A", "Mechanical data: Marking: N PE L",
      ])
  }

  @Test func `values that happen to be headings are no second table`() {
    let found = rows(
      "Plug-in connection",
      "",
      "Contact type (pluggable connector)    Female connector/socket",
      "Connector connection type             for conductor",
      "Mismating protection                  Yes",
      "Locking lever                         retrofitable")
    #expect(
      found.map { $0.split(separator: ": ").last } == [
        "Female connector/socket", "for conductor", "Yes", "retrofitable",
      ])
  }

  @Test func `tables that Pandoc breaks at the width of their cell are unfolded`() {
    let found = rows(
      "+---------------------------+---------------------------+",
      "| Ratings per UL            | Geometrical data          |",
      "|                           |                           |",
      "|   -----------------       |   ------- ----------      |",
      "| --------------- --------- |   Width   9 mm            |",
      "|   Approvals per           |   Depth   46.3 mm         |",
      "|                   UL 1059 |   ------- ----------      |",
      "|   Rated voltage           |                           |",
      "|  UL (Use Group B)   600 V |                           |",
      "|   Rated curren            |                           |",
      "| t UL (Use Group B)   37 A |                           |",
      "|   -----------------       |                           |",
      "| --------------- --------- |                           |",
      "+---------------------------+---------------------------+")
    #expect(
      found == [
        "Ratings per UL: Approvals per: UL 1059",
        "Ratings per UL: Rated voltage UL (Use Group B): 600 V",
        "Ratings per UL: Rated current UL (Use Group B): 37 A",
        "Geometrical data: Width: 9 mm", "Geometrical data: Depth: 46.3 mm",
      ])
  }

  @Test func `a ruler is no part of a wrapped cell`() {
    let found = rows(
      "  -------------------- ---------- ----------- --------------------",
      "  Geometrical data                Material data",
      "  Pin spacing          10 mm      Color       light gray",
      "  Width                40 mm      Weight      12 g",
      "                                  Fire load   0.2 MJ",
      "  -------------------- ---------- ----------- --------------------")
    #expect(
      found == [
        "Geometrical data: Pin spacing: 10 mm", "Geometrical data: Width: 40 mm",
        "Material data: Color: light gray", "Material data: Weight: 12 g",
        "Material data: Fire load: 0.2 MJ",
      ])
  }

  @Test func `a value that heads references elsewhere begins no table`() {
    let found = rows(
      "  ------------------------------- ---------------",
      "  Mismating protection            Yes",
      "  Locking of plug-in connection   locking lever",
      "  Locking lever                   retrofitable",
      "  ------------------------------- ---------------",
      "",
      "Material data",
      "",
      "  Color                           black",
      "  Fire load                       0.056 MJ")
    #expect(
      found == [
        "Data: Mismating protection: Yes", "Data: Locking of plug-in connection: locking lever",
        "Data: Locking lever: retrofitable", "Material data: Color: black",
        "Material data: Fire load: 0.056 MJ",
      ])
  }
}
