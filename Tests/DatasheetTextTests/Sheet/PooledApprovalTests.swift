import TestSupport
import Testing

@testable import DatasheetText

/// Approvals whose columns run on below the heading of the next group, have a head that the vocabulary
/// does not know, or none.
@Suite struct PooledApprovalTests {
  private func approvals(_ lines: String) -> [String] {
    let sheet = readSheet("Data sheet | Item number: 770-1324\n\n" + lines)
    let part = sheet.parts[0]
    return part.approvals.map { approval in
      [approval.agency, approval.standard, approval.certificate].map { sheet.text[$0] }
        .joined(separator: " | ") + " in " + sheet.text[part.sections[approval.section].name]
    }
  }

  private func paragraphs(_ lines: String...) -> String { lines.joined(separator: "\n\n") }

  @Test func `certificates below the heading of the next group`() {
    let found = approvals(
      paragraphs(
        "Ship Approvals", "Approval", "Additional Approval Text", "Certificate name",
        "ABS American Bureau of Shipping", "-", "LR Lloyds Register", "IEC 61984", "UL-Approvals",
        "Approval", "Additional Approval Text", "cURus Underwriters Laboratories Inc.", "UL 1977",
        "20-HG1933214-PDA", "04/20117 (E2)", "Certificate name", "E45171 Sec. 9"))
    #expect(
      found == [
        "ABS American Bureau of Shipping |  | 20-HG1933214-PDA in Ship Approvals",
        "LR Lloyds Register | IEC 61984 | 04/20117 (E2) in Ship Approvals",
        "cURus Underwriters Laboratories Inc. | UL 1977 | E45171 Sec. 9 in UL-Approvals",
      ])
  }

  @Test func `an agency beside its standard, and one over two lines`() {
    let found = approvals(
      paragraphs(
        "Ship Approvals", "Approval", "Additional Approval Text", "Certificate name",
        "CCA DEKRA Certification B.V.", "EN 61535", "KEMA/KEUR DEKRA Certification B.V. EN 61535",
        "DNV GL Det Norske Veritas,\nGermanischer Lloyd", "-", "2187204.11", "71-118842",
        "TAE00001Z6"))
    #expect(
      found == [
        "CCA DEKRA Certification B.V. | EN 61535 | 2187204.11 in Ship Approvals",
        "KEMA/KEUR DEKRA Certification B.V. | EN 61535 | 71-118842 in Ship Approvals",
        "DNV GL Det Norske Veritas, Germanischer Lloyd |  | TAE00001Z6 in Ship Approvals",
      ])
  }

  @Test func `where a certificate is missing none is shared out`() {
    let found = approvals(
      paragraphs(
        "Ship Approvals", "Approval", "Additional Approval Text", "Certificate name",
        "ABS American Bureau of Shipping", "-", "LR Lloyds Register", "IEC 61984", "UL-Approvals",
        "Approval", "Additional Approval Text", "cURus Underwriters Laboratories Inc.", "UL 1977",
        "20-HG1933214-PDA", "Certificate name", "E45171 Sec. 9"))
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    "| Freigabe | Zusatz | Nachweis |\n|---|---|---|\n| LR Lloyds Register | IEC 61984 | 04/20117 |",
    "Freigabe\tZusatz\tNachweis\nLR Lloyds Register\tIEC 61984\t04/20117",
    "LR Lloyds Register IEC 61984 04/20117",
    "Approval     Standard   Certificate Name\nLR Lloyds    IEC        04/20117\n\nRegister     61984",
  ])
  func `a row that says itself what its cells are`(table: String) {
    #expect(
      approvals("Ship Approvals\n" + table) == [
        "LR Lloyds Register | IEC 61984 | 04/20117 in Ship Approvals"
      ])
  }

  @Test(arguments: [
    "Approval\nStandard\nCertificate name\n\nCountry specific Approvals\n\n"
      + "CCA DEKRA Certification B.V.\nEN 61535\nNL-39733\n\nShip Approvals\n\n"
      + "LR Lloyds Register\nIEC 61984\n96/20035 (E5)",
    "Approval\tStandard\tCertificate name\nCountry specific Approvals\n"
      + "CCA DEKRA Certification B.V.\tEN 61535\tNL-39733\nShip Approvals\n"
      + "LR Lloyds Register\tIEC 61984\t96/20035 (E5)",
    "Approval Standard Certificate name\nCountry specific Approvals\n"
      + "CCA DEKRA Certification B.V. EN 61535 NL-39733\nShip Approvals\n"
      + "LR Lloyds Register IEC 61984 96/20035 (E5)",
  ])
  func `one head stands above all groups`(table: String) {
    let found = approvals("Approvals / Certificates\n\n" + table)
    #expect(
      found == [
        "CCA DEKRA Certification B.V. | EN 61535 | NL-39733 in Country specific Approvals",
        "LR Lloyds Register | IEC 61984 | 96/20035 (E5) in Ship Approvals",
      ])
  }

  @Test func `a sentence and a telephone among the cells are none`() {
    let found = approvals(
      "General approvals\n\nApproval\nStandard\nCertificate name\n\nKC Korea Testing Laboratory\n"
        + "K60998-1\nSG05049-23001\n\nWe like to hear from all of you.\nCall +49 (571) 887-44222.\n\n"
        + "Approval\nStandard\nCertificate name")
    #expect(
      found == ["KC Korea Testing Laboratory | K60998-1 | SG05049-23001 in General approvals"])
  }

  @Test func `a table of something else has no head of approvals`() {
    #expect(approvals("Ship Approvals\n| Port | Country | Note |\n| Emden | DE | 12 |").isEmpty)
  }

  @Test func `agencies of the first column below all rows`() {
    let found = approvals(
      paragraphs(
        "Approvals / Certificates\nApproval", "Standard", "Certificate name", "EN 60947",
        "NTR NL-7146", "GL Germanischer Lloyd", "–", "9880595HH",
        "Country specific Approvals\nCCA DEKRA Certification B.V.\nShip Approvals"))
    #expect(
      found == [
        "CCA DEKRA Certification B.V. | EN 60947 | NTR NL-7146 in Country specific Approvals",
        "GL Germanischer Lloyd |  | 9880595HH in Approvals / Certificates",
      ])
  }

  @Test func `two agencies for one open row are none's`() {
    let found = approvals(
      paragraphs(
        "Approvals / Certificates\nApproval", "Standard", "Certificate name", "EN 60947",
        "NTR NL-7146", "GL Germanischer Lloyd", "–", "9880595HH",
        "Country specific Approvals\nCCA DEKRA Certification B.V.\nLR Lloyds Register"))
    #expect(found.isEmpty)
  }
}
