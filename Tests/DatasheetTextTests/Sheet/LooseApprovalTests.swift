import TestSupport
import Testing

@testable import DatasheetText

@Suite struct LooseApprovalTests {
  private func approvals(_ lines: String) -> [String] {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\nShip Approvals\n" + lines)
    return sheet.parts[0].approvals.map { approval in
      [approval.agency, approval.standard, approval.certificate].map { sheet.text[$0] }
        .joined(separator: " | ")
    }
  }

  private let rows = [
    "ABS American Bureau of Shipping |  | 19- HG1868589- PDA",
    "LR Lloyds Register | IEC 61984 | 02/20050 (E6)",
  ]

  @Test func `cells that only one blank divides`() {
    let found = approvals(
      """
      Logo Approval Additional Approval Text Certificate name
      ABS American Bureau of Shipping - 19- HG1868589- PDA
      LR Lloyds Register IEC 61984 02/20050 (E6)
      """)
    #expect(found == rows)
  }

  @Test(arguments: [
    "Group Agency Standard Certificate", "Group    Agency    Standard    Certificate",
  ])
  func `the group that begins a row is its heading`(head: String) {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324

      Approvals
      \(head)
      Country specific Approvals LR Lloyds Register IEC 61984 02/20050 (E6)
      Ship Approvals ABS American Bureau of Shipping – 19-HG1868589-PDA
      """)
    let part = sheet.parts[0]
    #expect(
      part.approvals.map { sheet.text[$0.agency] } == [
        "LR Lloyds Register", "ABS American Bureau of Shipping",
      ])
    #expect(
      part.approvals.map { sheet.text[part.sections[$0.section].name] } == [
        "Country specific Approvals", "Ship Approvals",
      ])
  }

  @Test func `a standard of China`() {
    let found = approvals(
      """
      Approval Standard Certificate Name
      CCA DEKRA Certification B.V. EN 61535 2190550.03
      CQC China Quality Certification Centre GB/T 34989 CQC19002224399
      """)
    #expect(
      found == [
        "CCA DEKRA Certification B.V. | EN 61535 | 2190550.03",
        "CQC China Quality Certification Centre | GB/T 34989 | CQC19002224399",
      ])
  }

  @Test func `a cell a line, row after row`() {
    let found = approvals(
      """
      Logo
      Approval
      Additional Approval Text
      Certificate name
      ABS American Bureau of Shipping
      -
      19- HG1868589- PDA
      LR Lloyds Register
      IEC 61984
      02/20050 (E6)
      """)
    #expect(found == rows)
  }

  @Test func `a cell a line, column after column`() {
    let found = approvals(
      """
      Logo

      Approval
      ABS American Bureau of Shipping
      LR Lloyds Register

      Additional Approval Text
      IEC 60092
      IEC 61984

      Certificate name
      19- HG1868589- PDA
      02/20050 (E6)
      """)
    #expect(found == ["ABS American Bureau of Shipping | IEC 60092 | 19- HG1868589- PDA", rows[1]])
  }

  @Test func `the mark on the line of the row, the name below each`() {
    let head = "Logo Approval Additional Approval Text Certificate name\n"
    let found = approvals(
      head + "UL UL 1059 E45172-20\nUnderwriters Laboratories Inc.\nCSA C22.2 No. 158 70141922\n"
        + "CSA Group\n")
    #expect(
      found == [
        "UL Underwriters Laboratories Inc. | UL 1059 | E45172-20",
        "CSA CSA Group | C22.2 No. 158 | 70141922",
      ])
  }

  @Test func `the mark of a picture before the agency`() {
    let found = approvals(
      "Logo             Approval          Standard      Certificate name\n"
        + "[a]  UR Underwriters Laboratories Inc.     UL 1059       E45172\n")
    #expect(found == ["UR Underwriters Laboratories Inc. | UL 1059 | E45172"])
  }

  @Test func `the maker itself declares, and its address below is none`() {
    let table = "| Approval | Standard | Certificate |\n|---|---|---|\n| Railway | - | Z01.001 |\n"
    let found = approvals(table + "WAGO GmbH & Co. KG\n")
    #expect(found == ["Railway WAGO GmbH & Co. KG |  | Z01.001"])
    #expect(approvals(table + "WAGO GmbH & Co. KG\nHansastr. 27\n") == ["Railway |  | Z01.001"])
  }

  @Test func `a table with a line that fits no row stays unread`() {
    let head = "Logo Approval Additional Approval Text Certificate name\n"
    #expect(approvals(head + "XY IEC 61984 02/20050 (E6)\nSome Register").isEmpty)
    #expect(approvals(head + "LR - Lloyds Register IEC 61984 02/20050").isEmpty)
    #expect(approvals("Approval\nLR\nABS\nStandard\nUL 1059\nCertificate\nE1\nE2").isEmpty)
  }

  @Test func `a wrapped head and rows of which each is a paragraph`() {
    let found = approvals(
      """
      Logo
      Approval
      Additional
      Approval Text
      Certificate
      name

      ABS American Bureau of
      Shipping
      -
      19- HG1868589-
      PDA

      XY Another Register
      of Ships

      IEC 61984
      02/20050
      (E6)
      """)
    #expect(
      found == [
        "ABS American Bureau of Shipping |  | 19- HG1868589-PDA",
        "XY Another Register of Ships | IEC 61984 | 02/20050 (E6)",
      ])
  }

  @Test func `wrapped cells that nothing but a known agency divides`() {
    let found = approvals(
      """
      Logo Approval Additional
      Approval Text
      Certificate
      name
      ABS American Bureau of
      Shipping
      - 19- HG1868589-
      PDA
      DNV GL Det Norske Veritas,
      Germanischer Lloyd
      - TAE00001Z6
      LR Lloyds Register IEC 61984 02/20050 (E6)
      """)
    #expect(
      found == [
        "ABS American Bureau of Shipping |  | 19- HG1868589-PDA",
        "DNV GL Det Norske Veritas, Germanischer Lloyd |  | TAE00001Z6", rows[1],
      ])
    let unknown = "Logo Approval Standard Certificate\nAB Some\nAgency\nIEC 61984 400\n"
    #expect(approvals(unknown + "CD Other\nAgency\nEN 61984 500").isEmpty)
  }

  @Test func `a paragraph a cell, column after column, under the whole head`() {
    let found = approvals(
      """
      Logo Approval

      Additional Approval Text

      Certificate name

      ABS American Bureau of Shipping

      LR Lloyds Register

      -

      IEC 61984

      19- HG1868589- PDA

      02/20050 (E6)
      """)
    #expect(found == rows)
  }

  @Test func `a column that lacks a cell leaves the table unread, and no other`() {
    let sheet = readSheet(
      """
      Data sheet | Item number: 770-1324

      Country specific Approvals
      Logo Approval

      Additional Approval Text
      Certificate name

      CCA DEKRA Certification B.V.

      IEC 61535
      EN 61535

      NL-32105
      2173495.02

      UL-Approvals
      Logo Approval
      Additional Approval Text
      Certificate name

      cURus Underwriters Laboratories Inc.

      UL 1977

      E45171 Sec. 9
      """)
    #expect(sheet.parts[0].approvals.map { sheet.text[$0.certificate] } == ["E45171 Sec. 9"])
    #expect(sheet.problems.filter { $0.kind == .unreadLine }.count == 8)
  }

  @Test func `columns of wrapped cells under a centred head`() {
    let found = approvals(
      """
      Logo               Approval                Additional Approval    Certificate
                                                         Text              name
           ABS American Bureau of Shipping       -                    19- HG1868589-
                                                                      PDA
           DNV GL Det Norske Veritas,            -                    TAE00001Z6
           Germanischer Lloyd
           LR Lloyds Register                    IEC 61984            02/20050 (E6)
      """)
    #expect(
      found == [
        "ABS American Bureau of Shipping |  | 19- HG1868589-PDA",
        "DNV GL Det Norske Veritas, Germanischer Lloyd |  | TAE00001Z6", rows[1],
      ])
  }

  @Test func `the last lines of a column belong to its last row`() {
    let found = approvals(
      """
      Logo Approval                Zusätzlicher      Zertifikatsname
                                   Approbationstext
           AB Some Agency          UL 1977           E45171
           Limited                                   Sec. 9
      """.replacing("Approval ", with: "Approbation"))
    #expect(found == ["AB Some Agency Limited | UL 1977 | E45171 Sec. 9"])
  }

  @Test func `lines that two rows could own stay unread`() {
    let found = approvals(
      """
      Logo Approval                Additional        Certificate
                                   Approval Text     name
           AB Some Agency          UL 1977           E45171
           Limited
           CD Another Agency       UL 1059           E45172
      """)
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    // A page that centres the other cells, with gaps, bars or one blank between them.
    """
                Approval                    Standard     Certificate Name

                ABS
                                            -            19- HG1868589- PDA
                American Bureau of Shipping

                LR
                                            IEC 61984    02/20050 (E6)
                Lloyds Register
    """,
    """
    Approval | Standard | Certificate Name
    ABS
    - | 19- HG1868589- PDA
    American Bureau of Shipping
    LR
    IEC 61984 | 02/20050 (E6)
    Lloyds Register
    """,
    // Of Markdown, with a ruler below each row; and with the cells beside the last line.
    """
    | Approval | Standard | Certificate Name |
    | --- | --- | --- |
    ABS
    | | - | 19- HG1868589- PDA |
    | --- | --- | --- |
    American Bureau of Shipping
    LR
    | | IEC 61984 | 02/20050 (E6) |
    | --- | --- | --- |
    Lloyds Register
    """,
    """
    Approval Standard Certificate Name
    ABS
    American Bureau of Shipping - 19- HG1868589- PDA
    LR
    Lloyds Register IEC 61984 02/20050 (E6)
    """,
    """
    Approval Standard Certificate Name
    ABS
    - 19- HG1868589- PDA
    American Bureau of Shipping
    LR
    IEC 61984 02/20050 (E6)
    Lloyds Register
    """,
  ])
  func `other cells between the lines of an agency`(lines: String) {
    #expect(approvals(lines) == rows)
  }

  @Test func `a mark whose number stands below`() {
    let found = approvals(
      """
      Approval                          Standard     Certificate Name
      ENEC                              EN 61535     71-104226
      05 DEKRA Certification B.V.
      """)
    #expect(found == ["ENEC 05 DEKRA Certification B.V. | EN 61535 | 71-104226"])
  }

  @Test func `a certificate that goes on below is not cut`() {
    let found = approvals(
      """
      Approval Standard Certificate Name
      cURus Underwriters
      Laboratories Inc.
      UL 1977 E45171 Sec.
      9
      """)
    #expect(found.allSatisfy { $0.hasSuffix("E45171 Sec. 9") })
  }

  @Test func `an agency that nobody knows around its other cells`() {
    let found = approvals(
      """
                  Approval                    Standard     Certificate Name

                  A Declaration
                                              -            08.4.003.01
                  of the Maker

      """)
    #expect(found == ["A Declaration of the Maker |  | 08.4.003.01"])
  }

  @Test func `the words behind several marks`() {
    let found = approvals(
      """
      Approval Standard Certificate Name
      DNV - TAE00001Z6
      GL Det Norske Veritas,
      Germanischer Lloyd
      LR IEC 61984 02/20050 (E6)
      Lloyds Register
      """)
    #expect(
      found == [
        "DNV GL Det Norske Veritas, Germanischer Lloyd |  | TAE00001Z6", rows[1],
      ])
  }

  @Test func `a body that is a standard by itself`() {
    let found = approvals(
      """
      Approval Standard Certificate Name
      CSA DEKRA Certification B.V. C22.2 70113419
      ENEC 05 DEKRA Certification B.V. EN 61535 2160584.26
      """)
    #expect(
      found == [
        "CSA DEKRA Certification B.V. | C22.2 | 70113419",
        "ENEC 05 DEKRA Certification B.V. | EN 61535 | 2160584.26",
      ])
  }

  @Test func `a standard on two lines`() {
    let found = approvals(
      """
      Approval Standard Certificate
      Name
      CSA DEKRA Certification
      B.V.
      C22.2 No.
      158
      70113419
      UL Underwriters
      Laboratories Inc.
      UL 1059
      E45172
      """)
    #expect(
      found == [
        "CSA DEKRA Certification B.V. | C22.2 No. 158 | 70113419",
        "UL Underwriters Laboratories Inc. | UL 1059 | E45172",
      ])
  }

  @Test func `the widest row of a padded table`() {
    let found = approvals(
      """
      Approval                           Standard       Certificate Name
      UL Underwriters Laboratories Inc.  UL 1059        E45172
      CSA DEKRA Certification B.V.       C22.2 No. 158 70113419
      """)
    #expect(
      found == [
        "UL Underwriters Laboratories Inc. | UL 1059 | E45172",
        "CSA DEKRA Certification B.V. | C22.2 No. 158 | 70113419",
      ])
  }

  @Test func `a head below undivided rows, with no row of its own`() {
    let found = approvals(
      """
      Approval Standard Certificate Name
      UL Underwriters Laboratories Inc. UL 1059 E45172
      | Approval | | Standard | Certificate Name |
      Approvals for hazardous areas
      """)
    #expect(found == ["UL Underwriters Laboratories Inc. | UL 1059 | E45172"])
  }

  @Test func `an agency that goes on below a row whose last cells one blank divides`() {
    let found = approvals(
      """
      Logo                  Approval                    Standard Certificate name
           ENEC 15 VDE Prüf- und                        EN 61535 40032891
           Zertifizierungsinstitut
           cURus Underwriters Laboratories Inc.         UL 1977  E45171
      """)
    #expect(
      found == [
        "ENEC 15 VDE Prüf- und Zertifizierungsinstitut | EN 61535 | 40032891",
        "cURus Underwriters Laboratories Inc. | UL 1977 | E45171",
      ])
  }

  @Test func `the foot of a page in cells is none of the table`() {
    let found = approvals(
      """
      Approval
      Standard
      Certificate name

      cURus Underwriters Laboratories Inc.
      UL 1059
      E45172 sheet 12

      Page 1   Version 28.11.2017   Continued on next page
      """)
    #expect(found == ["cURus Underwriters Laboratories Inc. | UL 1059 | E45172 sheet 12"])
  }
}
