import Glibc

/// The program: finds the verb, runs it, and ends as the contract says.
package enum Wagocat {
  static let version = "1.0.0"

  /// Runs the command that the process was started with, and ends the process.
  package static func main() async {
    OperatingSystem.holdStandardStreams()
    let status = await run(Array(CommandLine.arguments.dropFirst()))
    exit(status.rawValue)
  }

  /// Runs the command that some words spell.
  static func run(_ words: [String]) async -> ExitStatus {
    let console = Console()
    do {
      return try await dispatch(words)
    } catch let error as UsageError {
      let name = error.verb.map { " \($0)" } ?? ""
      console.say("\(error.message) (see 'wagocat help\(name)')")
      if let excerpt = error.excerpt { console.show(excerpt) }
    } catch let error as OutputError {
      console.say(error.message)
    } catch let error as UnknownItem {
      console.say(error.message)
      return .unclean
    } catch is NothingToRead {
      return .failed
    } catch {
      console.say("\(error)")
    }
    return .failed
  }

  private static func dispatch(_ words: [String]) async throws -> ExitStatus {
    guard let name = words.first else {
      Console().say("no verb")
      Console().show(Help.overview)
      return .failed
    }
    if name == "--version" || name == "-V" { return try print("wagocat \(version)\n") }
    if name == "--help" || name == "-h" { return try print(Help.overview) }
    guard let verb = Verb.all.first(where: { $0.name == name }) else {
      throw unknownVerb(name)
    }
    let rest = Array(words.dropFirst())
    let isAskedFor = rest.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    if isAskedFor { return try print(Help.text(for: verb)) }
    return try await run(verb, ParsedArguments(rest, for: verb))
  }

  private static func run(_ verb: Verb, _ arguments: ParsedArguments) async throws -> ExitStatus {
    switch verb.name {
    case "import": return try await Import(arguments).run()
    case "links": return try await Links(arguments).run()
    case "diff": return try await Diff(arguments).run()
    case "verify": return try Verify(arguments).run()
    case "merge": return try Merge(arguments).run()
    case "find": return try await Find(arguments).run()
    case "show": return try await Show(arguments).run()
    case "check": return try await Check(arguments).run()
    case "snapshot": return try await Snapshot(arguments).run()
    case "explain": return try explain(arguments.operands[0], limit: arguments.fileLimit)
    case "vocabulary": return try await VocabularyList(arguments).run()
    case "schema":
      return try write(CatalogSchema(isOpen: arguments.has("open")).document())
    case "completions": return try Completions.run(arguments)
    default:
      if arguments.has("man") { return try print(ManualPage.text) }
      guard let name = arguments.operands.first else { return try print(Help.overview) }
      guard let explained = Verb.all.first(where: { $0.name == name }) else {
        throw unknownVerb(name)
      }
      return try print(Help.text(for: explained))
    }
  }

  private static func explain(_ path: String, limit: Int) throws -> ExitStatus {
    let bytes: [UInt8]
    do {
      bytes = try OperatingSystem.read(path, atMost: limit)
    } catch {
      throw UsageError(message: "cannot read '\(path)': \(error.reason)", verb: "explain")
    }
    let explanation = Explain(bytes)
    _ = try print(explanation.text())
    return explanation.isClean ? .done : .unclean
  }

  private static func unknownVerb(_ name: String) -> UsageError {
    let known = Verb.all.map(\.name)
    let hint = Suggestion.hint(for: name, among: known)
    let list = "; the verbs are \(known.joined(separator: ", "))"
    return UsageError(message: "unknown verb '\(name)'\(hint.isEmpty ? list : hint)")
  }

  private static func print(_ text: String) throws -> ExitStatus { try write(Array(text.utf8)) }

  private static func write(_ bytes: [UInt8]) throws -> ExitStatus {
    try OutputTarget.standardOutput.write(bytes)
    return .done
  }
}
