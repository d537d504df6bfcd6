/// Completion for fish.
enum FishCompletions {
  static var script: String {
    """
    # Completion of wagocat for fish.
    function __wagocat_items
      for word in (commandline -opc) (commandline -ct)
        string match -qr '\\.(nd)?json$' -- $word; and \(Completions.itemsOfCatalog)
      end
    end

    \(Verb.all.map(lines).joined())
    """
  }

  private static func lines(_ verb: Verb) -> String {
    let name =
      "complete -c wagocat -n __fish_use_subcommand -f -a \(verb.name) -d \(verb.summary.quoted)\n"
    let condition = "complete -c wagocat -n '__fish_seen_subcommand_from \(verb.name)'"
    let options = verb.options.map { "\(condition)\(option($0)) -d \($0.help.quoted)\n" }
    let operand = verb.firstOperandWords.flatMap(list).map { "\(condition) -f -a \($0)\n" }
    return name + options.joined() + (operand ?? "")
  }

  private static func option(_ option: Option) -> String {
    let names = option.names.map { name in
      name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
    }.joined()
    guard let words = option.argumentWords else { return names }
    if words == .files { return names + " -r" }
    return names + " -x" + (list(words).map { " -a \($0)" } ?? "")
  }

  private static func list(_ words: ArgumentWords) -> String? {
    switch words {
    case .words(let words): words.joined(separator: " ").quoted
    case .items: "'(__wagocat_items)'"
    case .files, .anything: nil
    }
  }
}

extension String {
  /// Between single quotes of fish, where a backslash escapes.
  fileprivate var quoted: String {
    "'" + replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
