import FoundationEssentials
import Glibc

/// What a program took that was run to its end.
struct FinishedProgram: Sendable {
  /// As `wait` reports it; 0 where all went well.
  let status: Int32
  let duration: Duration
  /// The most memory that it had at a time, in bytes.
  let peakMemory: Int

  /// Runs a program to its end, its output thrown away, and says what it took.
  init(running program: String, _ arguments: [String]) throws(LaunchError) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe [
      strdup("PATH=" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")), nil,
    ]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    let start = ContinuousClock.now
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, program, &actions, nil, words, variables)
    guard code == 0 else {
      throw LaunchError(reason: unsafe String(cString: strerror(code)))
    }
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(process, &status, 0, &usage) == process else {
      throw LaunchError(reason: unsafe String(cString: strerror(errno)))
    }
    self.status = status
    duration = ContinuousClock.now - start
    peakMemory = usage.ru_maxrss * 1024
  }
}

/// A program that could not be run.
struct LaunchError: Error {
  /// What the system says.
  let reason: String
}
