/// The arguments of a verb, options and operands apart.
struct ParsedArguments {
  private(set) var operands: [String] = []
  /// Every option in the order given; the value of a flag is empty.
  private(set) var options: [(key: String, value: String)] = []

  /// Whether an option was given.
  func has(_ key: String) -> Bool { options.contains { $0.key == key } }

  /// The value of an option; the last one given counts.
  func value(_ key: String) -> String? { options.last { $0.key == key }?.value }

  /// The threads to read with, by `--jobs`.
  var jobs: Int { value("jobs").flatMap { Int($0) } ?? OperatingSystem.processorCount }

  /// The bytes of a file that are read at most, by `--max-file-size`.
  var fileLimit: Int { givenLimit ?? FileLimit.usual }

  /// The bytes of a catalog that are read at most: it holds many sheets.
  var catalogLimit: Int { givenLimit ?? FileLimit.highest }

  private var givenLimit: Int? { value("max-file-size").flatMap { Int($0) }.map { $0 << 20 } }

  /// Parses what follows the verb.
  ///
  /// `--name value`, `--name=value`, `-o value` and `-ovalue` are alike; `--` ends the options, and
  /// `-` alone is an operand.
  init(_ words: [String], for verb: Verb) throws(UsageError) {
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        operands += words[index...]
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (option, attached) = try ParsedArguments.option(word, of: verb)
      var value = attached
      if value == nil, option.takesValue {
        guard index < words.count else { throw option.isMissingValue(verb) }
        value = words[index]
        index += 1
      }
      options.append((option.key, try option.checked(value, verb)))
    }
    try checkOperands(of: verb)
  }

  private func checkOperands(of verb: Verb) throws(UsageError) {
    guard operands.count <= verb.operandCount.upperBound else {
      throw UsageError(
        message: "'\(operands[verb.operandCount.upperBound])' is one argument too many",
        verb: verb.name)
    }
    guard operands.count >= verb.operandCount.lowerBound else {
      throw UsageError(message: "no \(verb.operands)", verb: verb.name)
    }
  }

  private static func option(_ word: String, of verb: Verb) throws(UsageError) -> (
    Option, value: String?
  ) {
    let name = word.hasPrefix("--") ? String(word.prefix { $0 != "=" }) : String(word.prefix(2))
    guard let option = verb.options.first(where: { $0.names.contains(name) }) else {
      let known = verb.options.flatMap(\.names) + ["--help"]
      throw UsageError(
        message: "unknown option '\(name)'" + Suggestion.hint(for: name, among: known),
        verb: verb.name)
    }
    let rest = word.dropFirst(name.count)
    if rest.isEmpty { return (option, nil) }
    guard option.takesValue else {
      throw UsageError(message: "'\(name)' takes no value, got '\(word)'", verb: verb.name)
    }
    return (option, String(word.hasPrefix("--") ? rest.dropFirst() : rest))
  }
}

extension Option {
  fileprivate var takesValue: Bool {
    if case .none = argument { false } else { true }
  }

  fileprivate func isMissingValue(_ verb: Verb) -> UsageError {
    UsageError(message: "'\(names[0])' wants a value: \(usage)", verb: verb.name)
  }

  fileprivate func checked(_ value: String?, _ verb: Verb) throws(UsageError) -> String {
    guard let value else { return "" }
    switch argument {
    case .choice(let words) where !words.contains(value):
      throw UsageError(
        message: "'\(names[0])' is one of \(words.joined(separator: ", ")), not '\(value)'"
          + Suggestion.hint(for: value, among: words),
        verb: verb.name)
    case .number(_, let least, let most) where !(least...most).contains(Int(value) ?? .min):
      let end = most < .max ? " to \(most)" : ""
      throw UsageError(
        message: "'\(names[0])' wants a whole number from \(least)\(end), not '\(value)'",
        verb: verb.name)
    case .word where value.isEmpty: throw isMissingValue(verb)
    default: return value
    }
  }
}
