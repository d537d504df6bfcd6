extension Verb {
  static let diffVerb = Verb(
    name: "diff",
    summary: "tell what two folders, sheets or catalogs do not say alike",
    operands: "OLD NEW",
    operandCount: 2...2,
    options: [
      Option(
        names: ["--format"], argument: .choice(["text", "json", "markdown"]),
        help: "how to print; text (the default) is for people"),
      .color, .jobs, .maxFileSizeWithCatalogs, .quiet,
    ],
    examples: [
      (
        "wagocat diff Fixtures/Datasheets Fixtures/Datasheets",
        "compare two folders of sheets; no differences, no output"
      ),
      (
        "wagocat import -q -o before.json Fixtures/Datasheets && "
          + "wagocat diff before.json Fixtures/Datasheets",
        "see what changed since a catalog was made"
      ),
      (
        "sed 's/12.6 g/12.9 g/' Fixtures/Datasheets/770-1324.txt | "
          + "wagocat diff --format markdown Fixtures/Datasheets/770-1324.txt - || true",
        "compare two issues of a sheet, for a comment on a change"
      ),
    ],
    remarks: [
      """
      It compares by meaning: 40 mm may become 40,0 mm, a table may move, a file may have another \
      name. A rating or property that follows from a row is told with its row alone.
      """,
      """
      OLD and NEW are each a folder of sheets, a sheet, or a catalog that import wrote (JSON or NDJSON); \
      one of them may be - for standard input.
      """,
      "Exit status: 0 both say the same; 1 they differ, or a file was unreadable or no datasheet; "
        + "2 wrong usage or no such path.",
    ])
}
