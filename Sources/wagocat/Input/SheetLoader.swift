import DatasheetText
import Synchronization

/// A file after reading: its sheet, or why it could not be read.
struct LoadedFile: Sendable {
  let name: String
  let result: Result<Sheet, SystemError>
}

/// Reads files into sheets, shared over threads by whole files; the result is in the files' order.
enum SheetLoader {
  /// Reads every file, `jobs` at a time.
  ///
  /// - Parameter limit: files of more bytes are not read.
  static func load(_ files: [InputFile], jobs: Int, limit: Int = FileLimit.usual) async
    -> [LoadedFile]
  {
    let sheets = await FileWork.map(files, jobs: jobs, limit: limit) { Sheet(reading: $1) }
    return zip(files, sheets).map { LoadedFile(name: $0.name, result: $1) }
  }
}

/// Work on whole files, shared over threads.
enum FileWork {
  /// What a function makes of the bytes of each file, in the files' order.
  ///
  /// A thread takes the next file when it is done with one, so that large files delay nobody.
  static func map<Output: Sendable>(
    _ files: [InputFile], jobs: Int, limit: Int,
    _ work: @escaping @Sendable (InputFile, [UInt8]) -> Output
  ) async -> [Result<Output, SystemError>] {
    typealias Outcome = Result<Output, SystemError>
    let next = NextFile()
    return await withTaskGroup(of: [(Int, Outcome)].self) { group in
      for _ in 0..<max(1, min(jobs, files.count)) {
        group.addTask {
          var share: [(Int, Outcome)] = []
          while let index = next.take(below: files.count) {
            let file = files[index]
            share.append((index, read(file, limit).map { work(file, $0) }))
          }
          return share
        }
      }
      var outcomes: [Outcome?] = Array(repeating: nil, count: files.count)
      for await share in group {
        for (index, outcome) in share { outcomes[index] = outcome }
      }
      return outcomes.compactMap(\.self)
    }
  }

  private static func read(_ file: InputFile, _ limit: Int) -> Result<[UInt8], SystemError> {
    Result { () throws(SystemError) in try OperatingSystem.read(file.path, atMost: limit) }
  }
}

/// The place of the file that nobody has taken yet.
private final class NextFile: Sendable {
  private let place = Atomic(0)

  func take(below count: Int) -> Int? {
    let taken = place.add(1, ordering: .relaxed).oldValue
    return taken < count ? taken : nil
  }
}
