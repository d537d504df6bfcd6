/// The manual page, from the description of the verbs, in the man macros of roff.
enum ManualPage {
  static var text: String {
    let sections = [
      section("NAME", line("wagocat - turn datasheet dumps into a typed, linked parts catalog")),
      section("SYNOPSIS", Verb.all.map { ".B \(escaped(Help.usage(of: $0)))\n.br\n" }.joined()),
      section("VERBS", Verb.all.map(verb).joined()),
      section(
        "EXIT STATUS",
        line(
          "0 done; 1 done, but not clean, or without a match; 2 the command could not run. Each verb "
            + "says what it means there.")),
      section(
        "ENVIRONMENT",
        tagged("NO_COLOR", "where it is set and not empty, nothing is colored unless asked for")
          + tagged("TERM", "of the value dumb, it does the same")),
    ]
    return ".TH WAGOCAT 1 \"\" \"wagocat \(Wagocat.version)\" \"\"\n" + sections.joined()
  }

  private static func verb(_ verb: Verb) -> String {
    let examples = verb.examples.map { example in
      ".PP\n" + line(example.purpose + ":") + ".PP\n.RS 4\n.nf\n\(line(example.command)).fi\n.RE\n"
    }
    let options = verb.options.map { tagged($0.usage, $0.help) }
    let remarks = verb.remarks.map(paragraph)
    return ".SS \(escaped(verb.name))\n" + line(verb.summary + ".")
      + examples.joined() + options.joined() + remarks.joined()
  }

  private static func section(_ name: String, _ text: String) -> String { ".SH \(name)\n" + text }

  private static func tagged(_ tag: String, _ text: String) -> String {
    ".TP\n.B \(escaped(tag))\n" + line(text)
  }

  /// A paragraph; one with indented lines keeps its lines.
  private static func paragraph(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line(String($0))
    }
    let isKept = text.contains("\n  ")
    return ".PP\n" + (isKept ? ".nf\n" : "") + lines.joined() + (isKept ? ".fi\n" : "")
  }

  /// A line of text that roff takes for no request.
  private static func line(_ text: String) -> String {
    let line = escaped(text)
    let isRequest = line.hasPrefix(".") || line.hasPrefix("'")
    return (isRequest ? "\\&" : "") + line + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("…", with: "...")
  }
}
