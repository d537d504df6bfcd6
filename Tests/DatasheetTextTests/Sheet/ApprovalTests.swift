import TestSupport
import Testing

@testable import DatasheetText

@Suite struct ApprovalTests {
  private func approvals(_ lines: String) -> (rows: [String], classes: String) {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\n" + lines)
    let part = sheet.parts[0]
    let rows = part.approvals.map { approval in
      [
        sheet.text[part.sections.name(of: approval.section)], sheet.text[approval.agency],
        sheet.text[approval.standard], sheet.text[approval.certificate], "\(approval.line)",
      ].joined(separator: " | ")
    }
    return (rows, sheet.classLetters)
  }

  @Test func `a table with an empty column for the logo`() {
    let found = approvals(
      """
      ### Approvals / Certificates
      #### Country specific Approvals
      Logo\tApproval\tAdditional Approval Text\tCertificate name
      \tCCA DEKRA Certification B.V.\tIEC 61535\tNL-32105
      \tABS American Bureau of Shipping\t-\t19- HG1868589- PDA
      """)
    #expect(
      found.rows == [
        "Country specific Approvals | CCA DEKRA Certification B.V. | IEC 61535 | NL-32105 | 6",
        "Country specific Approvals | ABS American Bureau of Shipping |  | 19- HG1868589- PDA | 7",
      ])
    #expect(found.classes == "dbddfdd")
  }

  @Test func `the rest of a narrow cell stands below its beginning`() {
    let found = approvals(
      """
      Approvals / Certificates
      Ship Approvals
      Approval                           Standard     Certificate Name
      ABS American Bureau of Shipping    -            19- HG1868589-
                                                      PDA
      LR Lloyds Register                 IEC          02/20050 (E6)
                                         61984
      """)
    #expect(
      found.rows == [
        "Ship Approvals | ABS American Bureau of Shipping |  | 19- HG1868589-PDA | 6",
        "Ship Approvals | LR Lloyds Register | IEC 61984 | 02/20050 (E6) | 8",
      ])
    #expect(found.classes == "dbddfdddd")
  }

  @Test func `narrow columns wrap the head, and names below their marks`() {
    let found = approvals(
      """
      Approvals / Certificates
      Ship approvals
      Logo   Approval     Standard    Certificate
                                      Name
             ABS          -           19-HG1868589-
             American Bureau of       PDA
             Shipping
             LR           EN 60998    LR22314765
             Lloyd's Register EMEA
             CCA          IEC 61535   NL-32105
             DEKRA Certifica-
             tion B.V.
             VDE Prüf-    EN 60998    40032413
             und Zertifizierungsinstitut
      """)
    #expect(
      found.rows == [
        "Ship approvals | ABS American Bureau of Shipping |  | 19-HG1868589-PDA | 7",
        "Ship approvals | LR Lloyd's Register EMEA | EN 60998 | LR22314765 | 10",
        "Ship approvals | CCA DEKRA Certification B.V. | IEC 61535 | NL-32105 | 12",
        "Ship approvals | VDE Prüf- und Zertifizierungsinstitut | EN 60998 | 40032413 | 15",
      ])
    #expect(found.classes == "dbddffdddddddddd")
  }

  @Test func `a row without a mark may own the line above it`() {
    let found = approvals(
      """
      Approvals / Certificates
      Ship approvals
      Approval               Standard    Certificate
      CCA                    EN 60998    NTR-7891
      First Bureau of
      Lasting Tests          -           19-HG18

      """)
    #expect(!found.rows.contains { $0.contains("CCA First") })
  }

  @Test(arguments: [
    "**CCA**  \nDEKRA Certification B.V.| IEC 61535| NL-32105  \n"
      + "**LR**  \nLloyds Register| EN 61984| 02/20050 (E5)  \n",
    "CCA DEKRA Certification B.V.| IEC 61535| NL-32105  \nLR Lloyds Register| EN 61984| 02/20050 (E5)  \n",
  ])
  func `a mark on a line of its own belongs to its cell`(rows: String) {
    let found = approvals(
      "Approvals / Certificates\n\nApproval| Standard| Certificate Name  \n---|---|---  \n" + rows)
    let expected = [
      "| CCA DEKRA Certification B.V. | IEC 61535 | NL-32105 |",
      "| LR Lloyds Register | EN 61984 | 02/20050 (E5) |",
    ]
    #expect(found.rows.count == 2)
    #expect(zip(found.rows, expected).allSatisfy { $0.contains($1) }, "\(found.rows)")
  }

  @Test func `a blank line divides an agency from its cells`() {
    let found = approvals(
      "Approvals / Certificates\n\nLogo Approval Standard Certificate name\n"
        + "CCA\nDEKRA Certification B.V.\nIEC 61535 NL-32105\n\n"
        + "CCC\nDEKRA Certification B.V.\n\nGB/T 17465.1 17192083\n\n")
    #expect(
      found.rows == [
        "Approvals / Certificates | CCA DEKRA Certification B.V. | IEC 61535 | NL-32105 | 6",
        "Approvals / Certificates | CCC DEKRA Certification B.V. | GB/T 17465.1 | 17192083 | 10",
      ])
  }

  @Test func `tables of approvals stand side by side`() {
    let found = approvals(
      """
      Approvals / Certificates

      General approvals                                 Ship approvals
      Logo   Approval     Standard    Certificate       Logo   Approval   Standard   Certificate

             CCA          EN 60998    NL-7891                  ABS        -          19-HG1869
             ENEC         EN 60998    71-111031
             UL           UL 486C     E69654                   DNV        -          TAE000019

      Downloads
      """)
    #expect(
      found.rows == [
        "General approvals | CCA | EN 60998 | NL-7891 | 8",
        "General approvals | ENEC | EN 60998 | 71-111031 | 9",
        "General approvals | UL | UL 486C | E69654 | 10",
        "Ship approvals | ABS |  | 19-HG1869 | 8", "Ship approvals | DNV |  | TAE000019 | 10",
      ])
    #expect(found.classes == "dbdbdfbdddbd")
  }

  @Test func `a table of three columns, by tabs or pipes`() {
    for cells in [
      "Approval\tStandard\tCertificate Name\nUL Laboratories Inc.\tUL 1059\tUL-US-2426356-0",
      "| Approval | Standard | Certificate Name |\n| UL Laboratories Inc. | UL 1059 | UL-US-2426356-0 |",
    ] {
      let found = approvals("Approvals / Certificates\nGeneral approvals\n" + cells)
      #expect(
        found.rows == ["General approvals | UL Laboratories Inc. | UL 1059 | UL-US-2426356-0 | 6"])
    }
  }

  @Test func `a heading that ran into the head of a table is no approval`() {
    let found = approvals(
      """
      Approvals / Certificates
      |**hip**<br>Logo|**Approvals**<br>Approval|Additional Approval Text|Certificate name|
      |---|---|---|---|
      ||LR Lloyds Register|IEC 61984|02/20050 (E6)|
      """)
    #expect(
      found.rows == [
        "Approvals / Certificates | LR Lloyds Register | IEC 61984 | 02/20050 (E6) | 6"
      ])
  }

  @Test func `a narrow row goes on behind a ruler`() {
    let found = approvals(
      """
      General approvals
      | Approval | Standard | Certificate |
      | -------- | -------- | ----------- |
      | CSA DEKRA Certification | C22.2 No. | 70113419 |
      | ----------------------- | --------- | -------- |
      | B.V.                    | 158       |          |
      """)
    #expect(
      found.rows == [
        "General approvals | CSA DEKRA Certification B.V. | C22.2 No. 158 | 70113419 | 6"
      ])
  }

  @Test(arguments: [
    "|DNV GL Det Norske Veritas, Germanische|r Lloyd<br>-|TAE00001Z6|",
    "|Germanischer Lloyd LR Lloyds Register|- IEC 61984|TAE00001Z6 02/20050 (E6)|",
    "LR Lloyds Register IEC 61984 02/20050 (E6)", "2173495.02",
    "|02/20050 (E6)|IEC 61984|LR Lloyds|",
  ])
  func `rows that ran together are unread`(line: String) {
    let found = approvals(
      """
      Ship Approvals
      |Approval|Additional Approval Text|Certificate name|
      |CCA DEKRA Certification B.V.|IEC 61535|NL-32105|
      \(line)
      """)
    #expect(
      found.rows == ["Ship Approvals | CCA DEKRA Certification B.V. | IEC 61535 | NL-32105 | 5"])
    #expect(found.classes.hasSuffix("u"))
  }

  @Test func `one row scattered over lines after a page break`() {
    let found = approvals(
      """
      ### UL-Approvals

      Logo\tApproval\tAdditional Approval Text\tCertificate name
      ------\t----------\t-----------\t--------

      Subject to changes.

      WAGO Kontakttechnik GmbH & Co. KG
      Hansastr. 27

      cURus
      Underwriters Laboratories Inc.

      UL 1977

      E45171
      Sec. 9

      ## Counterpart
      """)
    #expect(
      found.rows == [
        "UL-Approvals | cURus Underwriters Laboratories Inc. | UL 1977 | E45171 Sec. 9 | 13"
      ])
    #expect(found.classes == "dbdbffbfbffbddbdbddbd")
  }

  @Test func `scattered cells that do not fill a row are unread, not guessed`() {
    let found = approvals(
      "UL-Approvals\n\nLogo\tApproval\tStandard\tCertificate name\n\ncURus\n\nUL 1977\n\nCounterpart\n"
    )
    #expect(found.rows == [])
    #expect(found.classes == "dbdbfbububd")
  }

  @Test func `scattered lines without the numbers of an approval are unread`() {
    let found = approvals(
      "UL-Approvals\n\nLogo\tApproval\tStandard\tCertificate name\n\nSee all\n\nWithout guarantee.\n\n"
        + "Printed 2026\n\nCounterpart\n")
    #expect(found.rows == [])
  }

  @Test func `one blank between the cells of the widest row`() {
    let found = approvals(
      """
      UL-Approvals

         Logo      Approval     Additional Approval Text  Certificate name
              CCA DEKRA Certification B.V.           EN 61535                 2190551.04
              CQC China Quality Certification Centre GB/T 34989 CQC19002224415
      """)
    #expect(
      found.rows == [
        "UL-Approvals | CCA DEKRA Certification B.V. | EN 61535 | 2190551.04 | 6",
        "UL-Approvals | CQC China Quality Certification Centre | GB/T 34989 | CQC19002224415 | 7",
      ])
  }

  @Test func `a heading without a table takes no columns from the one before`() {
    let found = approvals(
      "Ship Approvals\nApproval\tStandard\tCertificate name\nLR\tIEC 61984\tA1\n"
        + "UL-Approvals\n\none\n\ntwo\n\nthree\n")
    #expect(found.rows == ["Ship Approvals | LR | IEC 61984 | A1 | 5"])
    #expect(found.classes == "dbdfddbububu")
  }

  @Test func `an approvals table goes on under its next heading`() {
    let found = approvals(
      "Approvals / Certificates\nShip Approvals\nApproval\tStandard\tCertificate name\nLR\tIEC 61984\tA1\n"
        + "UL-Approvals\nApproval\tStandard\tCertificate name\nUL\tUL 1977\tE1\n")
    #expect(
      found.rows == [
        "Ship Approvals | LR | IEC 61984 | A1 | 6", "UL-Approvals | UL | UL 1977 | E1 | 9",
      ])
  }

  @Test func `columns without a cell beside the three of a row`() {
    for table in [
      """
      | Approval       |     | Standard | Certificate Name |     |
      | -------------- | --- | -------- | ---------------- | --- |
      | XY Some Agency |     | UL 1059  | E45172           |     |
      """,
      """
      <table>
      <tr class="header">
      <th>Approval</th>
      <th>Standard</th>
      <th>Certificate Name</th>
      </tr>
      <tr class="odd">
      <td>XY Some Agency</td>
      <td>UL 1059</td>
      <td>E45172</td>
      </tr>
      </table>
      """,
    ] {
      let rows = approvals("General approvals\n" + table).rows
      #expect(rows.count == 1)
      #expect(rows.first?.contains("XY Some Agency | UL 1059 | E45172") == true)
    }
  }

  @Test func `an item below a table is no row of it`() {
    let found = approvals(
      """
      General approvals
      |Approval<br>Standard|Certificate<br>name|
      |---|---|
      |XY Some Agency<br>UL 1977|E45171 Sec. 9|
      |Counterpart<br>Item no.: 770-1334<br>Plug; 4-pole|www.wago.com/770-1334|
      """)
    #expect(!found.rows.contains { $0.contains("Counterpart") })
  }

  @Test func `the foot of the page is no row, and a certificate goes on behind its hyphen`() {
    let found = approvals(
      """
      ### General approvals
      | Approval | Standard | Certificate Name |
      | --- | --- | --- |
      | UL | UL 1059 | UL- |
      | Underwriters |  | US-2426356-0 |
      | Hansastr. 27 |  | current 25 A |
      """)
    #expect(
      found.rows == ["General approvals | UL Underwriters | UL 1059 | UL-US-2426356-0 | 6"])
  }
}
