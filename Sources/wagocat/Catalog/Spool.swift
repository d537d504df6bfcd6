import Synchronization

/// Text that waits for its place in the output: in memory while it is little, else in a scratch file.
///
/// A catalog is ordered by item number and read by path, so that it can be written only when all is
/// read; it is more than twice as long as what it is read from.
package final class Spool: Sendable {
  private struct State {
    /// The text from `kept` on.
    var memory: [UInt8] = []
    /// How much lies in the file.
    var kept = 0
    var file: Int32?
    /// Whether the file took all that it was given.
    var spills = true
  }

  private let limit: Int
  private let state = Mutex(State())

  /// Makes an empty spool.
  ///
  /// - Parameter limit: the bytes that are kept in memory; the rest goes to a file, if one can be
  ///   made.
  package init(limit: Int = 1 << 22) { self.limit = limit }

  deinit {
    state.withLock { if let file = $0.file { OperatingSystem.closeFile(file) } }
  }

  /// Takes a text and returns where it lies.
  func keep(_ text: [UInt8]) -> Int {
    state.withLock { state in
      if state.memory.count >= limit, state.spills { Spool.spill(&state) }
      // At once, as growing copies; memory that nothing was written to is not there yet.
      if state.memory.isEmpty { state.memory.reserveCapacity(limit) }
      state.memory += text
      return state.kept + state.memory.count - text.count
    }
  }

  /// Writes the memory to the file; where that fails, memory has to do.
  private static func spill(_ state: inout State) {
    do {
      let file = try state.file ?? OperatingSystem.openScratchFile()
      state.file = file
      try OperatingSystem.write(state.memory, to: file, at: state.kept)
      state.kept += state.memory.count
      state.memory.removeAll(keepingCapacity: true)
    } catch {
      state.spills = false
    }
  }

  /// The text that lies in a range; where it is in memory, no copy is made.
  func text(_ range: Range<Int>) throws(SystemError) -> ArraySlice<UInt8> {
    let found = state.withLock { state in
      Result<ArraySlice<UInt8>, SystemError> { () throws(SystemError) in
        guard range.lowerBound < state.kept, let file = state.file else {
          return state.memory[(range.lowerBound - state.kept)..<(range.upperBound - state.kept)]
        }
        return try OperatingSystem.read(file, at: range.lowerBound, count: range.count)[...]
      }
    }
    return try found.get()
  }
}
