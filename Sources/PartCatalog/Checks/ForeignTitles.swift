import DatasheetText

/// `foreign-text` of titles: of the part, of the items that its sheet names, and of documents.
extension Inspection {
  mutating func checkTitleWords(of part: Part) {
    let record = part.record
    checkTitle(record.title, of: part.itemNumber, line: record.titleLine, part)
    for reference in record.references {
      checkTitle(reference.title, of: reference.itemNumber, line: reference.titleLine, part)
    }
    for document in record.documents {
      guard let what = part.text.foreignWords(inDocument: document.title) else { continue }
      report(
        .foreignText,
        "the title '\(part.text[document.title])' of a document \(what); expected the title alone",
        part: part.itemNumber, at: place(line: document.line, of: document.title))
    }
  }

  private mutating func checkTitle(
    _ title: TextRange, of item: ItemNumber, line: Int, _ part: Part
  ) {
    guard !title.isEmpty, let what = part.text.foreignWords(inTitle: title, of: item) else {
      return
    }
    report(
      .foreignText, "the title '\(part.text[title])' of \(item) \(what); expected the title alone",
      part: part.itemNumber, at: place(line: line, of: title))
  }
}

extension SheetText {
  /// What the title of a document has that is none of it.
  fileprivate func foreignWords(inDocument title: TextRange) -> String? {
    // The bound keeps the time linear.
    if title.count > 400 { return "is longer than any" }
    if breaksOff(title: title) { return "breaks off" }
    if let label = label(inside: title) { return "holds the label '\(self[label])'" }
    if let words = heading(inside: title) ?? heading(before: title) {
      return "holds the heading '\(self[words])'"
    }
    if let standard = standard(inside: title) { return "holds the standard '\(self[standard])'" }
    if let agency = agency(inside: title) { return "holds the agency '\(self[agency])'" }
    return measure(inside: title).map { "holds the measure '\(self[$0])'" }
  }

  /// What a title has that is none of it. A semicolon at its end is told of as a piece of a title.
  fileprivate func foreignWords(inTitle title: TextRange, of item: ItemNumber) -> String? {
    if let mark = foreignMark(in: title, own: item, openEnds: "-,/(&") {
      return "holds \(mark.rawValue)"
    }
    if let words = words(afterColorOf: title) {
      return "goes on with '\(self[words])' after its colour"
    }
    if let words = group(beforeTitle: title) { return "has '\(self[words])' before it" }
    if let words = heading(inside: title) { return "holds the heading '\(self[words])'" }
    if let words = group(beforeColorOf: title) { return "has '\(self[words])' before its colour" }
    if let words = strangeWords(inTitle: title) { return "has the unknown words '\(self[words])'" }
    if let words = titleAgain(in: title) { return "begins again with '\(self[words])'" }
    if let number = itemNumber(inside: title) { return "holds the item number '\(self[number])'" }
    if let words = repetition(atEndOf: title) { return "says '\(self[words])' twice" }
    if beginsInside(title: title) { return "begins in the middle of something" }
    if readsAsSentence(title: title) { return "reads as a sentence" }
    if holds("°c", in: title), !holds("temperatur", in: title) { return "holds a temperature" }
    if holds(" inch", in: title), holds(" / ", in: title) { return "holds a measure in inches" }
    if holds("; -", in: title) { return "lacks the number before a hyphen" }
    if holds(" ;", in: title) { return "has a blank before a semicolon" }
    if title.count < 3 { return "is too short for one" }
    return breaksOff(title: title) || endsInBareNumber(title: title) ? "breaks off" : nil
  }
}
