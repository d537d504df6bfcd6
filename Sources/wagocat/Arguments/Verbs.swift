extension Verb {
  /// Every verb; help, usage errors and the README are views of this list.
  static let all: [Verb] = [
    importVerb, mergeVerb, findVerb, showVerb, linksVerb, diffVerb, verifyVerb, checkVerb,
    snapshotVerb, explainVerb, vocabularyVerb, schemaVerb, completionsVerb, helpVerb,
  ]

  static let importVerb = Verb(
    name: "import",
    summary: "read datasheet dumps and print the parts catalog",
    operands: "PATH…",
    options: [
      .listFormat, .columns, .plainHeaders, .output,
      Option(
        names: ["--root"], argument: .word("DIR"),
        help: "name files relative to DIR instead of the deepest folder that holds them all"),
      .filesFrom, .null,
      Option(
        names: ["--part"], argument: .word("I/N"),
        help: "read only part I of N, for merge; which file is in it follows from its path"),
      .failOn, .jobs, .maxFileSize, .quiet,
    ],
    examples: [
      ("wagocat import Fixtures/Datasheets", "look at the parts of a folder"),
      (
        "wagocat import Fixtures/Datasheets | jq '.parts[].itemNumber'",
        "hand the catalog to another program"
      ),
      (
        "wagocat import --format ndjson -o parts.ndjson Fixtures/Datasheets",
        "one part a line, into a file"
      ),
      (
        "find Fixtures -name '*.txt' -print0 | wagocat import --files-from - -0",
        "read the files that another program names"
      ),
    ],
    remarks: [
      pathRemark,
      "Exit status: 0 done; 1 done, but a file was unreadable or no datasheet, or there was a "
        + "finding at or above --fail-on; 2 wrong usage, no such path, or output not writable.",
    ])

  static let mergeVerb = Verb(
    name: "merge",
    summary: "join the parts that several runs of import have read",
    operands: "FILE…",
    operandCount: 1...Int.max,
    options: [
      Option(
        names: ["--format"], argument: .choice(["json", "ndjson"]),
        help: "how to print; as the parts are unless given, and NDJSON makes no JSON"),
      Option(
        names: ["--output", "-o"], argument: .word("FILE"),
        help: "write to FILE, which changes only when all is written"),
      .failOn, .maxFileSizeWithCatalogs, .quiet,
    ],
    examples: [
      (
        "wagocat import --part 1/2 -o 1.json Fixtures/Datasheets && wagocat import --part 2/2 "
          + "-o 2.json Fixtures/Datasheets && wagocat merge 1.json 2.json",
        "read a folder in two runs, and print the very catalog that one run prints"
      )
    ],
    remarks: [
      "FILE is what import --part prints, as JSON or NDJSON; - is standard input. Every part of the "
        + "folder must be there once. Exit status: as import, for the whole."
    ])

  static let explainVerb = Verb(
    name: "explain",
    summary: "print a sheet line by line, with what each line was taken for and why",
    operands: "FILE",
    operandCount: 1...1,
    options: [.maxFileSize],
    examples: [
      ("wagocat explain Fixtures/Datasheets/2004-407.txt", "see why a line was or was not read")
    ],
    remarks: [
      "The classes are blank, data, furniture, text and unread. Exit status: 0 when every line was "
        + "understood, 1 when one was not or the file is no datasheet, 2 for wrong usage."
    ])

  static let vocabularyVerb = Verb(
    name: "vocabulary",
    summary: "print the properties and the labels that are understood, or the ones that are not",
    operands: "[PATH…]",
    options: [
      Option(
        names: ["--unknown"],
        help:
          "list the labels of the sheets at PATH that are not in the vocabulary, most frequent first"
      ),
      Option(
        names: ["--format"], argument: .choice(["table", "json"]),
        help: "how to print the vocabulary; table (the default) is for people"),
      .maxFileSize,
    ],
    examples: [
      (
        "wagocat vocabulary",
        "see every property with its unit, its families and the labels that feed it"
      ),
      (
        "wagocat vocabulary --format json | jq -r '.properties[].key'",
        "hand the reference page to another program"
      ),
      (
        "wagocat vocabulary --unknown Fixtures/Datasheets",
        "find the labels that the vocabulary lacks"
      ),
    ])

  static let schemaVerb = Verb(
    name: "schema",
    summary: "print the JSON Schema of the catalog",
    operands: "",
    operandCount: 0...0,
    options: [
      Option(names: ["--open"], help: "let objects have more members, for lenient readers")
    ],
    examples: [
      ("wagocat schema > catalog.schema.json", "keep the schema beside your own tools")
    ])

  static let helpVerb = Verb(
    name: "help",
    summary: "explain a verb",
    operands: "[VERB]",
    operandCount: 0...1,
    options: [
      Option(names: ["--man"], help: "print the manual page of all verbs, for man")
    ],
    examples: [
      ("wagocat help import", "everything about import"),
      ("wagocat help --man > wagocat.1", "make the manual page; read it with: man -l wagocat.1"),
    ])
}

// MARK: What several verbs share

extension Verb {
  static let pathOrCatalogRemark =
    "PATH is a folder of sheets, a sheet, or one catalog that import printed (JSON or NDJSON); - is "
    + "standard input, with either."
  static let pathRemark =
    "PATH is a folder, a file, or - for standard input. In a folder, files that end in .txt, "
    + ".text, .md or .markdown are read; a file that is named is always read."
}

extension Option {
  static let filesFrom = Option(
    names: ["--files-from"], argument: .word("FILE"),
    help: "read more paths from FILE, one a line; - is standard input")
  static let null = Option(
    names: ["--null", "-0"], help: "paths in --files-from end with a zero byte")
  static let failOn = Option(
    names: ["--fail-on"], argument: .choice(["error", "warning"]),
    help: "exit 1 where there is a finding of that severity or worse")
  static let jobs = Option(
    names: ["--jobs", "-j"], argument: .number("N"),
    help: "read with N threads; the processors of the machine unless given")
  static let maxFileSize = maxFileSize("64 unless given")
  static let maxFileSizeWithCatalogs = maxFileSize("64 unless given, and 1024 for catalogs")
  private static func maxFileSize(_ usual: String) -> Option {
    Option(
      names: ["--max-file-size"], argument: .number("MIB", to: FileLimit.highest >> 20),
      help: "read files of up to MIB mebibytes; \(usual)")
  }
  static let quiet = Option(names: ["--quiet", "-q"], help: "no summary on standard error")
  static let color = Option(
    names: ["--color"], argument: .choice(["auto", "always", "never"]),
    help: "color the output; auto (the default) does so on a terminal, unless NO_COLOR is set")
}
