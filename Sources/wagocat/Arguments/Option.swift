/// An option of a verb: how it is written, what it takes, and what help says of it.
struct Option {
  /// What follows the name.
  enum Argument {
    case none
    /// A word that help shows by this name.
    case word(String)
    /// One of some words.
    case choice([String])
    /// A whole number, from 1 and without end unless said otherwise.
    case number(String, from: Int = 1, to: Int = .max)
  }

  /// Long name first, `--format`; then the short one, `-o`, if there is one.
  let names: [String]
  var argument = Argument.none
  let help: String

  /// The name by which commands ask for it, without hyphens.
  var key: String { String(names[0].drop { $0 == "-" }) }

  /// As usage shows it: `-o, --output FILE`.
  var usage: String {
    let spelled = names.reversed().joined(separator: ", ")
    return switch argument {
    case .none: spelled
    case .word(let name), .number(let name, _, _): "\(spelled) \(name)"
    case .choice(let words): "\(spelled) \(words.joined(separator: "|"))"
    }
  }
}

/// A verb of the program.
struct Verb {
  let name: String
  /// One line for the list of verbs.
  let summary: String
  /// What stands after the verb, such as `PATH…`.
  let operands: String
  /// How many operands there must be.
  var operandCount = 0...Int.max
  let options: [Option]
  /// Commands to try, each with what it does.
  let examples: [(command: String, purpose: String)]
  /// More to know, a paragraph each.
  var remarks: [String] = []
}

/// Wrong use of the command line: one clear line, exit code 2.
struct UsageError: Error, Equatable {
  let message: String
  /// The verb whose help to point at.
  var verb: String?
  /// Lines that show the spot of an argument that the message speaks of.
  var excerpt: String?
}
