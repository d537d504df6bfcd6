import DatasheetText

/// `wagocat snapshot`: keeps the accepted reading of each sheet beside it, and tells what changed.
struct Snapshot {
  private enum Action: String, CaseIterable {
    case check, accept
  }

  private let arguments: ParsedArguments
  private let console: Console
  private let text: SnapshotText

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
    text = SnapshotText(style: TextStyle(arguments, .standardOutput))
  }

  func run() async throws -> ExitStatus {
    let action = try action()
    let paths = try PathList(verb: "snapshot").paths(
      arguments, operands: Array(arguments.operands.dropFirst()))
    let input = InputFinder.find(paths, named: .asReached)
    try input.checkSnapshotNames()
    console.tell(input.notices)
    for file in input.unreadable { console.say("\(file.path): \(file.reason)") }
    if input.isMissingPaths, input.files.isEmpty { return .failed }
    let loaded = await SheetLoader.load(
      input.files, jobs: arguments.jobs, limit: arguments.fileLimit)
    let orphans = input.orphanedSnapshots(limit: arguments.fileLimit)
    let isClean: Bool
    switch action {
    case .check: isClean = try check(loaded, orphans)
    case .accept: isClean = try accept(loaded, orphans)
    }
    if input.isMissingPaths { return .failed }
    if loaded.isEmpty { console.say("no datasheet was found") }
    return isClean && !loaded.isEmpty && input.unreadable.isEmpty ? .done : .unclean
  }

  private func action() throws(UsageError) -> Action {
    let words = Action.allCases.map(\.rawValue)
    guard let word = arguments.operands.first else {
      throw UsageError(message: "say check or accept, then PATH", verb: "snapshot")
    }
    guard let action = Action(rawValue: word) else {
      throw UsageError(
        message: "'snapshot' is followed by \(words.joined(separator: " or ")), not '\(word)'"
          + Suggestion.hint(for: word, among: words), verb: "snapshot")
    }
    return action
  }

  // MARK: Check

  private func check(_ files: [LoadedFile], _ orphans: [String]) throws -> Bool {
    let states = files.map { file in
      (path: file.name, state: SnapshotState(of: file, limit: arguments.fileLimit))
    }
    let problems =
      states.map { text.problem($0.path, $0.state) }.filter { !$0.isEmpty }
      + orphans.map(text.orphan)
    try OutputTarget.standardOutput.write(Array(problems.joined(separator: "\n").utf8))
    console.remark(SnapshotSummary.line(states.map(\.state), orphans: orphans.count))
    return problems.isEmpty
  }

  // MARK: Accept

  private func accept(_ files: [LoadedFile], _ orphans: [String]) throws -> Bool {
    var lines: [String] = []
    var isClean = true
    var states: [SnapshotState] = []
    for file in files {
      let state = SnapshotState(of: file, limit: arguments.fileLimit)
      states.append(state)
      lines.append(text.accepted(file.name, state))
      switch state {
      case .accepted(isIdentical: true): continue
      case .occupied, .noSheet: isClean = false
      case .accepted, .changed, .missing, .broken:
        try OutputTarget.file(SheetSnapshot.path(ofSheet: file.name)).write(file.snapshot ?? [])
      }
    }
    for orphan in orphans {
      try remove(orphan)
      lines.append(text.removed(orphan))
    }
    try OutputTarget.standardOutput.write(Array(lines.joined().utf8))
    console.remark(SnapshotSummary.acceptedLine(states, removed: orphans.count))
    return isClean
  }

  private func remove(_ path: String) throws(OutputError) {
    do {
      try OperatingSystem.remove(path)
    } catch {
      throw OutputError(target: .file(path), reason: error.reason)
    }
  }
}
