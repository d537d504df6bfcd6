/// Help as text, from the description of the verbs.
enum Help {
  /// The list of verbs.
  static var overview: String {
    let width = Verb.all.map(\.name.count).max() ?? 0
    let verbs = Verb.all.map { verb in
      "  " + verb.name.padded(to: width) + "  " + verb.summary
    }
    return """
      wagocat turns datasheet dumps into a typed, linked parts catalog.

      Usage: wagocat VERB [OPTIONS] [ARGUMENTS]

      Verbs:
      \(verbs.joined(separator: "\n"))

      Start here:
      \(firstExamples.joined(separator: "\n"))

      wagocat help VERB tells more; wagocat --version prints the version.

      """
  }

  /// One command of each verb that people begin with.
  private static var firstExamples: [String] {
    [Verb.importVerb, .findVerb].compactMap { verb in
      verb.examples.first.map { "  # \($0.purpose)\n  \($0.command)" }
    }
  }

  /// Everything about one verb, examples first.
  static func text(for verb: Verb) -> String {
    var sections = ["wagocat \(verb.name): \(verb.summary)"]
    sections.append(
      "Examples:\n"
        + verb.examples.map { "  # \($0.purpose)\n  \($0.command)" }.joined(separator: "\n"))
    sections.append("Usage: \(usage(of: verb))")
    if !verb.options.isEmpty {
      sections.append(
        "Options:\n"
          + verb.options.map { "  \($0.usage)\n      \($0.help)" }.joined(separator: "\n"))
    }
    sections += verb.remarks
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// The line that shows how a verb is written.
  static func usage(of verb: Verb) -> String {
    let options = verb.options.isEmpty ? [] : ["[OPTIONS]"]
    let operands = verb.operands.isEmpty ? [] : [verb.operands]
    return (["wagocat", verb.name] + options + operands).joined(separator: " ")
  }
}

extension String {
  /// The text with blanks after it up to a width in characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
