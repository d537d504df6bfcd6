/// Words other than yes and no that the sheets print under labels that ask for one of these.
enum FlagWords {
  static let known: PhraseTable<Bool> = PhraseTable(
    [
      "retrofitable", "retrofittable", "retroﬁtable", "retroﬁttable", "can be retrofitted",
      "nachrüstbar", "optional",
      "integrated",
      "integriert", "available", "erhältlich", "as accessory", "accessory", "als Zubehör",
      "Zubehör",
      "on request", "auf Anfrage", "partially", "teilweise", "partially insulated", "teilisoliert",
      "pre-assembled", "vormontiert", "required", "erforderlich", "possible", "möglich", "N/A",
      "none",
      "keine", "insulated", "isoliert", "uninsulated", "unisoliert", "with", "without", "mit",
      "ohne",
      "100%", "100 %",
    ].map { ($0, true) })
}

extension SheetText {
  /// Whether words may stand where a yes or no is asked for: words of the vocabulary, those and more.
  package func mayStandForFlag(_ words: TextRange) -> Bool {
    FlagWords.known.longestPrefix(of: words, in: bytes) != nil
      || Words.flags.longestPrefix(of: words, in: bytes) != nil
  }

  /// Whether the first word of a text is one that leads on: `in mated condition`.
  package func beginsWithLead(_ words: TextRange) -> Bool {
    bytes.word(from: words.lower, to: words.upper).map { bytes.leadsOn($0) } ?? false
  }
}
