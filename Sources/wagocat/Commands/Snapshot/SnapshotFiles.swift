import DatasheetText

/// Where snapshots lie.
extension InputFinder {
  /// Every sheet needs a place of its own for its snapshot.
  func checkSnapshotNames() throws(UsageError) {
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

  /// Snapshots of the folders that lie beside no sheet; what has more bytes than the limit is none.
  func orphanedSnapshots(limit: Int) -> [String] {
    let expected = Set(files.map { SheetSnapshot.path(ofSheet: $0.name) })
    return jsonFiles.map(PathComponents.reached).filter { path in
      guard path.hasSuffix(SheetSnapshot.ending), !expected.contains(path),
        let bytes = try? OperatingSystem.read(path, atMost: limit)
      else { return false }
      return SheetSnapshot(bytes) != nil
    }
  }
}

extension SnapshotState {
  /// Compares a sheet with the snapshot beside it, which has no more bytes than the limit.
  init(of file: LoadedFile, limit: Int) {
    guard let reading = file.snapshot.flatMap({ SheetSnapshot($0) }) else {
      self = .noSheet(file.reasonWithoutSheet)
      return
    }
    let path = SheetSnapshot.path(ofSheet: file.name)
    do {
      let isThere = try OperatingSystem.status(of: path) != nil
      guard isThere else {
        self = .missing
        return
      }
      self = .comparing(reading, with: try OperatingSystem.read(path, atMost: limit), path)
    } catch {
      self = .occupied("cannot read '\(path)': \(error.reason)")
    }
  }

  private static func comparing(
    _ reading: SheetSnapshot, with bytes: [UInt8], _ path: String
  ) -> SnapshotState {
    guard let accepted = SheetSnapshot(bytes) else {
      return (try? JSONValue(bytes)) == nil
        ? .broken("the snapshot '\(path)' is broken")
        : .occupied("'\(path)' is no snapshot; move it away")
    }
    let changes = accepted.causedChanges(to: reading)
    return changes.isEmpty
      ? .accepted(isIdentical: accepted.isIdentical(to: reading)) : .changed(changes)
  }
}

extension LoadedFile {
  /// The snapshot of the sheet as it is read now; `nil` where the file is no sheet.
  var snapshot: [UInt8]? {
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
