extension Verb {
  static let completionsVerb = Verb(
    name: "completions",
    summary: "print what makes a shell complete verbs, options and their values",
    operands: "bash|zsh|fish",
    operandCount: 1...1,
    options: [],
    examples: [
      (
        "wagocat completions bash > wagocat.bash",
        "then, in ~/.bashrc: source wagocat.bash"
      ),
      ("wagocat completions zsh > _wagocat", "put _wagocat into a folder of $fpath"),
      (
        "wagocat completions fish > wagocat.fish",
        "put wagocat.fish into ~/.config/fish/completions"
      ),
    ],
    remarks: [
      "Where the command line names a catalog, item numbers are completed from it."
    ])
}
