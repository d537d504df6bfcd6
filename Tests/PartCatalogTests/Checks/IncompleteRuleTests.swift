import PartCatalog
import Testing

/// Ratings and approvals that lack something. The first row stands on line 6.
@Suite struct IncompleteRuleTests {
  private static let whole = [
    "Ratings per\tIEC/EN 60664-1", "Rated voltage (III / 3)\t400 V",
    "Rated impulse voltage (III / 3)\t6 kV", "Rated current\t32 A",
  ]

  @Test(arguments: [
    ([], []), (["Rated voltage per UL 1977\t600 V", "Rated current per UL 1977\t23 A"], []),
    (["Rated voltage (II / 2)\t690 V"], []),
    (["Rated current per UL 1977\t23 A"], ["incomplete-rating 10"]),
    (["Rated voltage per UL 1977\t600 V"], ["incomplete-rating 10"]),
    (["Rated voltage per UL\t600 V", "Rated current per UL\t23 A"], ["incomplete-rating 10"]),
    (
      [
        "Rated voltage per UL 1977\t600 V", "Rated impulse voltage per UL 1977\t8 kV",
        "Rated current per UL 1977\t23 A",
      ], ["incomplete-rating 10"]
    ),
  ])
  func ratings(more: [String], expected: [String]) {
    #expect(found(sheet("770-1", "Socket", rows: Self.whole + more)) == expected)
  }

  @Test(arguments: [("Ratings per\tIECIEN 60 664", true), ("Color\tgreen", false)])
  func `a rating without the standard that the sheet names`(row: String, isTold: Bool) {
    let rows = [row, "Rated voltage (III / 3)\t400 V"]
    let told = found(sheet("770-1", "Socket", rows: rows)).contains("incomplete-rating 7")
    #expect(told == isTold)
  }

  @Test func `rows by use group whose standard stands nowhere`() {
    let rows = ["Rated voltage (Use Group B)\t600 V", "Rated current (Use Group B)\t10 A"]
    let known = Self.whole + ["Approvals per\tUL 1059"] + rows
    #expect(found(sheet("770-1", "Socket", rows: known)) == [])
    let unknown = rows + ["Approvals per\tUL 1059", "Approvals per\tCSA"]
    #expect(found(sheet("770-1", "Socket", rows: unknown)).contains("incomplete-rating 6"))
  }

  @Test func `a property of another category`() {
    let first = [
      "Ratings per\tIEC/EN 60664-1", "Rated voltage (II / 2)\t690 V",
      "Rated impulse voltage (II / 2)\t6 kV",
    ]
    let rows = first + Self.whole[1...]
    #expect(found(sheet("770-1", "Socket", rows: rows)) == ["incomplete-rating 7 ~9"])
  }

  @Test(arguments: [
    ("CCA DEKRA Certification B.V.\tEN 61535\t2173495.02", []),
    ("ABS American Bureau of Shipping\t\t21-HG2171409-PDA", []),
    ("TÜV Rheinland Group\tEN 61535\tR 50", []),
    ("CCA DEKRA Certification B.V. Counterpart\tEN 61535\t2173495.02", ["incomplete-approval 8"]),
    ("LR Lloyds Register pprovals\tEN 61535\t2173495.02", ["incomplete-approval 8"]),
    ("UL Underwriters Laboratories Inc.\tUL 1059\tUL-", ["incomplete-approval 8"]),
    ("Main Street 27\tUL 1059\tE45172", ["incomplete-approval 8"]),
    ("Underwriters Laborat\tories UL 1059\tE45172", ["incomplete-approval 8", "misspelt-word 8"]),
    ("CSA Group\tcUL 486E\tE45172", []), ("UL\tUL 1059\tE45172", []),
    // A mark alone where the other agency has its name.
    ("KEMA/KEUR DEKRA\tEN 61535\t71-118842", ["incomplete-approval 8"]),
    ("Inc.\tUL 1059\tE45172", ["incomplete-approval 8"]),
    ("LR Lloyds Register\tIEC\t04/20117", ["incomplete-approval 8"]),
    ("LR Lloyds Register\t61984\t04/20117", ["incomplete-approval 8"]),
    ("LR Lloyds Register\tC22.2 No. 158\t04/20117", []),
    ("UL\tUL 1059\tE45172\nCSA CSA Group\tUL 486E\tE1", ["incomplete-approval 8"]),
    // A name alone where the other agency has its mark.
    (
      "Underwriters Laboratories Inc.\tUL 1059\tE45172\nCSA CSA Group\tUL 486E\tE1",
      ["incomplete-approval 8"]
    ),
    ("Underwriters Laboratories Inc.\tUL 1059\tE45172", []),
  ])
  func approvals(row: String, expected: [String]) {
    let text =
      "Data sheet | Item number: 770-1\nSocket; green\n\nApprovals / Certificates\n\n"
      + "Ship Approvals\nApproval\tAdditional Approval Text\tCertificate name\n\(row)\n"
    #expect(found(text) == expected)
  }
}
