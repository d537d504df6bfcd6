import DatasheetText

/// `incomplete-approval`: an approval that is torn or holds what belongs elsewhere.
extension RuleDefinition {
  static let incompleteApproval = RuleDefinition(
    .note,
    "An approval names an agency and a certificate. This one lacks the agency, or both standard "
      + "and certificate; or words follow the name of the agency, the standard begins with a "
      + "small letter, has no number or nothing else, the certificate ends in a hyphen or holds a title, the name of the agency breaks "
      + "off or has lost its beginning, one of them is the head of the table, or the "
      + "mark of an agency stands alone where others have their names, or is missing where others "
      + "have theirs. "
      + "The cells of the row were torn apart or ran together with those beside them.")
}

extension Inspection {
  mutating func checkApprovals(of part: Part) {
    let namesAgencies = part.record.approvals.contains { !part.text.isMarkAlone($0.agency) }
    let hasMarks = part.record.approvals.contains { !part.text.lacksMark($0.agency) }
    for approval in part.record.approvals {
      let isShort = namesAgencies && part.text.isMarkAlone(approval.agency)
      let oddity =
        part.text.oddity(of: approval)
        ?? (isShort ? "of '\(part.text[approval.agency])' lacks the agency's name" : nil)
        ?? (hasMarks && part.text.lacksMark(approval.agency)
          ? "of '\(part.text[approval.agency])' lacks the mark before the agency's name" : nil)
      guard let what = oddity else { continue }
      report(
        .incompleteApproval, "the approval \(what); expected agency and certificate",
        part: part.itemNumber, at: place(line: approval.line, of: approval.agency))
    }
  }
}

extension SheetText {
  /// What is odd about an approval; `nil` where nothing is.
  fileprivate func oddity(of approval: Approval) -> String? {
    let (agency, certificate) = (approval.agency, approval.certificate)
    if agency.isEmpty { return "has no agency" }
    if certificate.isEmpty, approval.standard.isEmpty {
      return "of '\(self[agency])' has no certificate"
    }
    if namesColumn(agency) { return "of '\(self[agency])' is the head of the table" }
    if !isKnownAgency(agency), holdsDigit(agency) {
      return "of '\(self[agency])' has a number in the name of the agency"
    }
    if let words = words(afterAgency: agency) {
      return "of '\(self[agency])' goes on with '\(self[words])' after the agency"
    }
    if let words = words(beforeNameOf: agency) {
      return "of '\(self[agency])' has '\(self[words])' before the agency's name"
    }
    if let mark = foreignMark(in: agency, openEnds: "-,/(;&") {
      return "of '\(self[agency])' holds \(mark.rawValue)"
    }
    if breaksOff(agency) { return "of '\(self[agency])' has a piece of the agency's name" }
    if isPiece(ofStandard: approval.standard) {
      return "of '\(self[agency])' has a piece of a standard, '\(self[approval.standard])'"
    }
    if beginsInWord(approval.standard) {
      return "of '\(self[agency])' names no standard but '\(self[approval.standard])'"
    }
    if !certificate.isEmpty, let mark = foreignMark(in: certificate, openEnds: "-,/(;&") {
      return "'\(self[certificate])' holds \(mark.rawValue)"
    }
    if find("; ", in: certificate) != nil { return "'\(self[certificate])' holds a title" }
    return nil
  }

  /// Whether a text begins with two small letters, as no standard does: `cUL 486E` is one.
  private func beginsInWord(_ text: TextRange) -> Bool {
    text.count > 1
      && bytes[Int(text.start)..<(Int(text.start) + 2)].allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
  }
}
