/// Completion for zsh.
enum ZshCompletions {
  static var script: String {
    """
    #compdef wagocat
    # Completion of wagocat for zsh.
    _wagocat_items() {
      local word
      local -a items
      for word in $words; do
        case $word in *.json|*.ndjson) items+=(${(f)"$(\(Completions.itemsOfCatalog))"}) ;; esac
      done
      compadd -a items
    }

    _wagocat() {
      if (( CURRENT == 2 )); then
        local -a verbs=(
    \(verbs)    )
        _describe verb verbs
        return
      fi
      local verb=$words[2]
      shift words
      (( CURRENT-- ))
      case $verb in
    \(Verb.all.map(branch).joined())  esac
    }

    if [[ $funcstack[1] == _wagocat ]]; then _wagocat "$@"; else compdef _wagocat wagocat; fi

    """
  }

  private static var verbs: String {
    Verb.all.map { "      " + "\($0.name):\($0.summary)".inSingleQuotes + "\n" }.joined()
  }

  private static func branch(_ verb: Verb) -> String {
    let operand = verb.firstOperandWords.map { "1:argument:\(action($0))" }
    let specs =
      verb.options.flatMap(specs) + ["--help[explain the verb]"]
      + (operand.map { [$0, "*:argument:_files"] } ?? [])
    return
      "    \(verb.name)) _arguments -s \(specs.map(\.inSingleQuotes).joined(separator: " ")) ;;\n"
  }

  /// A specification for each name of an option: `--output=[help]:FILE:_files`.
  private static func specs(_ option: Option) -> [String] {
    let help = option.help.escaped(":[]")
    return option.names.map { name in
      guard let words = option.argumentWords else { return "*\(name)[\(help)]" }
      let sign = name.hasPrefix("--") ? "=" : "+"
      return "*\(name)\(sign)[\(help)]:value:\(action(words))"
    }
  }

  private static func action(_ words: ArgumentWords) -> String {
    switch words {
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .items: "_wagocat_items"
    case .files: "_files"
    case .anything: " "
    }
  }
}

extension String {
  /// The text with a backslash before each of some characters.
  fileprivate func escaped(_ characters: String) -> String {
    map { characters.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
