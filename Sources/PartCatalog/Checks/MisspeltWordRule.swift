import DatasheetText

/// `misspelt-word`: a word of a title, value or heading that lost or changed a letter.
extension RuleDefinition {
  static let misspeltWord = RuleDefinition(
    .note,
    "The vocabulary knows the words that titles, values and headings are made of. This one is none "
      + "of them, but differs from one in a single letter, is one broken in two, or ends the text in "
      + "the middle of one: inslated, gra y, insul. A scan or a damaged file does that, and then other words and numbers near it may "
      + "be wrong, too. The text stays as printed. A word that is wholly new is not reported.")
}

extension Inspection {
  /// Looks at the titles of a part, of the items that it names and of documents, and at the headings
  /// above the items.
  mutating func checkSpelling(of part: Part) {
    let record = part.record
    checkSpelling(record.title, line: record.titleLine, part)
    var section: SectionTree.Index = 0
    for reference in record.references {
      checkSpelling(reference.title, line: reference.titleLine, part)
      if reference.section != section {
        section = reference.section
        checkHeading(record.sections.name(of: section), line: reference.line, part)
      }
    }
    for approval in record.approvals {
      checkSpelling(approval.agency, line: approval.line, part, isSentence: true)
    }
    for document in record.documents {
      checkSpelling(document.title, line: document.line, part)
    }
  }

  /// A heading above items that nobody knows, with a word that nobody knows, may be noise.
  private mutating func checkHeading(_ heading: TextRange, line: Int, _ part: Part) {
    let before = findings.count
    checkSpelling(heading, line: line, part)
    guard findings.count == before, let word = part.text.unknownWord(inHeading: heading) else {
      return
    }
    report(
      .misspeltWord,
      "'\(part.text[word])' in the heading '\(part.text[heading])' above items is not known; expected "
        + "such as 'Counterpart'",
      part: part.itemNumber, at: place(line: line))
  }

  /// Longer values, in bytes, are sentences.
  private static var longestValue: Int { 44 }

  mutating func checkSpelling(value: TextRange, line: Int, _ part: Part) {
    checkSpelling(value, line: line, part, isSentence: value.count > Self.longestValue)
  }

  private mutating func checkSpelling(
    _ words: TextRange, line: Int, _ part: Part, isSentence: Bool = false
  ) {
    guard let misspelling = part.text.misspelling(in: words, isSentence: isSentence) else { return }
    let what =
      switch misspelling {
      case .oneOff(let word, let meant): "'\(part.text[word])' is one letter off '\(meant)'"
      case .broken(let word): "'\(part.text[word])' is one word broken in two"
      case .glued(let word): "'\(part.text[word])' has no blank where two words meet"
      case .cut(let word): "'\(part.text[word])' is only the beginning of a word"
      }
    report(
      .misspeltWord, "\(what) in '\(part.text[words])'; expected a word that is known",
      part: part.itemNumber, at: place(line: line, of: words))
  }
}
