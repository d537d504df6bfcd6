/// `wagocat completions`: scripts for shells, derived from the description of the verbs.
enum Completions {
  private static let shells: [(name: String, script: @Sendable () -> String)] = [
    ("bash", { BashCompletions.script }), ("zsh", { ZshCompletions.script }),
    ("fish", { FishCompletions.script }),
  ]

  static func run(_ arguments: ParsedArguments) throws -> ExitStatus {
    let name = arguments.operands[0]
    let names = shells.map(\.name)
    guard let shell = shells.first(where: { $0.name == name }) else {
      throw UsageError(
        message: "the shells are \(names.joined(separator: ", ")), not '\(name)'"
          + Suggestion.hint(for: name, among: names), verb: "completions")
    }
    try OutputTarget.standardOutput.write(Array(shell.script().utf8))
    return .done
  }

  /// Prints the item numbers of a catalog, one a line; for a script.
  static let itemsOfCatalog =
    #"grep -o '"itemNumber":"[^"]*"' "$word" 2>/dev/null | cut -d'"' -f4 | sort -u"#
}

extension String {
  /// The text between single quotes of a shell, where a quote is one of its own.
  var inSingleQuotes: String { "'" + replacing("'", with: "'\\''") + "'" }
}
