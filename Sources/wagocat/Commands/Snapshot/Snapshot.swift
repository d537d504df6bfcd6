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
    try checkNames(input.files)
    console.tell(input.notices)
    for file in input.unreadable { console.say("\(file.path): \(file.reason)") }
    if input.isMissingPaths, input.files.isEmpty { return .failed }
    let loaded = await SheetLoader.load(input.files, jobs: arguments.jobs)
    let orphans = orphans(in: input)
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

  /// Every sheet needs a place of its own for its snapshot.
  private func checkNames(_ files: [InputFile]) throws(UsageError) {
    var sheets: [String: String] = [:]
    for file in files {
      guard file.identity != nil else {
        throw UsageError(
          message: "standard input (-) has no place for a snapshot", verb: "snapshot")
      }
      let path = SheetSnapshot.path(ofSheet: file.name)
      if let other = sheets.updateValue(file.name, forKey: path) {
        throw UsageError(
          message: "'\(other)' and '\(file.name)' would share '\(path)'; rename one of them",
          verb: "snapshot")
      }
    }
  }

  /// Snapshots of the folders that lie beside no sheet.
  private func orphans(in input: InputFinder) -> [String] {
    let expected = Set(input.files.map { SheetSnapshot.path(ofSheet: $0.name) })
    return input.jsonFiles.map(PathComponents.reached).filter { path in
      guard path.hasSuffix(SheetSnapshot.ending), !expected.contains(path),
        let bytes = try? OperatingSystem.read(path)
      else { return false }
      return SheetSnapshot(bytes) != nil
    }
  }

  // MARK: Check

  private func check(_ files: [LoadedFile], _ orphans: [String]) throws -> Bool {
    let states = files.map { (path: $0.name, state: state(of: $0)) }
    let problems =
      states.map { text.problem($0.path, $0.state) }.filter { !$0.isEmpty }
      + orphans.map(text.orphan)
    try OutputTarget.standardOutput.write(Array(problems.joined(separator: "\n").utf8))
    console.remark(SnapshotSummary.line(states.map(\.state), orphans: orphans.count))
    return problems.isEmpty
  }

  private func state(of file: LoadedFile) -> SnapshotState {
    guard let current = file.document, let reading = SheetSnapshot(current) else {
      return .noSheet(file.reasonWithoutSheet)
    }
    let path = SheetSnapshot.path(ofSheet: file.name)
    do {
      guard try OperatingSystem.status(of: path) != nil else { return .missing }
      guard let accepted = SheetSnapshot(try OperatingSystem.read(path)) else {
        return .unreadable("'\(path)' is no snapshot")
      }
      let changes = accepted.causedChanges(to: reading)
      return changes.isEmpty
        ? .accepted(isIdentical: accepted.isIdentical(to: reading)) : .changed(changes)
    } catch {
      return .unreadable("cannot read '\(path)': \(error.reason)")
    }
  }

  // MARK: Accept

  private func accept(_ files: [LoadedFile], _ orphans: [String]) throws -> Bool {
    var lines: [String] = []
    var isClean = true
    var states: [SnapshotState] = []
    for file in files {
      let state = state(of: file)
      states.append(state)
      lines.append(text.accepted(file.name, state))
      guard let document = file.document else {
        isClean = false
        continue
      }
      if case .accepted(isIdentical: true) = state { continue }
      try OutputTarget.file(SheetSnapshot.path(ofSheet: file.name)).write(document)
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

extension LoadedFile {
  /// The snapshot of the sheet as it is read now; `nil` where the file is no sheet.
  fileprivate var document: [UInt8]? {
    guard case .success(let sheet) = result, !sheet.parts.isEmpty else { return nil }
    return SnapshotJSON(name: name.lastPathComponent, sheet: sheet).document()
  }

  fileprivate var reasonWithoutSheet: String {
    switch result {
    case .failure(let error): "the file could not be read: \(error.reason)"
    case .success: "no datasheet; \(Sheet.expectedHead)"
    }
  }
}
