/// What the snapshots of sheets came to, for people.
struct SnapshotText {
  let style: TextStyle

  /// A sheet that is not as accepted; empty where it is.
  func problem(_ path: String, _ state: SnapshotState) -> String {
    switch state {
    case .accepted: ""
    case .changed(let changes):
      changes.map { line($0, path) }.joined()
        + "  accept with: wagocat snapshot accept \(path.asShellWord)\n"
    case .missing:
      head(path, style.red("no snapshot"))
        + "  make one with: wagocat snapshot accept \(path.asShellWord)\n"
    case .broken(let reason):
      head(path, style.red(reason))
        + "  make it anew with: wagocat snapshot accept \(path.asShellWord)\n"
    case .occupied(let reason), .noSheet(let reason): head(path, style.red(reason))
    }
  }

  /// A snapshot that lies beside no sheet.
  func orphan(_ path: String) -> String {
    head(path, style.red("orphaned") + ", no sheet lies beside it")
      + "  remove it with: rm \(path.asShellWord)\n"
  }

  /// What accepting a sheet changes; empty where it changes nothing.
  func accepted(_ path: String, _ state: SnapshotState) -> String {
    switch state {
    case .accepted(isIdentical: true): ""
    case .accepted: head(path, "accepted, only the form changed")
    case .missing: head(path, "accepted, the first time")
    case .broken: head(path, "accepted, in place of a broken snapshot")
    case .occupied(let reason), .noSheet(let reason): head(path, style.red(reason))
    case .changed(let changes):
      changes.map { line($0, path) }.joined() + head(path, "accepted")
    }
  }

  /// A snapshot that was removed because its sheet is gone.
  func removed(_ path: String) -> String { head(path, "removed, its sheet is gone") }

  private func head(_ path: String, _ words: String) -> String {
    style.bold(path.safeForTerminal + ":") + " \(words)\n"
  }

  // MARK: Changes

  private func line(_ change: SnapshotChange, _ path: String) -> String {
    let cause =
      switch change.cause {
      case .sheet: "the sheet changed"
      case .reading(let version) where version == Wagocat.version:
        "the reading changed, the sheet did not"
      case .reading(let version):
        "the reading changed since wagocat \(version), the sheet did not"
      }
    let subject = [change.item, change.change.facts[0].name].filter { !$0.isEmpty }
      .joined(separator: ": ").safeForTerminal
    let position = change.change.line > 0 ? "\(path):\(change.change.line)" : path
    return style.bold(position.safeForTerminal + ":") + " \(subject) "
      + style.red(change.change.verb) + " " + style.dim("(\(cause))") + "\n"
      + sides(of: change.change)
  }

  private func sides(of change: FactChange) -> String {
    switch change {
    case .changed(let old, let new): side("accepted", old) + side("now", new)
    case .lost(let fact): side("accepted", fact)
    case .new(let fact): side("now", fact)
    }
  }

  private func side(_ name: String, _ fact: Fact) -> String {
    let value = fact.meaning.words
    let printed =
      fact.printed.isEmpty || fact.printed == value ? "" : ", printed '\(fact.printed)'"
    let line = fact.line > 0 ? " (line \(fact.line))" : ""
    return "  " + (name + ":").padded(to: 10) + "\(value)\(printed)".safeForTerminal
      + style.dim(line) + "\n"
  }
}

extension FactChange {
  fileprivate var verb: String {
    switch self {
    case .changed: "changed"
    case .lost: "is lost"
    case .new: "is new"
    }
  }

  /// The line in the sheet as it is; of a lost fact, where it stood.
  fileprivate var line: Int {
    switch self {
    case .changed(_, let fact), .lost(let fact), .new(let fact): fact.line
    }
  }
}

extension String {
  /// The text as one word of a shell command.
  fileprivate var asShellWord: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "._-/+".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
