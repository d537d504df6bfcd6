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

  @Test func `a table with a line that fits no row stays unread`() {
    let head = "Logo Approval Additional Approval Text Certificate name\n"
    #expect(approvals(head + "LR IEC 61984 02/20050 (E6)\nLloyds Register").isEmpty)
    #expect(approvals(head + "LR - Lloyds Register IEC 61984 02/20050").isEmpty)
    #expect(approvals("Approval\nLR\nABS\nStandard\nUL 1059\nCertificate\nE1\nE2").isEmpty)
  }
}
