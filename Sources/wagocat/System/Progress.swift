import Synchronization

/// A line on the terminal that says how far long work is; nothing where no terminal is.
///
/// It appears half a second after the work began, so that nobody sees it of short work.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var shown: ContinuousClock.Instant?
  }

  private static let delay = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  private let count: Int
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Begins to count; `nil` where standard error is no terminal.
  init?(of count: Int) {
    guard OperatingSystem.isTerminal(OperatingSystem.standardError) else { return nil }
    self.count = count
  }

  /// Counts one sheet more.
  func step() {
    state.withLock { state in
      state.done += 1
      // Looking at the clock costs more than counting.
      guard state.done % 16 == 0 else { return }
      let now = ContinuousClock.now
      guard now - start > Self.delay, state.shown.map({ now - $0 > Self.pause }) ?? true else {
        return
      }
      state.shown = now
      write("\r\u{1B}[K" + Progress.line(state.done, of: count, after: now - start))
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { if $0.shown != nil { write("\r\u{1B}[K") } }
  }

  /// `1200 of 10000 sheets, 5100/s, 2 s left`.
  static func line(_ done: Int, of count: Int, after time: Duration) -> String {
    let rate = Double(done) / max(time / .seconds(1), 0.001)
    let left = Int((Double(count - done) / max(rate, 0.001)).rounded(.up))
    return "\(done) of \(count) sheets, \(Int(rate))/s, \(left) s left"
  }

  private func write(_ text: String) {
    try? OperatingSystem.write(Array(text.utf8), to: OperatingSystem.standardError)
  }
}
