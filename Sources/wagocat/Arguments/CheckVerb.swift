extension Verb {
  static let checkVerb = Verb(
    name: "check",
    summary: "check datasheet dumps against every rule, for people and for CI",
    operands: "PATH…",
    options: [
      Option(
        names: ["--format"], argument: .choice(["text", "json-lines", "github", "sarif", "junit"]),
        help: "how to print findings; text (the default) is for people"),
      Option(
        names: ["--output", "-o"], argument: .word("FILE"),
        help: "write findings to FILE, which changes only when all is written"),
      Option(
        names: ["--error"], argument: .word("RULE"),
        help: "make findings of RULE errors; repeatable, also with commas, and the later wins"),
      Option(
        names: ["--warn"], argument: .word("RULE"), help: "make findings of RULE warnings"),
      Option(names: ["--ignore"], argument: .word("RULE"), help: "leave findings of RULE out"),
      Option(
        names: ["--max-warnings"], argument: .number("N", from: 0),
        help: "exit 1 where there are more than N warnings"),
      Option(
        names: ["--baseline"], argument: .word("FILE"),
        help: "leave out the findings that FILE accepts, and fail only on new ones"),
      Option(
        names: ["--write-baseline"], argument: .word("FILE"),
        help: "accept today's errors and warnings in FILE"),
      Option(
        names: ["--closed"],
        help: "the sheets are meant to be complete: an item that is only named is a finding"),
      Option(
        names: ["--explain"], argument: .word("RULE"), help: "say what RULE is about, and exit"),
      Option(names: ["--rules"], help: "list the rules with their default severity, and exit"),
      .color, .filesFrom, .null, .jobs, .maxFileSize, .quiet,
    ],
    examples: [
      ("wagocat check Fixtures/Datasheets", "see what is wrong or doubtful, the worst last"),
      (
        "wagocat check --ignore unknown-label --error unread-line Fixtures/Datasheets",
        "make more of one rule, nothing of another"
      ),
      (
        "wagocat check --write-baseline accepted.json Fixtures/Datasheets",
        "accept what there is today, …"
      ),
      (
        "wagocat check --baseline accepted.json --max-warnings 0 Fixtures/Datasheets",
        "… and fail only on what is new"
      ),
      (
        "wagocat check --format sarif -o check.sarif Fixtures/Datasheets",
        "hand findings to a code host"
      ),
      ("wagocat check --explain twin-mismatch", "know more of a rule"),
    ],
    remarks: [
      pathRemark,
      """
      A wagocat.json in the folder of a sheet, or in one above it up to PATH, says the same for the \
      sheets below it:

        {"rules": {"unknown-label": "ignore"}, "maxWarnings": 0,
         "overrides": [{"paths": ["old/**"], "rules": {"twin-mismatch": "warning"}}]}

      Levels are error, warning, note and ignore. The nearest file counts, a later override wins, and \
      the command line has the last word.
      """,
      "Exit status: 0 clean; 1 there was an error or too many warnings, a file was unreadable or no "
        + "datasheet, or there was no sheet at all; 2 wrong usage, no such path, or output not "
        + "writable.",
    ])
}
