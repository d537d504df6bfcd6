import DatasheetText

/// A file after reading: its sheet, or why it could not be read.
struct LoadedFile: Sendable {
  let name: String
  let result: Result<Sheet, SystemError>
}

/// Reads files into sheets, shared over threads by whole files; the result is in the files' order.
enum SheetLoader {
  /// The bytes of a file that are read at most, unless somebody asks for more: 64 MiB. A real sheet
  /// has some 10 KB.
  static let usualLimit = 64 << 20

  /// Reads every file, `jobs` at a time.
  ///
  /// - Parameter limit: files of more bytes are not read.
  static func load(_ files: [InputFile], jobs: Int, limit: Int = usualLimit) async -> [LoadedFile] {
    let named = files.map { (path: $0.path, name: $0.name) }
    let jobs = max(1, min(jobs, named.count))
    return await withTaskGroup(of: [(Int, LoadedFile)].self) { group in
      for job in 0..<jobs {
        group.addTask {
          stride(from: job, to: named.count, by: jobs).map {
            ($0, load(named[$0].path, named[$0].name, limit))
          }
        }
      }
      var loaded: [LoadedFile?] = Array(repeating: nil, count: named.count)
      for await share in group {
        for (index, file) in share { loaded[index] = file }
      }
      return loaded.compactMap(\.self)
    }
  }

  private static func load(_ path: String, _ name: String, _ limit: Int) -> LoadedFile {
    do {
      let bytes = try OperatingSystem.read(path, atMost: limit)
      return LoadedFile(name: name, result: .success(Sheet(reading: bytes)))
    } catch {
      return LoadedFile(name: name, result: .failure(error))
    }
  }
}
