import DatasheetText

/// What the reader of a file could not read.
extension Inspection {
  mutating func checkReading() {
    let sheet = source.sheet
    if let format = sheet.foreignFormat { return reportForeign(format, source.path) }
    checkEncoding()
    if sheet.roles.allSatisfy({ $0 == .blank }) { return reportEmpty() }
    if sheet.parts.isEmpty { return reportNoSheet() }
    for problem in sheet.problems { checkProblem(problem) }
    checkTitles()
    checkPages()
    checkAddresses()
    checkEnd()
  }

  private mutating func checkProblem(_ problem: SheetProblem) {
    let place = place(line: problem.line, of: problem.range)
    switch problem.kind {
    case .unreadLine: reportUnread(problem, at: place)
    case .unknownReferenceGroup: reportUnknownGroup(problem, at: place)
    case .foreignReferenceGroup: reportForeignGroup(problem, at: place)
    case .malformedItemNumber: reportMalformed(problem, at: place)
    }
  }
}
