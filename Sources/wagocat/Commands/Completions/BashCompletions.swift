/// Completion for bash.
enum BashCompletions {
  static var script: String {
    """
    # Completion of wagocat for bash.
    _wagocat_items() {
      local word
      for word in "${COMP_WORDS[@]}"; do
        case $word in *.json|*.ndjson) \(Completions.itemsOfCatalog) ;; esac
      done
    }

    _wagocat() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=
      if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
      COMPREPLY=()
      if (( COMP_CWORD == 1 )); then
        COMPREPLY=($(compgen -W "\(verbs) --help --version" -- "$cur"))
        return
      fi
      case "${COMP_WORDS[1]} $prev" in
    \(values)  esac
      if [[ $cur == -* ]]; then
        case ${COMP_WORDS[1]} in
    \(options)    esac
      elif (( COMP_CWORD == 2 )); then
        case ${COMP_WORDS[1]} in
    \(operands)    esac
      fi
      COMPREPLY=($(compgen -W "$words" -- "$cur"))
    }
    complete -o default -F _wagocat wagocat

    """
  }

  private static var verbs: String { Verb.all.map(\.name).joined(separator: " ") }

  /// What follows an option, by verb and option.
  private static var values: String {
    Verb.all.flatMap { verb in
      verb.options.compactMap { option -> String? in
        guard let words = option.argumentWords else { return nil }
        let patterns = option.names.map { "\"\(verb.name) \($0)\"" }.joined(separator: "|")
        return "    \(patterns)) \(reply(words)) return ;;\n"
      }
    }.joined()
  }

  private static func reply(_ words: ArgumentWords) -> String {
    list(words).map { "COMPREPLY=($(compgen -W \"\($0)\" -- \"$cur\"));" } ?? ""
  }

  /// The words to choose from; `nil` where bash is to complete files.
  private static func list(_ words: ArgumentWords) -> String? {
    switch words {
    case .words(let words): words.joined(separator: " ")
    case .items: "$(_wagocat_items)"
    case .files, .anything: nil
    }
  }

  private static var options: String {
    Verb.all.map { verb in
      let names = verb.options.flatMap(\.names) + ["--help"]
      return "      \(verb.name)) words=\"\(names.joined(separator: " "))\" ;;\n"
    }.joined()
  }

  private static var operands: String {
    Verb.all.compactMap { verb in
      verb.firstOperandWords.flatMap(list).map { "      \(verb.name)) words=\"\($0)\" ;;\n" }
    }.joined()
  }
}
