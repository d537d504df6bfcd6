import PartCatalog

/// What may stand for an argument, for the shells to complete.
enum ArgumentWords: Equatable {
  case words([String])
  /// Item numbers of the catalog that the command line names.
  case items
  case files
  /// Something that cannot be guessed.
  case anything

  /// By the name that help shows.
  init(name: String) {
    let choices = name.split(separator: "|").map(String.init)
    self =
      switch name {
      case _ where choices.count > 1: .words(choices)
      case "VERB": .words(Verb.all.map(\.name))
      case "RULE": .words(Rule.allCases.map(\.rawValue))
      case "ITEM": .items
      case "FILE", "DIR", "PATH", "CATALOG", "OLD", "NEW": .files
      default: .anything
      }
  }
}

extension Option {
  /// What may follow the option; `nil` where nothing does.
  var argumentWords: ArgumentWords? {
    switch argument {
    case .none: nil
    case .word(let name): ArgumentWords(name: name)
    case .choice(let words): .words(words)
    case .number: .anything
    }
  }
}

extension Verb {
  /// What may stand first after the verb.
  var firstOperandWords: ArgumentWords? {
    let first = operands.split(separator: " ").first?.filter { !"[]…'".contains($0) }
    return first.map { ArgumentWords(name: String($0)) }
  }
}
