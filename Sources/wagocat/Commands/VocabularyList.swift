import DatasheetText
import PartCatalog

/// `wagocat vocabulary`: the labels that are understood, or those in sheets that are not.
struct VocabularyList {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) { self.arguments = arguments }

  func run() async throws -> ExitStatus {
    let paths = arguments.operands
    if arguments.has("unknown") {
      guard arguments.value("format") != "json" else {
        throw UsageError(
          message: "'--format json' is for the vocabulary itself, not for '--unknown'",
          verb: "vocabulary")
      }
      guard !paths.isEmpty else {
        throw UsageError(message: "'--unknown' wants the PATH of sheets", verb: "vocabulary")
      }
      return try await listUnknown(paths)
    }
    guard paths.isEmpty else {
      throw UsageError(
        message: "'\(paths[0])' is for '--unknown'; the vocabulary itself needs no sheet",
        verb: "vocabulary")
    }
    try OutputTarget.standardOutput.write(
      arguments.value("format") == "json"
        ? VocabularyPage.json() : Array(VocabularyPage.table().utf8))
    return .done
  }

  // MARK: Unknown labels

  private struct Sighting {
    var label: String
    var count = 0
    var place: String
  }

  private func listUnknown(_ paths: [String]) async throws -> ExitStatus {
    let input = InputFinder.find(paths, named: .belowCommonFolder)
    for notice in input.notices where notice.kind != .skipped {
      Console().say("\(notice.path): \(notice.reason)")
    }
    if input.files.isEmpty { return .failed }
    let loaded = await SheetLoader.load(
      input.files, jobs: OperatingSystem.processorCount, limit: arguments.fileLimit)
    let sightings = VocabularyList.unknown(in: loaded)
    let width = sightings.map { String($0.count).count }.max() ?? 0
    let text = sightings.map { sighting in
      String(repeating: " ", count: width - String(sighting.count).count)
        + "\(sighting.count)  \(sighting.label.safeForTerminal)  (\(sighting.place))\n"
    }
    try OutputTarget.standardOutput.write(Array(text.joined().utf8))
    return .done
  }

  /// Labels by how often they occur, then by name, each with its first place.
  private static func unknown(in files: [LoadedFile]) -> [Sighting] {
    var sightings: [String: Sighting] = [:]
    for file in files {
      guard case .success(let sheet) = file.result else { continue }
      for row in sheet.parts.flatMap(\.attributes) where !row.isKnown {
        let label = sheet.text[row.label]
        sightings[label, default: Sighting(label: label, place: "\(file.name):\(row.line)")]
          .count += 1
      }
    }
    return sightings.values.sorted { ($1.count, $0.label) < ($0.count, $1.label) }
  }
}
