/// `wagocat verify`: opens the sheets of a catalog again and proves every value that it states.
struct Verify {
  private let arguments: ParsedArguments
  private let console: Console

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
  }

  func run() throws -> ExitStatus {
    if arguments.operands.count(where: { $0 == "-" }) > 1 {
      throw UsageError(message: "standard input cannot be both CATALOG and PATH", verb: "verify")
    }
    let document = try catalog(arguments.operands[0])
    let paths = try PathList(verb: "verify").paths(
      arguments, operands: Array(arguments.operands.dropFirst()))
    let input = InputFinder.find(paths, named: try arguments.naming(verb: "verify"))
    console.tell(input.notices)
    if input.isMissingPaths, input.files.isEmpty { return .failed }
    let proof = CatalogProof.proof(of: document, from: sheets(input.files))
    try OutputTarget.standardOutput.write(Array(text(proof, input.files).utf8))
    console.remark(Verify.summary(of: proof))
    if input.isMissingPaths { return .failed }
    return proof.doubts.isEmpty && proof.proven > 0 ? .done : .unclean
  }

  private func catalog(_ path: String) throws -> CatalogDocument {
    do {
      return try CatalogDocument(
        try OperatingSystem.read(path, atMost: arguments.catalogLimit))
    } catch let error as SystemError {
      throw UsageError(message: "cannot read '\(path)': \(error.reason)", verb: "verify")
    } catch let error as CatalogDocumentError {
      throw UsageError(message: "cannot use '\(path)': \(error.reason)", verb: "verify")
    }
  }

  private func sheets(_ files: [InputFile]) -> [String: VerifiedSheet] {
    var sheets: [String: VerifiedSheet] = [:]
    for file in files {
      do {
        let bytes = try OperatingSystem.read(file.path, atMost: arguments.fileLimit)
        sheets[file.name] = VerifiedSheet(bytes)
      } catch {
        console.say("\(file.path): \(error.reason)")
      }
    }
    return sheets
  }

  // MARK: What people are told

  /// A line for each value that is not proven, as compilers print errors.
  private func text(_ proof: Proof, _ files: [InputFile]) -> String {
    let style = TextStyle(arguments, .standardOutput)
    let reached = Dictionary(
      files.map { ($0.name, $0.path) }, uniquingKeysWith: { first, _ in first })
    return proof.doubts.map { doubt in
      let path = reached[doubt.path] ?? doubt.path
      let position = doubt.line > 0 ? "\(path):\(doubt.line):" : "\(path):"
      let subject = [doubt.part, doubt.name].filter { !$0.isEmpty }.joined(separator: ": ")
      return style.bold(position.safeForTerminal)
        + " \(subject): stated '\(doubt.stated)', \(doubt.reason)".safeForTerminal + "\n"
    }.joined()
  }

  private static func summary(of proof: Proof) -> String {
    let proven = "\(Summary.counted(proof.proven, "statement")) proven"
    return proof.doubts.isEmpty ? proven : "\(proven), \(proof.doubts.count) not"
  }
}
