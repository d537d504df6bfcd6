import DatasheetText

/// What the reader of a file could not read.
extension Inspection {
  mutating func checkReading(of source: Int) {
    let sheet = sources[source].sheet
    if let format = sheet.foreignFormat { return reportForeign(format, sources[source].path) }
    checkEncoding(of: source)
    if sheet.roles.allSatisfy({ $0 == .blank }) { return reportEmpty(source) }
    if sheet.parts.isEmpty { return reportNoSheet(source) }
    for problem in sheet.problems { checkProblem(problem, in: source) }
    checkTitles(of: source)
    checkPages(of: source)
    checkAddresses(of: source)
    checkEnd(of: source)
  }

  private mutating func checkProblem(_ problem: SheetProblem, in source: Int) {
    let place = place(source, line: problem.line, of: problem.range)
    switch problem.kind {
    case .unreadLine: reportUnread(problem, at: place)
    case .unknownReferenceGroup: reportUnknownGroup(problem, at: place)
    case .malformedItemNumber: reportMalformed(problem, in: source, at: place)
    }
  }
}
